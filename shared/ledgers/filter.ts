import { z } from 'zod';
import { fold } from '../text/fold';
import { soughtIn } from '../text/sought-words';
import { NONE, type Key, type LedgerColumn } from './column';
import { DateTest, dateTester } from './date-test';
import { passageWords, type LedgerRow } from './row';

/** What a ledger is narrowed by. Words stand anywhere in a row, each of them, without case and accents; `-word` stands nowhere in it. */
export const Filter = z.strictObject({
  words: z.string().max(500),
  /** The keys accepted, by column; an empty key is "none stated". A key may be as long as a value is: what a saved view has room for limits them all. */
  keys: z.record(z.string().max(120), z.array(z.string())),
  dates: z.array(DateTest).max(8),
});
export type Filter = z.infer<typeof Filter>;

export const noFilter: Filter = { words: '', keys: {}, dates: [] };

/** In how many respects a filter narrows. */
export const countTests = ({ words, keys, dates }: Filter): number =>
  Number(words.trim() !== '') + Object.values(keys).filter((accepted) => accepted.length > 0).length + dates.length;

type Test = (row: LedgerRow) => boolean;

/** The rows a filter lets pass, in their order; the very same array where it lets all pass. Columns that are not known ask nothing. */
export function filtered(rows: readonly LedgerRow[], filter: Filter, columns: readonly LedgerColumn[]): readonly LedgerRow[] {
  const tests = [...keyTests(filter, columns), ...filter.dates.flatMap((test) => dateTester(test) ?? []), ...wordTests(filter.words)];
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

function keyTests({ keys }: Filter, columns: readonly LedgerColumn[]): Test[] {
  return columns.flatMap(({ id, keys: keysOf }) => {
    const accepted = keys[id];
    if (!keysOf || !accepted || accepted.length === 0) return [];
    const wanted = new Set(accepted);
    return [(row: LedgerRow) => keysOf(row).some((key) => wanted.has(key.id))];
  });
}

const wordTests = (words: string): Test[] =>
  soughtIn(words).map(
    ({ sought, isWanted }) =>
      (row) =>
        haystack(row).includes(sought) === isWanted,
  );

/** What a row is remembered by. */
export type Remembered = Pick<LedgerRow, 'annotation' | 'source' | 'title' | 'holders' | 'actor'>;

const haystacks = new WeakMap<Remembered, string>();

/** Everything a person may remember a row by, folded; made once for each row. */
export function haystack(row: Remembered): string {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const { annotation, source, title, holders } = row;
  const own = Object.values(annotation.own ?? {}).filter((value) => typeof value === 'string');
  const parts = [
    title,
    passageWords(row),
    ...holders.map(({ label }) => label),
    ...statedWords(annotation.fields),
    ...annotation.tags,
    annotation.note,
    source?.title ?? '',
    source?.publisher ?? '',
    row.actor?.name ?? '',
    ...own,
  ];
  // Each by itself: names and titles come again and again, and most words are plain letters, which are folded at once.
  const words = [...new Set(parts)].map(fold).join('\n');
  haystacks.set(row, words);
  return words;
}

/** Makes ready what words are looked for in, of some of the rows from `at` on; gives where to go on, null at the end. */
export function prepareWords(rows: readonly LedgerRow[], at: number, count: number): number | null {
  for (const row of rows.slice(at, at + count)) haystack(row);
  return at + count < rows.length ? at + count : null;
}

/** The texts among a record's fields: issue, stance, condition, office … */
const statedWords = (fields: object): string[] => Object.values(fields).filter((value) => typeof value === 'string');

/** A key that rows have in a column, and how many of them. */
export interface Facet extends Key {
  readonly count: number;
}

/**
 * What a key is called that was chosen and that no row has any more. Where the column's keys are words (an issue or a tag that was renamed) it is named;
 * elsewhere it is an id, which says nothing to a person.
 */
export function goneLabel(id: string, facets: readonly Key[]): string {
  if (id === '') return NONE.label;
  const stated = facets.filter((facet) => facet.id !== '');
  const areWords = stated.length > 0 && stated.every((facet) => facet.id === facet.label);
  return areWords ? `${id} (no longer there)` : 'No longer there';
}

/** The keys of a column among rows, the most frequent first; none stated last. */
export function facetsOf(rows: readonly LedgerRow[], { keys }: LedgerColumn): Facet[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const row of rows)
    for (const { id, label } of keys?.(row) ?? []) {
      const known = counts.get(id);
      if (known) known.count += 1;
      else counts.set(id, { label, count: 1 });
    }
  return [...counts]
    .map(([id, { label, count }]) => ({ id, label, count }))
    .sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.count - a.count || (a.label < b.label ? -1 : 1));
}
