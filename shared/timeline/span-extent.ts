import type { DateSpan } from '../dates/date-span';
import { extentOf, type Extent } from '../dates/extent';

/** Unspecified or significant digits, and lists: what spreads an end. */
const SPREAD = /[XxSE[{]/;

/**
 * The extent of a span, as `extentOf` gives it. Where both ends are known and nothing in its EDTF spreads them, the span tells it by itself:
 * a hundred times cheaper than reading EDTF, for nearly all dates there are.
 */
export function spanExtent(span: DateSpan): Extent {
  const { edtf, start, end, earliest, latest } = span;
  if (start !== 'known' || end !== 'known' || earliest === null || latest === null || SPREAD.test(edtf)) return extentOf(span);
  return {
    earliest,
    latestStart: earliest,
    earliestEnd: latest,
    latest,
    start,
    end,
    approximate: /[~%]/.test(edtf),
    uncertain: /[?%]/.test(edtf),
    unspecified: false,
  };
}
