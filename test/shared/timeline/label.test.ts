import { describe, expect, test } from 'vitest';
import { labelOf, placeLabel, type LabelRoom } from '../../../shared/timeline/label';

const room: LabelRoom = { x0: 100, x1: 120, width: 80, leftLimit: 0, rightLimit: 1000, prefer: 'right' };

describe('a label', () => {
  test('stands inside where the duration has room', () => {
    expect(placeLabel({ ...room, x1: 192 })).toEqual({ side: 'inside', x: 106 });
  });

  test('stands beside where it has not, to the right', () => {
    expect(placeLabel({ ...room, x1: 191 })).toEqual({ side: 'right', x: 197 });
  });

  test('goes left where there is no room to the right', () => {
    expect(placeLabel({ ...room, rightLimit: 205 })).toEqual({ side: 'left', x: 14 });
  });

  test('goes left by choice, and right where that has no room', () => {
    expect(placeLabel({ ...room, prefer: 'left' })).toEqual({ side: 'left', x: 14 });
    expect(placeLabel({ ...room, prefer: 'left', leftLimit: 15 })).toEqual({ side: 'right', x: 126 });
  });

  test('is dropped, never cut, where there is none', () => {
    expect(placeLabel({ ...room, leftLimit: 20, rightLimit: 200 })).toBeNull();
  });
});

describe('its words', () => {
  test('are the title, with a question mark where the date is doubted', () => {
    expect(labelOf('Trade falls', false)).toBe('Trade falls');
    expect(labelOf('Trade falls', true)).toBe('Trade falls ?');
  });

  test('end after a word where a title is very long', () => {
    const label = labelOf('The two governments announced that they would begin to talk about joint economic activity', false);
    expect(label).toBe('The two governments announced that they would begin to talk…');
  });

  test('end without the comma or dash that stood before what is cut', () => {
    const label = labelOf('The president-elect, who will take office at once in January, said so and more', false);
    expect(label).toBe('The president-elect, who will take office at once in January…');
  });

  test('are cut at all where a long title has no spaces', () => {
    expect(labelOf('x'.repeat(500), false)).toBe(`${'x'.repeat(64)}…`);
  });
});
