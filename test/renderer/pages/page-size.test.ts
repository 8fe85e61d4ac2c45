import { describe, expect, it } from 'vitest';
import { drawingOf, pageAt, stepZoom } from '../../../renderer/pages/page-size';

describe('how a page is drawn', () => {
  it('fills the width it is given, sharp on a dense screen', () => {
    expect(drawingOf({ width: 600, height: 800 }, 300, 1, 2)).toEqual({ width: 300, height: 400, scale: 0.5, pixels: 2 });
    expect(drawingOf({ width: 600, height: 800 }, 300, 2, 1)).toMatchObject({ width: 600, height: 800, scale: 1 });
  });

  it.each([
    [14_400_000, 14_400_000],
    [1, 14_400],
    [14_400, 1],
    [0.001, 0.001],
  ])('takes no more than a canvas may have: %d × %d points', (width, height) => {
    for (const zoom of [0.5, 1, 4]) {
      const drawing = drawingOf({ width, height }, 1_200, zoom, 3);
      const [across, down] = [drawing.width * drawing.pixels, drawing.height * drawing.pixels];
      expect(across * down).toBeLessThanOrEqual(12_000_001);
      expect(Math.max(across, down)).toBeLessThanOrEqual(6_001);
      expect(drawing.height).toBeLessThanOrEqual(4 * 1_200 * zoom + 1);
    }
  });
});

describe('zoom', () => {
  it('goes in steps, and stops at its ends', () => {
    expect([stepZoom(1, 1), stepZoom(1, -1), stepZoom(4, 1), stepZoom(0.5, -1)]).toEqual([1.25, 0.75, 4, 0.5]);
  });
});

describe('the page of an offset', () => {
  it('is the last that begins before or at it: of pages without text the one that has the words', () => {
    const pages = [{ start: 0 }, { start: 10 }, { start: 20 }, { start: 20 }];
    expect([0, 9, 10, 19, 20, 500].map((offset) => pageAt(pages, offset))).toEqual([0, 0, 1, 1, 3, 3]);
    expect(pageAt([], 3)).toBe(-1);
  });
});
