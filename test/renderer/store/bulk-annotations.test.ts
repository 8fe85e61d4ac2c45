import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { changeAnnotations, removeAnnotations } from '../../../renderer/store/edits/bulk-annotations';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { added } from '../../../renderer/store/edits/changes';
import { renameView, removeView, saveView } from '../../../renderer/store/edits/views';
import { previewOf } from '../../../shared/ledgers/bulk-change';
import type { Annotation } from '../../../shared/model/annotation';
import { actorRecord } from '../../fixtures/actor-record';
import { claim, link, person, position, voice } from '../../fixtures/ledger-records';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

async function keep(...annotations: Annotation[]): Promise<string[]> {
  await commit({ label: 'Tag', changes: annotations.map((annotation) => added('annotations', annotation)) });
  return annotations.map(({ id }) => id);
}
const stored = (id: string) => store().annotations.get(id);
const edits = () => store().edits.count();

describe('changing several annotations', () => {
  test('is one Edit that undo takes back; what a kind has no field for is passed by', async () => {
    const [a, b, c] = await keep(claim({}, { tags: ['old'] }), position({ stance: 'for' }), person({ name: 'Abe' }));
    const before = await edits();
    const change = { addTags: ['sea'], removeTags: ['old'], checking: 'disputed', stance: 'against' } as const;
    expect(await changeAnnotations([a!, b!, c!, 'gone'], change)).toBe(3);
    expect(await edits()).toBe(before + 1);
    expect(await stored(a!)).toMatchObject({ tags: ['sea'], fields: { checking: 'disputed' } });
    expect(await stored(b!)).toMatchObject({ tags: ['sea'], fields: { stance: 'against' } });
    expect((await stored(c!))!.fields).not.toHaveProperty('checking');
    expect((await store().edits.toCollection().last())!.label).toBe('Change 3 annotations');
    await undo();
    expect(await stored(a!)).toMatchObject({ tags: ['old'], fields: { checking: 'unreviewed' } });
    expect(await stored(b!)).toMatchObject({ tags: [], fields: { stance: 'for' } });
  });

  test('makes no Edit where nothing changes, and takes a value away with null', async () => {
    const [a] = await keep(position({ stance: 'for', issue: 'Treaty' }));
    const before = await edits();
    expect(await changeAnnotations([a!], { stance: 'for', checking: 'disputed' })).toBe(0);
    expect(await edits()).toBe(before);
    expect(await changeAnnotations([a!], { stance: null, issue: null })).toBe(1);
    expect(await stored(a!)).toMatchObject({ fields: { stance: null, issue: null } });
  });

  test('brings a new issue in with it, and takes the name the codebook has', async () => {
    const [a, b] = await keep(position(), claim());
    await changeAnnotations([a!, b!], { issue: 'The treaty' });
    expect((await store().issues.toArray()).map(({ name }) => name)).toEqual(['The treaty']);
    await changeAnnotations([a!], { issue: null });
    await changeAnnotations([a!], { issue: 'the TREATY' });
    expect(await stored(a!)).toMatchObject({ fields: { issue: 'The treaty' } });
    await undo();
    await undo();
    await undo();
    expect(await store().issues.count()).toBe(0);
    expect(await changeAnnotations([b!], { issue: 'Another' })).toBe(0);
    expect(await store().issues.count()).toBe(0);
  });

  test('tells worded voices who they are, adds who is missing, or puts somebody in their place', async () => {
    const abe = actorRecord('Shinzo Abe');
    const them = { name: abe.name, actor: abe.id, names: ['shinzo abe', 'abe'] };
    const tokyo = voice('Tokyo');
    const [a, b, c] = await keep(claim({ speakers: [voice('Abe', { role: 'premier' }), tokyo] }), position({ holders: [tokyo] }), person());
    expect(await changeAnnotations([a!, b!, c!], { voice: { ...them, how: 'add' } })).toBe(2);
    expect(await stored(a!)).toMatchObject({ fields: { speakers: [{ name: 'Abe', role: 'premier', actor: abe.id }, tokyo] } });
    expect(await stored(b!)).toMatchObject({ fields: { holders: [tokyo, { name: 'Shinzo Abe', actor: abe.id }] } });
    expect(await changeAnnotations([a!, b!], { voice: { ...them, how: 'add' } })).toBe(0);
    await changeAnnotations([a!, b!], { voice: { ...them, how: 'instead' } });
    expect(await stored(a!)).toMatchObject({ fields: { speakers: [{ name: 'Abe', role: 'premier', actor: abe.id }] } });
    expect((await stored(b!))!.fields).toMatchObject({ holders: [{ name: 'Shinzo Abe', actor: abe.id }] });
  });

  test('never takes an unnamed voice for an actor of that name', async () => {
    const [a] = await keep(claim({ speakers: [voice('Abe', { unnamed: true })] }));
    await changeAnnotations([a!], { voice: { name: 'Abe', actor: 'a1', names: ['abe'], how: 'add' } });
    expect(await stored(a!)).toMatchObject({
      fields: {
        speakers: [
          { unnamed: true, actor: null },
          { name: 'Abe', actor: 'a1' },
        ],
      },
    });
  });

  test('makes fields public and private again, voices under the name their kind has', async () => {
    const both = [claim(), position(), person()];
    const ids = await keep(...both);
    expect(previewOf({ makePublic: ['voices'] }, both)).toEqual({ changing: 2, full: 0 });
    await changeAnnotations(ids, { makePublic: ['voices', 'note'] });
    expect((await Promise.all(ids.map(stored))).map((each) => each!.public)).toEqual([
      ['speakers', 'note'],
      ['holders', 'onBehalfOf', 'note'],
      ['note'],
    ]);
    await changeAnnotations(ids, { makePrivate: ['voices'] });
    expect((await Promise.all(ids.map(stored))).map((each) => each!.public)).toEqual([['note'], ['note'], ['note']]);
  });
});

