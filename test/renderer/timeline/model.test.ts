import { describe, expect, test } from 'vitest';
import { edgeNotes } from '../../../renderer/timeline/edges';
import type { Model } from '../../../renderer/timeline/model';
import { modelOf } from '../../../renderer/timeline/next-model';
import { stepFrom, type Step } from '../../../renderer/timeline/navigate';
import { eventAt } from '../../../renderer/timeline/picture';
import { pooled, POOL_SIZE } from '../../../renderer/timeline/pool';
import { atEnd, fitted, kept, revealing, scaleOf, viewOf, type Size } from '../../../renderer/timeline/view';
import { nameOf, quotation } from '../../../renderer/timeline/words';
import type { DatedEvent } from '../../../shared/model/timeline';
import { instantOf } from '../../../shared/timeline/civil';
import { xOf } from '../../../shared/timeline/scale';
import { annotationOf, byId, contextOf, eventOf } from '../../shared/timeline/events';

const annotations = byId([annotationOf('c', 'claim'), annotationOf('p', 'position'), annotationOf('f', 'figure')]);
const measure = (text: string) => text.length * 7;
const size: Size = { width: 1280, height: 170, gutter: 96 };
const context = contextOf({ annotations });
const model = (events: readonly DatedEvent[]): Model =>
  modelOf({ events, context, lens: 'kind', clock: 'event', second: null, collapsed: new Set(), measure });

const summit = model([
  eventOf('handover', '1956', { evidence: ['c'] }),
  eventOf('talks', '2016-12-16/..', { evidence: ['p'] }),
  eventOf('sanctions', '2014-03', { evidence: ['c'] }),
  eventOf('money', '2016-12-16', { evidence: ['f'] }),
  eventOf('form', null, { evidence: ['c'] }),
]);

describe('the model', () => {
  test('parts dated from undated, in time order', () => {
    expect(summit.events.map(({ id }) => id)).toEqual(['handover', 'sanctions', 'money', 'talks']);
    expect(summit.undated.map(({ id }) => id)).toEqual(['form']);
    expect(summit.laneOf.get('talks')?.label).toBe('Positions');
  });

  test('packs each zoom step once', () => {
    expect(summit.packed(40)).toBe(summit.packed(40));
  });

  test('an event with no end in sight does not stretch the whole', () => {
    expect(summit.whole).toEqual({ from: instantOf(1956), to: instantOf(2016, 12, 17) });
  });
});

describe('walking by key', () => {
  test.each<[string, Step, string | null]>([
    ['handover', 'next', 'sanctions'],
    ['sanctions', 'previous', 'handover'],
    ['handover', 'previous', null],
    ['talks', 'next', null],
    ['money', 'first', 'handover'],
    ['handover', 'last', 'talks'],
    ['handover', 'down', 'talks'],
    ['talks', 'down', 'money'],
    ['talks', 'up', 'sanctions'],
    ['handover', 'up', null],
  ])('from %s, %s leads to %s', (from, step, to) => {
    expect(stepFrom(summit, from, step)?.entry.event.id ?? null).toBe(to);
  });

  test('a lane with nothing in it is passed over', () => {
    const sparse = model([eventOf('a', '2014', { evidence: ['c'] }), eventOf('b', '2015', { evidence: ['f'] })]);
    expect(stepFrom(sparse, 'a', 'down')?.entry.event.id).toBe('b');
  });
});

describe('the window', () => {
  test('fitted, it shows every event, and what has no end running on', () => {
    const scale = scaleOf(fitted(summit, size), size);
    expect(xOf(scale, instantOf(1956))).toBeGreaterThanOrEqual(0);
    expect(xOf(scale, instantOf(2016, 12, 17))).toBeLessThan(scale.width - 40);
    expect(viewOf(summit, scale, size, 0).shown).toHaveLength(4);
  });

  test('with nothing dated it still is a window', () => {
    const { from, to } = fitted(model([]), size);
    expect(to).toBeGreaterThan(from);
  });

  test('it moves only for what is out of view', () => {
    const money = summit.byId.get('money')!;
    const around = { from: instantOf(2014), to: instantOf(2017) };
    expect(revealing(money, around)).toBe(around);
    const { from, to } = revealing(money, { from: instantOf(1950), to: instantOf(1960) });
    expect((from + to) / 2).toBeCloseTo(instantOf(2016, 12, 16));
  });

  test('it goes to where the events begin and end without changing its length', () => {
    const window = { from: instantOf(1990), to: instantOf(1991) };
    const first = atEnd('start', window, summit);
    const last = atEnd('end', window, summit);
    expect(first.from).toBeLessThan(instantOf(1956));
    expect(first.to).toBeGreaterThan(instantOf(1956));
    expect(last.from).toBeLessThan(instantOf(2016, 12, 17));
    expect(last.to).toBeGreaterThan(instantOf(2016, 12, 17));
    expect(last.to - last.from).toBeCloseTo(window.to - window.from);
  });

  test('it does not leave the events behind', () => {
    const lost = { from: instantOf(3000), to: instantOf(3010) };
    expect(kept(lost, summit).from).toBeLessThan(instantOf(2017));
  });

  const caesar = { from: instantOf(-44), to: instantOf(-42) };

  test('it may stand where it went by name, and pan on from there, but not past the other side', () => {
    const earlier = { from: instantOf(-544), to: instantOf(-542) };
    const future = { from: instantOf(2900), to: instantOf(2902) };
    expect(kept(caesar, summit, caesar)).toEqual(caesar);
    expect(kept(earlier, summit, caesar)).toEqual(earlier);
    expect(kept(caesar, summit).to).toBeGreaterThan(instantOf(1956));
    expect(kept(future, summit, caesar).from).toBeLessThan(instantOf(2017));
  });

  test('it may stand where an era is', () => {
    const when = eventOf('republic', '-0508/-0026').when!;
    const behind = modelOf({ ...summit.input, eras: [{ id: 'republic', title: 'Republic', when }] });
    expect(kept(caesar, behind)).toEqual(caesar);
  });
});

