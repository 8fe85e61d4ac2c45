import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model, ModelInput } from '../../../renderer/timeline/model';
import { modelOf, nextModel } from '../../../renderer/timeline/next-model';
import { eventLists } from '../../../renderer/store/event-lists';
import { createPacks } from '../../../renderer/timeline/packs';
import { fitted, viewOf } from '../../../renderer/timeline/view';
import type { DatedEvent } from '../../../shared/model/timeline';
import { leftEdge, rightEdge } from '../../../shared/timeline/layout';
import { annotationOf, byId, contextOf, eventOf } from '../../shared/timeline/events';

const annotations = byId([annotationOf('c', 'claim'), annotationOf('p', 'position'), annotationOf('f', 'figure')]);
const context = contextOf({ annotations });
const measure = (text: string) => text.length * 7;
const size = { width: 1280, height: 400, gutter: 96 };
const inputOf = (events: readonly DatedEvent[], more: Partial<ModelInput> = {}): ModelInput => ({
  events,
  context,
  lens: 'kind',
  clock: 'event',
  second: null,
  collapsed: new Set(),
  measure,
  ...more,
});

const date = fc.oneof(
  fc.integer({ min: 1990, max: 2010 }).map(String),
  fc.tuple(fc.integer({ min: 1990, max: 2010 }), fc.integer({ min: 1, max: 9 })).map(([year, month]) => `${year}-0${month}`),
  fc.constantFrom('2000/..', '../1999', '200X', '1995/2005', null),
);
const event = (id: string) =>
  fc
    .record({ edtf: date, rests: fc.constantFrom('c', 'p', 'f', ''), order: fc.integer({ min: 0, max: 2 }) })
    .map(({ edtf, rests, order }) => eventOf(id, edtf, { order, evidence: rests ? [rests] : [] }));
const all = fc.integer({ min: 1, max: 40 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => event(`e${i}`))));
/** Which event is changed, removed, or follows a new one. */
const act = fc.record({ at: fc.nat(), what: fc.constantFrom('change', 'remove', 'add'), other: event('other') });

function acted(events: readonly DatedEvent[], { at, what, other }: { at: number; what: string; other: DatedEvent }, number: number) {
  const place = at % Math.max(1, events.length);
  const now = [...events];
  if (what === 'remove') now.splice(place, 1);
  else if (what === 'add' || !events[place]) now.splice(place, 0, { ...other, id: `n${number}` });
  else now[place] = { ...other, id: events[place].id };
  return now;
}

/** What a model says, without what it is made of. */
const told = (model: Model) => ({
  events: model.events.map(({ id }) => id),
  undated: model.undated.map(({ id }) => id),
  whole: model.whole,
  places: model.events.map((own) => model.placeOf(own)),
  lanes: model.lanes.map(({ key, columns, spans }) => [key, columns.events.map(({ id }) => id), [...columns.from], [...spans.reach]]),
  entries: model.events.map(({ id }) => model.byId.get(id)?.label),
});

