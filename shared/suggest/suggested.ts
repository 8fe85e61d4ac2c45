import type { Dismissal } from '../model/dismissal';
import type { DateSuggestion, FigureSuggestion, Span, StatementSuggestion, Suggestions } from './suggestion';

export type SuggestionKind = Dismissal['suggestion'];

/** One suggestion of a text, whatever its kind. `id` is its kind and place: the same for as long as the text is. */
export type Suggested = Span & { readonly id: string } & (
    | { readonly kind: 'date'; readonly date: DateSuggestion }
    | { readonly kind: 'figure'; readonly figure: FigureSuggestion }
    | { readonly kind: 'statement'; readonly statement: StatementSuggestion }
  );

/** All suggestions in reading order; of those that begin together the longer first, so that a statement comes before the date in it. */
export function inReadingOrder({ dates, figures, statements }: Suggestions): Suggested[] {
  const all: Suggested[] = [
    ...statements.map((statement) => ({ ...placed('statement', statement), kind: 'statement' as const, statement })),
    ...figures.map((figure) => ({ ...placed('figure', figure), kind: 'figure' as const, figure })),
    ...dates.map((date) => ({ ...placed('date', date), kind: 'date' as const, date })),
  ];
  return all.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

const placed = (kind: SuggestionKind, { start, end }: Span) => ({ id: `${kind} ${start} ${end}`, start, end });

/** The suggestion itself. */
export const suggestionOf = (item: Suggested): DateSuggestion | FigureSuggestion | StatementSuggestion =>
  item.kind === 'date' ? item.date : item.kind === 'figure' ? item.figure : item.statement;
