import { align, numberKeys, type Numbering } from './find/align';
import { tokenise } from './find/tokenise';
import type { Passage } from './source-text';

/** A stretch of both texts: the same in both, only in the first (`after` is empty), or only in the second (`before` is empty). */
export interface DiffPiece {
  readonly type: 'same' | 'removed' | 'added';
  readonly before: Passage;
  readonly after: Passage;
}

/**
 * What became of a text, word by word. The pieces follow each other and cover both texts exactly; where words were replaced, `removed` comes first.
 * Paragraphs are lined up before the words of those that differ (find/align.ts), so that two megabytes take about as long as their changes are many.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const whole = { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } };
  for (const piece of lineUp(before, after, whole, paragraphsOf)) {
    if (piece.isSame) add(pieces, 'same', piece);
    else for (const part of joined(before, [...lineUp(before, after, piece, wordsOf)])) addPart(pieces, part);
  }
  return pieces;
}

interface Pair {
  readonly before: Passage;
  readonly after: Passage;
}
interface Part extends Pair {
  readonly isSame: boolean;
}

/** Cuts both sides, lines the cuts up, and gives stretches that are the same and stretches that are not, in turn. */
function* lineUp(
  before: string,
  after: string,
  { before: old, after: now }: Pair,
  cut: (text: string, range: Passage) => Passage[],
): Generator<Part> {
  const [was, is] = [cut(before, old), cut(after, now)];
  const numbering: Numbering = new Map();
  const wordsIn = (text: string, cuts: readonly Passage[]): string[] => cuts.map(({ start, end }) => text.slice(start, end));
  const a = numberKeys(wordsIn(before, was), numbering);
  const b = numberKeys(wordsIn(after, is), numbering);
  const match = align(
    a,
    b,
    was.map(({ start, end }) => end - start),
  );
  let [from, at] = [old.start, now.start];
  for (let index = 0; index < was.length; index += 1) {
    if (match[index]! < 0) continue;
    const [left, right] = [was[index]!, is[match[index]!]!];
    if (left.start > from || right.start > at)
      yield { isSame: false, before: { start: from, end: left.start }, after: { start: at, end: right.start } };
    yield { isSame: true, before: left, after: right };
    [from, at] = [left.end, right.end];
  }
  if (old.end > from || now.end > at) yield { isSame: false, before: { start: from, end: old.end }, after: { start: at, end: now.end } };
}

/** Lines, and the line ends between them. */
function paragraphsOf(text: string, { start, end }: Passage): Passage[] {
  const found: Passage[] = [];
  for (const { 0: words, index } of text.slice(start, end).matchAll(/\n+|[^\n]+/g))
    found.push({ start: start + index, end: start + index + words.length });
  return found;
}

/** Words, numbers and signs, and the white space between them. */
function wordsOf(text: string, { start, end }: Passage): Passage[] {
  const found: Passage[] = [];
  let at = start;
  for (const token of tokenise(text, start, end)) {
    if (token.start > at) found.push({ start: at, end: token.start });
    found.push(token);
    at = token.end;
  }
  if (end > at) found.push({ start: at, end });
  return found;
}

/** White space alone between two changes reads as part of one. */
function joined(text: string, parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  parts.forEach((part, index) => {
    const isGap = part.isSame && !/\S/.test(text.slice(part.before.start, part.before.end));
    const isSame = part.isSame && !(isGap && parts[index - 1]?.isSame === false && parts[index + 1]?.isSame === false);
    const last = found.at(-1);
    if (last && last.isSame === isSame)
      found[found.length - 1] = { isSame, before: { ...last.before, end: part.before.end }, after: { ...last.after, end: part.after.end } };
    else found.push({ ...part, isSame });
  });
  return found;
}

function addPart(pieces: DiffPiece[], { isSame, before, after }: Part): void {
  if (isSame) return add(pieces, 'same', { before, after });
  add(pieces, 'removed', { before, after: { start: after.start, end: after.start } });
  add(pieces, 'added', { before: { start: before.end, end: before.end }, after });
}

/** Adds a piece to those before it, or to the last of them where both are the same on both sides. */
function add(pieces: DiffPiece[], type: DiffPiece['type'], { before, after }: Pair): void {
  if (before.start === before.end && after.start === after.end) return;
  const last = pieces.at(-1);
  if (last?.type === 'same' && type === 'same')
    pieces[pieces.length - 1] = { type, before: { ...last.before, end: before.end }, after: { ...last.after, end: after.end } };
  else pieces.push({ type, before, after });
}
