import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { keepDraft, loadDraft } from '../../../renderer/store/drafts';
import { addAnnotation } from '../../../renderer/store/edits/add-annotation';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { addProvenance } from '../../../renderer/store/edits/add-provenance';
import { addSource } from '../../../renderer/store/edits/add-source';
import { changeAnnotation } from '../../../renderer/store/edits/change-annotation';
import { changeEvent } from '../../../renderer/store/edits/change-event';
import { removeAnnotation } from '../../../renderer/store/edits/remove-annotation';
import { setEras } from '../../../renderer/store/edits/timelines';
import { planForAnnotation, planForSource } from '../../../renderer/store/erasure-plan';
import { expunge } from '../../../renderer/store/expunge';
import { admit } from '../../../renderer/store/known';
import { settled } from '../../../renderer/store/outbox';
import { SearchCache } from '../../../renderer/store/search-cache';
import { kinds } from '../../../shared/annotations/index';
import type { DateSpan } from '../../../shared/dates/date-span';
import { readDate } from '../../../shared/dates/read-date';
import { importSource } from '../../../shared/import/index';
import type { Source } from '../../../shared/model/source';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

async function added(words: string): Promise<Source> {
  const bytes = new TextEncoder().encode(words);
  const imported = await importSource({ name: 'a.txt', bytes });
  const original = await disk.library.objects.put(bytes);
  if (!imported.ok || !original.ok) throw new Error('not read');
  const outcome = await addSource({ name: 'a.txt', original: original.value, imported: imported.value });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

const tagged = ({ id, version }: Source, exact: string) =>
  addAnnotation({
    source: id,
    version,
    selectors: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }],
    fields: kinds.claim.empty(),
  });

function span(edtf: string): DateSpan {
  const read = readDate(edtf);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

const onDisk = (): string =>
  readdirSync(disk.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return String(entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    })
    .join('\n');

const inStore = async (): Promise<string> => JSON.stringify(await Promise.all(store().tables.map((table) => table.toArray())));

describe('a source erased for good', () => {
  test('is neither on disk nor in the store, with what was removed from it long ago; all else stays', async () => {
    const kept = await added('The ferry leaves at eight.');
    await tagged(kept, 'The ferry');
    const secret = await added('The informant lives in Elm Street.');
    await removeAnnotation(await tagged(secret, 'The informant'));
    await changeAnnotation(await tagged(secret, 'Elm Street'), { note: 'the informant said so' }, 'Change the note');
    await settled();
    await disk.library.snapshots.take();
    expect(`${onDisk()}${await inStore()}`).toMatch(/informant.*Elm Street/s);
    const plan = await planForSource(secret.id);
    expect([plan.annotations, plan.erasure.objects.length]).toEqual([1, 2]);
    expect(await expunge(plan, false)).toEqual({ ok: true, value: true });
    await settled();
    expect(`${onDisk()}${await inStore()}`).not.toMatch(/informant|Elm Street/);
    expect((await store().sources.toArray()).map(({ id }) => id)).toEqual([kept.id]);
    expect(await store().annotations.count()).toBe(1);
  });

  test('cannot be brought back by undo, while what was done before it can be undone', async () => {
    const kept = await added('The ferry leaves at eight.');
    const passage = await tagged(kept, 'The ferry');
    const secret = await added('The informant lives in Elm Street.');
    await expunge(await planForSource(secret.id), false);
    expect(await undo()).toBe(true);
    expect(await store().annotations.get(passage.id)).toBeUndefined();
    expect(await inStore()).not.toMatch(/informant/);
  });

  test('is gone from the store at the next start too, where that did not get so far', async () => {
    const secret = await added('The informant lives in Elm Street.');
    await settled();
    await keepDraft({ version: secret.version, parts: { 0: 'The informant moved.' }, at: '2024-05-17T09:00:00.000Z' });
    const index = new SearchCache<string>(store().name, 1);
    await index.keep('informant', []);
    index.close();
    await disk.library.expunge((await planForSource(secret.id)).erasure);
    expect(await inStore()).toMatch(/informant/);
    expect(await disk.restart()).toEqual(['Something was erased for good. The database was filled again from the journal.']);
    expect(await inStore()).not.toMatch(/informant/);
    expect(await loadDraft(secret.version)).toBeNull();
    expect(await Dexie.exists(`search-of-${store().name}`)).toBe(false);
    expect(await disk.restart()).toEqual([]);
  });

  test('leaves the log of checks, and what another source shares, as they are', async () => {
    const secret = await added('The informant lives in Elm Street.');
    const twin = await added('The informant lives in Elm Street.');
    const alone = await planForSource(secret.id);
    expect(alone.erasure.objects).toEqual([]);
    await expunge(alone, false);
    const { sha256 } = (await store().versions.get(twin.version))!.original;
    const other = 'a'.repeat(64);
    await addProvenance({
      type: 'fixity check',
      sound: 7,
      failures: [
        { sha256, fixity: 'damaged', name: 'informant.txt' },
        { sha256: other, fixity: 'missing', name: 'b.txt' },
      ],
      note: '',
    });
    await addProvenance({ type: 'fixity check', original: sha256, sound: 1, failures: [], note: '' });
    await expunge(await planForSource(twin.id), false);
    expect(await store().provenance.toArray()).toMatchObject([{ sound: 7, failures: [{ sha256: other }] }]);
    await settled();
    expect(`${onDisk()}${await inStore()}`).not.toMatch(/informant/);
  });

  test('stays as it is, and it is said why, where it is more than can be erased at once', async () => {
    const secret = await added('The informant lives in Elm Street.');
    const plan = await planForSource(secret.id);
    const records = Array.from({ length: 100_001 }, (_, at) => ({ table: 'annotations' as const, id: `a${at}` }));
    const refused = await expunge({ ...plan, erasure: { ...plan.erasure, records } }, false);
    expect(refused).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^Nothing was erased: it comes to 100,001 records/) },
    });
    expect(await store().sources.get(secret.id)).toBeDefined();
  });

  test('stays as it is where the person says no', async () => {
    const secret = await added('The informant lives in Elm Street.');
    disk.answers['library:expunge'] = () => ({ ok: true, value: null });
    expect(await expunge(await planForSource(secret.id), false)).toEqual({ ok: true, value: false });
    expect(await store().sources.get(secret.id)).toBeDefined();
  });
});

