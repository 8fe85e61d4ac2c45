import type { FigureFields } from '../model/annotation';
import { add, divide, multiply, rational, toDecimal, type Rational } from './rational';
import { pluralOf } from './unit-names';
import { readUnit, unitOfCode, units, type Unit } from './units';

type Quantity = Pick<FigureFields, 'low' | 'high' | 'currency' | 'unit' | 'unitCode'>;

/** A quantity in the terms that quantities of its sort are compared in. The source's own number and words stay as they are, beside it. */
export interface Normalised {
  /** Decimal strings, exact or to twenty significant digits. */
  readonly low: string;
  readonly high: string | null;
  /** ISO 4217, or null. */
  readonly currency: string | null;
  /** UCUM, where the unit is known; null for money, for counted things and for a bare number. */
  readonly code: string | null;
  /** What is counted, as worded, small and in the singular as far as English plurals go: "agreement". Null where `code` says it. */
  readonly counted: string | null;
}

/**
 * A quantity for comparison: kilometres and miles in metres, tonnes in kilograms, Fahrenheit in Celsius. Null where no number is stated. Money is
 * never turned into other money, and an ambiguous unit ("tons", "gallons") stays the word it is.
 */
export function normalised(figure: Quantity): Normalised | null {
  const { low, high, currency } = figure;
  if (low === null) return null;
  const unit = (figure.unitCode && unitOfCode(figure.unitCode)) || (figure.unit ? readUnit(figure.unit) : null);
  if (!unit) return { low, high, currency, code: null, counted: figure.unit ? singular(figure.unit.replace(rate, 'per ')) : null };
  const usual = usualUnit(unit);
  const turned = (decimal: string) => toDecimal(fromBase(toBase(rational(decimal), unit), usual));
  return { low: turned(low), high: high === null ? null : turned(high), currency, code: usual.code, counted: null };
}

/** Whether two quantities may be set against each other: both in the same currency and the same (or a commensurable, or equally worded) unit. */
export function comparable(a: Quantity, b: Quantity): boolean {
  const [first, second] = [normalised(a), normalised(b)];
  return (
    first !== null &&
    second !== null &&
    first.currency === second.currency &&
    first.code === second.code &&
    first.counted === second.counted
  );
}

/**
 * A decimal string in another unit, by their UCUM codes: convert("26.2", "[mi_i]", "km") is "42.1648128". Exact where the digits end, else to twenty
 * significant ones; null where a code is unknown or the two do not measure the same.
 */
export function convert(decimal: string, from: string, to: string): string | null {
  const [source, target] = [unitOfCode(from), unitOfCode(to)];
  if (!source || !target || source.dimension !== target.dimension) return null;
  return toDecimal(fromBase(toBase(rational(decimal), source), target));
}

/** "a barrel", "/barrel" and "per barrel" are one. */
const rate = /^(?:an? |per |\/\s*)(?=\p{L})/iu;

const nothing: Rational = { top: 0n, bottom: 1n };

const toBase = (value: Rational, { factor, zero }: Unit): Rational => add(multiply(value, factor), zero ?? nothing);

const fromBase = (value: Rational, { factor, zero }: Unit): Rational =>
  divide(add(value, zero ? { top: -zero.top, bottom: zero.bottom } : nothing), factor);

/** The first unit of each dimension in the table, but years for time, which is what sources state of ages and terms. A quotient is its own where the table has none for it. */
const usual = new Map<string, Unit>(units.filter(({ code }) => code === 'a').map((unit) => [unit.dimension, unit]));
for (const unit of units) if (!usual.has(unit.dimension)) usual.set(unit.dimension, unit);

function usualUnit(unit: Unit): Unit {
  const known = usual.get(unit.dimension);
  if (known) return known;
  const [above, below] = unit.dimension.split(' per ').map((dimension) => usual.get(dimension));
  return (above && below && unitOfCode(`${above.code}/${below.code}`)) ?? unit;
}

/** "Business agreements" and "business agreement" are one, and "people" and "persons" are not made one. */
function singular(words: string): string {
  const small = words.trim().toLowerCase();
  for (const shorter of [small.replace(/s$/, ''), small.replace(/ies$/, 'y'), small.replace(/es$/, '')])
    if (shorter !== small && !shorter.endsWith('s') && pluralWord(shorter) === small) return shorter;
  return small;
}

/** English plurals of ordinary nouns, for comparing only. */
const pluralWord = (word: string): string =>
  /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : pluralOf(word);
