import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import { useEffect } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commit, redo, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addCoder } from '../../../renderer/store/edits/coders';
import { startBlind } from '../../../renderer/store/edits/codings';
import { chooseCoder } from '../../../renderer/store/chosen-coder';
import { changeEvents } from '../../../renderer/store/edits/events/change-events';
import { newRecord } from '../../../renderer/store/edits/new-record';
import { useAllEvents, useEvents, useEventsById } from '../../../renderer/store/events';
import type { DatedEvent } from '../../../shared/model/timeline';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag } from './tag';

let library: LibraryOnDisk;
let root: Root;
let shown: { one: DatedEvent[] | undefined; two: DatedEvent[] | undefined; all: number | undefined; named: string[] | undefined };
let drawn: { one: DatedEvent[] | undefined }[];

function Room({ named }: { named: readonly string[] }) {
  const one = useEvents('one');
  const two = useEvents('two');
  const all = useAllEvents();
  const byId = useEventsById(named);
  useEffect(() => {
    shown = { one, two, all: all?.length, named: byId?.map(({ title }) => title) };
  });
  useEffect(() => void drawn.push({ one }), [one]);
  return null;
}

const eventOf = (title: string, more: Partial<DatedEvent> = {}): DatedEvent => {
  const record = newRecord();
  return { ...record, timeline: 'one', title, when: null, order: 0, text: '', state: 'draft', evidence: [], ...more };
};
const add = async (...events: DatedEvent[]): Promise<void> =>
  commit({ label: 'Place', changes: events.map((after) => ({ table: 'events', id: after.id, before: null, after })) });
const titles = (events: readonly DatedEvent[] | undefined): string[] | undefined => events?.map(({ title }) => title).sort();
const entitle = (id: string, title: string) => changeEvents([id], 'Retitle', () => ({ title }));
const isShown = async (one: readonly string[], two: readonly string[] = []): Promise<boolean> => {
  await vi.waitFor(() => expect([titles(shown.one), titles(shown.two)]).toEqual([[...one].sort(), [...two].sort()]));
  return true;
};

beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  vi.stubGlobal('reportError', (error: unknown) => console.error(error));
  library = await libraryOnDisk();
  drawn = [];
  shown = { one: undefined, two: undefined, all: undefined, named: undefined };
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
});
afterEach(async () => {
  root.unmount();
  // React stops listening in a task of its own.
  await new Promise((done) => setTimeout(done));
  await library.remove();
});

test('shows what was there, what comes, what changes and what goes', async () => {
  const [summit, treaty] = [eventOf('Summit'), eventOf('Treaty')];
  await add(summit);
  root.render(<Room named={[treaty.id, summit.id]} />);
  expect(await isShown(['Summit'])).toBe(true);
  await add(treaty);
  expect(await isShown(['Summit', 'Treaty'])).toBe(true);
  await vi.waitFor(() => expect(shown.named).toEqual(['Treaty', 'Summit']));
  await entitle(summit.id, 'The summit');
  expect(await isShown(['The summit', 'Treaty'])).toBe(true);
  const now = (await store().events.get(summit.id))!;
  await commit({ label: 'Remove', changes: [{ table: 'events', id: now.id, before: now, after: null }] });
  expect(await isShown(['Treaty'])).toBe(true);
  expect(shown.all).toBe(1);
});

test('follows undo and redo', async () => {
  const summit = eventOf('Summit');
  await add(summit);
  root.render(<Room named={[]} />);
  expect(await isShown(['Summit'])).toBe(true);
  await entitle(summit.id, 'The summit');
  expect(await isShown(['The summit'])).toBe(true);
  await undo();
  expect(await isShown(['Summit'])).toBe(true);
  await undo();
  expect(await isShown([])).toBe(true);
  await redo();
  expect(await isShown(['Summit'])).toBe(true);
  await redo();
  expect(await isShown(['The summit'])).toBe(true);
});

