import type { Grammar, MeasureReading, TextOf } from './reading';
import type { Token } from '../../amounts/tokens';

/** What follows an amount in a smaller unit and belongs to it: so many of it make a whole. */
export interface Tail {
  readonly decimal: string;
  readonly perWhole: string;
  readonly to: number;
}

/** "15 dollars and 50", "one dollar and 50 cents", "15 USD 50": hundredths of the money before. */
export function looseChange(tokens: readonly Token[], { to }: MeasureReading): Tail | null {
  const isAnd = tokens[to]?.small === 'and';
  const digits = tokens[isAnd ? to + 1 : to];
  if (!digits || digits.kind !== 'digits' || !/^\d{1,2}$/.test(digits.text) || digits.glued) return null;
  const end = isAnd ? to + 2 : to + 1;
  const next = tokens[end];
  if (isAnd && /^(?:cents?|pence|kopecks?)$/.test(next?.small ?? '')) return { decimal: digits.text, perWhole: '100', to: end + 1 };
  const isLast =
    !next ||
    (next.kind === 'sign' && !/^[\p{Sc}%°(]$/u.test(next.text)) ||
    (!isAnd && next.kind === 'word' && /^(?:more|less)$/.test(next.small));
  return isLast && digits.text.length === 2 ? { decimal: digits.text, perWhole: '100', to: end } : null;
}

/** Customary pairs: how many of the smaller make one of the larger. */
const pairs: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:foot|feet|ft|′)$/i, /^(?:inch|inches|in|″|")$/i, '12'],
  [/^(?:pounds?|lbs?)$/i, /^(?:ounces?|oz)$/i, '16'],
  [/^(?:stones?|st)$/i, /^(?:pounds?|lbs?)$/i, '14'],
];

/** "5 feet and 2 inches", "12 ft 2 in": counted in the larger unit. */
export function customaryTail(tokens: readonly Token[], measure: MeasureReading, grammar: Grammar, textOf: TextOf): Tail | null {
  const pair = pairs.find(([large]) => large.test(measure.unit ?? ''));
  if (!pair) return null;
  const isAnd = /^(?:and|,)$/.test(tokens[measure.to]?.small ?? '');
  const number = grammar.numberAt(tokens, isAnd ? measure.to + 1 : measure.to, false);
  if (!number?.decimal || number.power > 0) return null;
  return pair[1].test(textOf(number.to, number.to + 1)) ? { decimal: number.decimal, perWhole: pair[2], to: number.to + 1 } : null;
}
