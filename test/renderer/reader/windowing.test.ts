import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksBetween, estimateHeight, slotsOf, topsOf } from '../../../renderer/reader/windowing';
import { pinnedBlocks } from '../../../renderer/reader/pinned-blocks';
import { textOf } from './samples';

const tops = topsOf(Float64Array.from([10, 20, 30, 40]));

describe('the window', () => {
  it('knows where each block begins', () => expect([...tops]).toEqual([0, 10, 30, 60, 100]));
  it.each([
    [0, 5, [0, 0]],
    [10, 59, [1, 2]],
    [-50, -10, [0, 0]],
    [95, 500, [3, 3]],
  ])('from %i to %i px', (top, bottom, expected) => expect(blocksBetween(tops, top, bottom)).toEqual(expected));
  it('puts gaps in place of what is not mounted', () => {
    expect(slotsOf(tops, [1, 1], [3])).toEqual([{ gap: 10, before: 1 }, { block: 1 }, { gap: 30, before: 3 }, { block: 3 }]);
    expect(slotsOf(tops, [0, 0], [-1, 9])).toEqual([{ block: 0 }, { gap: 90, before: 4 }]);
    expect(slotsOf(topsOf(Float64Array.of(5_000)), [0, 24], [])).toEqual([{ block: 0 }]);
  });
  it('is as tall as the text whatever is mounted, with every block once and in order', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.nat(9000), fc.nat(900), fc.array(fc.nat(70)), (all, top, screen, pinned) => {
        const edges = topsOf(Float64Array.from(all));
        const slots = slotsOf(edges, blocksBetween(edges, top, top + screen), pinned);
        const shown = slots.flatMap((slot) => ('block' in slot ? [slot.block] : []));
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
        expect(slots.reduce((sum, slot) => sum + ('block' in slot ? all[slot.block]! : slot.gap), 0)).toBe(edges.at(-1));
      }),
    );
  });
  it('takes ideographs for wider than letters, and never less than one line', () => {
    const height = (words: string) => estimateHeight(textOf(words).blocks[0]!, words, { width: 560, size: 18 });
    expect(height('領'.repeat(200))).toBeGreaterThan(1.8 * height('a'.repeat(200)));
    expect(height('a')).toBeCloseTo(18 * (1.62 + 0.85));
  });
});

describe('pinned blocks', () => {
  const text = textOf('one', 'two', 'three', 'four', 'five');
  it('are both ends of the selection, the caret’s neighbours, and the ends of the selected passages', () => {
    expect(new Set(pinnedBlocks(text, { anchor: 0, focus: 12, by: 'keys' }, [{ start: 17, end: 25 }]))).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(new Set(pinnedBlocks(text, { anchor: 12, focus: 12, by: 'keys' }, []))).toEqual(new Set([1, 2, 3]));
    expect(pinnedBlocks(text, null, [])).toEqual([]);
  });
});