test('keeps the identity of what did not change, the list of another timeline too, and the order', async () => {
  const events = ['A', 'B', 'C'].map((title) => eventOf(title));
  const other = eventOf('D', { timeline: 'two' });
  await add(...events, other);
  root.render(<Room named={[]} />);
  expect(await isShown(['A', 'B', 'C'], ['D'])).toBe(true);
  const before = shown;
  await entitle(events[1].id, 'B again');
  expect(await isShown(['A', 'B again', 'C'], ['D'])).toBe(true);
  expect(shown.two).toBe(before.two);
  expect(shown.one?.map(({ id }) => id)).toEqual(before.one?.map(({ id }) => id));
  const kept = shown.one?.filter((event) => before.one?.includes(event));
  expect(titles(kept)).toEqual(['A', 'C']);
});

test('reads of all the events only those that changed', async () => {
  const events = Array.from({ length: 50 }, (_, at) => eventOf(`Event ${at}`));
  await add(...events);
  root.render(<Room named={[]} />);
  await vi.waitFor(() => expect(shown.one).toHaveLength(50));
  const read: string[] = [];
  const note = (row: DatedEvent | undefined) => {
    if (row) read.push(row.id);
    return row;
  };
  store().events.hook('reading', note as (row: DatedEvent) => DatedEvent);
  await add(eventOf('One more'));
  await vi.waitFor(() => expect(shown.one).toHaveLength(51));
  expect(read.length).toBeLessThan(5);
});

test('shows an event on the other timelines it is on, and no longer where it was taken off', async () => {
  const summit = eventOf('Summit');
  await add(summit, eventOf('Treaty', { timeline: 'two' }));
  root.render(<Room named={[]} />);
  expect(await isShown(['Summit'], ['Treaty'])).toBe(true);
  await changeEvents([summit.id], 'Also on', () => ({ alsoOn: ['two'] }));
  expect(await isShown(['Summit'], ['Summit', 'Treaty'])).toBe(true);
  await changeEvents([summit.id], 'Retitle', () => ({ title: 'The summit' }));
  expect(await isShown(['The summit'], ['The summit', 'Treaty'])).toBe(true);
  await changeEvents([summit.id], 'Take off', () => ({ alsoOn: [], timeline: 'two' }));
  expect(await isShown([], ['The summit', 'Treaty'])).toBe(true);
});

test('many changes at once, and changes faster than they can be read, end as the store has it', async () => {
  const events = Array.from({ length: 80 }, (_, at) => eventOf(`Event ${at}`));
  await add(...events);
  root.render(<Room named={[]} />);
  expect(await isShown(events.map(({ title }) => title))).toBe(true);
  await Promise.all([
    changeEvents(
      events.map(({ id }) => id),
      'Retitle all',
      ({ title }) => ({ title: `${title}, all` }),
    ),
    entitle(events[0].id, 'First'),
    add(eventOf('Last')),
    entitle(events[0].id, 'First again'),
  ]);
  expect(await isShown(['First again', 'Last', ...events.slice(1).map(({ title }) => `${title}, all`)])).toBe(true);
  expect(shown.one).toEqual(expect.arrayContaining(await store().events.toArray()));
});

test('does not show a blind coder what rests on others’ passages alone', async () => {
  const passage = await tag();
  const theirs = eventOf('Theirs', { evidence: [passage.id] });
  await add(theirs, eventOf('Nobody’s'));
  root.render(<Room named={[theirs.id]} />);
  expect(await isShown(['Theirs', 'Nobody’s'])).toBe(true);
  await chooseCoder((await addCoder('Mori'))!);
  await startBlind('s1');
  expect(await isShown(['Nobody’s'])).toBe(true);
  expect(shown).toMatchObject({ all: 1, named: [] });
});

test('an event that does not pass its schema hides none of the others', async () => {
  await add(eventOf('Summit'));
  await store().events.add({ ...eventOf('Broken'), order: 'first' } as unknown as DatedEvent);
  root.render(<Room named={[]} />);
  expect(await isShown(['Summit'])).toBe(true);
});

test('a list is not drawn again for what changed elsewhere', async () => {
  await add(eventOf('Summit'));
  root.render(<Room named={[]} />);
  expect(await isShown(['Summit'])).toBe(true);
  const before = drawn.length;
  await add(eventOf('Treaty', { timeline: 'two' }));
  expect(await isShown(['Summit'], ['Treaty'])).toBe(true);
  expect(drawn.length).toBe(before);
});
