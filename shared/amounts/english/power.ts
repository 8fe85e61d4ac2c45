import { divide, multiply, rational, type Rational } from '../rational';
import type { Token } from '../tokens';
import type { Reckoned } from './reckoned';

/** "1e10", "1.3x10^6", "1.3 × 10⁶", "1.1^23": digits to a power, worked out exactly; null where none follows or it is beyond all measure. */
export function powerAfter(tokens: readonly Token[], base: Reckoned): Reckoned | null {
  if (base.form !== 'digits') return null;
  const at = base.to;
  if (/^e$/i.test(tokens[at]?.text ?? '') && tokens[at]?.glued) return raised(tokens, base, at + 1, true);
  if (tokens[at]?.text === '^' && tokens[at]?.glued) return raised(tokens, base, at + 1, false);
  const isTimesTen = /^[x×]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '10' && tokens[at + 2]?.text === '^';
  return isTimesTen ? raised(tokens, base, at + 3, true) : null;
}

function raised(tokens: readonly Token[], base: Reckoned, at: number, isTenfold: boolean): Reckoned | null {
  const hasSign = /^[-+−]$/.test(tokens[at]?.text ?? '');
  const isNegative = hasSign && tokens[at]?.text !== '+';
  const digits = tokens[hasSign ? at + 1 : at];
  if (!digits?.glued || !/^\d{1,2}$/.test(digits.text) || Number(digits.text) > 40) return null;
  const size = raise(isTenfold ? rational('10') : base.value, Number(digits.text));
  if (isNegative && size.top === 0n) return null;
  const power = isNegative ? divide(rational('1'), size) : size;
  return {
    value: isTenfold ? multiply(base.value, power) : power,
    to: at + (hasSign ? 2 : 1),
    power: 0,
    form: 'digits',
    written: null,
  };
}

const raise = ({ top, bottom }: Rational, power: number): Rational => ({ top: top ** BigInt(power), bottom: bottom ** BigInt(power) });
