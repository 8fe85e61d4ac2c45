import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropPictures } from '../../../renderer/annotations/event/add-pictures';
import { useRefusal } from '../../../renderer/annotations/refusal';
import { commit, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { changeEvent } from '../../../renderer/store/edits/change-event';
import { added } from '../../../renderer/store/edits/changes';
import { linkEvents, unlinkEvents } from '../../../renderer/store/edits/event-links';
import { addToTimeline, takeOffTimeline } from '../../../renderer/store/edits/event-timelines';
import { setEventLane } from '../../../renderer/store/edits/set-event-lane';
import { newTimeline } from '../../../renderer/store/edits/timelines';
import { checkOriginals, lostOriginals, restoreOriginals } from '../../../renderer/store/fixity';
import type { ErasurePlan } from '../../../renderer/store/erasure-plan';
import { expunge } from '../../../renderer/store/expunge';
import { settled } from '../../../renderer/store/outbox';
import type { Id } from '../../../shared/model/record';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
  await commit({ label: 'begin', changes: [added('timelines', newTimeline('One', 'one')), added('timelines', newTimeline('Two', 'two'))] });
});
afterEach(() => disk.remove());

const event = (title: string) => addEvent({ title, when: null, evidence: [], timeline: 'one' });
const stored = async (id: Id) => (await store().events.get(id))!;

describe('an event on several timelines', () => {
  test('comes onto another one once, and undo takes it off', async () => {
    const { id } = await event('Talks');
    expect(await addToTimeline([id], { id: 'two' })).toEqual({ came: 1, already: 0, full: 0 });
    expect(await addToTimeline([id], { id: 'two' })).toEqual({ came: 0, already: 1, full: 0 });
    expect(await addToTimeline([id], { id: 'gone' })).toBeNull();
    expect(await addToTimeline(['gone'], { id: 'two' })).toBeNull();
    expect(await stored(id)).toMatchObject({ timeline: 'one', alsoOn: ['two'] });
    await undo();
    expect((await stored(id)).alsoOn).toBeUndefined();
  });

  test('a timeline made for it is one Edit with it', async () => {
    const { id } = await event('Talks');
    await addToTimeline([id], { title: 'Three' });
    expect(await store().timelines.count()).toBe(3);
    await undo();
    expect(await store().timelines.count()).toBe(2);
  });

  test('taken off its own, it is at home on the next; taken off the last, it stays', async () => {
    const { id } = await event('Talks');
    await addToTimeline([id], { id: 'two' });
    expect(await takeOffTimeline(id, 'one')).toBe(true);
    expect(await stored(id)).toMatchObject({ timeline: 'two', alsoOn: [] });
    expect(await takeOffTimeline(id, 'two')).toBe(false);
    expect(await stored(id)).toMatchObject({ timeline: 'two' });
  });
});

describe('links between events', () => {
  test('are made once, “see also” from either end, and taken away', async () => {
    const [a, b] = [await event('A'), await event('B')];
    expect(await linkEvents(a.id, { to: b.id, relation: 'see also' })).toBe('linked');
    expect(await linkEvents(b.id, { to: a.id, relation: 'see also' })).toBe('linked');
    expect((await stored(b.id)).links).toBeUndefined();
    expect(await linkEvents(a.id, { to: a.id, relation: 'answers' })).toBe('gone');
    expect(await linkEvents(a.id, { to: 'gone', relation: 'answers' })).toBe('gone');
    await unlinkEvents(a.id, { to: b.id, relation: 'see also' });
    expect((await stored(a.id)).links).toEqual([]);
    await undo();
    expect((await stored(a.id)).links).toHaveLength(1);
  });
});

test('what an event has no room for is refused, and nothing is cut or changed', async () => {
  const [{ id }, other] = [await event('Talks'), await event('Other')];
  const links = Array.from({ length: 200 }, (_, n) => ({ to: `e${n}`, relation: 'answers' as const }));
  const alsoOn = Array.from({ length: 200 }, (_, n) => `t${n}`);
  await changeEvent(await stored(id), { links, alsoOn, lane: 'Talks' }, 'Fill');
  const full = await stored(id);
  expect(await linkEvents(id, { to: other.id, relation: 'answers' })).toBe('full');
  expect(await setEventLane(id, 'x'.repeat(201))).toBe(false);
  expect(await addToTimeline([id, other.id], { id: 'two' })).toEqual({ came: 1, already: 0, full: 1 });
  expect(await stored(id)).toEqual(full);
});

