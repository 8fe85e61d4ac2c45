import type { Extent } from '../dates/extent';
import type { TimeWindow } from './scale';

/**
 * The bounds an extent is drawn within, half-open. An open end runs on without limit; an unknown one stops where knowledge does, since
 * width means duration and nothing else.
 */
export function outerOf(extent: Extent): TimeWindow {
  const { earliest, latestStart, earliestEnd, latest } = extent;
  return {
    from: extent.start === 'unknown' ? Math.min(latestStart, earliestEnd) : earliest,
    to: (extent.end === 'unknown' ? Math.max(latestStart, earliestEnd) : latest) + 1,
  };
}

/** What is certain to lie inside, half-open; empty (from >= to) where nothing is. */
export const solidOf = ({ latestStart, earliestEnd }: Extent): TimeWindow => ({ from: latestStart, to: earliestEnd + 1 });
