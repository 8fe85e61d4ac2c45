import type { ListLine } from './list-lines';

/** The head of the lines at the top of what is seen, which stays there while they pass; null where a head stands there itself. */
export function stickyHead(lines: readonly ListLine[], top: number): number | null {
  for (let at = Math.min(top, lines.length - 1); at >= 0; at -= 1) if (lines[at]!.is === 'head') return at === top ? null : at;
  return null;
}
