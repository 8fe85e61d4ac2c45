import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenBlock, indexRanges, rangesIn, stackLevels, type Range } from '../../../shared/text/flatten';
import { cycle, neighbourRange, smallestAt } from '../../../shared/text/smallest-at';

const range = (id: string, start: number, end: number): Range => ({ id, start, end });
const ranges = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 25 })
  .map((pairs) => pairs.map(([start, length], at) => range(`r${at}`, start, start + length)));

describe('flattenBlock', () => {
  it('cuts overlapping ranges into stretches, the smallest last', () => {
    expect(flattenBlock({ start: 0, end: 100 }, [range('small', 20, 30), range('large', 10, 60), range('other', 25, 70)])).toEqual([
      { start: 10, end: 20, ids: ['large'] },
      { start: 20, end: 25, ids: ['large', 'small'] },
      { start: 25, end: 30, ids: ['large', 'other', 'small'] },
      { start: 30, end: 60, ids: ['large', 'other'] },
      { start: 60, end: 70, ids: ['other'] },
    ]);
  });
  it('cuts to the block and leaves out what is beyond it', () => {
    expect(flattenBlock({ start: 10, end: 20 }, [range('a', 0, 12), range('b', 18, 40), range('c', 20, 30), range('d', 0, 10)])).toEqual([
      { start: 10, end: 12, ids: ['a'] },
      { start: 18, end: 20, ids: ['b'] },
    ]);
  });
  it('has nothing to say of a block without ranges', () => expect(flattenBlock({ start: 0, end: 9 }, [])).toEqual([]));
  it('covers exactly what the ranges cover, in order, each stretch with exactly its ranges', () => {
    fc.assert(
      fc.property(ranges, fc.nat(40), fc.nat(60), (all, start, length) => {
        const block = { start, end: start + length };
        const segments = flattenBlock(block, all);
        for (let at = block.start; at < block.end; at += 1) {
          const over = all.filter((each) => each.start <= at && at < each.end).map(({ id }) => id);
          const segment = segments.find((each) => each.start <= at && at < each.end);
          expect([...(segment?.ids ?? [])].sort()).toEqual(over.sort());
        }
        segments.forEach((segment, at) => {
          expect(segment.start).toBeLessThan(segment.end);
          expect(segment.start).toBeGreaterThanOrEqual(segments[at - 1]?.end ?? block.start);
          expect(segment.end).toBeLessThanOrEqual(block.end);
        });
      }),
    );
  });
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        expect(flattenBlock({ start: 0, end: 99 }, [...all].reverse())).toEqual(flattenBlock({ start: 0, end: 99 }, all));
      }),
    );
  });
});

describe('rangesIn', () => {
  it('finds a long range that began far before', () => {
    const index = indexRanges([range('long', 0, 100), range('a', 1, 2), range('b', 3, 4), range('c', 50, 51)]);
    expect(rangesIn(index, 40, 45).map(({ id }) => id)).toEqual(['long']);
  });
  it('finds what a scan of all finds', () => {
    fc.assert(
      fc.property(ranges, fc.nat(80), fc.integer({ min: 1, max: 20 }), (all, start, length) => {
        const expected = all.filter((each) => each.start < start + length && each.end > start).map(({ id }) => id);
        expect(
          rangesIn(indexRanges(all), start, start + length)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected.sort());
      }),
    );
  });
});

describe('stackLevels', () => {
  it('keeps the smallest nearest the words and never puts two overlapping ones on one level', () => {
    expect([...stackLevels([range('claim', 0, 50), range('figure', 10, 20), range('apart', 60, 70)])]).toEqual([
      ['apart', 0],
      ['figure', 0],
      ['claim', 1],
    ]);
    fc.assert(
      fc.property(ranges, (all) => {
        const levels = stackLevels(all);
        const clashes = all.filter((a, at) =>
          all.slice(at + 1).some((b) => a.start < b.end && b.start < a.end && levels.get(a.id) === levels.get(b.id)),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });
});

describe('what lies at an offset', () => {
  const index = indexRanges([range('large', 0, 50), range('small', 10, 20), range('middle', 5, 30)]);
  const at = (offset: number) => smallestAt(index, offset).map(({ id }) => id);
  it.each([
    [15, ['small', 'middle', 'large']],
    [20, ['small', 'middle', 'large']],
    [21, ['middle', 'large']],
    [10, ['small', 'middle', 'large']],
    [50, ['large']],
    [51, []],
  ])('offset %i', (offset, expected) => expect(at(offset)).toEqual(expected));
  it('cycles from the smallest to the largest and round again', () => {
    const under = smallestAt(index, 15);
    expect([
      cycle(under, null),
      cycle(under, 'small'),
      cycle(under, 'middle'),
      cycle(under, 'large'),
      cycle(under, 'elsewhere'),
      cycle([], 'small'),
    ]).toEqual(['small', 'middle', 'large', 'small', 'small', null]);
  });
  it('steps to the next and the previous in reading order', () => {
    const step = (offset: number, current: string | null, by: 1 | -1) => neighbourRange(index, offset, current, by)?.id ?? null;
    expect([
      step(0, null, 1),
      step(1, null, 1),
      step(0, 'middle', 1),
      step(0, 'middle', -1),
      step(40, null, -1),
      step(0, 'small', 1),
      step(0, 'large', -1),
    ]).toEqual(['large', 'middle', 'small', 'large', 'small', null, null]);
  });
});