describe('notes at the edges', () => {
  const dates = ({ span }: { span: { edtf: string } }) => span.edtf;
  const window = { from: instantOf(2013), to: instantOf(2015) };

  test('name the nearest event out of view in each lane, and count the rest', () => {
    const notes = edgeNotes(viewOf(summit, window, size, 0), { matters: new Set(), ids: summit.ids, dateWords: dates, measure });
    expect(notes.map(({ side, entry, more }) => [side, entry.event.id, more])).toEqual([
      ['before', 'handover', 0],
      ['after', 'talks', 0],
      ['after', 'money', 0],
    ]);
  });

  test('put what has just come, or is selected, before what is near', () => {
    const crowd = model([
      eventOf('near', '2012', { evidence: ['c'] }),
      eventOf('far', '1700', { evidence: ['c'] }),
      eventOf('here', '2014', { evidence: ['c'] }),
    ]);
    const note = (matters: string[]) =>
      edgeNotes(viewOf(crowd, window, size, 0), { matters: new Set(matters), ids: crowd.ids, dateWords: dates, measure })[0];
    expect(note([])).toMatchObject({ entry: { event: { id: 'near' } }, more: 1 });
    expect(note(['far'])).toMatchObject({ entry: { event: { id: 'far' } }, more: 1 });
  });

  test('stand beneath a row without room for the title, and show the date alone where that has none either', () => {
    const full = model([eventOf('before', '1990', { evidence: ['c'] }), eventOf('through', '2000/2020', { evidence: ['c'] })]);
    const noteAt = (height: number) => {
      const view = viewOf(full, window, { ...size, height }, 0);
      const [note] = edgeNotes(view, { matters: new Set(), ids: full.ids, dateWords: dates, measure });
      return { short: note!.short, isOverBar: view.shown.some(({ top, bar }) => note!.top < top + bar && note!.top + bar > top) };
    };
    expect(noteAt(size.height)).toEqual({ short: true, isOverBar: true });
    expect(noteAt(400)).toEqual({ short: false, isOverBar: false });
  });
});

describe('what is at a point and what takes focus', () => {
  const view = viewOf(summit, fitted(summit, size), size, 0);
  const handover = view.shown.find(({ entry }) => entry.event.id === 'handover')!;

  test('a mark and its label both answer', () => {
    expect(eventAt(view.shown, handover.mark.x0 + 1, handover.top + 4)?.entry.event.id).toBe('handover');
    expect(eventAt(view.shown, handover.label!.x + 5, handover.top + 4)?.entry.event.id).toBe('handover');
    expect(eventAt(view.shown, handover.label!.x + 500, handover.top + 4)).toBeNull();
  });

  test('the pool keeps the event that holds focus, in view or not, and never grows past its size', () => {
    const near = viewOf(summit, { from: instantOf(2013), to: instantOf(2015) }, size, 0);
    expect(pooled(near, summit, null).map(({ entry }) => entry.event.id)).toEqual(['sanctions']);
    expect(pooled(near, summit, { key: 'handover event claim', id: 'handover' }).map(({ entry }) => entry.event.id)).toEqual([
      'sanctions',
      'handover',
    ]);
    const crowd = model(Array.from({ length: 700 }, (_, i) => eventOf(`e${i}`, `${1000 + i}`, { evidence: ['c'] })));
    const tall: Size = { width: 1280, height: 2000, gutter: 96 };
    const last = { key: 'e699 event claim', id: 'e699' };
    const held = pooled(viewOf(crowd, { from: instantOf(1000), to: instantOf(1600) }, tall, 0), crowd, last);
    expect(held).toHaveLength(POOL_SIZE);
    expect(held.at(-1)?.key).toBe(last.key);
  });

  test('rows out of sight are no work', () => {
    const crowd = model(Array.from({ length: 900 }, (_, i) => eventOf(`e${i}`, `2016-12-${10 + (i % 9)}`, { evidence: ['c'] })));
    expect(viewOf(crowd, fitted(crowd, size), size, 0).shown.length).toBeLessThan(200);
  });
});

describe('words', () => {
  test('an event is heard with its title, date, lane and place in time', () => {
    expect(nameOf(summit.byId.get('sanctions')!, summit, false)).toBe('Event sanctions, March 2014, Claims, draft, event 2 of 4');
    expect(nameOf(summit.byId.get('talks')!, summit, true)).toMatch(
      /^Event talks, .*16 December 2016.*, Positions, draft, event 4 of 4, rests on the selected passage$/,
    );
  });

  test('a quotation in several parts is joined by an ellipsis, and a long one ends after a word', () => {
    const parts = annotationOf('x', 'claim');
    const selector = parts.selectors[0]!;
    expect(quotation({ ...parts, selectors: [selector, { ...selector, exact: 'more' }] })).toBe('words of x … more');
    expect(quotation({ ...parts, selectors: [{ ...selector, exact: 'one two three four' }] }, 12)).toBe('one two…');
  });
});
