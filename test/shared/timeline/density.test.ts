import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustDensity, columnsIn, densityOf, type Density, type Tones } from '../../../shared/timeline/density';
import type { Tone } from '../../../shared/timeline/lenses/lens';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly tone: number;
}

const tones: readonly Tone[] = ['claim', 'figure'];
const spans = fc
  .array(
    fc.record({
      from: fc.integer({ min: -300, max: 300 }),
      length: fc.integer({ min: 1, max: 200 }),
      open: fc.integer({ min: 0, max: 12 }),
      tone: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 1, maxLength: 50 },
  )
  .map((all) =>
    all
      .map(({ from, length, open, tone }): Span => ({
        from: open === 0 ? -Infinity : from,
        to: open === 1 ? Infinity : from + length,
        tone,
      }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  );
/** With the finest there are too many bins to count in each. */
const bins = fc.constantFrom(0.05, 1, 3, 7.5, 40);

const crowdOf = (all: readonly Span[]) => ({
  from: Float64Array.from(all, ({ from }) => from),
  to: Float64Array.from(all, ({ to }) => to),
});
const tonesOf = (all: readonly Span[]): Tones => ({ tones, toneOf: Uint8Array.from(all, ({ tone }) => tone) });
const of = (all: readonly Span[], bin: number): Density => densityOf(crowdOf(all), tonesOf(all), null, bin);

/** How many spans touch a bin, by looking at each. */
const touching = (all: readonly Span[], bin: number, at: number): number =>
  all.filter(({ from, to }) => Math.floor(from / bin) <= at && Math.max(Math.floor(from / bin) + 1, Math.ceil(to / bin)) > at).length;

describe('density', () => {
  test('counts in each column, tone by tone, the events that touch it and no others', () => {
    fc.assert(
      fc.property(spans, bins, fc.integer({ min: -400, max: 300 }), (all, bin, from) => {
        const scale = { from, to: from + 120, width: 120 / bin };
        const { counts, tones: shown } = columnsIn(of(all, bin), scale);
        const first = Math.floor(from / bin);
        tones.forEach((tone, number) => {
          const own = counts[shown.indexOf(tone)] ?? [];
          const expected = Array.from({ length: own.length }, (_, i) =>
            touching(
              all.filter((span) => span.tone === number),
              bin,
              first + i,
            ),
          );
          expect([...own]).toEqual(expected);
        });
      }),
    );
  });

  test('is as high at its peak as its fullest column', () => {
    fc.assert(
      fc.property(spans, bins, (all, bin) => {
        const length = Math.ceil(1200 / bin);
        const fullest = Math.max(...Array.from({ length }, (_, i) => touching(all, bin, i - Math.ceil(length / 2))));
        expect(of(all, bin).peak).toBe(fullest);
      }),
    );
  });

  test('hangs on time: columns move with the window and are never counted otherwise', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -200, max: 200 }), fc.double({ min: 0, max: 50, noNaN: true }), (all, from, shift) => {
        const density = of(all, 4);
        const here = columnsIn(density, { from, to: from + 400, width: 100 });
        const there = columnsIn(density, { from: from + shift, to: from + shift + 400, width: 100 });
        const moved = Math.floor((from + shift) / 4) - Math.floor(from / 4);
        here.counts.forEach((counts, tone) => {
          const kept = Math.min(counts.length - moved, there.counts[tone]!.length);
          expect(counts.slice(moved, moved + kept)).toEqual(there.counts[tone]!.slice(0, kept));
        });
        expect(here.start).toBeCloseTo(there.start - (moved * 4 - shift) / 4);
      }),
    );
  });

  test('with one event more or less is what it were if counted anew', () => {
    fc.assert(
      fc.property(spans, bins, fc.nat(), (all, bin, pick) => {
        const one = all[pick % all.length]!;
        const others = all.filter((span) => span !== one);
        const told = ({ layers, ...density }: Density) => ({ ...density, layers: [...layers].sort((a, b) => (a.tone < b.tone ? -1 : 1)) });
        expect(told(adjustDensity(of(others, bin), one, tones[one.tone]!, 1))).toEqual(told(of(all, bin)));
        expect(told(adjustDensity(of(all, bin), one, tones[one.tone]!, -1))).toEqual(told(of(others, bin)));
      }),
    );
  });
});
