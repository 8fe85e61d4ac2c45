import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addActor } from '../../../renderer/store/edits/actors';
import { added } from '../../../renderer/store/edits/changes';
import { newAnnotation } from '../../../renderer/store/edits/add-annotation';
import { addOption, moveOption, removeOption, renameOption } from '../../../renderer/store/edits/field-options';
import { changeGuideline } from '../../../renderer/store/edits/guidelines';
import { addOwnField, byOrder, changeOwnField, moveOwnField, removeOwnField } from '../../../renderer/store/edits/own-fields';
import { addTag, changeTag, removeTags, renameTags } from '../../../renderer/store/edits/tags';
import { kinds } from '../../../shared/annotations/index';
import type { Annotation } from '../../../shared/model/annotation';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { newSource } from './new-source';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

async function claim(more: Partial<Annotation>): Promise<string> {
  const selectors = [{ exact: 'words', prefix: '', suffix: '', start: 0, end: 5 }];
  const annotation = { ...newAnnotation({ source: 's1', version: 'v1', selectors, fields: kinds.claim.empty() }), ...more };
  await commit({ label: 'Annotate', changes: [added('annotations', annotation)] });
  return annotation.id;
}
async function source(more: Parameters<typeof newSource>[0]): Promise<string> {
  const made = newSource(more);
  await commit({ label: 'Bring in', changes: [added('sources', made)] });
  return made.id;
}
const everything = () =>
  Promise.all((['tags', 'ownFields', 'actors', 'sources', 'annotations'] as const).map((table) => store().table(table).toArray()));

