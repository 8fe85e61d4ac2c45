import type { Piece } from './pieces';

/** The empty stripe between two columns, along the line. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** How finely a page's width is looked at. */
const BINS = 500;
const FEWEST_LINES = 4;

/**
 * The widest stripe that (nearly) no line crosses and that has columns of prose on both sides: lines long enough for it,
 * side by side, one column after the other in the file. Null where the geometry is not clear: a table, a list, one column.
 */
export function findGutter(pieces: readonly Piece[]): Gutter | null {
  if (pieces.length < 2 * FEWEST_LINES) return null;
  const left = least(pieces, ({ from }) => from);
  const right = greatest(pieces, ({ to }) => to);
  const bin = (right - left) / BINS;
  if (!(bin > 0)) return null;
  const em = middle(pieces.map(({ size }) => size));
  return (
    emptyStripes(pieces, left, bin)
      .map(([first, last]) => ({ from: left + first * bin, to: left + last * bin }))
      .filter(({ from, to }) => to - from >= 0.7 * em && from > left && to < right)
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .slice(0, 8)
      .find((stripe) => partsColumns(pieces, stripe)) ?? null
  );
}

/** Runs of bins that at most a few of the shorter pieces cross, as [first, end). */
function emptyStripes(pieces: readonly Piece[], left: number, bin: number): [number, number][] {
  const crossings = new Int32Array(BINS + 1);
  const narrow = pieces.filter(({ from, to }) => to - from < 0.6 * BINS * bin);
  for (const { from, to } of narrow) {
    crossings[Math.max(0, Math.floor((from - left) / bin))]! += 1;
    crossings[Math.min(BINS, Math.ceil((to - left) / bin))]! -= 1;
  }
  const few = Math.floor(narrow.length * 0.03);
  const stripes: [number, number][] = [];
  let over = 0;
  for (let at = 0; at < BINS; at += 1) {
    over += crossings[at]!;
    if (over > few) continue;
    const last = stripes.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else stripes.push([at, at + 1]);
  }
  return stripes;
}

function partsColumns(pieces: readonly Piece[], { from, to }: Gutter): boolean {
  const middleOf = (from + to) / 2;
  const before = pieces.filter((piece) => piece.to <= middleOf);
  const after = pieces.filter((piece) => piece.from >= middleOf);
  const across = pieces.length - before.length - after.length;
  if (Math.min(before.length, after.length) < FEWEST_LINES || across > 0.4 * pieces.length) return false;
  return areSideBySide(before, after) && areProse(before, after);
}

function areSideBySide(before: readonly Piece[], after: readonly Piece[]): boolean {
  const [a, b] = [extentOf(before), extentOf(after)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.3 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

const extentOf = (pieces: readonly Piece[]) => ({
  top: least(pieces, ({ base }) => base),
  bottom: greatest(pieces, ({ base }) => base),
});

/** Ems a line of a column measures at least; one that may be a cell of a table needs more. */
const SHORT = 6;
const LONG = 13;

function areProse(before: readonly Piece[], after: readonly Piece[]): boolean {
  const length = Math.min(middle(before.map(inEms)), middle(after.map(inEms)));
  return length >= LONG || (length >= SHORT && changesOfSide(before, after) <= 0.3 * Math.min(before.length, after.length));
}

const inEms = ({ from, to, size }: Piece): number => (to - from) / size;

/** How often the file goes from one side to the other: for a table, in every row. */
function changesOfSide(before: readonly Piece[], after: readonly Piece[]): number {
  const sides = [...before.map(({ order }) => ({ order, side: 0 })), ...after.map(({ order }) => ({ order, side: 1 }))];
  return sides.sort((a, b) => a.order - b.order).filter(({ side }, i) => i > 0 && side !== sides[i - 1]!.side).length;
}

/** A page may have more pieces than a call has room for arguments. */
const greatest = (pieces: readonly Piece[], of: (piece: Piece) => number): number =>
  pieces.reduce((most, piece) => Math.max(most, of(piece)), -Infinity);
const least = (pieces: readonly Piece[], of: (piece: Piece) => number): number => -greatest(pieces, (piece) => -of(piece));

export const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
