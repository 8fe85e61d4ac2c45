import { extentOf } from './extent';
import { ownAmount, shifted, type ShiftBy } from './shift';
import { averageLength, ownStep } from './own-unit';
import type { DateSpan } from './date-span';

/** How far a span goes, in whole units of its own, to come nearest to where it would be `delta` ms later; null where it cannot move. */
export function nearestShift(span: DateSpan, delta: number): ShiftBy | null {
  const step = ownStep(span);
  if (!step) return null;
  const guess = Math.round(delta / averageLength(step));
  let best = guess;
  let least = Infinity;
  for (const count of [guess, guess - 1, guess + 1]) {
    const there = placeAfter(span, count);
    const miss = there === null ? Infinity : Math.abs(there - placeOf(span) - delta);
    if (miss < least) [best, least] = [count, miss];
  }
  return ownAmount(span, best);
}

function placeAfter(span: DateSpan, count: number): number | null {
  const moved = shifted(span, count);
  return moved.ok ? placeOf(moved.span) : null;
}

/** Where a span is held: its beginning, or its end where it has none. */
function placeOf(span: DateSpan): number {
  const { earliest, latest, latestStart } = extentOf(span);
  return Number.isFinite(earliest) ? earliest : Number.isFinite(latest) ? latest : latestStart;
}
