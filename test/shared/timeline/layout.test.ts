import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexLane, packLane } from '../../../shared/timeline/band';
import { entryOf, inOrderOfTime, type Entry } from '../../../shared/timeline/entry';
import { leftEdge, rightEdge, shownAlone, shownIn, stack, type Shown } from '../../../shared/timeline/layout';
import { zoomStep } from '../../../shared/timeline/packing';
import { DAY, fit, wholeOf, type TimeScale, type TimeWindow } from '../../../shared/timeline/scale';
import { contextOf, eventOf } from './events';

const context = contextOf();
/** A label's width where a letter is 7 px wide. */
const measure = (text: string) => text.length * 7;
const entryFor = (id: string, edtf: string, title = `Event ${id}`): Entry =>
  entryOf(eventOf(id, edtf, { title }), 'event', context, measure)!;

const pad = (n: number) => String(n).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1990, max: 1993 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const date = fc.oneof(
  day,
  day.map((start) => start.slice(0, 7)),
  day.map((start) => start.slice(0, 4)),
  fc.tuple(day, day).map((ends) => ends.sort().join('/')),
  day.map((start) => `${start}/..`),
  day.map((end) => `../${end}`),
);
const entries = fc
  .array(fc.tuple(date, fc.string({ minLength: 1, maxLength: 40 })), { minLength: 1, maxLength: 25 })
  .map((all) => all.map(([edtf, title], i) => entryFor(`e${i}`, edtf, title)));

function layOut(all: readonly Entry[], scale: TimeScale): Shown[] {
  const lane = indexLane({ id: 'l', label: 'L', events: all.map((entry) => entry.event) }, all);
  const perPixel = (scale.to - scale.from) / scale.width;
  return shownIn(stack([packLane(lane, zoomStep(perPixel), wholeOf(all)!)], 400), scale);
}

const rowsOf = (shown: readonly Shown[]) => new Map(shown.map((one) => [one.entry.event.id, one.top]));
const zoomed = (whole: TimeWindow, factor: number, part: number): TimeScale => {
  const all = fit(whole, 900, 16);
  const span = (all.to - all.from) / factor;
  const from = all.from + (all.to - all.from - span) * part;
  return { from, to: from + span, width: 900 };
};
const factors = fc.double({ min: 1, max: 200, noNaN: true });
const parts = fc.double({ min: 0, max: 1, noNaN: true });

describe('the layout', () => {
  test('nothing in a row overlaps: neither marks nor labels, at any zoom and place', () => {
    fc.assert(
      fc.property(entries, factors, parts, (all, factor, part) => {
        const shown = layOut(all, zoomed(wholeOf(all)!, factor, part));
        const clashes = shown.flatMap((one, i) =>
          shown.filter(
            (other, j) => i < j && one.top === other.top && leftEdge(one) < rightEdge(other) && leftEdge(other) < rightEdge(one),
          ),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  test('labels are whole and inside the view', () => {
    fc.assert(
      fc.property(entries, factors, parts, (all, factor, part) => {
        const shown = layOut(all, zoomed(wholeOf(all)!, factor, part));
        const cut = shown.filter(({ label, entry }) => label && (label.x < 0 || label.x + entry.width > 900));
        expect(cut).toEqual([]);
      }),
    );
  });

  test('with everything in view every label has its place', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const short = all.filter((entry) => Number.isFinite(entry.to - entry.from) && entry.width < 200).slice(0, 10);
        fc.pre(short.length > 0);
        expect(layOut(short, zoomed(wholeOf(short)!, 1, 0)).filter(({ label }) => label === null)).toEqual([]);
      }),
    );
  });

  test('an event keeps its row while the window is panned', () => {
    fc.assert(
      fc.property(entries, factors, parts, parts, (all, factor, here, there) => {
        const whole = wholeOf(all)!;
        const before = rowsOf(layOut(all, zoomed(whole, factor, here)));
        const after = rowsOf(layOut(all, zoomed(whole, factor, there)));
        const moved = [...before].filter(([id, top]) => after.has(id) && after.get(id) !== top);
        expect(moved).toEqual([]);
      }),
    );
  });

  test('the last event of all has its label to the left, where the view ends', () => {
    const all = [entryFor('a', '2014-03-01'), entryFor('b', '2016-12-16')];
    const shown = layOut(all, zoomed(wholeOf(all)!, 1, 0));
    expect(shown.map(({ label }) => label?.side)).toEqual(['right', 'left']);
  });

  test('lanes share the height that is free, grow with their rows, and turn compact before they overflow', () => {
    const lane = (n: number) =>
      packLane(
        indexLane(
          { id: `${n}`, label: '', events: [] },
          Array.from({ length: n }, (_, i) => entryFor(`${n}-${i}`, '2016-12-16')),
        ),
        zoomStep(DAY),
        { from: 0, to: 1 },
      );
    const bands = stack([lane(1), lane(3)], 300);
    expect(bands.map((band) => band.count)).toEqual([1, 3]);
    expect(bands[1]!.top).toBe(bands[0]!.height);
    expect(bands[0]!.height + bands[1]!.height).toBeGreaterThan(290);
    expect(bands[0]!.style.pitch).toBe(24);
    expect(stack([lane(1), lane(3)], 110)[0]!.style.pitch).toBe(20);
  });

  test('an event out of view can be laid out alone, in its own row', () => {
    const all = [entryFor('a', '1990-01-01'), entryFor('b', '1993-06-01')];
    const lane = packLane(indexLane({ id: 'l', label: '', events: [] }, all), zoomStep(DAY), wholeOf(all)!);
    const bands = stack([lane], 100);
    expect(shownAlone(bands, 'b', { from: 0, to: DAY, width: 100 })?.entry.event.id).toBe('b');
    expect(shownAlone(bands, 'none', { from: 0, to: DAY, width: 100 })).toBeNull();
  });
});

test('time order: by date, then the order set by hand', () => {
  const of = (id: string, edtf: string, order = 0) => entryOf(eventOf(id, edtf, { order }), 'event', context, measure)!;
  const sorted = [of('d', '2016', 2), of('c', '2016', 1), of('b', '-0043'), of('a', '../1900')].sort(inOrderOfTime);
  expect(sorted.map((entry) => entry.event.id)).toEqual(['a', 'b', 'c', 'd']);
});

test('an undated event has no entry', () => {
  expect(entryOf(eventOf('a', null), 'event', context, measure)).toBeNull();
});
