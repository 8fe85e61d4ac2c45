import type { Annotation, KindFields } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import { LibraryIndex } from '../../../shared/search/library-index';
import { parseQuery, type Query } from '../../../shared/search/query';
import { searchLibrary, type Order, type Show } from '../../../shared/search/results';
import { SegmentBuilder } from '../../../shared/search/segment-builder';
import { sourceRecord } from '../../fixtures/source-record';

const at = '2026-01-01T00:00:00.000Z';
const record = { creator: 'c1', created: at, modified: at, note: '', tags: [], public: [] };

export const aSource = (id: string, change: Partial<Source> = {}): Source => sourceRecord(id, { title: `Title ${id}`, ...change });

export const claim = (statement: string | null = null): KindFields => ({
  kind: 'claim',
  statement,
  speakers: [],
  attribution: null,
  negated: null,
  checking: 'unreviewed',
});

export const anAnnotation = (id: string, source: string, exact: string, change: Partial<Annotation> = {}): Annotation => ({
  ...record,
  id,
  source,
  version: `v-${source}`,
  selectors: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }],
  fields: claim(),
  said: null,
  about: null,
  ...change,
});

/** A text's name here is "text of" its source. */
export const textOf = (id: string): string => `text of ${id}`;

export function aSegment(texts: Readonly<Record<string, string>>) {
  const builder = new SegmentBuilder();
  for (const [id, text] of Object.entries(texts)) builder.add(textOf(id), 0, text);
  return builder.build();
}

/** An index of sources with their texts, one segment a text. */
export function anIndex(texts: Readonly<Record<string, string>>, sources: readonly Source[] = []): LibraryIndex {
  const index = new LibraryIndex();
  const named = new Map(sources.map((source) => [source.id, source]));
  for (const [id, text] of Object.entries(texts)) {
    index.putSource({ source: named.get(id) ?? aSource(id), text: textOf(id), versions: 1 });
    index.addTexts(aSegment({ [id]: text }));
  }
  index.settle();
  return index;
}

export function query(typed: string): Query {
  const read = parseQuery(typed);
  if (read.is === 'error') throw new Error(read.message);
  return read;
}

/** Ids of the sources found themselves, and of the passages, in the order of the results. */
export function find(index: LibraryIndex, typed: string, order: Order = 'relevance', show: Show = null): string[] {
  return searchLibrary(index, query(typed), order, show).groups.flatMap(({ source, itself, annotations }) => [
    ...(itself ? [source.id] : []),
    ...annotations,
  ]);
}
