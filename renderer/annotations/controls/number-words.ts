import { formatAmount, formatDecimal, formatQuantity } from '../../../shared/amounts/format-figure';
import { parseNumber, type NumberReading } from '../../../shared/amounts/parse-number';
import type { FigureFields } from '../../../shared/model/annotation';
import { locale } from '../../../shared/text/counted';

/** What the number field shows of a stored quantity; typed again, it reads as the same number. */
export const amountWords = (fields: Pick<FigureFields, 'low' | 'high'>): string =>
  formatAmount({ ...fields, currency: null }, locale) ?? '';

export type Understood =
  | { readonly ok: true; readonly patch: Partial<FigureFields>; readonly sentence: string }
  | { readonly ok: false; readonly sentence: string };

/**
 * What typed words do to a figure's fields, and the sentence that says so. What the words leave unsaid stays as it is;
 * no words at all take the number away. `codeOf` gives the UCUM code of a unit's words, where they mean one.
 */
export function understand(words: string, codeOf: CodeOf = () => null): Understood {
  if (!words.trim()) return { ok: true, patch: { low: null, high: null }, sentence: '' };
  const reading = parseNumber(words);
  return reading.ok
    ? { ok: true, patch: patchOf(reading, codeOf), sentence: sentenceOf(reading) }
    : { ok: false, sentence: reading.error.message };
}

type CodeOf = (unit: string) => string | null;

const patchOf = ({ low, high, comparator, currency, currencyWords, unit }: NumberReading, codeOf: CodeOf): Partial<FigureFields> => ({
  low,
  high,
  ...(comparator && { comparator }),
  ...(currencyWords !== null && { currency }),
  ...(unit && { unit, unitCode: codeOf(unit) }),
});

const sentenceOf = (reading: NumberReading): string =>
  [`Understood as ${formatQuantity(reading, locale, reading.currencyWords ?? undefined)}${inFull(reading)}.`, ...reading.notes].join(' ');

/** Every digit of a number that is shown in words: " (300,000,000,000)". */
function inFull({ low, high }: NumberReading): string {
  const ends = [low, high].filter((end) => end !== null).map((end) => formatDecimal(end, locale));
  const full = ends.join('–');
  return full === amountWords({ low, high }) ? '' : ` (${full})`;
}
