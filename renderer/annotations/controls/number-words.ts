import { formatAmount, formatDecimal, formatQuantity } from '../../../shared/amounts/format-figure';
import { parseNumber, type NumberReading } from '../../../shared/amounts/parse-number';
import type { FigureFields } from '../../../shared/model/annotation';
import { locale } from '../../../shared/text/counted';

/** What the number field shows of a stored quantity; typed again, it reads as the same number. */
export const amountWords = (fields: Pick<FigureFields, 'low' | 'high'>): string =>
  formatAmount({ ...fields, currency: null }, locale) ?? '';

export type Understood =
  | { readonly ok: true; readonly patch: Partial<FigureFields>; readonly sentence: string; readonly kept: string | null }
  | { readonly ok: false; readonly sentence: string };

type Figure = Pick<FigureFields, 'comparator' | 'currency' | 'unit'>;

/**
 * What typed words do to a figure's fields, and the sentence that says so. What the words leave unsaid stays as it is, as `kept` says: null where
 * nothing does. No words at all take the number away. `codeOf` gives the UCUM code of a unit's words, where they mean one.
 */
export function understand(words: string, now: Figure, codeOf: CodeOf = () => null): Understood {
  const reading = words.trim() ? parseNumber(words) : null;
  if (reading?.ok === false) return { ok: false, sentence: reading.error.message };
  const patch = reading ? patchOf(reading, codeOf) : { low: null, high: null };
  return { ok: true, patch, sentence: reading ? sentenceOf(reading) : '', kept: keptOf(now, patch) };
}

type CodeOf = (unit: string) => string | null;

const patchOf = ({ low, high, comparator, currency, currencyWords, unit }: NumberReading, codeOf: CodeOf): Partial<FigureFields> => ({
  low,
  high,
  ...(comparator && { comparator }),
  ...(currencyWords !== null && { currency }),
  ...(unit && { unit, unitCode: codeOf(unit) }),
});

/** "The unit km is kept." */
function keptOf(now: Figure, patch: Partial<Figure>): string | null {
  const kept = (['comparator', 'currency', 'unit'] as const)
    .filter((field) => now[field] !== null && !(field in patch))
    .map((field) => (field === 'comparator' ? `the comparator “${now[field]}”` : `the ${field} ${now[field]}`));
  if (kept.length === 0) return null;
  const list = new Intl.ListFormat(locale).format(kept);
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${kept.length === 1 ? 'is' : 'are'} kept.`;
}

const sentenceOf = (reading: NumberReading): string =>
  [`Understood as ${formatQuantity(reading, locale, reading.currencyWords ?? undefined)}${inFull(reading)}.`, ...reading.notes].join(' ');

/** Every digit of a number that is shown in words: " (300,000,000,000)". */
function inFull({ low, high }: NumberReading): string {
  const ends = [low, high].filter((end) => end !== null).map((end) => formatDecimal(end, locale));
  const full = ends.join('–');
  return full === amountWords({ low, high }) ? '' : ` (${full})`;
}
