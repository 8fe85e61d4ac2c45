import { framesOf } from './frames';
import type { PdfPage } from './open-pdf';
import { toPieces } from './pieces';
import { type Line, type Strip, toStrips } from './strips';

/** A page as it is read. */
export interface PageLayout {
  readonly strips: readonly Strip[];
  /** The lines near the page's edges, the outermost first. */
  readonly edges: Readonly<Record<'head' | 'foot', readonly EdgeLine[]>>;
}

/** A line at the edge of its page, and how far the next one toward the middle is, in ems. */
export interface EdgeLine {
  readonly line: Line;
  readonly apart: number;
}

/** How much of a page counts as its head or foot, and how many lines of it are looked at. */
const MARGIN = 0.15;
const EDGE_LINES = 4;

/** Lays a page out: what is turned another way than most of its words comes after them. */
export function layOut(page: PdfPage): PageLayout {
  const frames = framesOf(page);
  const strips = frames.map(({ fragments }) => toStrips(toPieces(fragments)));
  const main = frames[0];
  const lines = main ? strips[0]!.flatMap((strip) => strip.lines) : [];
  return { strips: strips.flat(), edges: main ? edgesOf(lines, main.top, main.bottom) : { head: [], foot: [] } };
}

function edgesOf(lines: readonly Line[], top: number, bottom: number): PageLayout['edges'] {
  const down = [...lines].sort((a, b) => a.base - b.base);
  const depth = (bottom - top) * MARGIN;
  return {
    head: edgeOf(down).filter(({ line }) => line.base - top <= depth),
    foot: edgeOf(down.slice(-EDGE_LINES - 1).reverse()).filter(({ line }) => bottom - line.base <= depth),
  };
}

const edgeOf = (inward: readonly Line[]): EdgeLine[] =>
  inward.slice(0, EDGE_LINES).map((line, i) => ({ line, apart: Math.abs((inward[i + 1]?.base ?? Infinity) - line.base) / line.size }));
