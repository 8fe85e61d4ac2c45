import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseCoder } from '../../../renderer/store/chosen-coder';
import { currentCoder, redo, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { changeAnnotation } from '../../../renderer/store/edits/change-annotation';
import { addCoder, renameCoder } from '../../../renderer/store/edits/coders';
import { finishBlind, startBlind } from '../../../renderer/store/edits/codings';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag } from './tag';

let library: LibraryOnDisk;
beforeEach(async () => {
  library = await libraryOnDisk();
});
afterEach(() => library.remove());

const names = async (): Promise<string[]> => (await store().coders.toArray()).map(({ name }) => name).sort();
const join = async (name: string): Promise<string> => {
  const id = (await addCoder(name))!;
  await chooseCoder(id);
  return id;
};

describe('who is coding', () => {
  test('makes and changes what is recorded from then on', async () => {
    const first = currentCoder();
    const annotation = await tag();
    const second = await join('Mori');
    await changeAnnotation(annotation, { note: 'seen' }, 'Change note');
    const own = await tag('forty deals');
    expect(await store().annotations.get(annotation.id)).toMatchObject({ creator: first, modifier: second });
    expect(await store().annotations.get(own.id)).toMatchObject({ creator: second });
  });

  test('is kept for the next start, in the store itself', async () => {
    const first = currentCoder();
    const second = await join('Mori');
    await library.restart();
    expect(currentCoder()).toBe(second);
    await tag();
    await chooseCoder(first);
    await library.restart();
    expect(currentCoder()).toBe(first);
  });

  test('is who made the last Edit where nothing else is kept', async () => {
    const second = await join('Mori');
    await tag();
    await store().table('state').delete('coder');
    await library.restart();
    expect(currentCoder()).toBe(second);
  });

  test('is the first coder of the library where the one kept is not in it, or none was', async () => {
    const first = currentCoder();
    for (const name of ['Mori', 'Sato', 'Ito', 'Abe']) await addCoder(name);
    await chooseCoder('somebody-else');
    await library.restart();
    expect(currentCoder()).toBe(first);
    await store().table('state').delete('coder');
    await library.restart();
    expect(currentCoder()).toBe(first);
  });

  test('has a name of their own, whatever the letters’ case', async () => {
    await addCoder('Mori');
    expect(await addCoder(' mori ')).toBeNull();
    expect(await renameCoder(currentCoder(), 'MORI')).toBe(false);
    expect(await names()).toEqual(['Coder 1', 'Mori']);
  });

  test('can be renamed and named back; being there is not undone', async () => {
    await addCoder('Mori');
    expect(await renameCoder(currentCoder(), 'Tanaka')).toBe(true);
    expect(await names()).toEqual(['Mori', 'Tanaka']);
    await undo();
    expect(await names()).toEqual(['Coder 1', 'Mori']);
    expect(await undo()).toBe(false);
    await redo();
    await library.restart();
    expect(await names()).toEqual(['Mori', 'Tanaka']);
  });
});

describe('a blind coding', () => {
  test('is begun once, marked as done once, and both are undone', async () => {
    expect(await startBlind('s1')).toBe(true);
    expect(await startBlind('s1')).toBe(false);
    expect(await finishBlind('s1')).toBe(true);
    expect(await finishBlind('s1')).toBe(false);
    expect(await startBlind('s1')).toBe(false);
    expect(await store().codings.toArray()).toMatchObject([{ source: 's1', coder: currentCoder(), blind: true, state: 'done' }]);
    await undo();
    expect(await store().codings.toArray()).toMatchObject([{ state: 'open' }]);
    await undo();
    expect(await store().codings.count()).toBe(0);
  });

  test('belongs to its coder: another has their own', async () => {
    await startBlind('s1');
    await join('Mori');
    expect(await finishBlind('s1')).toBe(false);
    expect(await startBlind('s1')).toBe(true);
    expect(await store().codings.count()).toBe(2);
  });
});
