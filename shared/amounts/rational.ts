/** An exact fraction; the denominator is positive. Floats would round what a source states. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Reads "1852", "-0.3048" or a quotient "1852/3600" of two of these; throws on anything else, which is ours to have written. */
export function rational(written: string): Rational {
  const [top = '', bottom] = written.split('/');
  return bottom === undefined ? fromDecimal(top) : divide(fromDecimal(top), fromDecimal(bottom));
}

function fromDecimal(decimal: string): Rational {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) throw new Error(`no decimal: ${decimal}`);
  return { top: BigInt(`${sign}${whole}${fraction}`), bottom: 10n ** BigInt(fraction.length) };
}

export const add = (a: Rational, b: Rational): Rational => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });

export const multiply = (a: Rational, b: Rational): Rational => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

/** Throws a RangeError where `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.top === 0n) throw new RangeError('division by zero');
  const sign = b.top < 0n ? -1n : 1n;
  return { top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** As a decimal string: exact where its digits end within forty places, else rounded half away from zero to `digits` significant ones. */
export function toDecimal({ top, bottom }: Rational, digits = 20): string {
  const size = top < 0n ? -top : top;
  const whole = size / bottom;
  const isExact = (size * 10n ** PLACES) % bottom === 0n;
  const rounded = whole === 0n ? digits + leadingZeros(size, bottom) : Math.max(0, digits - whole.toString().length);
  const places = isExact ? Number(PLACES) : Math.min(Number(PLACES), rounded);
  const scaled = (size * 10n ** BigInt(places) * 2n + bottom) / (bottom * 2n);
  const figures = scaled.toString().padStart(places + 1, '0');
  const decimal = places === 0 ? figures : `${figures.slice(0, -places)}.${figures.slice(-places)}`.replace(/\.?0+$/, '');
  return top < 0n && decimal !== '0' ? `-${decimal}` : decimal;
}

/** As many as records hold. */
const PLACES = 40n;

/** Zeros between the point and the first digit of a fraction below one. */
const leadingZeros = (top: bigint, bottom: bigint): number =>
  top === 0n ? 0 : Math.max(0, bottom.toString().length - top.toString().length - 1);