describe('tags', () => {
  test('are renamed on passages, sources and actors alike, and merged where the name is there', async () => {
    const one = await claim({ tags: ['harbour', 'talks'] });
    const paper = await source({ tags: ['talks', 'press', 'harbour'] });
    const { id: actor } = await addActor('Abe', { tags: ['talks'] });
    await changeTag('talks', { colour: 'red', guidelines: 'Negotiations.' });
    await changeTag('harbour', { guidelines: 'Ports.' });
    const before = await everything();
    expect(await renameTags(['talks'], 'harbour')).toBe(3);
    expect((await store().annotations.get(one))!.tags).toEqual(['harbour']);
    expect((await store().sources.get(paper))!.tags).toEqual(['harbour', 'press']);
    expect((await store().actors.get(actor))!.tags).toEqual(['harbour']);
    expect(await store().tags.toArray()).toMatchObject([{ name: 'harbour', colour: 'red', guidelines: 'Ports.\n\nNegotiations.' }]);
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('keep all of their guidelines: too long together, they are not merged', async () => {
    await claim({ tags: ['harbour', 'talks'] });
    await changeTag('talks', { guidelines: 'a'.repeat(60_000) });
    await changeTag('harbour', { guidelines: 'b'.repeat(60_000) });
    const before = await everything();
    expect(await renameTags(['talks', 'harbour'], 'harbour')).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test('keep their record when they are renamed, and get one with a colour', async () => {
    await claim({ tags: ['talks'] });
    expect(await changeTag('talks', { colour: 'red' })).toBe(true);
    expect(await changeTag('talks', { colour: 'red' })).toBe(false);
    const [record] = await store().tags.toArray();
    await renameTags(['talks'], 'negotiations');
    expect(await store().tags.toArray()).toMatchObject([{ id: record!.id, name: 'negotiations', colour: 'red' }]);
    expect(await renameTags(['negotiations'], 'negotiations')).toBe(0);
  });

  test('are removed from everything, and undo brings them back', async () => {
    await addTag('talks');
    await addTag('talks');
    expect(await store().tags.count()).toBe(1);
    const one = await claim({ tags: ['talks', 'press'] });
    const before = await everything();
    expect(await removeTags(['talks'])).toBe(1);
    expect((await store().annotations.get(one))!.tags).toEqual(['press']);
    expect(await store().tags.count()).toBe(0);
    await undo();
    expect(await everything()).toEqual(before);
  });
});

describe('own fields', () => {
  const names = async () => (await store().ownFields.toArray()).sort(byOrder).map(({ name }) => name);

  test('come last of their kind, and are renamed and moved', async () => {
    const tone = await addOwnField({ on: 'claim', name: ' Tone ', type: 'choice', options: ['calm', 'sharp'] });
    await addOwnField({ on: 'claim', name: 'Page', type: 'number' });
    await addOwnField({ on: 'source', name: 'Archive', type: 'text' });
    expect(await moveOwnField(tone.id, 1)).toBe(true);
    expect(await moveOwnField(tone.id, 1)).toBe(false);
    expect((await names()).filter((name) => name !== 'Archive')).toEqual(['Page', 'Tone']);
    expect(await changeOwnField(tone.id, { name: 'Voice' })).toBe(true);
    expect((await names()).filter((name) => name !== 'Archive')).toEqual(['Page', 'Voice']);
  });

  test('an option renamed is renamed in the records, and removed it leaves them without one', async () => {
    const { id } = await addOwnField({ on: 'claim', name: 'Tone', type: 'choice', options: ['calm', 'sharp'] });
    const [one, two] = [await claim({ own: { [id]: 'calm' } }), await claim({ own: { [id]: 'sharp' } })];
    const own = async (annotation: string) => (await store().annotations.get(annotation))!.own;
    const options = async () => (await store().ownFields.get(id))!.options;
    expect(await addOption(id, 'flat')).toBe(true);
    expect(await addOption(id, 'flat')).toBe(false);
    expect(await moveOption(id, 'flat', -1)).toBe(true);
    expect(await options()).toEqual(['calm', 'flat', 'sharp']);
    await renameOption(id, 'calm', 'quiet');
    expect(await own(one)).toEqual({ [id]: 'quiet' });
    expect(await options()).toEqual(['quiet', 'flat', 'sharp']);
    await renameOption(id, 'sharp', 'quiet');
    expect(await options()).toEqual(['quiet', 'flat']);
    expect(await own(two)).toEqual({ [id]: 'quiet' });
    await removeOption(id, 'quiet');
    expect([await own(one), await own(two), await options()]).toEqual([{}, {}, ['flat']]);
    await undo();
    expect([await own(one), await own(two), await options()]).toEqual([{ [id]: 'quiet' }, { [id]: 'quiet' }, ['quiet', 'flat']]);
  });

  test('removed, its values go with it and nothing stays public that is gone; undo brings all back', async () => {
    const { id } = await addOwnField({ on: 'claim', name: 'Sure', type: 'yes-no' });
    const other = await addOwnField({ on: 'claim', name: 'Page', type: 'number' });
    const one = await claim({ own: { [id]: false, [other.id]: '12' }, public: ['note', id] });
    const before = await everything();
    expect(await removeOwnField(id)).toBe(1);
    expect(await store().annotations.get(one)).toMatchObject({ own: { [other.id]: '12' }, public: ['note'] });
    expect(await removeOwnField(id)).toBeNull();
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('on sources hold their values there', async () => {
    const { id } = await addOwnField({ on: 'source', name: 'Kind', type: 'choice', options: ['letter'] });
    const paper = await source({ own: { [id]: 'letter' } });
    await renameOption(id, 'letter', 'epistle');
    expect((await store().sources.get(paper))!.own).toEqual({ [id]: 'epistle' });
  });
});

test('guidelines are one record for each kind, and go with their last word', async () => {
  expect(await changeGuideline('claim', 'Use for *facts*.')).toBe(true);
  expect(await changeGuideline('claim', 'Use for *facts*.')).toBe(false);
  await changeGuideline('codebook', 'All of it.');
  await changeGuideline('claim', 'Use for facts.');
  const texts = (await store().guidelines.toArray()).map(({ about, text }) => [about, text] as const);
  expect(new Map(texts)).toEqual(
    new Map([
      ['claim', 'Use for facts.'],
      ['codebook', 'All of it.'],
    ]),
  );
  await changeGuideline('claim', ' ');
  expect(await store().guidelines.count()).toBe(1);
});
