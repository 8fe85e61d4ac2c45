import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit, redo, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { arrangeSources, putIntoCollection, takeOutOfCollection } from '../../../renderer/store/edits/collected-sources';
import {
  addCollection,
  changeCollection,
  moveCollection,
  nudgeCollection,
  removeCollection,
} from '../../../renderer/store/edits/collections';
import { removeSources } from '../../../renderer/store/edits/remove-sources';
import { settled } from '../../../renderer/store/outbox';
import { treeLines, withBelow } from '../../../shared/model/tree';
import type { Id } from '../../../shared/model/record';
import { inSequence } from '../../../shared/model/sequence';
import { byTitle } from '../../../shared/model/by-title';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { newSource } from './new-source';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

const make = (name: string, parent: Id | null = null) => addCollection({ name, parent });
const all = () => store().collections.toArray();
/** The tree, drawn: two spaces for each level. */
const drawn = async () => treeLines(await all(), () => true).map(({ item, level }) => '  '.repeat(level - 1) + item.name);

async function bringIn(...titles: string[]): Promise<Id[]> {
  const sources = titles.map((title) => newSource({ title }));
  await commit({ label: 'Bring in', changes: sources.map((after) => ({ table: 'sources', id: after.id, before: null, after })) });
  return sources.map(({ id }) => id);
}
const inIt = async (collection: Id) => {
  const below = withBelow(collection, await all());
  const sources = (await store().sources.toArray()).filter(({ collections }) => collections.some((id) => below.has(id)));
  return inSequence(sources.sort(byTitle), (await store().collections.get(collection))?.sequence).map(({ title }) => title);
};

describe('the tree of collections', () => {
  test('holds nested ones in the order they were made', async () => {
    const papers = await make('Papers');
    await make('Letters', papers);
    await make('Reports', papers);
    await make('Maps');
    expect(await drawn()).toEqual(['Papers', '  Letters', '  Reports', 'Maps']);
  });

  test('is rearranged and nested anew, and undo puts it back', async () => {
    const [a, b, c] = [await make('A'), await make('B'), await make('C')];
    expect(await moveCollection(c, { parent: null, before: a })).toBe(true);
    expect(await drawn()).toEqual(['C', 'A', 'B']);
    expect(await moveCollection(b, { parent: c, before: null })).toBe(true);
    expect(await drawn()).toEqual(['C', '  B', 'A']);
    await undo();
    await undo();
    expect(await drawn()).toEqual(['A', 'B', 'C']);
    await redo();
    expect(await drawn()).toEqual(['C', 'A', 'B']);
  });

  test('never puts a collection below itself', async () => {
    const a = await make('A');
    const b = await make('B', a);
    const c = await make('C', b);
    expect(await moveCollection(a, { parent: c, before: null })).toBe(false);
    expect(await moveCollection(a, { parent: a, before: null })).toBe(false);
    expect(await drawn()).toEqual(['A', '  B', '    C']);
  });

  test('takes moves asked for at once one after another, so that two of them make no ring', async () => {
    const [a, b] = [await make('A'), await make('B')];
    const done = await Promise.all([moveCollection(a, { parent: b, before: null }), moveCollection(b, { parent: a, before: null })]);
    expect(done).toEqual([true, false]);
    expect(await drawn()).toEqual(['B', '  A']);
  });

  test('is walked by keys that come faster than it is drawn: each step goes on from the last', async () => {
    const [a, , c] = [await make('A'), await make('B'), await make('C')];
    const parents = await Promise.all([
      nudgeCollection(c, 'up'),
      nudgeCollection(c, 'in'),
      nudgeCollection(c, 'in'),
      nudgeCollection(c, 'out'),
    ]);
    expect(parents).toEqual([null, a, undefined, null]);
    expect(await drawn()).toEqual(['A', 'C', 'B']);
  });

  test('shows at the top what two people’s changes put in a ring or below what is gone', async () => {
    const [a, b, c] = [await make('A'), await make('B'), await make('C')];
    await store().collections.update(a, { parent: b });
    await store().collections.update(b, { parent: a });
    await store().collections.update(c, { parent: 'gone' });
    expect(await drawn()).toEqual(['A', 'B', 'C']);
  });

  test('stays in order however often something is put between the same two', async () => {
    const [first] = [await make('First'), await make('Last')];
    let before: Id = (await all()).find(({ name }) => name === 'Last')!.id;
    const others: string[] = [];
    for (let at = 0; at < 70; at += 1) {
      const id = await make(`N${at}`);
      expect(await moveCollection(id, { parent: null, before })).toBe(true);
      others.unshift(`N${at}`);
      before = id;
    }
    expect(await drawn()).toEqual(['First', ...others, 'Last']);
    expect(first).toBeDefined();
    await settled();
    expect(disk.library.state().number).toBe(143);
  });

  test('loses a collection with those below it; the sources stay, and undo brings all of it back', async () => {
    const [one, two] = await bringIn('One', 'Two');
    const papers = await make('Papers');
    const letters = await make('Letters', papers);
    await putIntoCollection([one!, two!], letters);
    expect(await removeCollection(papers)).toBe(2);
    expect(await drawn()).toEqual([]);
    expect((await store().sources.toArray()).map(({ collections }) => collections)).toEqual([[], []]);
    await undo();
    expect(await drawn()).toEqual(['Papers', '  Letters']);
    expect(await inIt(papers)).toEqual(['One', 'Two']);
    expect(await removeCollection('gone')).toBe(0);
  });

  test('keeps a level and a query, and gives the level up again', async () => {
    const papers = await make('Papers');
    await changeCollection(papers, { level: 'fonds' });
    expect((await all())[0]!.level).toBe('fonds');
    expect(await changeCollection(papers, { level: 'fonds' })).toBe(false);
    await changeCollection(papers, { level: undefined });
    expect((await all())[0]).not.toHaveProperty('level');
  });

  test('puts nothing below or into a smart one', async () => {
    const [one] = await bringIn('One');
    const smart = await addCollection({ name: 'To do', parent: null, query: 'status:"to do"' });
    const plain = await make('Plain');
    expect(await moveCollection(plain, { parent: smart, before: null })).toBe(false);
    expect(await putIntoCollection([one!], smart)).toBe(0);
    await make('Below', smart);
    expect(await drawn()).toEqual(['To do', 'Plain', 'Below']);
  });
});

