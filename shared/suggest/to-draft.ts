import type { ClaimFields, Clock } from '../model/annotation';
import { aboutDate, figureDate, saidDate, statementAround } from './dating';
import { clocksBy, dateRules, ruleName, type Draft } from './draft';
import { figureFields } from './figure-fields';
import { figurePassage } from './figure-passage';
import { withFullNames } from './full-names';
import { holds, sentenceAt, shared, type Reading } from './reading';
import { statementFields } from './statement-fields';
import type { DateSuggestion, FigureSuggestion, StatementSuggestion } from './suggestion';
import { wholeRange } from './whole-range';

/** The claim or position that accepting a statement makes: every field that the text itself fills, and no other. */
export const statementDraft = (statement: StatementSuggestion, reading: Reading): Draft => datedBy({}, statement, reading);

/** The draft of a statement with `known` dates in their clocks, whatever others there are; the text gives the rest. */
function datedBy(known: Partial<Record<Clock, DateSuggestion | null>>, statement: StatementSuggestion, reading: Reading): Draft {
  const passage = { start: statement.start, end: statement.end };
  const dates = { said: saidDate(statement, reading), about: aboutDate(statement, reading), ...known };
  return {
    passage,
    fields: withFullNames(statementFields(statement.kind, statement, passage, reading.text.text), reading),
    ...clocksBy(dates, reading),
    rules: [ruleName('statement', statement.rule), ...dateRules(dates.said, dates.about)],
  };
}

/** The figure that accepting a quantity makes: credited to whoever says it, as of the date its own words or its sentence give. */
export function figureDraft(figure: FigureSuggestion, reading: Reading): Draft {
  const passage = figurePassage(figure, reading.text.text);
  const around = statementAround(figure, reading);
  const dates = { said: around && saidDate(around, reading), about: figureDate(figure, reading) };
  return {
    passage,
    fields: withFullNames(figureFields(figure, passage, reading), reading),
    ...clocksBy(dates, reading),
    rules: [
      ruleName('figure', figure.rule),
      ...(around ? [ruleName('statement', around.rule)] : []),
      ...dateRules(dates.said, dates.about),
    ],
  };
}

/**
 * What accepting a date by itself makes: the statement it stands in, dated by it; else a claim of its sentence, about that date. So it can go onto
 * the timeline, and has its evidence.
 */
export function dateDraft(date: DateSuggestion, reading: Reading): Draft {
  const around = reading.found.statements.find((statement) => holds(statement, date));
  if (around) return dated(around, date, reading);
  const passage = sentenceAt(reading, date.start);
  const isOwn = !reading.found.statements.some((statement) => shared(passage, statement) > 0);
  return {
    passage,
    fields: plainClaim(isOwn),
    ...clocksBy({ said: null, about: wholeRange(date, passage) }, reading),
    rules: dateRules(date),
  };
}

/** The draft of a statement with this date in the clock it stands for. */
function dated(statement: StatementSuggestion, date: DateSuggestion, reading: Reading): Draft {
  const part = statement.content.find((each) => holds(each, date));
  return datedBy(part ? { about: wholeRange(date, part) } : { said: date }, statement, reading);
}

/** A sentence in which nobody else speaks is the source's own. */
const plainClaim = (isOwn: boolean): ClaimFields => ({
  kind: 'claim',
  statement: null,
  speakers: [],
  attribution: isOwn ? "the source's own voice" : null,
  negated: null,
  checking: 'unreviewed',
});
