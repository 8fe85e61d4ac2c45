import type { Mark } from '../../shared/timeline/mark';

const RADIUS = 4;
/** How far an arrow's head reaches into the bar, and by how much it stands out above and below. */
const ARROW = 9;
/** How deep the teeth of an unknown end are; they point inward, so that the bar is never longer than what is known. */
const TOOTH = 4;

export type Ends = Pick<Mark, 'arrowStart' | 'arrowEnd' | 'raggedStart' | 'raggedEnd'>;
type End = 'round' | 'arrow' | 'ragged';

/** Ends that are all known. */
export const KNOWN_ENDS: Ends = { arrowStart: false, arrowEnd: false, raggedStart: false, raggedEnd: false };

/** Adds a bar to a path: rounded where an end is known, pointed where it is open, toothed where it is unknown. */
export function addBar(path: Path2D, x0: number, x1: number, top: number, height: number, ends: Ends): void {
  const radius = Math.max(0, Math.min(RADIUS, (x1 - x0) / 2, height / 2));
  const start = endOf(ends.arrowStart, ends.raggedStart);
  const end = endOf(ends.arrowEnd, ends.raggedEnd);
  if (start === 'round' && end === 'round') return path.roundRect(x0, top, Math.max(0, x1 - x0), height, radius);
  const deep = Math.max(0, (x1 - x0) / 2);
  path.moveTo((x0 + x1) / 2, top);
  addEnd(path, x1, top, height, -1, end, radius, deep);
  addEnd(path, x0, top + height, -height, 1, start, radius, deep);
  path.closePath();
}

/** A bar by itself. */
export function barPath(x0: number, x1: number, top: number, height: number, ends: Ends): Path2D {
  const path = new Path2D();
  addBar(path, x0, x1, top, height, ends);
  return path;
}

const endOf = (arrow: boolean, ragged: boolean): End => (arrow ? 'arrow' : ragged ? 'ragged' : 'round');

/** One end at `x`, from `y` over `height` (negative upwards); `inward` is the direction into the bar, which is twice `deep` long. */
function addEnd(path: Path2D, x: number, y: number, height: number, inward: 1 | -1, end: End, radius: number, deep: number): void {
  if (end === 'arrow') {
    const head = Math.min(ARROW, deep, Math.abs(height));
    path.lineTo(x + inward * head, y);
    path.lineTo(x, y + height / 2);
    path.lineTo(x + inward * head, y + height);
  } else if (end === 'ragged') {
    const teeth = Math.max(2, Math.round(Math.abs(height) / 5));
    const tooth = Math.min(TOOTH, deep);
    path.lineTo(x, y);
    for (let i = 0; i < teeth; i++) {
      path.lineTo(x + inward * tooth, y + ((i + 0.5) / teeth) * height);
      path.lineTo(x, y + ((i + 1) / teeth) * height);
    }
  } else {
    path.arcTo(x, y, x, y + height, radius);
    path.arcTo(x, y + height, x + inward, y + height, radius);
  }
}
