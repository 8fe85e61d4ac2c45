import { describe, expect, it } from 'vitest';
import { draggedBy, dragWords, partAt } from '../../../renderer/timeline/editing/drag';
import { amountOf, shiftPlan } from '../../../renderer/timeline/editing/shift-plan';
import { extentOf } from '../../../shared/dates/extent';
import type { DatedEvent } from '../../../shared/model/timeline';
import type { Shown } from '../../../shared/timeline/layout';
import { markOf } from '../../../shared/timeline/mark';
import { outerOf } from '../../../shared/timeline/outer';
import { DAY, YEAR, type TimeScale } from '../../../shared/timeline/scale';
import { edgesOf } from '../../../shared/timeline/snap';
import { eventOf } from '../../shared/timeline/events';

const from = Date.parse('1840-01-01T00:00:00Z');
/** A year is fifty pixels: years can be snapped to, months be told apart. */
const scale: TimeScale = { from, to: from + 20 * YEAR, width: 1_000 };

function shownOf(edtf: string): Shown {
  const event = eventOf('a', edtf);
  const extent = extentOf(event.when!);
  return { entry: { event, extent, span: event.when!, ...outerOf(extent) }, mark: markOf(extent, scale) } as unknown as Shown;
}

const none = edgesOf([]);
const plain = { free: false, finer: false };
const edtfOf = (edtf: string, part: 'move' | 'start' | 'end', delta: number, keys = plain, edges = none) => {
  const { made } = draggedBy(shownOf(edtf), part, delta, edges, scale, keys);
  return made.ok ? made.span.edtf : made.message;
};

describe('dragging an event', () => {
  it('holds an edge only where the mark is wide enough and that end is known', () => {
    const wide = shownOf('1848/1850');
    expect([wide.mark.x0, wide.mark.x0 + 20, wide.mark.x1].map((x) => partAt(wide, x))).toEqual(['start', 'move', 'end']);
    const open = shownOf('1848/..');
    expect(partAt(open, open.mark.x1)).toBe('move');
    const narrow = shownOf('1848-05-12');
    expect(partAt(narrow, narrow.mark.x1)).toBe('move');
  });

  it('moves a year by years and never makes a day of it, unless a finer date is asked for', () => {
    expect(edtfOf('1848', 'move', 1.3 * YEAR)).toBe('1849');
    expect(edtfOf('1848', 'move', 0.3 * YEAR)).toBe('1848');
    expect(edtfOf('1848~', 'end', 2 * YEAR + DAY)).toBe('1848~/1850~');
  });

  it.each([
    ['1848', '1849-04'],
    ['1848~', '1849-04~'],
    ['1848/1850', '1849-04/1852-04'],
    ['1848?/..', '1849-04?/..'],
    ['1848-05-12', '1849-08-30'],
    ['{1846,1848}', '1846 and 1848 is one of several dates: it cannot be told more finely.'],
  ])('told to months, %s becomes %s: as uncertain as before, both its ends kept', (edtf, finer) =>
    expect(edtfOf(edtf, 'move', 1.3 * YEAR, { free: true, finer: true })).toBe(finer),
  );

  it('an edge told to months is as uncertain as the date', () =>
    expect(edtfOf('1848~', 'end', 1.3 * YEAR, { free: true, finer: true })).toBe('1848~/1850-04~'));

  it('asks for nothing finer than a year where not even years can be told apart', () => {
    const wide = { ...scale, to: from + 2_000 * YEAR };
    const { made } = draggedBy(shownOf('1848'), 'move', 7 * YEAR, none, wide, { free: true, finer: true });
    expect(made).toMatchObject({ span: { edtf: '1855' } });
  });

  it('tells no minutes beside a time of day, which would be another one', () => {
    const day = Date.parse('1848-05-12T00:00:00Z');
    const hours = { from: day, to: day + DAY, width: 10_000 };
    const shown = shownOf('1848-05-12');
    const dragged = (event: Partial<DatedEvent>) => {
      const timed = { ...shown, entry: { ...shown.entry, event: { ...shown.entry.event, ...event } } };
      const { made } = draggedBy(timed, 'move', 1.1 * DAY, none, hours, { free: true, finer: true });
      return made.ok && made.span.edtf;
    };
    expect(dragged({ time: { from: '14:30', to: null, zone: null } })).toBe('1848-05-13');
    expect(dragged({})).toBe('1848-05-13T02:24');
  });

  it('snaps to another event’s edge, says so with a guide where the date truly meets it, and not while a key forbids it', () => {
    const edge = Date.parse('1850-03-10T00:00:00Z');
    const edges = edgesOf([{ from: edge, to: Infinity }]);
    const delta = edge - Date.parse('1848-05-12T00:00:00Z') + 20 * DAY;
    const drag = draggedBy(shownOf('1848-05-12'), 'move', delta, edges, scale, plain);
    expect([dragWords(drag), drag.guide]).toEqual(['1850-03-10 · 10 March 1850', edge]);
    expect(edtfOf('1848-05-12', 'move', delta, { free: true, finer: false }, edges)).toBe('1850-03-30');
    expect(draggedBy(shownOf('1848'), 'move', edge - Date.parse('1848-01-01T00:00:00Z'), edges, scale, plain).guide).toBeNull();
  });
});

describe('the plan of a shift', () => {
  it('lists what each becomes, and why others stay', () => {
    const events = [eventOf('a', '2016-01-31'), eventOf('b', '1848'), eventOf('c', null)];
    const { moving, staying } = shiftPlan(events, amountOf(1, 'months'));
    expect(moving.map(({ before, after, note }) => [before.edtf, after.edtf, note])).toEqual([
      ['2016-01-31', '2016-02-29', 'That month is shorter: its last day was taken.'],
    ]);
    expect(staying.map(({ why }) => why)).toEqual(['1848 cannot be moved by months: it is known to the year only.', 'It has no date.']);
    expect([amountOf(-2, 'weeks'), amountOf(3, 'decades'), amountOf(1, 'centuries')]).toEqual([
      { days: -14 },
      { years: 30 },
      { years: 100 },
    ]);
  });
});
