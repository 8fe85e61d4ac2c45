import { holds, sentenceAt, shared, type Reading } from './reading';
import type { DateSuggestion, FigureSuggestion, Span, StatementSuggestion } from './suggestion';
import { waitsForPublication } from './date-spans';

/** A year (or another date) that names a thing rather than a time: "the 1956 declaration". */
const DETERMINER = /(?:^|\s)(?:the|an?|its|his|her|their|our|this|that)\s+(?:(?:joint|original|landmark|so-called)\s+)?$/iu;
/** What begins a clause of its own, whose date is not the statement's. */
const CLAUSE = /\b(?:who|whom|whose|which|that|when|where|while|after|before|since|until)\b/iu;

const namesAThing = (text: string, { start, end }: Span): boolean =>
  DETERMINER.test(text.slice(Math.max(0, start - 24), start)) && /^\s[\p{L}]/u.test(text.slice(end, end + 2));

/** Whether a date can be a field's: it has a value, or will have one once the publication date is known, and is no part of a name. */
const canDate = (date: DateSuggestion, reading: Reading): boolean =>
  (date.edtf !== null || waitsForPublication(date, reading)) && !namesAThing(reading.text.text, date);

/** The date that several agree on; null where there is none, or more than one. */
function onlyOne(dates: readonly DateSuggestion[]): DateSuggestion | null {
  const [first] = dates;
  return first && dates.every(({ edtf, text }) => (edtf === null ? text === first.text : edtf === first.edtf)) ? first : null;
}

/** When a statement was made, where the words that attribute it say so: "agreed Friday to", "During Friday’s talks, they agreed". */
export function saidDate(statement: StatementSuggestion, reading: Reading): DateSuggestion | null {
  const sentence = sentenceAt(reading, statement.cue.start);
  const inAttribution = reading.found.dates.filter(
    (date) =>
      holds(sentence, date) &&
      !statement.content.some((part) => shared(part, date) > 0) &&
      !isInClause(reading.text.text, statement, sentence, date) &&
      canDate(date, reading),
  );
  return onlyOne(inAttribution);
}

/** Whether between a date and what it would date another clause begins. */
function isInClause(text: string, { cue, speaker }: StatementSuggestion, sentence: Span, date: Span): boolean {
  if (date.start >= cue.end) return CLAUSE.test(text.slice(cue.end, date.start));
  const isBetween = holds(sentence, speaker) && speaker.end <= date.start;
  return isBetween ? CLAUSE.test(text.slice(speaker.end, date.start)) : CLAUSE.test(text.slice(sentence.start, date.start));
}

/** The time a statement concerns, where its content names one and only one. */
export const aboutDate = ({ content }: Pick<StatementSuggestion, 'content'>, reading: Reading): DateSuggestion | null =>
  onlyOne(reading.found.dates.filter((date) => content.some((part) => holds(part, date)) && canDate(date, reading)));

/** The statement that a range is part of the content of: the shortest where several are. */
export const statementAround = ({ start, end }: Span, { found }: Reading): StatementSuggestion | null =>
  found.statements
    .filter(({ content }) => content.some((part) => holds(part, { start, end })))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

/** The time a figure is of: the one date of the content it stands in, else of its sentence outside all content. */
export function figureDate(figure: FigureSuggestion, reading: Reading): DateSuggestion | null {
  const around = statementAround(figure, reading);
  if (around) return aboutDate(around, reading);
  const sentence = sentenceAt(reading, figure.start);
  return onlyOne(reading.found.dates.filter((date) => holds(sentence, date) && canDate(date, reading)));
}

/** The one date of a passage that a person chose. */
export const dateIn = (passage: Span, reading: Reading): DateSuggestion | null =>
  onlyOne(reading.found.dates.filter((date) => holds(passage, date) && canDate(date, reading)));
