import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerWaiting, bringIn, cancelImport, useImports } from '../../../renderer/import/import-queue';
import { pastedItem } from '../../../renderer/import/item';
import { ended } from '../../../renderer/import/report';
import { store } from '../../../renderer/store/database';
import { undo } from '../../../renderer/store/commit';
import { settled } from '../../../renderer/store/outbox';
import { answering, article, bringingIn, type BringingIn, held, titles } from './bringing-in';

let it: BringingIn;
beforeEach(async () => {
  it = await bringingIn();
});
afterEach(() => it.remove());

const batch = async (files: Readonly<Record<string, string>>, collections = false, from: string | null = null) => ({
  items: await it.choose(files),
  collections,
  from,
});
const yes = () => true;
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at + 1}.txt`, article(`Report ${at + 1}`, `Number ${at + 1}.`)]));

describe('several files', () => {
  test('come in in their order, each as one Edit, and those that cannot be read are named and hold up nothing', async () => {
    const report = await bringIn(
      await batch({ 'a.txt': article('First', ''), 'b.png': '\x89PNG\r\n\x1a\n\0\0', 'c.txt': '', 'd.txt': article('Second', '') }),
      yes,
    );
    expect(await titles()).toEqual(['First', 'Second']);
    expect(report.added.map(({ name }) => name)).toEqual(['a.txt', 'd.txt']);
    expect(report.failed.map(({ name }) => name)).toEqual(['b.png', 'c.txt']);
    for (const { name, why } of report.failed) expect(why).toContain(name);
    await settled();
    expect((await store().edits.toArray()).map(({ label }) => label).slice(1)).toEqual(['Bring in a.txt', 'Bring in d.txt']);
    expect(it.disk.library.state().count).toBe(3);
  });

  test('come in though the call for one of them is refused', async () => {
    const { items } = await batch(many(5));
    const real = it.disk.answers['files:read'] as (token: string) => unknown;
    it.disk.answers['files:read'] = (token: string) =>
      token === items[2]!.token() ? Promise.reject(new Error('files:read refused: wrong arguments')) : real(token);
    const report = await bringIn({ items, collections: false, from: null }, yes);
    expect(await titles()).toEqual(['Report 1', 'Report 2', 'Report 4', 'Report 5']);
    expect(report.failed).toEqual([{ name: '3.txt', why: expect.stringContaining('3.txt') }]);
  });

  test('leave nothing of a source whose original the disk refuses', async () => {
    const { items } = await batch(many(3));
    it.disk.answers['objects:keep'] = () => ({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } });
    const report = await bringIn({ items, collections: false, from: null }, yes);
    expect(report.failed.map(({ why }) => why)).toEqual([1, 2, 3].map((at) => `${at}.txt was not brought in: The disk is full.`));
    expect([await store().sources.count(), await store().versions.count()]).toEqual([0, 0]);
  });

  test('R28: are refused where what was kept is not what was read', async () => {
    const { items } = await batch(many(1));
    it.disk.answers['objects:keep'] = () => it.disk.library.objects.put(new TextEncoder().encode('other bytes'));
    const report = await bringIn({ items, collections: false, from: null }, yes);
    expect(report.failed[0]!.why).toBe('1.txt was not brought in: what was kept on disk is not what was read.');
    expect(await store().sources.count()).toBe(0);
  });

  test('are let go of by main when they are done', async () => {
    await bringIn(await batch({ ...many(3), 'bad.txt': '' }), yes);
    expect(it.files.releaseAll()).toEqual([]);
  });
});

describe('an import that is cancelled', () => {
  test('keeps what is in, and brought in again it goes on: no half source, nothing twice', async () => {
    const files = many(40);
    const items = await it.choose(files);
    const stop = useImports.subscribe(({ progress }) => progress && progress.done >= 5 && cancelImport());
    const first = await bringIn({ items, collections: false, from: null }, yes);
    stop();
    expect(first.added.length).toBeGreaterThan(4);
    expect(first.left.length).toBeGreaterThan(0);
    expect(first.added.length + first.left.length).toBe(40);
    expect(await store().versions.count()).toBe(await store().sources.count());

    const again = await bringIn({ items: await it.choose(files), collections: false, from: null }, yes);
    expect(again.skipped).toHaveLength(first.added.length);
    expect(again.added).toHaveLength(first.left.length);
    expect(new Set(await titles())).toEqual(new Set(Object.keys(files).map((_, at) => `Report ${at + 1}`)));
    expect(await store().versions.count()).toBe(40);
  });

  test('leaves those asked for after it their turn', async () => {
    const stop = useImports.subscribe(({ progress }) => progress && progress.done >= 2 && cancelImport());
    const first = bringIn(await batch(many(30)), yes);
    const second = bringIn(await batch({ 'z.txt': article('Last', '') }), yes);
    expect(useImports.getState().queued).toBeGreaterThan(0);
    expect((await first).left.length).toBeGreaterThan(0);
    stop();
    expect((await second).added).toHaveLength(1);
    expect((await titles()).at(-1)).toBe('Last');
  });

  test('after a crash that left objects and no source, brought in again is whole', async () => {
    const files = many(3);
    for (const words of Object.values(files)) await it.disk.library.objects.put(new TextEncoder().encode(words));
    await it.disk.restart();
    const report = await bringIn(await batch(files), yes);
    expect(report.added).toHaveLength(3);
  });
});

describe('what is here already', () => {
  test('is skipped where it is the very file, and comes in again once it was removed', async () => {
    await bringIn(await batch(many(1)), yes);
    const again = await bringIn(await batch({ 'other name.txt': many(1)['1.txt']! }), yes);
    expect(again.skipped).toEqual([
      { name: 'other name.txt', source: expect.any(String), why: 'The same file is here already: “Report 1”.' },
    ]);
    await undo();
    expect((await bringIn(await batch(many(1)), yes)).added).toHaveLength(1);
  });

  test('is skipped where the same file lies twice in one folder', async () => {
    const report = await bringIn(await batch({ 'a.txt': article('One', ''), 'b.txt': article('One', '') }), yes);
    expect([report.added.length, report.skipped.length]).toEqual([1, 1]);
  });

  test('with the same text is asked about, once for all that are alike', async () => {
    await bringIn(await batch(many(3)), yes);
    const withSpace = Object.fromEntries(Object.entries(many(3)).map(([name, words]) => [name, `${words}\n\n`]));
    const { asked, stop } = answering(() => ({ is: 'like', choice: 'skip', forRest: true }));
    const report = await bringIn(await batch(withSpace), yes);
    stop();
    expect(asked).toEqual(['text 2']);
    expect(ended(report)).toBe(3);
    expect(report.skipped.map(({ why }) => why)).toEqual([1, 2, 3].map((at) => `The same text is here already: “Report ${at}”.`));
  });

  test('under the same citation with other words can become a new Version, another source, or be skipped', async () => {
    await bringIn(await batch({ 'a.txt': article('Quay', 'It costs 300 million.') }), yes);
    const choices = ['version', 'another', 'skip'] as const;
    for (const [at, choice] of choices.entries()) {
      const { asked, stop } = answering(() => ({ is: 'like', choice, forRest: false }));
      const report = await bringIn(await batch({ 'a.txt': article('Quay', `It costs ${380 + at} million.`) }), yes);
      stop();
      expect(asked).toEqual(['citation 0']);
      expect([report.versions.length, report.added.length, report.skipped.length]).toEqual(choices.map((each) => Number(each === choice)));
    }
    expect((await held()).map(({ versions }) => versions)).toEqual([2, 1]);
    const [source] = await store().sources.toArray();
    expect((await store().versions.get(source!.version))!.source).toBe(source!.id);
  });

  test('of a file that says nothing of itself is known by its name and most of its words', async () => {
    const bare = (price: string) =>
      `the council agreed to build a second quay. it costs ${price}. it is to open in spring. nobody objected.\n`;
    await bringIn(await batch({ 'notes.txt': bare('300 million') }), yes);
    const { asked, stop } = answering(() => ({ is: 'like', choice: 'version', forRest: false }));
    const edited = await bringIn(await batch({ 'notes.txt': bare('380 million') }), yes);
    const other = await bringIn(await batch({ 'notes.txt': 'the board met. it put off its vote. nobody said when that would be.\n' }), yes);
    stop();
    expect(asked).toEqual(['name 0']);
    expect([edited.versions.length, other.added.length]).toEqual([1, 1]);
  });

  test('and not answered waits, and is asked again later', async () => {
    await bringIn(await batch({ 'a.txt': article('Quay', 'It costs 300 million.') }), yes);
    const later = answering(() => null);
    const report = await bringIn(await batch({ 'b.txt': article('Quay', 'It costs 380 million.'), 'c.txt': article('Else', '') }), yes);
    later.stop();
    expect([report.added.length, report.waiting]).toEqual([1, 1]);
    const now = answering(() => ({ is: 'like', choice: 'version', forRest: false }));
    const [done] = await answerWaiting();
    now.stop();
    expect([done!.versions.length, done!.waiting]).toEqual([1, 0]);
    expect(useImports.getState().waiting).toEqual([]);
  });

  test('is never asked about for the watched folder, nor while the person is at work', async () => {
    await bringIn(await batch({ 'a.txt': article('Quay', 'It costs 300 million.') }), yes);
    const { asked, stop } = answering(() => null);
    const quiet = await bringIn(await batch({ 'b.txt': article('Quay', 'It costs 380 million.') }, false, 'Clippings'), yes);
    const busy = await bringIn(await batch({ 'c.txt': article('Quay', 'It costs 390 million.') }), () => false);
    stop();
    expect(asked).toEqual([]);
    expect([quiet.waiting, busy.waiting]).toEqual([1, 1]);
  });

  test('stays with the person where the words were pasted and the question is put off', async () => {
    await bringIn(await batch({ 'a.txt': article('Quay', 'It costs 300 million.') }), yes);
    const { stop } = answering(() => null);
    const item = pastedItem('pasted text.txt', article('Quay', 'It costs 380 million.'), 'pasted');
    const report = await bringIn({ items: [item], from: null, collections: false, isOnlyHere: true }, yes);
    stop();
    expect([report.left.length, useImports.getState().waiting.length]).toEqual([1, 0]);
  });
});

describe('folders', () => {
  const files = { 'top.txt': article('Top', ''), 'letters/1931/a.txt': article('A', ''), 'letters/b.txt': article('B', '') };

  test('become collections, nested, each made once and in the Edit of the first source in it', async () => {
    await bringIn(await batch(files, true), yes);
    expect(await held()).toEqual([
      { title: 'Top', versions: 1, collections: [] },
      { title: 'B', versions: 1, collections: ['letters'] },
      { title: 'A', versions: 1, collections: ['1931'] },
    ]);
    const [letters, year] = (await store().collections.toArray()).sort((a, b) => (a.created < b.created ? -1 : 1));
    expect([letters!.parent, year!.parent]).toEqual([null, letters!.id]);
    const edits = await store().edits.toArray();
    expect(edits.slice(1).map(({ changes }) => changes.map(({ table }) => table))).toEqual([
      ['sources', 'versions'],
      ['collections', 'sources', 'versions'],
      ['collections', 'sources', 'versions'],
    ]);
  });

  test('are found again by name, so that more of the same folder goes into the same collections', async () => {
    await bringIn(await batch(files, true), yes);
    await bringIn(await batch({ 'letters/1931/c.txt': article('C', '') }, true), yes);
    expect(await store().collections.count()).toBe(2);
    expect((await held()).at(-1)!.collections).toEqual(['1931']);
  });

  test('are left alone where the person wants none', async () => {
    await bringIn(await batch(files, false), yes);
    expect(await store().collections.count()).toBe(0);
  });
});
