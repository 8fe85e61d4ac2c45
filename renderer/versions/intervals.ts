import { countUpTo } from '../../shared/text/block-at';
import type { Passage } from '../../shared/text/source-text';
import type { DiffPiece } from '../../shared/text/word-diff';

/** The words that went (in the old text) or came (in the new), in order. */
export const intervals = (pieces: readonly DiffPiece[], type: 'removed' | 'added'): Passage[] =>
  pieces.filter((piece) => piece.type === type).map((piece) => (type === 'removed' ? piece.before : piece.after));

/** The parts of sorted intervals that lie within a range. */
export function within(sorted: readonly Passage[], { start, end }: Passage): Passage[] {
  const found: Passage[] = [];
  for (let at = countUpTo(sorted.length, (index) => sorted[index]!.end, start); at < sorted.length && sorted[at]!.start < end; at += 1)
    found.push({ start: Math.max(start, sorted[at]!.start), end: Math.min(end, sorted[at]!.end) });
  return found;
}
