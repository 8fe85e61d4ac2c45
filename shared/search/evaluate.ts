import { isDated } from './compare-date';
import { entryFields, fieldWeights } from './entries';
import type { WordField } from './fields';
import { countIn, type Counts } from './find-in-segment';
import type { LibraryIndex } from './library-index';
import { matchesChoice, matchesWords, type Facts } from './matches';
import type { Query, WordsQuery } from './query';
import type { Segment } from './segment';

/** How a record answers a query: not at all, by what its source is, or by something of its own. */
export const NO = 0;
export const BY_SOURCE = 1;
export const ITSELF = 2;

export interface Answers {
  /** By item number: NO, BY_SOURCE or ITSELF. */
  readonly levels: Uint8Array;
  /** By item number: how well the words fit; 0 where no words were asked for. */
  readonly scores: Float32Array;
}

/**
 * Asks every record. A source is asked by its metadata and its text. A passage is asked by its own words; filters on the source hold for
 * it too, and words in a field of the source, so that `title:harbour figures` finds the figures of such sources.
 */
export function evaluate(index: LibraryIndex, query: Query): Answers {
  const scores = new Float32Array(index.items.length);
  const levels = ask(index, query, scores, false);
  index.items.forEach((item, number) => {
    if (!item) levels[number] = NO;
  });
  return { levels, scores };
}

function ask(index: LibraryIndex, query: Query, scores: Float32Array, negated: boolean): Uint8Array {
  switch (query.is) {
    case 'all':
      return combine(
        index,
        query.of.map((part) => ask(index, part, scores, negated)),
        both,
      );
    case 'any':
      return combine(
        index,
        query.of.map((part) => ask(index, part, scores, negated)),
        Math.max,
      );
    case 'not':
      return ask(index, query.of, scores, !negated).map((level) => (level === NO ? BY_SOURCE : NO));
    case 'words':
      return query.field === 'in' ? askSources(index, inCollection(query)) : askWords(index, query, negated ? null : scores);
    case 'choice':
      if (query.field === 'kind') return askKind(index, query.value, negated);
      return askSources(index, (facts) => matchesChoice(query.field, query.value, facts));
    case 'date':
      return askSources(index, ({ source }) => source.published !== null && isDated(source.published, query.field, query.span));
  }
}

const both = (a: number, b: number): number => (a === NO || b === NO ? NO : Math.max(a, b));

function combine({ items }: LibraryIndex, parts: readonly Uint8Array[], join: (a: number, b: number) => number): Uint8Array {
  const [first, ...others] = parts;
  if (!first) return new Uint8Array(items.length).fill(BY_SOURCE);
  for (const other of others) for (let number = 0; number < first.length; number += 1) first[number] = join(first[number]!, other[number]!);
  return first;
}

/** Sources for which something holds, and their passages with them. */
function askSources(index: LibraryIndex, holds: (facts: Facts) => boolean): Uint8Array {
  const facts = index.factsOf();
  const levels = new Uint8Array(index.items.length);
  index.items.forEach((item, number) => {
    const known = item?.is === 'source' ? facts.get(item.source.id) : undefined;
    if (known && holds(known)) levels[number] = BY_SOURCE;
  });
  return inherit(index, levels);
}

function inherit(index: LibraryIndex, levels: Uint8Array): Uint8Array {
  index.items.forEach((item, number) => {
    if (item?.is !== 'annotation' || levels[number] !== NO) return;
    const source = index.numberOf(item.annotation.source);
    if (source !== undefined && levels[source] !== NO) levels[number] = BY_SOURCE;
  });
  return levels;
}

/** A kind is a passage's own. "Not a claim" leaves out the sources that have one; else a source is no claim. */
function askKind(index: LibraryIndex, kind: string, negated: boolean): Uint8Array {
  const facts = negated ? index.factsOf() : null;
  return Uint8Array.from(index.items, (item) => {
    if (item?.is === 'annotation') return item.annotation.fields.kind === kind ? ITSELF : NO;
    const known = item && facts?.get(item.source.id);
    return known && matchesChoice('kind', kind, known) ? BY_SOURCE : NO;
  });
}

/** There are few collections and many sources: each name is looked at once. */
function inCollection(query: WordsQuery): (facts: Facts) => boolean {
  const known = new Map<string, boolean>();
  const has = (name: string, facts: Facts): boolean => {
    const answer = known.get(name) ?? matchesWords(query, { source: facts.source, collections: [name] });
    known.set(name, answer);
    return answer;
  };
  return (facts) => facts.collections.some((name) => has(name, facts));
}

const ofPassages: ReadonlySet<WordField> = new Set(['text', 'quote', 'speaker']);

function askWords(index: LibraryIndex, query: WordsQuery, scores: Float32Array | null): Uint8Array {
  const levels = new Uint8Array(index.items.length);
  const { field } = query;
  const wanted = entryFields.map((each) => field === null || each === field || (field === 'text' && each === 'quote'));
  const records = index.recordSegments.map((segment) => ({ segment, found: countIn(segment, query) }));
  const texts =
    field === null || field === 'text' ? index.textSegments.map((segment) => ({ segment, found: countIn(segment, query) })) : [];
  const rarity = rarityOf([...records, ...texts]);
  const hit = (number: number, segment: Segment, entry: number, count: number): void => {
    levels[number] = ITSELF;
    if (scores) scores[number]! += rarity * fieldWeights[segment.fields[entry]!]! * frequency(count, segment.lengths[entry]!);
  };
  eachHit(records, (segment, entry, count) => {
    if (wanted[segment.fields[entry]!]) hit(Number(segment.owners[entry]), segment, entry, count);
  });
  eachHit(texts, (segment, entry, count) => {
    for (const number of index.withText(segment.owners[entry]!)) hit(number, segment, entry, count);
  });
  return field === null || ofPassages.has(field) ? levels : inherit(index, levels);
}

interface InSegment {
  readonly segment: Segment;
  readonly found: Counts | null;
}

function eachHit(segments: readonly InSegment[], take: (segment: Segment, entry: number, count: number) => void): void {
  for (const { segment, found } of segments) {
    if (!found) continue;
    const { counts } = found;
    for (let entry = 0; entry < counts.length; entry += 1) if (counts[entry]! > 0) take(segment, entry, counts[entry]!);
  }
}

/** The inverse document frequency of BM25 (Robertson and Zaragoza 2009): rare words say more. */
function rarityOf(segments: readonly InSegment[]): number {
  let entries = 0;
  let having = 0;
  for (const { segment, found } of segments) {
    entries += segment.owners.length;
    having += found?.entries ?? 0;
  }
  return Math.log(1 + (entries - having + 0.5) / (having + 0.5));
}

/** The term frequency of BM25 with its usual 1.2 and 0.75; an average text of 500 words. */
const frequency = (count: number, length: number): number => (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / 500));
