import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/agreement/align';
import { lengthInCommon, lengthOf, rangesOf } from '../../../shared/agreement/ranges';
import type { Annotation } from '../../../shared/model/annotation';
import { coded } from './coded';

const words = (annotation: Annotation | null): string => annotation?.selectors[0]!.exact ?? '—';
const story = (a: Annotation[], b: Annotation[]): string[] => align(a, b).map((row) => `${words(row.a)} | ${words(row.b)}`);

describe('aligning two coders', () => {
  it('pairs what overlaps, in the order of the text, and leaves alone what only one of them found', () => {
    const a = [coded('claim', [0, 3]), coded('quantity', [6, 6]), coded('position', [20, 25])];
    const b = [coded('position', [21, 25]), coded('claim', [1, 3]), coded('claim', [40, 40])];
    expect(story(a, b)).toEqual(['w00 w01 w02 w03 | w01 w02 w03', 'w06 | —', 'w20 w21 w22 w23 w24 w25 | w21 w22 w23 w24 w25', '— | w40']);
  });

  it('gives each to the one it has most in common with, one to one', () => {
    const a = [coded('claim', [0, 9]), coded('claim', [8, 11])];
    const b = [coded('claim', [8, 12]), coded('claim', [5, 6])];
    expect(align(a, b).map((row) => [row.a, row.b])).toEqual([
      [a[0], b[1]],
      [a[1], b[0]],
    ]);
  });

  it('leaves one that is met first to the one that has more in common with it', () => {
    const [little, much, both] = [coded('claim', [0, 5]), coded('claim', [5, 8]), coded('claim', [5, 9])];
    expect(align([little, much], [both]).map((row) => [row.a, row.b])).toEqual([
      [little, null],
      [much, both],
    ]);
    expect(align([both], [little, much]).map((row) => [row.a, row.b])).toEqual([
      [null, little],
      [both, much],
    ]);
  });

  it('takes the earlier in the text of two that have as much in common', () => {
    const [early, late] = [coded('claim', [0, 3]), coded('claim', [4, 7])];
    const between = coded('claim', [2, 5]);
    for (const pass of [
      [early, late],
      [late, early],
    ])
      expect(align(pass, [between]).map((row) => [row.a, row.b])).toEqual([
        [early, between],
        [late, null],
      ]);
  });

  it('takes the same kind first where the words are the same', () => {
    const a = [coded('claim', [0, 3]), coded('position', [0, 3])];
    const b = [coded('position', [0, 3]), coded('claim', [0, 3])];
    expect(align(a, b).every((row) => row.a?.fields.kind === row.b?.fields.kind)).toBe(true);
  });

  it('pairs different kinds only where half of both is in common', () => {
    const figure = coded('quantity', [2, 3]);
    expect(align([figure], [coded('claim', [0, 9])])).toHaveLength(2);
    expect(align([figure], [coded('claim', [2, 4])])).toHaveLength(1);
    expect(align([coded('claim', [2, 3])], [coded('claim', [0, 9])])).toHaveLength(1);
  });

  const passes = fc.array(fc.tuple(fc.nat(80), fc.nat(15), fc.constantFrom('claim', 'position', 'quantity')), { maxLength: 12 });
  const pass = (list: [number, number, string][]): Annotation[] =>
    list.map(([from, length, kind]) => coded(kind as 'claim', [from, from + length]));
  it('has every annotation once, whoever is first', () => {
    fc.assert(
      fc.property(passes, passes, (one, other) => {
        const [a, b] = [pass(one), pass(other)];
        const rows = align(a, b);
        expect(new Set(rows.flatMap((row) => row.a ?? []))).toEqual(new Set(a));
        expect(new Set(rows.flatMap((row) => row.b ?? []))).toEqual(new Set(b));
        expect(rows.flatMap((row) => [row.a, row.b]).filter(Boolean)).toHaveLength(a.length + b.length);
        const [pairs, turned] = [rows, align(b, a)].map((each) => each.filter((row) => row.a && row.b).length);
        expect(pairs).toBe(turned);
        for (const row of rows) expect(row.overlap > 0).toBe(row.a !== null && row.b !== null);
      }),
    );
  });
});

describe('ranges', () => {
  it('count no character twice', () => {
    const ranges = rangesOf([coded('claim', [0, 4]), coded('claim', [3, 6]), coded('claim', [20, 21])]);
    expect(ranges).toEqual([
      { start: 0, end: 27 },
      { start: 80, end: 87 },
    ]);
    expect(lengthOf(ranges)).toBe(34);
    expect(lengthInCommon(ranges, [{ start: 20, end: 84 }])).toBe(11);
    expect(lengthInCommon(ranges, [])).toBe(0);
  });
});
