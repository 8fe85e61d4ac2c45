import type { Mark } from '../../shared/timeline/mark';
import { addBar, KNOWN_ENDS, type Ends } from './bar-path';
import { pathOf, type Shapes } from './mark-shapes';

/** Where a bar stands, in pixels: cut well outside the view, where canvas loses precision. */
export interface BarPlace {
  readonly x0: number;
  readonly x1: number;
  readonly s0: number;
  readonly s1: number;
  readonly top: number;
  readonly bar: number;
}

/** Whether it may reach farther than is certain. */
const isSpread = ({ x0, x1, s0, s1 }: BarPlace): boolean => s0 > x0 + 1 || s1 < x1 - 1;

/** How thick the line beneath a ready event's bar is. */
const UNDER = 2.5;

/** Adds a bar with room for a label: what is certain filled between lines of its own, what it may reach lighter, hatched where digits are unspecified. */
export function addTallBar(shapes: Shapes, mark: Mark, place: BarPlace, ready: boolean): void {
  const { x0, x1, s0, s1, top, bar } = place;
  const [y, tall] = [top + 0.5, bar - 1];
  const spread = isSpread(place);
  const core = spread && s1 > s0;
  addBar(pathOf(shapes, mark.dashed ? 'dashed' : core ? 'faint' : 'outline'), x0, x1, y, tall, mark);
  addBar(pathOf(shapes, spread ? 'reach' : 'solid'), x0, x1, y, tall, mark);
  if (core) addCore(shapes, mark, { ...place, top: y, bar: tall });
  else if (mark.hatch) addBar(pathOf(shapes, 'hatched'), x0, x1, y, tall, mark);
  if (ready) addUnder(shapes, mark, core ? s0 : x0, core ? s1 : x1, y + tall);
}

function addCore(shapes: Shapes, mark: Mark, { x0, x1, s0, s1, top, bar }: BarPlace): void {
  const core: Ends = {
    arrowStart: mark.arrowStart && s0 <= x0 + 1,
    arrowEnd: mark.arrowEnd && s1 >= x1 - 1,
    raggedStart: mark.raggedStart && s0 <= x0 + 1,
    raggedEnd: mark.raggedEnd && s1 >= x1 - 1,
  };
  addBar(pathOf(shapes, 'solid'), s0, s1, top, bar, core);
  addBar(pathOf(shapes, mark.dashed ? 'dashed' : 'outline'), s0, s1, top, bar, core);
  if (!mark.hatch) return;
  pathOf(shapes, 'hatched').rect(x0, top, Math.max(0, s0 - x0), bar);
  pathOf(shapes, 'hatched').rect(s1, top, Math.max(0, x1 - s1), bar);
}

/** Adds the line that says ready; it keeps off what is not straight at an end. */
export function addUnder(shapes: Shapes, mark: Ends & Pick<Mark, 'dashed'>, x0: number, x1: number, bottom: number): void {
  const inset = (odd: boolean) => Math.min(odd ? 6 : 2.5, Math.max(0, (x1 - x0) / 7));
  const from = x0 + inset(mark.arrowStart || mark.raggedStart);
  const to = x1 - inset(mark.arrowEnd || mark.raggedEnd);
  const path = pathOf(shapes, mark.dashed ? 'dashedUnder' : 'under');
  path.moveTo(from, bottom - UNDER / 2 + 0.25);
  path.lineTo(Math.max(from, to), bottom - UNDER / 2 + 0.25);
}

/** Adds a bar without room for a label: a stroke that is broken where it is in doubt, and thinner where it may reach. */
export function addThinBar(shapes: Shapes, mark: Mark, place: BarPlace, hidden: boolean): void {
  const { x0, x1, s0, s1, top, bar } = place;
  if (hidden) return addBar(pathOf(shapes, 'thinHollow'), x0, x1, top + 0.5, bar - 1, mark);
  const core = s1 > s0;
  const reaches = core && isSpread(place);
  if (mark.hatch && !core) {
    addBar(pathOf(shapes, 'thinHatched'), x0, x1, top + 0.5, bar - 1, mark);
    return addBar(pathOf(shapes, 'thinHollow'), x0, x1, top + 0.5, bar - 1, mark);
  }
  const [from, to] = core ? [s0, s1] : [x0, x1];
  if (reaches) pathOf(shapes, 'thinReach').rect(x0, top + bar / 2 - 1, x1 - x0, 2);
  if (mark.dashed || mark.question) {
    const path = pathOf(shapes, mark.dashed && mark.question ? 'thinBoth' : mark.dashed ? 'thinDashed' : 'thinDotted');
    path.moveTo(from, top + bar / 2);
    path.lineTo(to, top + bar / 2);
  } else addBar(pathOf(shapes, 'thin'), from, to, top, bar, reaches ? KNOWN_ENDS : mark);
}
