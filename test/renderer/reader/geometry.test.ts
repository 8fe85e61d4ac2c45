import { describe, expect, it } from 'vitest';
import { mergeLines, placeToolbar, TOOLBAR } from '../../../renderer/reader/geometry';

const box = (left: number, top: number, width = 50, height = 20) => ({ left, top, width, height });

describe('mergeLines', () => {
  it('joins the pieces of a line, whatever their heights and order, and leaves lines apart', () => {
    expect(mergeLines([box(0, 0), box(50, 2, 30, 16), box(0, 29), box(60, 29, 0), box(80, 0, 20)])).toEqual([box(0, 0, 100), box(0, 29)]);
  });
});

describe('the toolbar', () => {
  const room = { width: 560, margin: 160, from: 100, to: 600 };
  const lines = [box(40, 300, 400), box(0, 329, 100)];
  it('stands in the margin beside the words where there is one', () =>
    expect(placeToolbar(lines, room)).toMatchObject({ side: 'beside', left: 568, top: 296 }));
  it('stays on the screen beside words at its foot', () => {
    expect(placeToolbar([box(0, 580)], room)!.top + TOOLBAR.beside.height).toBeLessThan(room.to);
  });
  it('stands above the words without a margin', () => {
    const place = placeToolbar(lines, { ...room, margin: 20 })!;
    expect(place.side).toBe('above');
    expect(place.top + TOOLBAR.row.height).toBeLessThanOrEqual(300);
  });
  it('goes below their last line where there is no room above', () => {
    const place = placeToolbar(lines, { ...room, margin: 20, from: 290 })!;
    expect(place.side).toBe('below');
    expect(place.top).toBeGreaterThanOrEqual(349);
  });
  it('is gone while the words are off the screen', () => expect(placeToolbar(lines, { ...room, from: 400 })).toBeNull());
});
