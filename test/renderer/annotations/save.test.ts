import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitPublished, planPublished } from '../../../renderer/annotations/change-published';
import { useRefusal } from '../../../renderer/annotations/refusal';
import { saveAnnotation, saveFields } from '../../../renderer/annotations/save';
import { commit, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { newRecord } from '../../../renderer/store/edits/new-record';
import { keepWords } from '../../../shared/annotations/clocks';
import { kinds } from '../../../shared/annotations/index';
import type { DateSpan } from '../../../shared/dates/date-span';
import { readDate } from '../../../shared/dates/read-date';
import { Annotation, type ClaimFields, type Voice } from '../../../shared/model/annotation';
import { Source } from '../../../shared/model/source';
import { libraryOnDisk, type LibraryOnDisk } from '../store/library-on-disk';

const OLD = '2016-12-16';
let library: LibraryOnDisk;

function date(words: string, reference: string | null = null): DateSpan {
  const result = readDate(words, { reference, coder: 'c' });
  if (!result.ok) throw new Error(result.error.message);
  return result.span;
}

beforeEach(async () => {
  library = await libraryOnDisk();
  const source = Source.parse({
    ...newRecord('s'),
    title: 'Two days',
    publisher: null,
    authors: [],
    published: date(OLD),
    language: null,
    url: null,
    status: 'to do',
    collections: [],
    version: 'v',
    foundIn: {},
  });
  const annotation = Annotation.parse({
    ...newRecord('a'),
    source: 's',
    version: 'v',
    selectors: [{ exact: 'words', prefix: '', suffix: '', start: 0, end: 5 }],
    fields: kinds.claim.empty(),
    said: null,
    about: date('Friday', OLD),
  });
  await commit({
    label: 'begin',
    changes: [
      { table: 'sources', id: 's', before: null, after: source },
      { table: 'annotations', id: 'a', before: null, after: annotation },
    ],
  });
});
afterEach(() => library.remove());

const now = async () => (await store().annotations.get('a'))!;
const edits = async () => (await store().edits.toArray()).map(({ label }) => label).slice(2);
const voice = (name: string): Voice => ({ name, role: null, unnamed: false, actor: null });
const addSpeaker = (name: string) =>
  saveFields('a', kinds.claim.empty(), (fields) => ({ speakers: [...(fields as ClaimFields).speakers, voice(name)] }), 'Change speakers');

describe('saving from the inspector', () => {
  it('keeps all of what is typed faster than the store answers', async () => {
    await Promise.all([addSpeaker('Abe'), addSpeaker('Putin'), saveAnnotation('a', { note: 'n' }, 'Change note')]);
    expect((await now()).fields).toMatchObject({ speakers: [{ name: 'Abe' }, { name: 'Putin' }] });
    expect((await now()).note).toBe('n');
  });

  it('makes one Edit of a value that is committed twice', async () => {
    await Promise.all([saveAnnotation('a', { note: 'n' }, 'Change note'), saveAnnotation('a', { note: 'n' }, 'Change note')]);
    expect(await edits()).toEqual(['Change note']);
  });

  it('does not write fields of one kind into another', async () => {
    await saveAnnotation('a', { fields: kinds.figure.empty() }, 'Change claim to figure');
    await addSpeaker('Abe');
    expect((await now()).fields).toEqual(kinds.figure.empty());
  });

  it('refuses in words what the record cannot hold, and stores nothing', async () => {
    await saveAnnotation('a', { tags: ['x'.repeat(201)] }, 'Change tags');
    expect((await now()).tags).toEqual([]);
    expect(await edits()).toEqual([]);
    expect(useRefusal.getState().message).toMatch(/^Not stored/);
    await saveAnnotation('a', { tags: ['x'] }, 'Change tags');
    expect(useRefusal.getState().message).toBeNull();
  });
});

describe('a new publication date', () => {
  it('changes the accepted dates with it, and one undo takes all of it back', async () => {
    const change = (await planPublished('s', date('2016-12-24')))!;
    await commitPublished(change, change.affected);
    expect((await now()).about).toMatchObject({ edtf: '2016-12-23', reference: '2016-12-24' });
    await undo();
    expect((await now()).about).toMatchObject({ edtf: '2016-12-16', reference: OLD });
    expect((await store().sources.get('s'))?.published?.edtf).toBe(OLD);
  });

  it('is nothing where it is the one the source has', async () => {
    expect(await planPublished('s', date(OLD))).toBeNull();
  });

  it('leaves a date alone that was not accepted', async () => {
    await commitPublished((await planPublished('s', null))!, []);
    expect((await now()).about?.reference).toBe(OLD);
    expect((await store().sources.get('s'))?.published).toBeNull();
  });

  it('takes words that waited out of the tray onto the timeline, and one undo puts them back', async () => {
    await commitPublished((await planPublished('s', null))!, []);
    await saveAnnotation('a', (record) => keepWords(record, 'about', 'Friday'), 'Keep date words');
    const event = await addEvent({ timeline: null, title: 'Talks', when: null, evidence: ['a'] });
    const change = (await planPublished('s', date('2016-12-24')))!;
    expect(change.affected).toMatchObject([{ words: 'Friday', before: null, after: { edtf: '2016-12-23' } }]);
    await commitPublished(change, change.affected);
    expect(await edits()).toEqual(['Change publication date', 'Keep date words', 'Place on the timeline', 'Set publication date']);
    expect(await now()).not.toMatchObject({ unresolved: expect.anything() });
    expect((await now()).about?.edtf).toBe('2016-12-23');
    expect((await store().events.get(event.id))?.when?.edtf).toBe('2016-12-23');
    await undo();
    expect(await now()).toMatchObject({ about: null, unresolved: { about: 'Friday' } });
    expect((await store().events.get(event.id))?.when).toBeNull();
  });

  it('leaves the words waiting where they are not accepted, and they come through a restart', async () => {
    await commitPublished((await planPublished('s', null))!, []);
    await saveAnnotation('a', (record) => keepWords(record, 'about', 'Friday'), 'Keep date words');
    await commitPublished((await planPublished('s', date('2016-12-24')))!, []);
    await library.restart();
    expect(await now()).toMatchObject({ about: null, unresolved: { about: 'Friday' } });
  });
});
