import { linkAddress } from '../address';
import type { Found, Metadata } from '../imported';
import { readPublished } from '../published';
import { attribute, type DomElement, type DomNode, isElement, isText, nameOf, walk } from './dom';

const FROM = "the page's JSON-LD";
const SIZE_LIMIT = 2_000_000;
const NODE_LIMIT = 20_000;

type Json = Record<string, unknown>;

/** What schema.org's Article and its kinds say, where a page carries them as JSON-LD. Broken or hostile JSON says nothing. */
export function fromJsonLd(page: DomNode): Partial<Metadata> {
  const objects = scripts(page).flatMap(parsed).flatMap(objectsIn);
  const article = objects.find(isArticle);
  if (!article) return {};
  const resolve = resolver(objects);
  return {
    title: found(text(article['headline']) ?? text(article['name'])),
    publisher: found(nameOfThing(resolve(asList(article['publisher'])[0]))),
    authors: found(names(article['author'] ?? article['creator'], resolve)),
    published: found(text(article['datePublished']), readPublished),
    language: found(text(article['inLanguage'])),
    url: found(linkAddress(text(article['url']) ?? text(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage']))),
  };
}

/** Follows a bare reference, { "@id": … }, to the object it names. */
function resolver(objects: readonly Json[]): (value: unknown) => unknown {
  const isReference = (object: Json) => Object.keys(object).length === 1 && '@id' in object;
  const byId = new Map(objects.filter((object) => !isReference(object)).map((object) => [object['@id'], object] as const));
  return (value) => (isObject(value) && isReference(value) ? (byId.get(value['@id']) ?? value) : value);
}

function scripts(page: DomNode): string[] {
  const sources: string[] = [];
  walk(page, (node) => {
    if (isElement(node) && isJsonLd(node)) sources.push(content(node));
  });
  return sources;
}

const isJsonLd = (element: DomElement) =>
  nameOf(element) === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '');

/** A script's own text, white space and all. */
function content(script: DomElement): string {
  const pieces: string[] = [];
  walk(script, (node) => {
    if (isText(node)) pieces.push(node.data);
  });
  return pieces.join('');
}

function parsed(source: string): unknown[] {
  const json = source.trim().replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)$/g, '');
  if (json.length > SIZE_LIMIT) return [];
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** All objects in it, outermost first. */
function objectsIn(root: unknown): Json[] {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && queue.length < NODE_LIMIT; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODE_LIMIT));
    else if (isObject(value)) queue.push(...Object.values(value));
  }
  return queue.filter(isObject);
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const isArticle = (object: Json) =>
  asList(object['@type']).some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|AnalysisNewsArticle)$/.test(type));

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const idOf = (value: unknown): string | null => (isObject(value) ? text(value['@id']) : null);
const nameOfThing = (value: unknown): string | null =>
  isObject(value) ? (text(value['name']) ?? text(asList(value['name'])[0])) : text(value);

function names(value: unknown, resolve: (value: unknown) => unknown): string[] | null {
  const people = asList(value).flatMap((person) => nameOfThing(resolve(person)) ?? []);
  return people.length > 0 ? people.map((name) => name.replace(/^by\s+/i, '')) : null;
}

function found<T>(value: T | null): Found<T> | null;
function found<T, U>(value: T | null, read: (value: T) => U | null): Found<U> | null;
function found(value: unknown, read: (value: never) => unknown = (same) => same): Found<unknown> | null {
  const wanted = value === null ? null : read(value as never);
  return wanted === null ? null : { value: wanted, from: FROM };
}