describe('a model that follows another one', () => {
  test('is what it were if it were made anew', () => {
    fc.assert(
      fc.property(all, fc.array(act, { minLength: 1, maxLength: 6 }), (events, acts) => {
        const packs = createPacks();
        let now: readonly DatedEvent[] = events;
        let model = nextModel(null, inputOf(now), packs);
        acts.forEach((one, number) => {
          viewOf(model, fitted(model, size), size, 0);
          now = acted(now, one, number);
          model = nextModel(model, inputOf(now), packs);
        });
        expect(told(model)).toEqual(told(modelOf(inputOf(now))));
      }),
      { numRuns: 40 },
    );
  });

  test('follows the lists of the store, from one to the next and over several', () => {
    fc.assert(
      fc.property(all, fc.array(act, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 2), (events, acts, each) => {
        const lists = eventLists(events);
        const { timeline } = events[0]!;
        let model = modelOf(inputOf(lists.on(timeline)));
        acts.forEach((one, number) => {
          const list = lists.on(timeline);
          const old = list[one.at % Math.max(1, list.length)];
          const id = one.what === 'add' || !old ? `n${number}` : old.id;
          lists.take(new Map([[id, one.what === 'remove' && old ? undefined : { ...one.other, id, timeline }]]));
          if (number % each === 0) model = nextModel(model, inputOf(lists.on(timeline)), model.packs);
        });
        model = nextModel(model, inputOf(lists.on(timeline)), model.packs);
        expect(told(model)).toEqual(told(modelOf(inputOf([...lists.on(timeline)]))));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps every other event in its row, and lets nothing overlap', () => {
    fc.assert(
      fc.property(all, act, (events, one) => {
        const packs = createPacks();
        const model = nextModel(null, inputOf(events), packs);
        const window = fitted(model, size);
        const before = new Map(viewOf(model, window, size, 0).shown.map(({ key, row }) => [key, row]));
        const next = nextModel(model, inputOf(acted(events, one, 0)), packs);
        const touched = new Set([`e${one.at % events.length}`, 'n0']);
        const { shown } = viewOf(next, window, size, 0);
        expect(shown.filter(({ key, row, entry }) => !touched.has(entry.event.id) && before.has(key) && before.get(key) !== row)).toEqual(
          [],
        );
        const clashes = shown.flatMap((a, i) =>
          shown.filter((b, k) => i < k && a.top === b.top && leftEdge(a) < rightEdge(b) - 1e-6 && leftEdge(b) < rightEdge(a) - 1e-6),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('follows a passage that changes its kind, and leaves untouched lanes the very same', () => {
    const events = [
      eventOf('a', '2001', { evidence: ['c'] }),
      eventOf('b', '2002', { evidence: ['p'] }),
      eventOf('d', '2003', { evidence: ['f'] }),
    ];
    const model = modelOf(inputOf(events));
    const now = contextOf({ annotations: new Map(annotations).set('c', annotationOf('c', 'figure')) });
    const next = nextModel(model, inputOf(events, { context: now }), model.packs);
    expect(next.lanes.map(({ columns }) => columns.events.map(({ id }) => id))).toEqual([[], ['b'], ['a', 'd']]);
    expect(next.byId.get('a')?.kind).toBe('figure');
    expect(next.lanes[1]).toBe(model.lanes[1]);
  });

  test('is the same where nothing changed, and keeps the order in time where only the lens did', () => {
    const model = modelOf(inputOf([eventOf('a', '2001'), eventOf('b', '2000')]));
    expect(nextModel(model, inputOf([...model.input.events]), model.packs)).toBe(model);
    const next = nextModel(model, inputOf(model.input.events, { lens: 'source' }), model.packs);
    expect(next.sides[0].columns).toBe(model.sides[0].columns);
  });

  test('folds a lane and keeps the others', () => {
    const model = modelOf(inputOf([eventOf('a', '2001', { evidence: ['c'] }), eventOf('b', '2002', { evidence: ['p'] })]));
    const next = nextModel(model, inputOf(model.input.events, { collapsed: new Set(['claim']) }), model.packs);
    expect(next.lanes.map(({ folded }) => folded)).toEqual([true, false, false]);
    expect(next.lanes[1]).toBe(model.lanes[1]);
    const { bands, shown } = viewOf(next, fitted(next, size), size, 0);
    expect(bands[0]!.height).toBeLessThan(30);
    expect(shown.map(({ entry, label }) => [entry.event.id, label !== null])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });
});

test('two clocks: lanes of the first above, of the second below, and an event’s two marks joined', () => {
  const said = { ...annotationOf('s', 'claim'), said: eventOf('x', '2016').when };
  const events = [eventOf('a', '1956', { evidence: ['s'] }), eventOf('b', '2014', { evidence: ['c'] })];
  const model = modelOf(inputOf(events, { context: contextOf({ annotations: new Map(annotations).set('s', said) }), second: 'said' }));
  const view = viewOf(model, fitted(model, size), size, 0);
  expect(model.lanes.map(({ clock }) => clock)).toEqual(['event', 'event', 'event', 'said', 'said', 'said']);
  expect(view.shown.map(({ key }) => key)).toEqual(['a event claim', 'b event claim', 'a said claim']);
  expect(view.joins.map(({ event: id }) => id)).toEqual(['a']);
  expect(view.joins[0]!.y0).toBeLessThan(view.joins[0]!.y1);
  expect(model.placeOf(model.ids.get('a')!)).toBe(0);
});
