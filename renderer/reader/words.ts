import { kinds } from '../../shared/annotations/index';
import type { Kind } from '../../shared/model/annotation';

/** A kind within a sentence: "claim". */
export const kindWord = (kind: Kind): string => kinds[kind].label.toLowerCase();

/** Words on one line, cut at the end of a word to at most `limit` UTF-16 units, with an ellipsis where cut. */
export function shorten(words: string, limit: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
