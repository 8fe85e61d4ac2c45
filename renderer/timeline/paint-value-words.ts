import type { Band } from '../../shared/timeline/band';
import { writeOnHalo } from './paint-signs';
import { mayRise, middleOf, POINT, type Valued } from './paint-value';
import type { Palette } from './palette';

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The values' own words, above their points or below, only where they touch nothing. */
export function paintValueWords(context: CanvasRenderingContext2D, values: readonly Valued[], width: number, palette: Palette): void {
  const taken: Box[] = values.map((one) => {
    const { x, y } = middleOf(one);
    const off = POINT + (one.value.conflicts ? 4 : 1);
    return { x0: x - off, x1: x + off, y0: y - off, y1: y + off };
  });
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

const TALL = 14;

function placesOf(one: Valued, space: number): Box[] {
  const { x, y } = middleOf(one);
  const at = (x0: number, y0: number): Box => ({ x0, x1: x0 + space, y0, y1: y0 + TALL });
  const [above, below] = [at(x - space / 2, y - POINT - 3 - TALL), at(x - space / 2, y + POINT + 3)];
  const right = at(x + POINT + (one.value.conflicts ? 14 : 6), y - TALL / 2);
  const left = at(x - POINT - 6 - space, y - TALL / 2);
  return mayRise(one.value) ? [right, below, left] : [above, right, below, left];
}

const fits = ({ top, height }: Band, { y0, y1 }: Box): boolean => y0 >= top + 1 && y1 <= top + height - 1;
const apart = (a: Box, b: Box): boolean => a.x1 + 2 < b.x0 || b.x1 + 2 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0;
