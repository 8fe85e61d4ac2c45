import type { Band } from '../../shared/timeline/band';
import { valueY } from '../../shared/timeline/rows';
import { writeOnHalo } from './paint-signs';
import { mayFall, mayRise, middleOf, POINT, type Valued } from './paint-value';
import type { Palette } from './palette';

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The values' own words, above their points or below, only where they touch nothing. */
export function paintValueWords(context: CanvasRenderingContext2D, values: readonly Valued[], width: number, palette: Palette): void {
  const taken = values.flatMap(boxesOf);
  context.font = palette.labelFont;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const one of values) {
    const space = palette.measureLabel(one.value.words);
    const place = placesOf(one, space).find(
      (box) => box.x0 >= 2 && box.x1 <= width && fits(one.band, box) && taken.every((other) => apart(box, other)),
    );
    if (!place) continue;
    taken.push(place);
    writeOnHalo(context, one.value.words, place.x0, (place.y0 + place.y1) / 2, palette.tones[one.entry.tone].ink, palette.paper);
  }
}

/** What is painted of a value: its bar and point, and the sign of a conflict. */
function boxesOf(one: Valued): Box[] {
  const { mark, band, value } = one;
  const { x, y } = middleOf(one);
  const off = POINT + (value.conflicts ? 4 : 1);
  const [y0, y1] = [Math.min(y - off, valueY(band, value.high)), Math.max(y + off, valueY(band, value.low))];
  const own = { x0: Math.min(mark.x0, x - off), x1: Math.max(mark.x1, x + off), y0, y1 };
  return value.conflicts ? [own, { x0: x + POINT, x1: x + POINT + 13, y0: y - POINT - 10, y1: y }] : [own];
}

const TALL = 14;

function placesOf(one: Valued, space: number): Box[] {
  const { x, y } = middleOf(one);
  const [own] = boxesOf(one) as [Box];
  const at = (x0: number, y0: number): Box => ({ x0, x1: x0 + space, y0, y1: y0 + TALL });
  const [above, below] = [at(x - space / 2, own.y0 - 2 - TALL), at(x - space / 2, own.y1 + 2)];
  const right = at(Math.max(own.x1, x + POINT + (one.value.conflicts ? 10 : 1)) + 5, y - TALL / 2);
  const beside = [right, at(own.x0 - 5 - space, y - TALL / 2)];
  // A whisker takes one side.
  if (mayRise(one.value)) return [...beside, below];
  return mayFall(one.value) ? [above, ...beside] : [above, ...beside, below];
}

const fits = ({ top, height }: Band, { y0, y1 }: Box): boolean => y0 >= top + 1 && y1 <= top + height - 1;
const apart = (a: Box, b: Box): boolean => a.x1 + 2 < b.x0 || b.x1 + 2 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0;
