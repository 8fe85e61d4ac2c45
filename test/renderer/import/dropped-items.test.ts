import { expect, test } from 'vitest';
import { droppedItems, notTaken } from '../../../renderer/import/dropped-items';

const file = (name: string, isGone = false) => ({
  name,
  isFile: true,
  file: (give: (file: File) => void, fail: () => void) => (isGone ? fail() : give(new File(['words'], name))),
});
/** A folder as Chromium gives it: a few entries at a time, the last time none. */
const folder = (name: string, entries: readonly object[], isShut = false) => ({
  name,
  isDirectory: true,
  createReader: () => {
    const rest = [...entries];
    return { readEntries: (give: (some: object[]) => void, fail: () => void) => (isShut ? fail() : give(rest.splice(0, 2))) };
  },
});
const drop = (...entries: readonly object[]) =>
  droppedItems({ items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })) } as unknown as DataTransfer);

test('files come in natural order, those of a folder before those of the folders in it, without hidden ones', async () => {
  const inner = folder('1931', [file('a.txt')]);
  const dropped = await drop(folder('letters', [inner, file('10.txt'), file('2.txt'), file('.hidden')]), file('top.txt'));
  expect(dropped.items.map(({ name, folder: at }) => `${at}/${name}`)).toEqual([
    'letters/2.txt',
    'letters/10.txt',
    'letters/1931/a.txt',
    '/top.txt',
  ]);
  expect(notTaken(dropped)).toEqual([]);
});

test('what cannot be opened is named, and holds up nothing', async () => {
  const dropped = await drop(folder('letters', [folder('shut', [], true), file('gone.txt', true), file('a.txt')]));
  expect(dropped.items.map(({ name }) => name)).toEqual(['a.txt']);
  expect(notTaken(dropped)).toEqual(['2 files and folders could not be opened: letters/gone.txt, letters/shut.']);
});

test('an empty folder is said to be one', async () => {
  expect(notTaken(await drop(folder('empty', [])))).toEqual(['There are no files in what was dropped.']);
});