test('a lane is given, and taken away without a trace', async () => {
  const { id } = await event('Talks');
  await setEventLane(id, ' Talks ');
  expect((await stored(id)).lane).toBe('Talks');
  await setEventLane(id, '');
  expect(await stored(id)).not.toHaveProperty('lane');
  await undo();
  expect((await stored(id)).lane).toBe('Talks');
});

describe('pictures', () => {
  const sha256 = async (words: string) => {
    const kept = await disk.library.objects.put(new TextEncoder().encode(words));
    if (!kept.ok) throw new Error(kept.error.message);
    return kept.value.sha256;
  };
  /** Main's answers by token, and a bridge that takes what is dropped as such a token. */
  const dropped = async (id: Id, tokens: readonly string[], answers: Record<string, unknown>) => {
    disk.answers['media:keep'] = (token: string) => answers[token];
    const bridge = globalThis.dateline;
    globalThis.dateline = { ...bridge, accept: (file) => Promise.resolve({ token: String(file), name: String(file), folder: '' }) };
    await dropPictures(id, tokens);
    globalThis.dateline = bridge;
  };
  const kept = (hash: string) => ({ ok: true, value: { sha256: hash, type: 'image/png', name: 'quay.png' } });

  test('those that are kept join the event as one Edit, each once; the others are refused in words', async () => {
    const { id } = await event('Talks');
    const hash = await sha256('quay');
    const no = { ok: false, error: { code: 'svg', message: 'map.svg is an SVG drawing.' } };
    await dropped(id, ['1', '2', '3'], { 1: kept(hash), 2: no, 3: kept(hash) });
    expect((await stored(id)).media).toEqual([
      { sha256: hash, type: 'image/png', name: 'quay.png', credit: '', caption: '', alternative: '' },
    ]);
    expect(useRefusal.getState().message).toBe('map.svg is an SVG drawing.');
    await undo();
    expect((await stored(id)).media).toBeUndefined();
  });

  test('are checked and looked for with the originals', async () => {
    const { id } = await event('Talks');
    const hash = await sha256('quay');
    await dropped(id, ['1'], { 1: kept(hash) });
    disk.answers['originals:check'] = (asked: string[]) => asked.map((each) => ({ sha256: each, fixity: 'missing' }));
    expect(
      await checkOriginals(
        () => undefined,
        () => true,
        '',
      ),
    ).toMatchObject({ failures: [{ sha256: hash, name: 'quay.png' }] });
    expect(await lostOriginals()).toEqual([hash]);
    let wanted: unknown;
    disk.answers['originals:restore'] = (asked: unknown) => {
      wanted = asked;
      return { ok: true, value: { restored: [], looked: 0 } };
    };
    await restoreOriginals([hash]);
    expect(wanted).toEqual([{ sha256: hash, size: null }]);
  });

  test('go for good with their event, unless another one has them', async () => {
    const [gone, stays] = [await event('Gone'), await event('Stays')];
    const [own, shared] = [await sha256('own'), await sha256('shared')];
    await dropped(gone.id, ['1', '2'], { 1: kept(own), 2: kept(shared) });
    await dropped(stays.id, ['2'], { 2: kept(shared) });
    await linkEvents(stays.id, { to: gone.id, relation: 'answers' });
    await settled();
    const plan: ErasurePlan = {
      erasure: { records: [{ table: 'events', id: gone.id }], objects: [] },
      annotations: 0,
      events: [],
      pictures: [own, shared],
    };
    expect(await expunge(plan, true)).toEqual({ ok: true, value: true });
    expect((await disk.library.objects.get(own)).ok).toBe(false);
    expect((await disk.library.objects.get(shared)).ok).toBe(true);
    expect((await stored(stays.id)).links).toEqual([]);
  });
});
