import { shift } from '../../amounts/decimal';
import { readDigits } from '../../amounts/digits';
import type { NumberReading } from '../../amounts/number-reading';
import { takeScale } from '../../amounts/number-words';
import type { Token } from '../../amounts/tokens';
import { moneyAfter } from './money';
import type { Grammar } from './reading';
import { unitAfter } from './unit-after';

/**
 * Any other language: digits with an international unit, a per cent sign or money beside them ("3,5 Mio. €", "12 km", "5 %"), and nothing more.
 * Where the comma is the decimal mark, "1.234" is a thousand.
 */
export const plainGrammar = (comma: 'either' | 'decimal'): Grammar => ({
  begins: () => false,
  numberAt: (tokens, at, isMoney) => numberAt(tokens, at, isMoney, comma),
  measureAfter: (tokens, number, text) => moneyAfter(tokens, number.to, true) ?? unitAfter(text, tokens, number.to),
  rangeAfter: (tokens, _, at) =>
    /^[-–]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued === tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'digits'
      ? at + 1
      : null,
  scaleAt: () => null,
  rateAfter: () => null,
  or: '',
  boundAround: () => null,
  countedAfter: () => null,
  measured: () => null,
  impliedUnit: () => null,
  veto: ({ tokens, from, to, measure }) => {
    const isJoined = tokens[from]?.glued && /[\p{L}\d/.:_-]$/u.test(tokens[from - 1]?.text ?? '');
    const runsOn = tokens[to]?.glued && tokens[to]?.kind !== 'sign';
    return !measure || measure.sort === 'duration' || isJoined || runsOn ? 'unmeasured' : null;
  },
});

function numberAt(tokens: readonly Token[], at: number, isMoney: boolean, comma: 'either' | 'decimal'): NumberReading | null {
  const isMinus =
    /^[-\u2212]$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.glued &&
    !/[\p{L}\d]$/u.test(tokens[at]?.glued ? (tokens[at - 1]?.text ?? '') : '');
  const token = tokens[isMinus ? at + 1 : at];
  const digits = token?.kind === 'digits' && token.text.length <= 40 ? readDigits(token.text, comma) : null;
  if (!digits) return null;
  const end = isMinus ? at + 2 : at + 1;
  const { power } = tokens[end]?.kind === 'word' ? takeScale(tokens[end]?.text ?? '', isMoney) : { power: 0 };
  const isShort = power > 0 && tokens[end + 1]?.text === '.' && tokens[end + 1]?.glued && (tokens[end]?.text.length ?? 9) < 5;
  return {
    from: at,
    to: power > 0 ? end + (isShort ? 2 : 1) : end,
    decimal: (isMinus ? '-' : '') + shift(digits.decimal, power),
    form: 'digits',
    power,
  };
}
