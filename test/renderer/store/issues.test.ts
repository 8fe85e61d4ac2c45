import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { moveIssue, nudgeIssue } from '../../../renderer/store/edits/arrange-issues';
import { added } from '../../../renderer/store/edits/changes';
import { newAnnotation } from '../../../renderer/store/edits/add-annotation';
import { addIssue, changeIssue } from '../../../renderer/store/edits/issues';
import { mergeIssues } from '../../../renderer/store/edits/merge-issues';
import { addOwnField } from '../../../renderer/store/edits/own-fields';
import { removeIssue } from '../../../renderer/store/edits/remove-issue';
import { renameIssue } from '../../../renderer/store/edits/rename-issue';
import { splitIssue } from '../../../renderer/store/edits/split-issue';
import { kinds } from '../../../shared/annotations/index';
import type { Annotation, KindFields } from '../../../shared/model/annotation';
import { treeLines } from '../../../shared/model/tree';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { newSource } from './new-source';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

async function position(issue: string | null, own?: Annotation['own']): Promise<string> {
  const fields = { ...kinds.position.empty(), issue } as KindFields;
  const annotation = newAnnotation({
    source: 's1',
    version: 'v1',
    selectors: [{ exact: 'words', prefix: '', suffix: '', start: 0, end: 5 }],
    fields,
  });
  const after = own ? { ...annotation, own } : annotation;
  await commit({ label: 'Annotate', changes: [added('annotations', after)] });
  return annotation.id;
}
const issueOf = async (id: string) => {
  const { fields } = (await store().annotations.get(id))!;
  return fields.kind === 'position' ? fields.issue : undefined;
};
const issues = () => store().issues.toArray();
const drawn = async () => treeLines(await issues(), () => true).map(({ item, level }) => '  '.repeat(level - 1) + item.name);
const everything = () => Promise.all((['issues', 'annotations'] as const).map((table) => store().table(table).toArray()));

describe('issues', () => {
  test('share no name, whatever the letters’ case and spaces', async () => {
    const fish = await addIssue('Fishing rights', { colour: 'teal' });
    expect(await addIssue(' fishing  RIGHTS')).toEqual(fish);
    expect(await issues()).toHaveLength(1);
  });

  test('nest, move by key and by drag, and undo puts them back', async () => {
    const [a, b, c] = [await addIssue('A'), await addIssue('B'), await addIssue('C')];
    expect(await nudgeIssue(b.id, 'in')).toBe(a.id);
    expect(await drawn()).toEqual(['A', '  B', 'C']);
    expect(await moveIssue(c.id, { parent: b.id, before: null })).toBe(true);
    expect(await drawn()).toEqual(['A', '  B', '    C']);
    expect(await moveIssue(a.id, { parent: c.id, before: null })).toBe(false);
    expect(await nudgeIssue(b.id, 'out')).toBeNull();
    expect(await drawn()).toEqual(['A', 'B', '  C']);
    expect(await nudgeIssue(b.id, 'up')).toBeNull();
    expect(await nudgeIssue(b.id, 'up')).toBeUndefined();
    expect(await drawn()).toEqual(['B', '  C', 'A']);
    for (let step = 0; step < 4; step += 1) await undo();
    expect(await drawn()).toEqual(['A', 'B', 'C']);
  });

  test('keep a colour and guidelines', async () => {
    const { id } = await addIssue('A');
    expect(await changeIssue(id, { guidelines: 'Use for harbours.' })).toBe(true);
    expect(await changeIssue(id, { guidelines: 'Use for harbours.' })).toBe(false);
    expect((await issues())[0]).toMatchObject({ guidelines: 'Use for harbours.', colour: null });
  });
});

