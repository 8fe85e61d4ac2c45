import type { EventState } from '../../shared/model/timeline';
import { piecesOf, type Pieces } from '../../shared/timeline/form';
import type { Shown } from '../../shared/timeline/layout';
import { TICK_WIDTH } from '../../shared/timeline/mark';
import { xOf, type TimeScale } from '../../shared/timeline/scale';
import { addTallBar, addThinBar, addUnder, type BarPlace } from './add-bar-shapes';
import { addTick } from './add-tick-shapes';
import { addBar, KNOWN_ENDS } from './bar-path';
import { emptyShapes, pathOf, type Shapes } from './mark-shapes';
import type { Palette } from './palette';
import { paintShapes } from './paint-shapes';
import { isThin, type Picture } from './picture';

/** Canvas loses precision far outside its edges: bars are cut there, well out of sight. */
const BEYOND = 60;
const cutAt =
  ({ width }: TimeScale) =>
  (x: number): number =>
    Math.min(width + BEYOND, Math.max(-BEYOND, x));

type Colours = Map<string, Map<EventState, Shapes>>;

/** Paints every mark, colour by colour and state by state. */
export function paintMarks(context: CanvasRenderingContext2D, { shown, scale }: Picture, palette: Palette): void {
  const colours: Colours = new Map();
  for (const one of shown) if (!one.value) addMark(shapesFor(colours, one), one, scale);
  for (const state of ['hidden', 'draft', 'ready'] as const)
    for (const [tone, states] of colours) {
      const shapes = states.get(state);
      if (shapes) paintShapes(context, shapes, palette.tones[tone as keyof Palette['tones']], state, palette.forced);
    }
}

function shapesFor(colours: Colours, { entry }: Shown): Shapes {
  let states = colours.get(entry.tone);
  if (!states) colours.set(entry.tone, (states = new Map()));
  let shapes = states.get(entry.event.state);
  if (!shapes) states.set(entry.event.state, (shapes = emptyShapes()));
  return shapes;
}

function addMark(shapes: Shapes, shown: Shown, scale: TimeScale): void {
  const { mark, entry } = shown;
  if (mark.tick) return addTick(shapes, shown);
  const pieces = piecesOf(entry.span.edtf);
  if (pieces && pieces.windows.length > 1) return addPieces(shapes, shown, pieces, scale);
  const within = cutAt(scale);
  const place: BarPlace = {
    x0: within(mark.x0 + 0.5),
    x1: within(mark.x1 - 0.5),
    s0: within(Math.max(mark.s0, mark.x0 + 0.5)),
    s1: within(Math.min(mark.s1, mark.x1 - 0.5)),
    top: shown.top,
    bar: shown.bar,
  };
  if (isThin(shown)) addThinBar(shapes, mark, place, entry.event.state === 'hidden');
  else addTallBar(shapes, mark, place, entry.event.state === 'ready');
}

/** All of a set: bars with nothing between. One of a set: hatched bars, each a possibility, on a dotted line. */
function addPieces(shapes: Shapes, shown: Shown, { every, windows }: Pieces, scale: TimeScale): void {
  const { mark, top, bar, entry } = shown;
  const thin = isThin(shown);
  const [hidden, ready] = [entry.event.state === 'hidden', entry.event.state === 'ready'];
  const within = cutAt(scale);
  for (const { from, to } of windows) {
    const [start, end] = [within(xOf(scale, from)), within(xOf(scale, to))];
    const grow = Math.max(0, TICK_WIDTH - (end - start)) / 2;
    const [x0, x1] = [start - grow + 0.5, end + grow - 0.5];
    const ends = { ...KNOWN_ENDS, arrowStart: from === -Infinity, arrowEnd: to === Infinity };
    if (thin && every && !hidden) addBar(pathOf(shapes, 'thin'), x0, x1, top, bar, ends);
    else if (thin) addBar(pathOf(shapes, 'thinHollow'), x0, x1, top + 0.5, bar - 1, ends);
    else {
      addBar(pathOf(shapes, every ? 'solid' : 'reach'), x0, x1, top + 0.5, bar - 1, ends);
      addBar(pathOf(shapes, mark.dashed ? 'dashed' : 'outline'), x0, x1, top + 0.5, bar - 1, ends);
      if (ready) addUnder(shapes, { ...ends, dashed: mark.dashed }, x0, x1, top + bar - 0.5);
    }
    if (!every && !hidden) addBar(pathOf(shapes, thin ? 'thinHatched' : 'hatched'), x0, x1, top + 0.5, bar - 1, ends);
  }
  if (every) return;
  const line = pathOf(shapes, 'between');
  for (let i = 1; i < windows.length; i++) {
    line.moveTo(within(xOf(scale, windows[i - 1]!.to)) + 2, top + bar / 2);
    line.lineTo(within(xOf(scale, windows[i]!.from)) - 2, top + bar / 2);
  }
}
