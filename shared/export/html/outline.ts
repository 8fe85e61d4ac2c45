import type { Mark } from '../../timeline/mark';

/** How far an arrow's point or a ragged edge reaches into its mark, in pixels. */
const ARROW = 8;
const RAG = 4;

/** The path of a mark of height `height` at (x0, y): straight edges where known, a point where open, ragged where unknown. */
export function outlineOf(mark: Mark, y: number, height: number): string {
  return `M${points(mark, y, height)
    .map(([x, at]) => `${round(x)} ${round(at)}`)
    .join('L')}Z`;
}

type Point = readonly [number, number];

function points(mark: Mark, y: number, height: number): Point[] {
  const right = edge(mark.x1, -1, mark.arrowEnd, mark.raggedEnd, y, height);
  const left = edge(mark.x0, 1, mark.arrowStart, mark.raggedStart, y, height).reverse();
  return [...right, ...left];
}

/** One end from top to bottom; `inward` is the direction into the mark. */
function edge(x: number, inward: 1 | -1, arrow: boolean, ragged: boolean, y: number, height: number): Point[] {
  const inner = x + inward * (arrow ? ARROW : RAG);
  if (arrow)
    return [
      [inner, y],
      [x, y + height / 2],
      [inner, y + height],
    ];
  if (ragged) return [0, 1, 2, 3, 4, 5, 6].map((step) => [step % 2 === 0 ? x : inner, y + (height * step) / 6] as const);
  return [
    [x, y],
    [x, y + height],
  ];
}

/** Two decimals: a hundredth of a pixel is far below what any printer shows, and the file stays small. */
export const round = (value: number): number => Math.round(value * 100) / 100;
