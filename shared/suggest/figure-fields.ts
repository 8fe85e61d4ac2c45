import { readUnit } from '../amounts/units';
import type { FigureFields, Voice } from '../model/annotation';
import type { Passage } from '../text/source-text';
import { statementAround } from './dating';
import { figurePassage } from './figure-passage';
import { holds, type Reading } from './reading';
import type { FigureSuggestion } from './suggestion';
import { voicesOf } from './voices';

const DECIMAL = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/** A suggested quantity as its fields; `passage` may be wider than its words, which are then kept as the amount's own. */
export function figureFields(figure: FigureSuggestion, passage: Passage, reading: Reading): FigureFields {
  const { low, high, comparator, unit, currency, measures } = figure;
  const own = figurePassage(figure, reading.text.text);
  const isWhole = holds(own, passage);
  return {
    kind: 'figure',
    variant: 'quantity',
    low: decimal(low),
    high: decimal(high),
    comparator,
    ...(isWhole ? {} : { verbatim: reading.text.text.slice(own.start, own.end).slice(0, 10_000) }),
    unit: unit?.slice(0, 100) ?? null,
    ...unitCodeOf(unit),
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
    measures: measures?.slice(0, 10_000) ?? null,
    speakers: creditedTo(figure, reading),
  };
}

/** A unit whose word is clear has its code in UCUM. */
function unitCodeOf(unit: string | null): Pick<FigureFields, 'unitCode'> {
  const code = unit === null ? undefined : readUnit(unit)?.code;
  return code === undefined || code.length > 60 ? {} : { unitCode: code };
}

/** A number that no field could hold (a fraction without end, hundreds of digits) is left to the person. */
const decimal = (number: string | null): string | null => (number !== null && DECIMAL.test(number) ? number : null);

/** Whoever the statement around a figure is attributed to. */
function creditedTo(figure: FigureSuggestion, reading: Reading): Voice[] {
  const around = statementAround(figure, reading);
  return around ? voicesOf(around.speaker) : [];
}
