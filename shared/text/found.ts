import type { Passage } from './source-text';

/** What a difference is about. The last four leave the meaning alone; all others make a passage *changed*. */
export type DifferenceKind =
  'number' | 'currency' | 'unit' | 'negation' | 'modal' | 'date' | 'name' | 'words' | 'space' | 'quotes' | 'hyphen' | 'case';

/** One difference between the stored words and those of the text: what was, what is, and where that is in the new text (empty where something went). */
export interface Difference extends Passage {
  readonly kind: DifferenceKind;
  readonly was: string;
  readonly is: string;
}

/** A place that may be the passage: `score` from 0 to 1 says how much of the stored words and their context stands there. */
export interface Candidate extends Passage {
  readonly score: number;
  readonly differences: readonly Difference[];
}

/**
 * How a passage stands in a text.
 * exact: the same words at the same place. moved: the same words elsewhere, or with other white space, quotation marks, hyphens or letter case only.
 * changed: other words at what is most likely the place; at least one candidate. ambiguous: the words, at one place or more, none of them certain.
 * missing: nothing is like it, or only weakly. Candidates are ranked, best first, and at most 10.
 */
export type Found =
  | { readonly state: 'exact' | 'moved'; readonly passage: Passage; readonly differences: readonly Difference[] }
  | { readonly state: 'changed' | 'ambiguous' | 'missing'; readonly candidates: readonly Candidate[] };
