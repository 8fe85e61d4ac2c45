import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../shared/dates/read-date';
import type { DatedEvent } from '../../../shared/model/timeline';
import { packedLane, stack } from '../../../shared/timeline/band';
import { entryOf, inOrderOfTime } from '../../../shared/timeline/entry';
import { leftEdge, rightEdge, shownAlone, shownIn, type Shown } from '../../../shared/timeline/layout';
import { packLane } from '../../../shared/timeline/pack-lane';
import { zoomStep } from '../../../shared/timeline/packing';
import { DAY, fit, xOf, type TimeScale, type TimeWindow } from '../../../shared/timeline/scale';
import { wholeOf } from '../../../shared/timeline/whole';
import { contextOf, eventOf } from './events';
import { laneOf, measure } from './lane-of';

const pad = (n: number) => String(n).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1990, max: 1993 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const date = fc.oneof(
  day,
  day.map((start) => start.slice(0, 7)),
  day.map((start) => start.slice(0, 4)),
  day.map((start) => `${start.slice(0, 3)}X`),
  fc.tuple(day, day).map((ends) => ends.sort().join('/')),
  day.map((start) => `${start}/..`),
  day.map((start) => `${start}/`),
  day.map((end) => `../${end}`),
);
const eventsOf = (most: number) =>
  fc
    .array(fc.tuple(date, fc.string({ minLength: 1, maxLength: 40 })), { minLength: 1, maxLength: most })
    .map((all) => all.map(([edtf, title], i) => eventOf(`e${i}`, edtf, { title })));
const few = eventsOf(25);
const many = eventsOf(90);

const wholeFor = (events: readonly DatedEvent[]): TimeWindow => wholeOf([laneOf(events).columns])!;

function bandsAt(events: readonly DatedEvent[], scale: TimeScale) {
  const lane = laneOf(events);
  const step = zoomStep((scale.to - scale.from) / scale.width);
  return stack([packedLane(lane, packLane(lane.packable(), step, wholeFor(events)))], 400);
}

const layOut = (events: readonly DatedEvent[], scale: TimeScale): Shown[] => shownIn(bandsAt(events, scale), scale);

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
      fc.property(fc.oneof(few, many), factors, parts, (all, factor, part) => {
        const shown = layOut(all, zoomed(wholeFor(all), factor, part));
        const clashes = shown.flatMap((one, i) =>
          shown.filter(
            (other, j) =>
              i < j && one.top === other.top && leftEdge(one) < rightEdge(other) - 1e-6 && leftEdge(other) < rightEdge(one) - 1e-6,
          ),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  test('a mark lies within 2 px of the true bounds of its event', () => {
    fc.assert(
      fc.property(many, factors, parts, (all, factor, part) => {
        const scale = zoomed(wholeFor(all), factor, part);
        const untrue = layOut(all, scale).filter(({ mark, entry }) => {
          const { start, end, earliest, latest } = entry.event.when!;
          const isOff = (x: number, instant: number) => Math.abs(x - xOf(scale, instant)) >= 2;
          return (start === 'known' && isOff(mark.x0, earliest!)) || (end === 'known' && isOff(mark.x1, latest! + 1));
        });
        expect(untrue).toEqual([]);
      }),
    );
  });

  test('labels are whole and inside the view', () => {
    fc.assert(
      fc.property(few, factors, parts, (all, factor, part) => {
        const shown = layOut(all, zoomed(wholeFor(all), factor, part));
        expect(shown.filter(({ label, entry }) => label && (label.x < 0 || label.x + entry.width > 900))).toEqual([]);
      }),
    );
  });

  test('with everything in view every label has its place, as long as there are few', () => {
    fc.assert(
      fc.property(few, (all) => {
        const short = all.filter(({ title }) => title.length < 25).slice(0, 10);
        fc.pre(short.length > 0);
        expect(layOut(short, zoomed(wholeFor(short), 1, 0)).filter(({ label }) => label === null)).toEqual([]);
      }),
    );
  });

  test('an event keeps its row while the window is panned', () => {
    fc.assert(
      fc.property(many, factors, parts, parts, (all, factor, here, there) => {
        const whole = wholeFor(all);
        const before = rowsOf(layOut(all, zoomed(whole, factor, here)));
        const after = rowsOf(layOut(all, zoomed(whole, factor, there)));
        expect([...before].filter(([id, top]) => after.has(id) && after.get(id) !== top)).toEqual([]);
      }),
    );
  });

  test('the last event of all has its label to the left, where the view ends', () => {
    const all = [eventOf('a', '2014-03-01'), eventOf('b', '2016-12-16')];
    expect(layOut(all, zoomed(wholeFor(all), 1, 0)).map(({ label }) => label?.side)).toEqual(['right', 'left']);
  });

  test('what has no end in sight has its label beside it where little of it is seen', () => {
    const all = [eventOf('a', '2014-03-01/2016-10-01'), eventOf('b', '2016-12-16/..')];
    const shown = layOut(all, zoomed(wholeFor(all), 1, 0));
    expect(shown.map(({ label, row }) => [label?.side, row])).toEqual([
      ['inside', 0],
      ['left', 1],
    ]);
  });

  test('lanes share the height that is free, grow with their rows, and turn compact before they overflow', () => {
    const lane = (n: number) => {
      const own = laneOf(Array.from({ length: n }, (_, i) => eventOf(`${n}-${i}`, '2016-12-16')));
      return packedLane(own, packLane(own.packable(), zoomStep(DAY), { from: 0, to: 1 }));
    };
    const bands = stack([lane(1), lane(3)], 300);
    expect(bands.map((band) => band.count)).toEqual([1, 3]);
    expect(bands[1]!.top).toBe(bands[0]!.height);
    expect(bands[0]!.height + bands[1]!.height).toBeGreaterThan(290);
    expect(bands[0]!.style.pitch).toBe(24);
    expect(stack([lane(1), lane(3)], 110)[0]!.style.pitch).toBe(20);
    expect(stack([lane(1)], 300, 18)[0]).toMatchObject({ top: 18, height: 282 });
  });

  test('an event out of view can be laid out alone, in its own row', () => {
    const [a, b] = [eventOf('a', '1990-01-01'), eventOf('b', '1993-06-01')];
    const bands = bandsAt([a, b], { from: 0, to: 100 * DAY, width: 100 });
    const scale = { from: 0, to: DAY, width: 100 };
    expect(shownAlone(bands, b, scale).map(({ entry }) => entry.event.id)).toEqual(['b']);
    expect(shownAlone(bands, eventOf('none', '1990'), scale)).toEqual([]);
  });
});

test('time order: by date, then the order set by hand', () => {
  const of = (id: string, edtf: string, order = 0) => entryOf(eventOf(id, edtf, { order }), 'event', contextOf(), measure)!;
  const sorted = [of('d', '2016', 2), of('c', '2016', 1), of('b', '-0043'), of('a', '../1900')].sort(inOrderOfTime);
  expect(sorted.map((entry) => entry.event.id)).toEqual(['a', 'b', 'c', 'd']);
});

test('an undated event has no entry', () => {
  expect(entryOf(eventOf('a', null), 'event', contextOf(), measure)).toBeNull();
});

test('a dating by another source keeps room in the row of its event', () => {
  const other = readDate('1991-06');
  if (!other.ok) throw new Error('a month is a date');
  const dated = eventOf('a', '1990', { datings: [{ when: other.span, source: null, note: '' }] });
  const bands = bandsAt([dated, eventOf('b', '1991-05')], { from: 0, to: 1_000_000 * DAY, width: 900_000 });
  expect([...bands[0]!.rows]).toEqual([0, 1]);
});
