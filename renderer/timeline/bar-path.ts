import type { Mark } from '../../shared/timeline/mark';

const RADIUS = 4;
/** How far an arrow's head reaches into the bar. */
const ARROW = 9;
/** How deep the teeth of an unknown end are; they point inward, so that the bar is never longer than what is known. */
const TOOTH = 3;

type Ends = Pick<Mark, 'arrowStart' | 'arrowEnd' | 'raggedStart' | 'raggedEnd'>;
type End = 'round' | 'arrow' | 'ragged';

/** Adds a bar to a path: rounded where an end is known, pointed where it is open, toothed where it is unknown. */
export function addBar(path: Path2D, x0: number, x1: number, top: number, height: number, ends: Ends): void {
  const radius = Math.min(RADIUS, (x1 - x0) / 2, height / 2);
  const start = endOf(ends.arrowStart, ends.raggedStart);
  const end = endOf(ends.arrowEnd, ends.raggedEnd);
  if (start === 'round' && end === 'round') return path.roundRect(x0, top, x1 - x0, height, radius);
  path.moveTo((x0 + x1) / 2, top);
  addEnd(path, x1, top, height, -1, end, radius);
  addEnd(path, x0, top + height, -height, 1, start, radius);
  path.closePath();
}

const endOf = (arrow: boolean, ragged: boolean): End => (arrow ? 'arrow' : ragged ? 'ragged' : 'round');

/** One end at `x`, from `y` over `height` (negative upwards); `inward` is the direction into the bar. */
function addEnd(path: Path2D, x: number, y: number, height: number, inward: 1 | -1, end: End, radius: number): void {
  if (end === 'arrow') {
    path.lineTo(x + inward * ARROW, y);
    path.lineTo(x, y + height / 2);
    path.lineTo(x + inward * ARROW, y + height);
  } else if (end === 'ragged') {
    const teeth = Math.max(2, Math.round(Math.abs(height) / 6));
    path.lineTo(x, y);
    for (let i = 0; i < teeth; i++) {
      path.lineTo(x + inward * TOOTH, y + ((i + 0.5) / teeth) * height);
      path.lineTo(x, y + ((i + 1) / teeth) * height);
    }
  } else {
    path.arcTo(x, y, x, y + height, radius);
    path.arcTo(x, y + height, x + inward, y + height, radius);
  }
}
