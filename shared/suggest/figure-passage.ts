import type { Passage } from '../text/source-text';
import type { FigureSuggestion } from './suggestion';

/** How far from the number its unit may stand, in UTF-16 units: "6,000 or so remaining former residents". */
const REACH = 48;
/**
 * The words of a figure that belong together in a passage: the number with what bounds it and what it counts, as the rule found them, and with
 * what it is per where that follows. "about 80 business deals" where the number's own words are "80"; "9,860 won an hour".
 */
export function figurePassage({ start, end, unit, phrase }: FigureSuggestion, text: string): Passage {
  const own = phrase ?? { start, end };
  if (unit === null || text.slice(own.start, own.end).includes(unit)) return own;
  return { start: own.start, end: endWithUnit(unit, own.end, text) };
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
