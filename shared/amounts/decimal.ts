/** Arithmetic on decimal strings ("80.7", "-300000000000"): no float ever holds a figure. */

const parts = (decimal: string): { sign: string; whole: string; fraction: string } => {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  return { sign, whole, fraction };
};

/** The decimal times ten to the `power` (0 or more), exactly: shift("1.25", 9) is "1250000000". */
export function shift(decimal: string, power: number): string {
  const { sign, whole, fraction } = parts(decimal);
  const digits = whole + fraction.slice(0, power).padEnd(power, '0');
  const rest = fraction.slice(power);
  return sign + (digits.replace(/^0+(?=\d)/, '') || '0') + (rest ? `.${rest}` : '');
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(parts(a).fraction.length, parts(b).fraction.length);
  const difference = BigInt(shift(a, scale)) - BigInt(shift(b, scale));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