describe('sources in collections', () => {
  test('are in several at once; moving takes them out of the one they came from and those below it', async () => {
    const [one, two] = await bringIn('One', 'Two');
    const papers = await make('Papers');
    const letters = await make('Letters', papers);
    const maps = await make('Maps');
    expect(await putIntoCollection([one!, two!], letters)).toBe(2);
    expect(await putIntoCollection([one!], letters)).toBe(0);
    expect(await putIntoCollection([one!], maps)).toBe(1);
    expect(await inIt(papers)).toEqual(['One', 'Two']);
    expect(await putIntoCollection([two!], maps, papers)).toBe(1);
    expect(await inIt(papers)).toEqual(['One']);
    expect(await inIt(maps)).toEqual(['One', 'Two']);
    expect(await takeOutOfCollection([one!, two!], papers)).toBe(1);
    expect(await inIt(papers)).toEqual([]);
    await undo();
    await undo();
    expect(await inIt(papers)).toEqual(['One', 'Two']);
  });

  test('moved from a collection to one inside it are in that one', async () => {
    const [one] = await bringIn('One');
    const papers = await make('Papers');
    const letters = await make('Letters', papers);
    await putIntoCollection([one!], papers);
    await putIntoCollection([one!], letters, papers);
    expect((await store().sources.get(one!))!.collections).toEqual([letters]);
  });

  test('stand by title until they are arranged by hand, and what comes later finds its place by title', async () => {
    const ids = await bringIn('A', 'B', 'C', 'D', 'E');
    const papers = await make('Papers');
    await putIntoCollection(ids, papers);
    expect(await arrangeSources([ids[2]!], papers, { before: ids[0]! })).toBe(true);
    expect(await inIt(papers)).toEqual(['C', 'A', 'B', 'D', 'E']);
    expect((await store().collections.get(papers))!.sequence).toEqual([ids[2]]);
    const [bb] = await bringIn('Bb');
    await putIntoCollection([bb!], papers);
    expect(await inIt(papers)).toEqual(['C', 'A', 'B', 'Bb', 'D', 'E']);
    expect(await arrangeSources([ids[2]!, ids[0]!], papers, { by: 1 })).toBe(true);
    expect(await inIt(papers)).toEqual(['B', 'C', 'A', 'Bb', 'D', 'E']);
    expect(await arrangeSources([ids[4]!], papers, { by: 1 })).toBe(false);
    expect(await arrangeSources([ids[1]!], papers, { by: -1 })).toBe(false);
    expect(await arrangeSources([ids[1]!], papers, { before: null })).toBe(true);
    expect(await inIt(papers)).toEqual(['C', 'A', 'Bb', 'D', 'E', 'B']);
    await undo();
    expect(await inIt(papers)).toEqual(['B', 'C', 'A', 'Bb', 'D', 'E']);
  });

  test('are removed together and come back in their places', async () => {
    const ids = await bringIn('A', 'B', 'C');
    const papers = await make('Papers');
    await putIntoCollection(ids, papers);
    await arrangeSources([ids[2]!], papers, { before: ids[0]! });
    expect(await removeSources([ids[2]!, ids[1]!, 'gone'])).toBe(2);
    expect(await inIt(papers)).toEqual(['A']);
    await undo();
    expect(await inIt(papers)).toEqual(['C', 'A', 'B']);
  });
});
