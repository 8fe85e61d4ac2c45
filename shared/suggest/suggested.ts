import type { Dismissal } from '../model/dismissal';
import { figurePassage } from './figure-passage';
import type { DateSuggestion, FigureSuggestion, Span, StatementSuggestion, Suggestions } from './suggestion';

export type SuggestionKind = Dismissal['suggestion'];

/** One suggestion of a text, whatever its kind, where its words stand. `id` is its kind and place: the same for as long as the text is. */
export type Suggested = Span & { readonly id: string } & (
    | { readonly kind: 'date'; readonly date: DateSuggestion }
    | { readonly kind: 'figure'; readonly figure: FigureSuggestion }
    | { readonly kind: 'statement'; readonly statement: StatementSuggestion }
  );

/** All suggestions of a text in reading order: a statement before what is in it, and of two that begin together the one attributed first. */
export function inReadingOrder({ dates, figures, statements }: Suggestions, text: string): Suggested[] {
  const all: Suggested[] = [
    ...statements.map((statement) => ({ ...placed('statement', statement), kind: 'statement' as const, statement })),
    ...figures.map((figure) => ({ ...placed('figure', figurePassage(figure, text)), kind: 'figure' as const, figure })),
    ...dates.map((date) => ({ ...placed('date', date), kind: 'date' as const, date })),
  ];
  const distinct = new Map(all.map((item) => [item.id, item]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || rank(a) - rank(b) || cueOf(a) - cueOf(b) || (a.id < b.id ? -1 : 1));
}

const ranks: Readonly<Record<SuggestionKind, number>> = { statement: 0, figure: 1, date: 2 };
const rank = ({ kind }: Suggested): number => ranks[kind];
const cueOf = (item: Suggested): number => (item.kind === 'statement' ? item.statement.cue.start : 0);

const placed = (kind: SuggestionKind, { start, end }: Span) => ({ id: `${kind} ${start} ${end}`, start, end });

/** The suggestion itself. */
export const suggestionOf = (item: Suggested): DateSuggestion | FigureSuggestion | StatementSuggestion =>
  item.kind === 'date' ? item.date : item.kind === 'figure' ? item.figure : item.statement;
