import type { Measure } from '../../shared/timeline/entry';

/** Measures texts in one font, each text once. */
export function measurer(font: string): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) known.set(text, (width = Math.ceil(context.measureText(text).width)));
    return width;
  };
}
