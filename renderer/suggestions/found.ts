import type { Suggested } from '../../shared/suggest/suggested';
import type { DateSuggestion, FigureSuggestion, StatementSuggestion, Suggestions } from '../../shared/suggest/suggestion';

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

/**
 * What the worker sends: what it found, a part at a time, then that this was all; or why a rule broke. In one piece, what is found in a long text
 * would keep the window from answering while it is unpacked.
 */
export type Told = { readonly part: readonly Suggested[] } | { readonly isAll: true } | { readonly failed: string };

/** The suggestions of a list in reading order, by kind. */
export function foundIn(items: readonly Suggested[]): Found {
  const dates: DateSuggestion[] = [];
  const figures: FigureSuggestion[] = [];
  const statements: StatementSuggestion[] = [];
  for (const item of items) {
    if (item.kind === 'date') dates.push(item.date);
    else if (item.kind === 'figure') figures.push(item.figure);
    else statements.push(item.statement);
  }
  statements.sort((a, b) => a.cue.start - b.cue.start);
  return { suggestions: { dates, figures, statements }, items };
}
