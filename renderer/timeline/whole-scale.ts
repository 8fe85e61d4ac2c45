import type { TimeScale } from '../../shared/timeline/scale';
import type { Model } from './model';
import { NOWHERE } from './view';

/** The whole time, with a little air, over the strip. */
export function wholeScale(model: Model, width: number): TimeScale {
  const { from, to } = model.whole ?? NOWHERE;
  const air = (to - from) * 0.02;
  return { from: from - air, to: to + air, width: Math.max(1, width) };
}
