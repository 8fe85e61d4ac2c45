import type { SeriesValue } from './lenses/lens';

/** The values of a lane drawn over time: the bounds of its axis, rounded outward. */
export interface Series {
  readonly low: number;
  readonly high: number;
}

/** The series of `count` events, null where none of them has a value. */
export function seriesOf(count: number, valueAt: (i: number) => SeriesValue | null): Series | null {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < count; i++) {
    const value = valueAt(i);
    if (!value) continue;
    low = Math.min(low, value.low);
    high = Math.max(high, value.high);
  }
  if (low > high) return null;
  const unit = unitOf(low === high ? Math.abs(high) || 1 : high - low);
  const rounded = { low: Math.floor(low / unit) * unit, high: Math.ceil(high / unit) * unit };
  return rounded.low === rounded.high ? { low: rounded.low - unit, high: rounded.high + unit } : rounded;
}

/** A quarter of a power of ten at or above a length: round enough to be read, close enough to waste little. */
function unitOf(length: number): number {
  const power = Math.pow(10, Math.floor(Math.log10(length)));
  return length / power > 4 ? power : power / 4;
}