describe('a change that a record has no room for', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `tag ${at}`);
  const crowd = Array.from({ length: 50 }, (_, at) => voice(`Speaker ${at}`));
  test('is told beforehand and not made: no tag and no voice is cut off', async () => {
    const all = [claim({}, { tags: many(200) }), claim({ speakers: crowd }, { tags: many(199) }), claim()];
    const ids = await keep(...all);
    for (const [change, full] of [
      [{ addTags: ['sea'] }, 1],
      [{ addTags: ['x'.repeat(201)] }, 3],
      [{ voice: { name: 'Tokyo', actor: null, names: ['tokyo'], how: 'add' as const } }, 1],
    ] as const) {
      expect(previewOf(change, all)).toEqual({ changing: 3 - full, full });
      expect(await changeAnnotations(ids, change)).toBe(3 - full);
      if (full < 3) await undo();
    }
    expect(await Promise.all(ids.map(stored))).toMatchObject(all.map(({ tags, fields }) => ({ tags, fields })));
  });

  test('is made where what goes leaves room', async () => {
    const [full] = await keep(claim({}, { tags: many(200) }));
    expect(await changeAnnotations([full!], { addTags: ['sea'], removeTags: ['tag 0'] })).toBe(1);
    expect((await stored(full!))!.tags.at(-1)).toBe('sea');
  });
});

describe('removing several annotations', () => {
  test('takes their links and evidence with them, after a snapshot, as one Edit', async () => {
    const [one, two, three] = [claim(), claim(), claim()];
    await keep(one, two, three);
    await commit({ label: 'Link', changes: [added('links', link(one, three, 'supports'))] });
    const event = await addEvent({ timeline: null, title: 'E', when: null, evidence: [one.id, three.id] });
    let snapshots = 0;
    disk.answers['snapshot:take'] = () => ({ ok: true, value: (snapshots += 1) > 0 });
    const before = await edits();
    expect(await removeAnnotations([one.id, two.id, 'gone'])).toBe(2);
    expect(await edits()).toBe(before + 1);
    expect(snapshots).toBe(1);
    expect(await store().links.count()).toBe(0);
    expect((await store().events.get(event.id))!.evidence).toEqual([three.id]);
    await undo();
    expect(await store().annotations.count()).toBe(3);
    expect(await store().links.count()).toBe(1);
    expect(await removeAnnotations(['gone'])).toBe(0);
  });
});

describe('saved views', () => {
  const views = async () => (await store().views.toArray()).map(({ ledger, name, settings }) => [ledger, name, settings]);
  test('are kept under a name in their ledger, renamed, removed and brought back', async () => {
    const view = (await saveView({ ledger: 'claims', name: ' Disputed ', settings: '{}' }))!;
    await saveView({ ledger: 'positions', name: 'Disputed', settings: '{}' });
    expect(await views()).toHaveLength(2);
    await saveView({ ledger: 'claims', name: 'Disputed', settings: '{"a":1}' });
    expect(await views()).toContainEqual(['claims', 'Disputed', '{"a":1}']);
    const before = await edits();
    await saveView({ ledger: 'claims', name: 'Disputed', settings: '{"a":1}' });
    expect(await edits()).toBe(before);
    expect(await renameView(view.id, 'Refuted')).toBe(true);
    expect(await renameView(view.id, 'Refuted')).toBe(false);
    expect(await renameView(view.id, ' ')).toBe(false);
    expect(await removeView(view.id)).toBe(true);
    expect(await removeView(view.id)).toBe(false);
    await undo();
    expect(await views()).toContainEqual(['claims', 'Refuted', '{"a":1}']);
  });

  test('are refused, and nothing is changed, where the arrangement is longer than one has room for', async () => {
    const long = JSON.stringify({ filter: 'x'.repeat(20_000) });
    await saveView({ ledger: 'claims', name: 'Disputed', settings: '{}' });
    expect(await saveView({ ledger: 'claims', name: 'Disputed', settings: long })).toBeNull();
    expect(await saveView({ ledger: 'claims', name: 'Another', settings: long })).toBeNull();
    expect(await views()).toEqual([['claims', 'Disputed', '{}']]);
  });
});
