import type { Mark } from '../../shared/timeline/mark';

const RADIUS = 4;
/** How far an arrow's head reaches into the bar, and how deep the teeth of a ragged end are: within 2 px of the truth. */
const ARROW = 9;
const TOOTH = 3;

type Ends = Pick<Mark, 'arrowStart' | 'arrowEnd' | 'raggedStart' | 'raggedEnd'>;

/** Adds a bar to a path: rounded where an end is known, pointed where it is open, toothed where it is unknown. */
export function addBar(path: Path2D, x0: number, x1: number, top: number, height: number, ends: Ends): void {
  if (!ends.arrowStart && !ends.arrowEnd && !ends.raggedStart && !ends.raggedEnd) {
    path.roundRect(x0, top, x1 - x0, height, Math.min(RADIUS, (x1 - x0) / 2, height / 2));
    return;
  }
  const bottom = top + height;
  addEnd(path, x0, top, bottom, 1, ends.arrowStart, ends.raggedStart, true);
  addEnd(path, x1, bottom, top, -1, ends.arrowEnd, ends.raggedEnd, false);
  path.closePath();
}

/** One end, from `y0` to `y1`; `inward` is the direction into the bar. The start is drawn bottom to top, the end top to bottom. */
function addEnd(path: Path2D, x: number, y0: number, y1: number, inward: 1 | -1, arrow: boolean, ragged: boolean, first: boolean): void {
  const begin = (px: number, py: number) => (first ? path.moveTo(px, py) : path.lineTo(px, py));
  const [from, to] = [y1, y0];
  const middle = (from + to) / 2;
  if (arrow) {
    begin(x + inward * ARROW, from);
    path.lineTo(x, middle);
    path.lineTo(x + inward * ARROW, to);
  } else if (ragged) {
    const teeth = Math.max(2, Math.round(Math.abs(to - from) / 6));
    begin(x, from);
    for (let i = 0; i < teeth; i++) {
      path.lineTo(x + inward * TOOTH, from + ((i + 0.5) / teeth) * (to - from));
      path.lineTo(x, from + ((i + 1) / teeth) * (to - from));
    }
  } else {
    begin(x, from);
    path.lineTo(x, to);
  }
}
