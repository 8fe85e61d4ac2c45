import type { Measure } from './entry';

const KNOWN = 0x3000;
/** Measured in a row, so that the rounding of one text to whole pixels does not count. */
const IN_A_ROW = 16;

/** Estimates a text's width as the sum of its characters', each measured once: about right, and a hundred times cheaper than measuring. */
export function estimator(measure: Measure): Measure {
  const widths = new Float64Array(KNOWN).fill(-1);
  let wide = -1;
  const widthOf = (code: number): number => {
    if (code >= KNOWN) return wide < 0 ? (wide = measure('国'.repeat(IN_A_ROW)) / IN_A_ROW) : wide;
    if (widths[code]! < 0) widths[code] = measure(String.fromCharCode(code).repeat(IN_A_ROW)) / IN_A_ROW;
    return widths[code]!;
  };
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += widthOf(text.charCodeAt(i));
    return Math.ceil(sum);
  };
}
