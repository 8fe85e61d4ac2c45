import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit, currentCoder, redo, setCurrentCoder, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addCoder } from '../../../renderer/store/edits/coders';
import { finishBlind, startBlind } from '../../../renderer/store/edits/codings';
import { newRecord } from '../../../renderer/store/edits/new-record';
import { goToEdit, readPast } from '../../../renderer/store/past';
import type { Issue } from '../../../shared/model/codebook';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag } from './tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

async function make(name: string): Promise<number> {
  const { id, creator, created, modified } = newRecord();
  const after: Issue = { id, creator, created, modified, name, parent: null, order: 1, colour: null, guidelines: '' };
  await commit({ label: `Make ${name}`, changes: [{ table: 'issues', id, before: null, after }] });
  return (await store().state.get('state'))!.number;
}

const names = async () => (await store().issues.toArray()).map(({ name }) => name).sort();
const shown = async () =>
  (await readPast(100)).edits.filter(({ label }) => label.startsWith('Make')).map(({ label, is, steps }) => [label, is, steps]);

describe('the history', () => {
  test('goes back to a change, forth again, and back to before all', async () => {
    const a = await make('a');
    await make('b');
    const c = await make('c');
    expect(await goToEdit(a)).toBe(2);
    expect(await names()).toEqual(['a']);
    expect(await shown()).toEqual([
      ['Make c', 'undone', 2],
      ['Make b', 'undone', 1],
      ['Make a', 'done', 0],
    ]);
    expect(await goToEdit(c)).toBe(2);
    expect(await names()).toEqual(['a', 'b', 'c']);
    expect(await goToEdit(c)).toBe(0);
    expect(await goToEdit(0)).toBe(3);
    expect(await names()).toEqual([]);
  });

  test('tells a change that can come back from one that something else was done after', async () => {
    await make('a');
    await make('b');
    await undo();
    await make('c');
    await undo();
    await redo();
    expect(await shown()).toEqual([
      ['Make c', 'done', 0],
      ['Make b', 'left', null],
      ['Make a', 'done', 1],
    ]);
  });

  test('says how many changes lie before those it lists', async () => {
    await make('a');
    await make('b');
    const { edits, earlier, undoable } = await readPast(1);
    expect(edits.map(({ label }) => label)).toEqual(['Make b']);
    expect([earlier, undoable]).toEqual([(await store().edits.count()) - 1, 2]);
  });

  test('tells nothing of what others do in a source while it is coded blind', async () => {
    const first = currentCoder();
    const second = (await addCoder('Mori'))!;
    setCurrentCoder(second);
    await startBlind('s1');
    setCurrentCoder(first);
    await tag('eighty deals');
    await make('a');
    const told = async () => (await readPast(2)).edits.map(({ label, coder }) => [label, coder]);
    const plain = [
      ['Make a', first],
      ['Tag as claim', first],
    ];
    expect(await told()).toEqual(plain);
    setCurrentCoder(second);
    expect(await told()).toEqual([
      ['Make a', first],
      ['Change by another coder in a source that you code blind', null],
    ]);
    const own = await tag('ninety deals');
    expect((await readPast(1)).edits).toMatchObject([{ label: 'Tag as claim', coder: own.creator }]);
    await finishBlind('s1');
    expect((await readPast(4)).edits.slice(2).map(({ label, coder }) => [label, coder])).toEqual(plain);
  });
});
