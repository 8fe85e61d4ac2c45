import type { Suggested } from '../../shared/suggest/suggested';
import type { Suggestions } from '../../shared/suggest/suggestion';

/** What the worker is asked: a text, the EDTF of its publication date and its language, as far as they are known. */
export interface Asking {
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
}

/** What it answers: the suggestions, and the same in reading order. */
export interface Found {
  readonly suggestions: Suggestions;
  readonly items: readonly Suggested[];
}

/** What the worker sends: what it found, or why a rule broke. */
export type Told = { readonly found: Found } | { readonly failed: string };
