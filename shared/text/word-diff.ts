import type { Passage } from './source-text';

/** A stretch of both texts: the same in both, only in the first (`after` is empty), or only in the second (`before` is empty). */
export interface DiffPiece {
  readonly type: 'same' | 'removed' | 'added';
  readonly before: Passage;
  readonly after: Passage;
}

/** What became of a text, word by word. The pieces follow each other and cover both texts exactly. */
export function diffWords(before: string, after: string): DiffPiece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const pieces: DiffPiece[] = [
    { type: 'same', before: { start: 0, end: start }, after: { start: 0, end: start } },
    { type: 'removed', before: { start, end: before.length - end }, after: { start, end: start } },
    { type: 'added', before: { start: before.length - end, end: before.length - end }, after: { start, end: after.length - end } },
    { type: 'same', before: { start: before.length - end, end: before.length }, after: { start: after.length - end, end: after.length } },
  ];
  return pieces.filter((piece) => piece.before.end > piece.before.start || piece.after.end > piece.after.start);
}
