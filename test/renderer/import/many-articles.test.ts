import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringIn, cancelImport, useImports } from '../../../renderer/import/import-queue';
import { type Many, numbersOf, type Question, type Splitting } from '../../../renderer/import/questions';
import { store } from '../../../renderer/store/database';
import { loadText } from '../../../renderer/store/texts';
import { answering, article, bringingIn, type BringingIn, titles } from './bringing-in';

let it: BringingIn;
beforeEach(async () => {
  it = await bringingIn();
});
afterEach(() => it.remove());

const yes = () => true;
const download = (count: number, words = ''): string =>
  Array.from({ length: count }, (_, at) => article(`Report ${at + 1}`, `Number ${at + 1}. ${words}`)).join('\n==========\n\n');
const batch = async (files: Readonly<Record<string, string>>) => ({ items: await it.choose(files), collections: false, from: null });
const answer = (splitting: Splitting, forRest = false) => ({ is: 'parts' as const, splitting, forRest });
const here = (question: Question): number[] => [...(question as Many).here];
const partsOf = async () => (await store().versions.toArray()).map(({ part }) => part?.number).sort((a, b) => a! - b!);

describe('a file of many articles', () => {
  test('becomes as many sources, each with its own text, its number and the same original', async () => {
    const { asked, stop } = answering(() => answer({ as: 'each', numbers: [1, 2, 3] }));
    const report = await bringIn(await batch({ 'download.txt': download(3) }), yes);
    stop();
    expect(asked).toEqual(['parts 0']);
    expect(report.added.map(({ name }) => name)).toEqual([1, 2, 3].map((at) => `Report ${at} (download.txt)`));
    expect(await titles()).toEqual(['Report 1', 'Report 2', 'Report 3']);
    const versions = await store().versions.toArray();
    expect(new Set(versions.map(({ original }) => original.sha256)).size).toBe(1);
    expect(versions.every(({ part, warnings }) => part?.of === 3 && warnings.length === 0)).toBe(true);
    for (const { text, part } of versions)
      expect(await loadText(text)).toMatchObject({ text: expect.stringContaining(`Number ${part!.number}.`) });
    expect((await store().edits.toArray()).filter(({ label }) => label === 'Bring in download.txt')).toHaveLength(3);
  });

  test('is let go of by main once, however many articles come of it', async () => {
    const real = it.disk.answers['files:release'] as (tokens: string[]) => null;
    let released = 0;
    it.disk.answers['files:release'] = (tokens: string[]) => {
      released += 1;
      return real(tokens);
    };
    const { stop } = answering(() => answer({ as: 'each', numbers: [1, 2, 3] }));
    const report = await bringIn(await batch({ 'download.txt': download(3) }), yes);
    stop();
    expect([report.added.length, released]).toEqual([3, 1]);
    expect(it.files.releaseAll()).toEqual([]);
  });

  test('stays one source where the person keeps it so, and all files like it then', async () => {
    const { asked, stop } = answering(() => answer({ as: 'one' }, true));
    const report = await bringIn(await batch({ 'a.txt': download(3), 'b.txt': download(2, 'Else.') }), yes);
    stop();
    expect(asked).toEqual(['parts 1']);
    expect(report.added.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(await partsOf()).toEqual([undefined, undefined]);
  });

  test('is skipped once all of it is here, and offers what is missing where only some of it is', async () => {
    const some = answering(() => answer({ as: 'each', numbers: [2] }));
    await bringIn(await batch({ 'a.txt': download(3) }), yes);
    some.stop();
    const rest = answering((question) => {
      expect(here(question)).toEqual([2]);
      return answer({ as: 'each', numbers: numbersOf(question.ready, (question as Many).here) });
    });
    const second = await bringIn(await batch({ 'a.txt': download(3) }), yes);
    rest.stop();
    expect(second.added).toHaveLength(2);
    expect(await partsOf()).toEqual([1, 2, 3]);
    const third = await bringIn(await batch({ 'a.txt': download(3) }), yes);
    expect([third.skipped.length, third.added.length]).toEqual([1, 0]);
  });

  test('that is cancelled half-way goes on where it was, and has nothing twice', async () => {
    const { stop } = answering((question) => answer({ as: 'each', numbers: numbersOf(question.ready, (question as Many).here) }));
    const halt = useImports.subscribe(({ progress }) => progress && progress.done >= 4 && cancelImport());
    const first = await bringIn(await batch({ 'a.txt': download(40) }), yes);
    halt();
    expect(first.added.length).toBeGreaterThan(0);
    expect(first.left.length).toBe(40 - first.added.length);
    await bringIn(await batch({ 'a.txt': download(40) }), yes);
    stop();
    expect(await partsOf()).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  test('asks about an article that is here from another file', async () => {
    await bringIn(await batch({ 'one.txt': article('Report 2', 'Number 2, before it was edited.') }), yes);
    const { asked, stop } = answering((question) =>
      question.is === 'parts' ? answer({ as: 'each', numbers: [1, 2, 3] }) : { is: 'like', choice: 'version', forRest: false },
    );
    const report = await bringIn(await batch({ 'a.txt': download(3) }), yes);
    stop();
    expect(asked).toEqual(['parts 0', 'citation 0']);
    expect([report.added.length, report.versions.length]).toEqual([2, 1]);
    expect((await store().versions.toArray()).find(({ part }) => part?.number === 2)).toMatchObject({ part: { number: 2, of: 3 } });
  });
});
