import type { Passage } from '../text/source-text';
import type { FigureSuggestion } from './suggestion';

/** How far from the number its unit may stand, in UTF-16 units: "6,000 or so remaining former residents". */
const REACH = 48;
/** English words that bound or soften a number, where they stand right before it. */
const BEFORE =
  /(?:\b(?:about|around|roughly|approximately|an estimated|estimated|some|nearly|almost|close to|more than|over|well over|just over|at least|no less than|no fewer than|as many as|as much as|up to|at most|no more than|not more than|less than|fewer than|under|just under|exactly|precisely))\s+$/iu;

/**
 * The words of a figure that belong together in a passage: the number with what bounds it and what it counts, where these stand beside it.
 * "about 80 business deals" where the rule's own words are "80".
 */
export function figurePassage({ start, end, unit, comparator }: FigureSuggestion, text: string): Passage {
  const before = comparator === null ? null : BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  return { start: before ? start - before[0].length : start, end: unit === null ? end : endWithUnit(unit, end, text) };
}

function endWithUnit(unit: string, end: number, text: string): number {
  const after = text.slice(end, end + REACH);
  const at = after.search(/[.,;:()“”"\n]/u);
  const reachable = at === -1 ? after : after.slice(0, at);
  const found = reachable.indexOf(unit);
  if (found === -1) return end;
  const stop = found + unit.length;
  const isWhole = !/^[\p{L}\p{N}]/u.test(text.slice(end + stop)) && (found > 0 ? /\s$/u.test(reachable.slice(0, found)) : true);
  return isWhole ? end + stop : end;
}
