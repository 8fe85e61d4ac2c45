import type { FigureFields, Kind } from '../model/annotation';
import type { Passage } from '../text/source-text';
import { aboutDate, dateIn, saidDate, statementAround } from './dating';
import { clocksBy, dateRules, ruleName, type Draft } from './draft';
import { figureFields } from './figure-fields';
import { figurePassage } from './figure-passage';
import { withFullNames } from './full-names';
import { holds, shared, type Reading } from './reading';
import { statementFields } from './statement-fields';
import type { FigureSuggestion, StatementSuggestion } from './suggestion';

/**
 * What the suggestions in a passage say of it, once a person tagged it as a kind: the numbers of its one figure, the speaker of its
 * statement, its dates. Nothing that stands neither in the passage nor in the words that attribute it. Null where they say nothing.
 */
export function draftForPassage(kind: Kind, passage: Passage, reading: Reading): Draft | null {
  return kind === 'figure' ? forFigure(passage, reading) : forStatement(kind, passage, reading);
}

function forFigure(passage: Passage, reading: Reading): Draft | null {
  const inside = reading.found.figures.filter(
    (figure) => holds(passage, figure) || isNearly(passage, figurePassage(figure, reading.text.text)),
  );
  const [figure] = inside;
  // Of several numbers, which one is meant is the person's to say.
  if (!figure || inside.length > 1) return null;
  const around = statementAround(figure, reading);
  const dates = { said: around && saidDate(around, reading), about: dateIn(passage, reading) };
  return {
    passage,
    fields: withFullNames(onlyOf(passage, figureFields(figure, passage, reading), figure, reading.text.text), reading),
    ...clocksBy(dates, reading),
    rules: [
      ruleName('figure', figure.rule),
      ...(around ? [ruleName('statement', around.rule)] : []),
      ...dateRules(dates.said, dates.about),
    ],
  };
}

/** A figure's fields without what stands beside the passage: whoever leaves "about" out means the number. */
function onlyOf(passage: Passage, fields: FigureFields, figure: FigureSuggestion, text: string): FigureFields {
  const words = text.slice(passage.start, passage.end);
  const inWords = (field: string | null): string | null => (field !== null && words.includes(field) ? field : null);
  const isBounded = passage.start <= figurePassage(figure, text).start;
  const { unitCode, ...others } = fields;
  const unit = inWords(fields.unit);
  return {
    ...others,
    comparator: isBounded ? fields.comparator : null,
    unit,
    ...(unit !== null && unitCode !== undefined ? { unitCode } : {}),
    measures: inWords(fields.measures),
  };
}

/** "80 deals" chosen where "about 80 deals" was found. */
const isNearly = (passage: Passage, { start, end }: Passage): boolean =>
  shared(passage, { start, end }) === passage.end - passage.start && (passage.end - passage.start) * 2 >= end - start;

function forStatement(kind: 'claim' | 'position', passage: Passage, reading: Reading): Draft | null {
  const statement = statementIn(passage, reading);
  const inPassage = dateIn(passage, reading);
  if (!statement) {
    if (!inPassage) return null;
    const empty: Draft['fields'] =
      kind === 'claim'
        ? { kind, statement: null, speakers: [], attribution: null, negated: null, checking: 'unreviewed' }
        : { kind, statement: null, holders: [], issue: null, stance: null, condition: null };
    return { passage, fields: empty, ...clocksBy({ said: null, about: inPassage }, reading), rules: dateRules(inPassage) };
  }
  const about = aboutDate(statement, reading);
  const dates = { said: saidDate(statement, reading), about: about && holds(passage, about) ? about : null };
  return {
    passage,
    fields: withFullNames(statementFields(kind, statement, passage, reading.text.text), reading),
    ...clocksBy(dates, reading),
    rules: [ruleName('statement', statement.rule), ...dateRules(dates.said, dates.about)],
  };
}

/** The statement that a passage is: the one it shares most with, where that is half of the shorter at least and no other comes up to it. */
function statementIn(passage: Passage, { found }: Reading): StatementSuggestion | null {
  const [best, second] = found.statements
    .map((statement) => ({ statement, common: shared(passage, statement), length: statement.end - statement.start }))
    .filter(({ common, length }) => common * 2 >= Math.min(length, passage.end - passage.start))
    .sort((a, b) => b.common - a.common || a.length - b.length);
  if (!best || (second && second.common === best.common && second.length === best.length)) return null;
  // A passage that holds several whole statements is none of them.
  return second && holds(passage, best.statement) && holds(passage, second.statement) ? null : best.statement;
}