describe('renaming an issue', () => {
  test('renames all positions and own fields that name it, in one Edit', async () => {
    const field = await addOwnField({ on: 'position', name: 'Also', type: 'issue' });
    await addIssue('Fishing');
    const [one, two, other] = [await position('Fishing'), await position('FISHING', { [field.id]: 'fishing' }), await position('Trade')];
    const before = await everything();
    expect(await renameIssue('fishing', 'Fishing rights')).toEqual({ done: true, annotations: 2 });
    expect([await issueOf(one), await issueOf(two), await issueOf(other)]).toEqual(['Fishing rights', 'Fishing rights', 'Trade']);
    expect((await store().annotations.get(two))!.own).toEqual({ [field.id]: 'Fishing rights' });
    expect((await issues()).map(({ name }) => name)).toEqual(['Fishing rights']);
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('changes the letters’ case, gives a record to one that was only named, and refuses a taken name', async () => {
    await addIssue('fishing');
    const [one, two] = [await position('fishing'), await position('Trade')];
    expect(await renameIssue('fishing', 'Fishing')).toEqual({ done: true, annotations: 1 });
    expect(await issueOf(one)).toBe('Fishing');
    expect(await renameIssue('Trade', 'Free trade')).toEqual({ done: true, annotations: 1 });
    expect(await issueOf(two)).toBe('Free trade');
    expect((await issues()).map(({ name }) => name).sort()).toEqual(['Fishing', 'Free trade']);
    expect(await renameIssue('Free trade', 'FISHING')).toEqual({ done: false, taken: 'Fishing' });
    expect(await renameIssue('Free trade', ' ')).toEqual({ done: false, taken: null });
  });
});

test('an issue never joins one that positions or sources only name, by a rename or a split', async () => {
  const field = await addOwnField({ on: 'source', name: 'On', type: 'issue' });
  await commit({ label: 'Bring in', changes: [added('sources', newSource({ own: { [field.id]: 'Whaling' } }))] });
  await addIssue('Fishing');
  const fish = await position('Fishing');
  await position('Free trade');
  const before = await everything();
  for (const name of ['free TRADE', 'whaling']) {
    expect(await renameIssue('Fishing', name)).toEqual({ done: false, taken: name });
    expect(await splitIssue('Fishing', { name, annotations: [fish] })).toBeNull();
  }
  expect(await everything()).toEqual(before);
});

describe('merging issues', () => {
  test('moves positions and what was below, joins guidelines, and undo brings all back', async () => {
    const fish = await addIssue('Fishing', { guidelines: 'Boats.' });
    const catches = await addIssue('Catches', { guidelines: 'Tonnes.', colour: 'blue' });
    const quotas = await addIssue('Quotas', { parent: catches.id });
    const [one, two] = [await position('catches'), await position('The catch')];
    const before = await everything();
    expect(await mergeIssues('Fishing', ['Catches', 'The catch'])).toEqual({ annotations: 2 });
    expect([await issueOf(one), await issueOf(two)]).toEqual(['Fishing', 'Fishing']);
    expect(await store().issues.get(quotas.id)).toMatchObject({ parent: fish.id });
    expect(await store().issues.get(fish.id)).toMatchObject({ guidelines: 'Boats.\n\nTonnes.', colour: 'blue' });
    await undo();
    expect(await everything()).toEqual(before);
  });

  test('cuts no guidelines off: too long together, nothing is merged', async () => {
    await addIssue('Fishing', { guidelines: 'a'.repeat(60_000) });
    await addIssue('Catches', { guidelines: 'b'.repeat(60_000) });
    const before = await everything();
    expect(await mergeIssues('Fishing', ['Catches'])).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test('makes no ring where the kept one lies below those that go', async () => {
    const top = await addIssue('Top');
    const middle = await addIssue('Middle', { parent: top.id });
    await addIssue('Low', { parent: middle.id });
    await mergeIssues('Low', ['Top']);
    expect(await drawn()).toEqual(['Middle', '  Low']);
    await undo();
    await mergeIssues('Low', ['Top', 'Middle']);
    expect(await drawn()).toEqual(['Low']);
  });
});

describe('splitting and removing an issue', () => {
  test('a part of its positions goes to a new issue beside it', async () => {
    const top = await addIssue('Sea');
    await addIssue('Fishing', { parent: top.id });
    const [one, two] = [await position('Fishing'), await position('Fishing')];
    expect(await splitIssue('Fishing', { name: 'fishing', annotations: [two] })).toBeNull();
    expect(await splitIssue('Fishing', { name: 'Quotas', annotations: [two] })).toMatchObject({ name: 'Quotas', parent: top.id });
    expect([await issueOf(one), await issueOf(two)]).toEqual(['Fishing', 'Quotas']);
    expect(await drawn()).toEqual(['Sea', '  Fishing', '  Quotas']);
  });

  test('removed, its positions name no issue and what was below comes up; undo brings all back', async () => {
    const top = await addIssue('Sea');
    await addIssue('Fishing', { parent: top.id });
    const one = await position('sea');
    const before = await everything();
    expect(await removeIssue('Sea')).toEqual({ annotations: 1 });
    expect(await issueOf(one)).toBeNull();
    expect(await drawn()).toEqual(['Fishing']);
    await undo();
    expect(await everything()).toEqual(before);
    expect(await removeIssue('nothing')).toBeNull();
  });
});
