import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linksOf } from '../../../renderer/annotations/links-of';
import { undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addLink, changeLink, removeLink } from '../../../renderer/store/edits/links';
import { removeAnnotation } from '../../../renderer/store/edits/remove-annotation';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { stored, tag } from './tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

const links = () => store().links.toArray();

describe('a link between annotations', () => {
  it('is made, noted, and taken away, each as one Edit', async () => {
    const [a, b] = [await tag('one'), await tag('two')];
    const link = (await addLink(a.id, 'supports', b.id))!;
    await changeLink(link.id, { note: 'same meeting' });
    expect(await links()).toMatchObject([{ from: a.id, relation: 'supports', to: b.id, note: 'same meeting' }]);
    await removeLink(link.id);
    expect(await links()).toEqual([]);
    await undo();
    expect(await links()).toMatchObject([{ note: 'same meeting' }]);
    await undo();
    await undo();
    expect(await links()).toEqual([]);
    expect(await stored()).toHaveLength(2);
  });

  it('is made once, and a contradiction is one from whichever end', async () => {
    const [a, b] = [await tag('one'), await tag('two')];
    await Promise.all([addLink(a.id, 'supports', b.id), addLink(a.id, 'supports', b.id)]);
    await addLink(a.id, 'contradicts', b.id);
    await addLink(b.id, 'contradicts', a.id);
    await addLink(b.id, 'supports', a.id);
    expect((await links()).map(({ from, relation }) => `${from === a.id ? 'a' : 'b'} ${relation}`).sort()).toEqual([
      'a contradicts',
      'a supports',
      'b supports',
    ]);
  });

  it('is none to itself, nor to what is gone', async () => {
    const a = await tag('one');
    expect(await addLink(a.id, 'repeats', a.id)).toBeNull();
    expect(await addLink(a.id, 'repeats', 'gone')).toBeNull();
    expect(await links()).toEqual([]);
  });

  it('goes with either end, and undo brings both back', async () => {
    const [a, b] = [await tag('one'), await tag('two')];
    await addLink(a.id, 'updates', b.id);
    await removeAnnotation(b);
    expect(await links()).toEqual([]);
    await undo();
    expect(await links()).toHaveLength(1);
  });

  it('is seen from both ends, what bears on an annotation first', async () => {
    const [a, b, c] = [await tag('one'), await tag('two'), await tag('three')];
    await addLink(a.id, 'supports', b.id);
    await addLink(c.id, 'repeats', a.id);
    const seen = (id: string, all: Awaited<ReturnType<typeof stored>>, known: Awaited<ReturnType<typeof links>>) =>
      linksOf(id, known, all, []).map(({ link, end, other }) => `${end} ${link.relation} ${other.selectors[0]!.exact}`);
    const [all, known] = [await stored(), await links()];
    expect(seen(a.id, all, known)).toEqual(['to repeats three', 'from supports two']);
    expect(seen(b.id, all, known)).toEqual(['to supports one']);
    expect(seen(c.id, all, known)).toEqual(['from repeats one']);
  });
});
