/** The values that a value axis names: two or three round ones from `low` to `high`, in order. */
export function valueTicks(low: number, high: number): number[] {
  if (!(high > low)) return [low];
  const power = Math.pow(10, Math.ceil(Math.log10(high - low)));
  const choices = STEPS.map((times) => multiplesIn(low, high, times * power));
  const best = choices.find(({ length }) => length === 3) ?? choices.find(({ length }) => length === 2);
  return best ?? [low, high];
}

/** Round steps, in powers of ten, from long to short: the first that falls in three times, or else twice, is taken. */
const STEPS = [1, 0.5, 0.25, 0.2, 0.1, 0.05, 0.025, 0.02, 0.01];

function multiplesIn(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  // Multiples are divided where the step is a fraction, so that 0.3 is not 0.30000000000000004.
  const of = (i: number) => (step < 1 ? i / (1 / step) : i * step);
  return Array.from({ length: Math.max(0, Math.min(8, count)) }, (_, i) => Number(of(first + i).toPrecision(12)));
}

const formats = new Map<string, Intl.NumberFormat>();

/** "300B", "1.5M", "80": a value as an axis has room for. */
export function valueWords(value: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 })));
  return format.format(value);
}
