import { type Gutter, findGutter } from './gutter';
import type { Piece } from './pieces';

/** One line of a column: the piece that stands on it, or several put together. */
export type Line = Piece;

/** Lines read one after the other: a column, or the part of it between two lines that go across. */
export interface Strip {
  readonly lines: readonly Line[];
}

const DEEPEST = 4;
/** In ems: the gap between the cells of a row. */
const CELL_GAP = 2;

/**
 * Pieces of a page in the order they are read: where there is a clear gutter, one side of it after the other, but never
 * across a line that crosses it; else from line to line.
 */
export function toStrips(pieces: readonly Piece[], depth = 0): Strip[] {
  const gutter = depth < DEEPEST ? findGutter(pieces) : null;
  if (!gutter) return pieces.length > 0 ? [{ lines: toLines(pieces) }] : [];
  return bandsOf(pieces, gutter).flatMap(({ isAcross, band }) => {
    if (isAcross) return [{ lines: toLines(band) }];
    const [before, after]: [Piece[], Piece[]] = [[], []];
    for (const piece of band) (piece.to <= gutter.to ? before : after).push(piece);
    return [...toStrips(before, depth + 1), ...toStrips(after, depth + 1)];
  });
}

/** From the top: the pieces beside the gutter, then those across it, and so on. */
function bandsOf(pieces: readonly Piece[], { from, to }: Gutter): { isAcross: boolean; band: Piece[] }[] {
  const bands: { isAcross: boolean; band: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const isAcross = piece.from < from && piece.to > to;
    const last = bands.at(-1);
    if (last?.isAcross === isAcross) last.band.push(piece);
    else bands.push({ isAcross, band: [piece] });
  }
  return bands;
}

function toLines(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.from - b.from)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.base - piece.base) <= 0.3 * Math.min(row[0]!.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  const lines = rows.map(toLine);
  return lines.map((line, i) => (line.cells > 1 && !isRow(line, lines[i - 1], lines[i + 1]) ? inOneCell(line) : line));
}

/** Two rows one after the other make a table; a single one is a line with a gap in it. */
const isRow = ({ cells }: Line, before: Line | undefined, after: Line | undefined): boolean =>
  [before, after].some((other) => other !== undefined && other.cells > 1 && Math.abs(other.cells - cells) <= 2);

const inOneCell = (line: Line): Line => ({ ...line, words: line.words.replace(/\t/g, ' '), cells: 1 });

function toLine(row: readonly Piece[]): Line {
  if (row.length === 1) return row[0]!;
  const sorted = [...row].sort((a, b) => a.from - b.from);
  let words = '';
  let cells = 1;
  sorted.forEach((piece, i) => {
    const before = sorted[i - 1];
    const wide = before !== undefined && piece.from - before.to > CELL_GAP * Math.max(piece.size, before.size);
    if (wide) cells += 1;
    words += (before ? (wide ? '\t' : ' ') : '') + piece.words;
  });
  const largest = sorted.reduce((best, piece) => (piece.words.length > best.words.length ? piece : best));
  return {
    ...largest,
    words,
    cells,
    from: sorted[0]!.from,
    to: sorted.reduce((most, { to }) => Math.max(most, to), -Infinity),
    order: sorted.reduce((first, { order }) => Math.min(first, order), Infinity),
  };
}
