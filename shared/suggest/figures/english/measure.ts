import { moneyAfter } from '../money';
import type { MeasureReading } from '../reading';
import type { NumberReading } from '../../../amounts/number-reading';
import type { Token } from '../../../amounts/tokens';
import { unitAfter } from '../unit-after';

const ageUnit = /^(?:years?|months?|weeks?|days?|yrs?)$/;

/** What an English number is in: an age, money, a unit, a share. */
export function measureAfter(
  tokens: readonly Token[],
  number: NumberReading,
  text: (from: number, to: number) => string,
): MeasureReading | null {
  if (number.form === 'plural') return null;
  const ofWhole = number.form === 'fraction' ? ofUnit(tokens, number.to, text) : null;
  if (ofWhole) return ofWhole;
  const isLarge = number.power > 0 || (number.decimal ?? '').replace(/\..*/, '').length > 2;
  const money = moneyAfter(tokens, number.to, isLarge);
  // Pounds are a weight, unless there are so many that only money is counted so.
  const isWeight = money !== null && /^pounds?$/i.test(money.unit ?? '') && number.power < 6;
  return ageAfter(tokens, number.to, text) ?? (isWeight ? null : money) ?? unitAfter(text, tokens, number.to) ?? money;
}

/** "a quarter of a percentage point", "half a mile": the unit of what there is a part of. */
function ofUnit(tokens: readonly Token[], at: number, text: (from: number, to: number) => string): MeasureReading | null {
  const place = tokens[at]?.small === 'of' ? at + 1 : at;
  if (!/^(?:an?|one)$/.test(tokens[place]?.small ?? '')) return null;
  const unit = unitAfter(text, tokens, place + 1);
  return unit && unit.sort !== 'duration' ? { ...unit, from: at } : null;
}

/** "five years old", "eighteen months of age", "87 yo", "45-year-old". */
function ageAfter(tokens: readonly Token[], at: number, text: (from: number, to: number) => string): MeasureReading | null {
  const small = (index: number) => tokens[index]?.small ?? '';
  const isHyphened = small(at) === '-';
  const place = isHyphened ? at + 1 : at;
  const age = (to: number): MeasureReading => ({
    from: at,
    to,
    sort: 'age',
    unit: isHyphened ? text(place, to) : text(place, place + 1),
    currency: null,
  });
  if (/^(?:yo|y\/o)$/.test(small(place))) return age(place + 1);
  if (!ageUnit.test(small(place))) return null;
  if (/^olds?$/.test(small(place + 1))) return age(place + 2);
  if (small(place + 1) === '-' && /^olds?$/.test(small(place + 2))) return age(place + 3);
  return small(place + 1) === 'of' && small(place + 2) === 'age' ? age(place + 3) : null;
}
