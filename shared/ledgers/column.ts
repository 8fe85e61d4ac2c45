import type { DateSpan } from '../dates/date-span';
import type { LedgerRow } from './row';

/** A value that rows are grouped and filtered by: equal ids are one. The empty id is "none stated". */
export interface Key {
  readonly id: string;
  readonly label: string;
}

/** Where a value is private until a record's `public` names the field: the annotation's or its source's. */
export interface Privacy {
  readonly of: 'annotation' | 'source';
  readonly field: string;
}

interface Base {
  readonly id: string;
  readonly label: string;
  /** px, until a person changes it. */
  readonly width: number;
  readonly privacy?: Privacy;
  /** What rows are grouped and filtered by; absent where they are not. */
  readonly keys?: (row: LedgerRow) => readonly Key[];
  /** What a file says, where that is not what the screen says: every digit, the code and not the word. */
  readonly raw?: (row: LedgerRow) => string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
}

/** What a column shows and sorts by; null is "none stated", and comes last in either direction. */
export type LedgerColumn = Base &
  (
    | { readonly by: 'text'; readonly value: (row: LedgerRow) => string | null }
    | { readonly by: 'number'; readonly value: (row: LedgerRow) => number | null; readonly words?: (row: LedgerRow) => string }
    | {
        readonly by: 'date';
        readonly value: (row: LedgerRow) => DateSpan | null;
        readonly pending?: (row: LedgerRow) => string | undefined;
      }
  );

export const NONE: Key = { id: '', label: 'None stated' };
const noneOnly: readonly Key[] = [NONE];

/** The keys of a list of words; none stated where it is empty. */
export const keysOf = (words: readonly string[]): readonly Key[] =>
  words.length === 0 ? noneOnly : words.map((label) => ({ id: label, label }));

/** The key of one value; none stated where there is none. */
export const keyOf = (label: string | null | undefined, id = label): readonly Key[] =>
  label === null || label === undefined || label === '' ? noneOnly : [{ id: id ?? '', label }];
