/** The values that a value axis names: two or three round ones from `low` to `high`, in order. */
export function valueTicks(low: number, high: number): number[] {
  for (const parts of [2, 1]) {
    const step = roundStep((high - low) / parts);
    const first = Math.ceil(low / step) * step;
    const ticks: number[] = [];
    for (let i = 0; i < 4 && first + i * step <= high * (1 + 1e-12) + step * 1e-9; i++) ticks.push(first + i * step);
    if (ticks.length >= 2 && ticks.length <= 3) return ticks;
  }
  return low === high ? [low] : [low, high];
}

/** The nearest of 1, 2, 2.5 and 5 times a power of ten at or below a length. */
function roundStep(length: number): number {
  const power = Math.pow(10, Math.floor(Math.log10(length)));
  return [5, 2.5, 2, 1].find((times) => times * power <= length)! * power;
}

const formats = new Map<string, Intl.NumberFormat>();

/** "300B", "1.5M", "80": a value as an axis has room for. */
export function valueWords(value: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 })));
  return format.format(value);
}
