import type { DateSpan } from '../dates/date-span';
import type { Metadata } from './imported';

/**
 * How something that comes in is like something that is there: the same file; the same words, whatever file they came in; said to be
 * the same article though its words differ, which is how a quietly edited one shows; or, where it says too little of itself, a file of
 * the same name with much the same words.
 */
export type Likeness = 'bytes' | 'text' | 'citation' | 'name';

/** What tells articles apart by what they say of themselves. */
export interface Cited {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: DateSpan | null;
  readonly url: string | null;
}

export const citedIn = ({ title, publisher, published, url }: Metadata): Cited => ({
  title: title?.value ?? null,
  publisher: publisher?.value ?? null,
  published: published?.value ?? null,
  url: url?.value ?? null,
});

/**
 * The keys by which a citation is looked up: two articles that share one are said to be the same. One is the address; the other is
 * title, publisher and publication date together, where there is a title and at least one of the others: by a title alone ("Minutes")
 * very different texts would be the same.
 */
export function citationKeys({ title, publisher, published, url }: Cited): string[] {
  const name = plain(title);
  const date = published?.edtf ?? '';
  const isSaid = name !== '' && (plain(publisher) !== '' || date !== '');
  const address = url === null ? null : plainAddress(url);
  return [...(address === null ? [] : [`address ${address}`]), ...(isSaid ? [`said ${name}\n${plain(publisher)}\n${date}`] : [])];
}

/** Letters and digits alone, so that quotation marks, dashes, capitals and widths do not count. */
const plain = (words: string | null): string =>
  (words ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** What addresses carry to say who followed a link from where. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|cmpid|ref_src|smid)$/i;

/** An address without what does not say which page it is; null where it names no page of its own, or is none. */
function plainAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0]!));
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && query.length === 0) return null;
  return `${url.hostname.replace(/^(?:www|m|amp)\./, '')}${path}?${query.sort().join('&')}`;
}

/** What may be done with something that is like something there. */
export type Choice = 'skip' | 'another' | 'version';

/** What is proposed first: other words of the same article are a new Version; the same words are not wanted twice. */
export const proposed = (likeness: Likeness): Choice => (likeness === 'citation' || likeness === 'name' ? 'version' : 'skip');

/** Whether two texts have at least half of the shorter one's sentences in common, in any order and however their lines are broken. */
export function isMuchAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const there = new Set(sentences(longer));
  const all = sentences(shorter);
  const length = (some: readonly string[]): number => some.reduce((sum, each) => sum + each.length, 0);
  return all.length > 0 && length(all.filter((each) => there.has(each))) * 2 >= length(all);
}

const sentences = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/[.!?。！？]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Where two texts first differ: the words they share just before, and how each goes on (each within `length` UTF-16 code units). */
export interface Difference {
  readonly shared: string;
  readonly before: string;
  readonly after: string;
}

/** Null where the texts are the same, word for word. Begins and ends between words, except in a very long one. */
export function firstDifference(before: string, after: string, length = 120): Difference | null {
  let at = 0;
  const end = Math.min(before.length, after.length);
  while (at < end && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  if (at === before.length && at === after.length) return null;
  const start = wordStart(before, at);
  return {
    shared: before.slice(wordStart(before, Math.max(0, start - length / 2)), start),
    before: clip(before.slice(start), length),
    after: clip(after.slice(start), length),
  };
}

/** The start of the word that `at` stands in; where that word is very long, of the sign. */
function wordStart(text: string, at: number): number {
  for (let back = at; back > 0 && back > at - 40; back -= 1) if (/\s/.test(text.charAt(back - 1))) return back;
  if (at < 40) return 0;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.search(/\s\S*$/);
  return (space > length / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '');
}