test('events and eras that stay keep the dates that it gave, and none of its words', async () => {
  const [kept, secret] = [await added('The ferry leaves at eight.'), await added('The informant left on Friday.')];
  const when = { ...span('1956-10-19'), words: 'when the informant left', reading: 'The informant left.', reference: '1956-10-21' };
  const typed = { ...span('1957'), words: 'the next year' };
  const told = { ...span('1956'), words: 'the informant’s year' };
  const passage = await tagged(secret, 'The informant');
  await changeAnnotation(passage, { about: when }, 'Set date');
  const { id } = await addEvent({ timeline: null, title: 'Departure', when, evidence: [passage.id, (await tagged(kept, 'The ferry')).id] });
  const datings = [
    { when: told, source: secret.id, note: 'a guess' },
    { when: typed, source: kept.id, note: '' },
    { when, source: kept.id, note: '' },
  ];
  await changeEvent((await store().events.get(id))!, { when: told }, 'Set date of event');
  await changeEvent((await store().events.get(id))!, { when: typed, datings }, 'Set date of event');
  const other = await addEvent({ timeline: null, title: 'Ferry', when: { ...when, words: '19 October 1956', reading: '' }, evidence: [] });
  await changeAnnotation((await store().annotations.get(passage.id))!, { said: other.when }, 'Set date');
  const { timeline } = (await store().events.get(id))!;
  await setEras(timeline, 'Add era', () => [{ id: 'era', title: 'Exile', when }]);
  await expunge(await planForSource(secret.id), false);
  await settled();
  expect(`${onDisk()}${await inStore()}`).not.toMatch(/informant/);
  const [event, eras] = [(await store().events.get(id))!, (await store().timelines.get(timeline))!.eras];
  const left = { edtf: '1956-10-19', words: '1956-10-19', reference: null };
  expect([event.when, event.datings]).toMatchObject([
    typed,
    [
      { when: { edtf: '1956', words: '1956' }, source: null, note: 'a guess' },
      { when: typed, source: kept.id },
      { when: left, source: kept.id },
    ],
  ]);
  expect(eras).toMatchObject([{ title: 'Exile', when: left }]);
  expect((await store().events.get(other.id))!.when).toEqual(other.when);
  expect(admit('events', [event])).toEqual([event]);
  for (const _ of ['the era', 'the ferry', 'the other date', 'the date of the event']) expect(await undo()).toBe(true);
  expect(await store().events.get(id)).toMatchObject({ when: left });
});

test('an annotation erased for good leaves its source, and takes the events that rest on it alone only where that is asked for', async () => {
  const source = await added('The ferry leaves at eight.');
  const passage = await tagged(source, 'The ferry');
  const plan = await planForAnnotation(passage.id);
  expect(plan).toMatchObject({ annotations: 1, events: [], erasure: { records: [{ table: 'annotations', id: passage.id }], objects: [] } });
  await expunge(plan, true);
  expect(await store().annotations.count()).toBe(0);
  expect(await store().sources.count()).toBe(1);
});

test('an event that rested on it lets go of it, and undo still takes back what was done before', async () => {
  const source = await added('The ferry leaves at eight.');
  const [passage, other] = [await tagged(source, 'The ferry'), await tagged(source, 'The')];
  const event = await addEvent({ timeline: null, title: 'Ferry', when: null, evidence: [passage.id, other.id] });
  admit('events', [event]);
  await expunge(await planForAnnotation(passage.id), true);
  const now = (await store().events.get(event.id))!;
  expect(now.evidence).toEqual([other.id]);
  expect(admit('events', [now])).toEqual([now]);
  await disk.restart();
  expect((await store().events.get(event.id))!.evidence).toEqual([other.id]);
  expect(await undo()).toBe(true);
  expect(await store().events.count()).toBe(0);
});
