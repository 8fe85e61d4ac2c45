import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { useEffect } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventLists, stepTo } from '../../../../renderer/store/event-lists';
import { passingAfter } from '../../../../renderer/timeline/filter/passing-after';
import { useFiltered } from '../../../../renderer/timeline/filter/use-filtered';
import type { DatedEvent } from '../../../../shared/model/timeline';
import { noFilter, type EventFilter } from '../../../../shared/timeline/filter/event-filter';
import { contextOf, eventOf } from '../../../shared/timeline/events';

let root: Root;
let shown: readonly DatedEvent[];
let drawn: number;
const context = contextOf();

function Room({ events, filter }: { events: readonly DatedEvent[]; filter: EventFilter }) {
  const passing = useFiltered(events, context, filter);
  useEffect(() => {
    shown = passing;
    drawn += 1;
  });
  return null;
}
async function show(events: readonly DatedEvent[], filter: EventFilter): Promise<void> {
  const before = drawn;
  root.render(<Room events={events} filter={filter} />);
  await vi.waitFor(() => expect(drawn).toBeGreaterThan(before));
}
const ids = () => shown.map(({ id }) => id).join(' ');
const trade: EventFilter = { ...noFilter, tags: ['trade'] };
const events = [eventOf('1', '2016', { tags: ['trade'] }), eventOf('2', '2016'), eventOf('3', '2016', { tags: ['trade'] })];

beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  drawn = 0;
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
});
afterEach(async () => {
  root.unmount();
  // React stops listening in a task of its own.
  await new Promise((done) => setTimeout(done));
  vi.unstubAllGlobals();
});

test('a filter that asks nothing gives the very list, one that asks gives those that pass in their order', async () => {
  await show(events, noFilter);
  expect(shown).toBe(events);
  await show(events, trade);
  await vi.waitFor(() => expect(ids()).toBe('1 3'));
  await show(events, noFilter);
  await vi.waitFor(() => expect(shown).toBe(events));
});

test('the list is the very same while the same events pass, and another one once they do not', async () => {
  await show(events, trade);
  const before = shown;
  await show([events[0]!, eventOf('2', '2017'), events[2]!, eventOf('4', '2016')], trade);
  expect(shown).toBe(before);
  await show([events[0]!, eventOf('2', '2016', { tags: ['trade'] }), events[2]!], trade);
  expect(ids()).toBe('1 2 3');
  await show([eventOf('2', '2016', { tags: ['trade'] }), events[2]!], trade);
  expect(ids()).toBe('2 3');
});

test('an edit asks the events that it changed and no others', async () => {
  const asked = vi.fn<() => string[]>(() => ['trade']);
  const other = Object.defineProperty(eventOf('1', '2016'), 'tags', { get: asked, enumerable: true });
  const lists = eventLists([other, eventOf('2', '2016', { tags: ['trade'] }), eventOf('3', '2016')]);
  await show(lists.on('t'), trade);
  expect(ids()).toBe('1 2');
  asked.mockClear();
  const edited = eventOf('2', '2017', { tags: ['trade'] });
  lists.take(new Map([['2', edited]]));
  await show(lists.on('t'), trade);
  expect(shown).toEqual([other, edited]);
  expect(shown[1]).toBe(edited);
  expect(asked).not.toHaveBeenCalled();
});

test('what passes after an edit is what a walk finds, whatever the edits', () => {
  const tags = fc.constantFrom<string[][]>([], ['trade']);
  const edit = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), tags: fc.option(tags, { nil: undefined }) });
  const passes = ({ tags: own }: DatedEvent) => own.includes('trade');
  let followed = 0;
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 4 }), fc.array(fc.array(edit, { minLength: 1 })), (first, steps) => {
      const lists = eventLists(first.map((own, at) => eventOf('abcd'[at]!, null, { tags: own })));
      let passing = lists.on('t').filter(passes);
      for (const edits of steps) {
        const before = lists.on('t');
        lists.take(new Map(edits.map(({ id, tags: own }) => [id, own && eventOf(id, null, { tags: own })])));
        const now = lists.on('t');
        const step = stepTo(now);
        const walked = now.filter(passes);
        const after = step?.from === before ? passingAfter(passing, step, passes) : null;
        if (after) followed += 1;
        expect(after ?? walked).toEqual(walked);
        passing = walked;
      }
    }),
  );
  expect(followed).toBeGreaterThan(0);
});
