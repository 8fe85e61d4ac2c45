import type { Measure } from './entry';

/** So many of a text's characters are looked at. */
const SAMPLES = 8;
/** Measured in a row, so that the rounding of one text to whole pixels does not count. */
const IN_A_ROW = 16;

/** Estimates a text's width by a few of its characters, each measured once: within a tenth or so, and a hundred times cheaper than measuring. */
export function estimator(measure: Measure): Measure {
  const widths = new Map<number, number>();
  const widthOf = (code: number): number => {
    let width = widths.get(code);
    if (width === undefined) widths.set(code, (width = measure(String.fromCharCode(code).repeat(IN_A_ROW)) / IN_A_ROW));
    return width;
  };
  return (text) => {
    const count = Math.min(SAMPLES, text.length);
    let sum = 0;
    for (let i = 0; i < count; i++) sum += widthOf(text.charCodeAt(Math.floor((i * text.length) / count)));
    return count === 0 ? 0 : Math.ceil((sum / count) * text.length);
  };
}
