import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readCatalogue } from '../../../main/library/catalogue';
import { checkFixity } from '../../../main/library/fixity';
import { openLibrary } from '../../../main/library/open-library';
import { takeLibrary } from '../../../main/library/take-library';
import { edit } from '../edits';
import { newFolder } from '../folder';

const launcher = resolve(import.meta.dirname, '../../../build/cli/dateline.mjs');

interface Report {
  imported: { path: string; source: string; title: string | null; warnings: string[] }[];
  skipped: { path: string; why: string; source: string | null }[];
  failed: { path: string; code: string; message: string }[];
}

const run = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 28 });
const bringIn = (folder: string, ...args: string[]) => {
  const { status, stdout } = run(folder, 'import', ...args, '--json');
  return { status, ...(JSON.parse(stdout) as Report) };
};

/** A folder with these files; the library is to be made in `library` beside them. */
function folderWith(files: Record<string, string>): string {
  const folder = newFolder();
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  return folder;
}

async function open(folder: string) {
  const library = await openLibrary(join(folder, 'library'));
  if (!library.ok) throw new Error(library.error.message);
  const catalogue = await readCatalogue(library.value.journal);
  if (!catalogue.ok) throw new Error(catalogue.error.message);
  return { ...library.value, ...catalogue.value };
}

const article = (title: string) => `# ${title}\n\nBy Jane Roe, The Harbour Gazette, 16 December 2016\n\nThe board met.`;

// The first call may have to build the command, which takes longer than a test may.
beforeAll(() => void run('.', '--version'), 120_000);

describe('dateline import', { timeout: 60_000 }, () => {
  it('brings files and folders into a new library: originals, texts, records, one Edit each', async () => {
    const folder = folderWith({
      'a.md': article('A'),
      'in/b.md': article('B'),
      'in/deep/10.txt': 'Ten.',
      'in/deep/2.txt': 'Two.',
      'in/.hidden.md': 'x',
    });
    const { status, imported, skipped, failed } = bringIn(folder, 'a.md', 'in', '--into', 'library');
    expect([status, skipped, failed]).toEqual([0, [], []]);
    expect(imported.map(({ path }) => path)).toEqual(['a.md', 'in/b.md', 'in/deep/2.txt', 'in/deep/10.txt']);
    expect(imported.map(({ title }) => title)).toEqual(['A', 'B', null, null]);
    const library = await open(folder);
    expect(library.state()).toMatchObject({ epoch: 1, number: 5, count: 5, repairs: [] });
    expect([...library.sources.keys()]).toEqual(imported.map(({ source }) => source));
    const source = library.sources.get(imported[0]!.source)!;
    expect(source).toMatchObject({ title: 'A', publisher: 'The Harbour Gazette', published: { edtf: '2016-12-16' }, status: 'to do' });
    const version = library.versions.get(source.version)!;
    expect(version).toMatchObject({
      source: source.id,
      original: { name: 'a.md', mediaType: 'text/markdown' },
      creator: [...library.coders.keys()][0],
    });
    const original = await library.objects.get(version.original.sha256);
    expect(original.ok && new TextDecoder().decode(original.value)).toBe(article('A'));
    expect(await checkFixity(library.objects, version.text)).toBe('sound');
  });

  it('skips the same bytes under another name, and goes on where it was ended', async () => {
    const folder = folderWith({ 'a.md': article('A'), 'copy.md': article('A'), 'b.md': article('B') });
    const first = bringIn(folder, 'a.md', 'copy.md', '--into', 'library');
    expect(first.skipped).toEqual([{ path: 'copy.md', why: 'the same file is there already', source: first.imported[0]!.source }]);
    const second = bringIn(folder, '.', '--into', 'library');
    expect([second.imported.map(({ path }) => path), second.skipped.length]).toEqual([['b.md'], 2]);
    expect((await open(folder)).sources.size).toBe(2);
  });

  it('goes on with the others where one fails, and says which', async () => {
    const folder = folderWith({ 'a.md': article('A'), 'empty.txt': '', 'torn.pdf': '%PDF-1.7\nnothing more' });
    const { status, imported, failed } = bringIn(folder, 'torn.pdf', 'empty.txt', 'gone.txt', 'a.md', '--into', 'library');
    expect([status, imported.length]).toEqual([0, 1]);
    expect(failed).toEqual([
      { path: 'torn.pdf', code: 'damaged', message: expect.stringContaining('torn.pdf') },
      { path: 'empty.txt', code: 'empty', message: expect.stringContaining('empty.txt') },
      { path: 'gone.txt', code: 'unreadable', message: expect.stringContaining('gone.txt') },
    ]);
    expect(bringIn(folder, 'gone.txt', '--into', 'library').status).toBe(2);
  });

  it('goes on from what the app wrote: its coder, its epoch, its numbers', async () => {
    const folder = folderWith({ 'a.md': article('A') });
    const { journal } = await open(folder);
    await journal.append([edit(1), { ...edit(2), epoch: 3 }]);
    bringIn(folder, 'a.md', '--into', 'library');
    const library = await open(folder);
    expect(library.state()).toMatchObject({ epoch: 3, number: 3 });
    expect([...library.sources.values()][0]?.creator).toBe('coder-1');
  });

  it('first brings back what a journal that lost its end has lost, from the snapshot', async () => {
    const folder = folderWith({ 'a.md': article('A'), 'b.md': article('B'), 'c.md': article('C') });
    bringIn(folder, 'a.md', 'b.md', '--into', 'library');
    const journal = join(folder, 'library/journal/000001.ndjson');
    writeFileSync(journal, `${readFileSync(journal, 'utf8').split('\n').slice(0, 2).join('\n')}\n`);
    expect((await open(folder)).state()).toMatchObject({ number: 2, ahead: 3 });
    expect(run(folder, 'import', 'b.md', 'c.md', '--into', 'library').stdout).toContain('restored from the snapshot of change 3');
    const library = await open(folder);
    expect([...library.sources.values()].map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(library.state().ahead).toBeUndefined();
  });

  it('keeps out while another program has the library, and changes nothing', async () => {
    const folder = folderWith({ 'a.md': article('A') });
    const library = await takeLibrary(join(folder, 'library'), 'app');
    if (!library.ok) throw new Error(library.error.message);
    onTestFinished(() => library.value.close());
    // A process of its own that this one waits for: spawnSync would stop the signs of life.
    const child = spawn(process.execPath, [launcher, 'import', 'a.md', '--into', 'library', '--json'], { cwd: folder });
    let words = '';
    child.stdout.on('data', (chunk) => (words += String(chunk)));
    const code = await new Promise((done) => child.once('exit', done));
    expect(code).toBe(2);
    expect(JSON.parse(words)).toEqual({ error: { code: 'in-use', message: expect.stringContaining('Quit Dateline') } });
    expect(library.value.journal.state.number).toBe(0);
  });

  it('holds several articles in one source, or with --split in one each; a part that is there is not brought in twice', async () => {
    const message = (at: number) =>
      `From jane@example.org Fri Dec 16 10:0${at}:00 2016\nFrom: Jane Roe <jane@example.org>\nSubject: Letter ${at}\nDate: Fri, 16 Dec 2016 10:0${at}:00 +0900\n\nThe board met ${at}.\n\n`;
    const folder = folderWith({ 'letters.mbox': message(1) + message(2) + message(3) });
    const whole = bringIn(folder, 'letters.mbox', '--into', 'other');
    expect(whole.imported).toMatchObject([{ warnings: [expect.stringContaining('3 articles')] }]);
    const split = bringIn(folder, 'letters.mbox', '--into', 'library', '--split');
    expect(split.imported.map(({ title }) => title)).toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
    expect(bringIn(folder, 'letters.mbox', '--into', 'library', '--split')).toMatchObject({ imported: [], skipped: [{}, {}, {}] });
    expect(bringIn(folder, 'letters.mbox', '--into', 'library')).toMatchObject({ imported: [], skipped: [{}] });
    const { versions, objects } = await open(folder);
    expect([...versions.values()].map(({ part }) => part)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })));
    expect(await checkFixity(objects, [...versions.values()][0]!.original.sha256)).toBe('sound');
  });

  it('makes folders into collections where it is asked to, and uses those that are there', async () => {
    const folder = folderWith({ 'in/a.md': article('A'), 'in/letters/1931/b.md': article('B'), 'in/letters/c.md': article('C') });
    bringIn(folder, 'in', '--into', 'library', '--collections');
    writeFileSync(join(folder, 'in/letters/1931/d.md'), article('D'));
    bringIn(folder, 'in', '--into', 'library', '--collections');
    const { sources, collections } = await open(folder);
    const [letters, year] = [...collections.values()];
    expect([letters, year, collections.size]).toMatchObject([{ name: 'letters', parent: null }, { name: '1931', parent: letters?.id }, 2]);
    const placed = Object.fromEntries([...sources.values()].map(({ title, collections: within }) => [title, within]));
    expect(placed).toEqual({ A: [], B: [year?.id], C: [letters?.id], D: [year?.id] });
  });

  it.skipIf(process.platform === 'win32')('stopped by Ctrl+C, finishes the file at hand, says so, and gives the library up', async () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 200 }, (_each, at) => [`in/${at}.md`, article(`Article ${at}`)])));
    const child = spawn(process.execPath, [launcher, 'import', 'in', '--into', 'library', '--json'], { cwd: folder });
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    const journal = join(folder, 'library/journal/000001.ndjson');
    while (!existsSync(journal) && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGINT');
    expect(await new Promise((done) => child.once('close', done))).toBe(0);
    const { imported, skipped, failed } = JSON.parse(said) as Report;
    expect([imported.length + skipped.length, failed]).toEqual([200, []]);
    expect(skipped.at(-1)).toEqual({ path: 'in/199.md', why: 'you stopped it', source: null });
    expect([existsSync(join(folder, 'library/lock')), (await open(folder)).sources.size]).toEqual([false, imported.length]);
  });

  it('R9: follows no link in a folder, but one that was named', async ({ skip }) => {
    if (process.platform === 'win32') skip('links take a privilege here');
    const folder = folderWith({ 'a.md': article('A'), 'in/b.md': article('B') });
    symlinkSync(join(folder, 'a.md'), join(folder, 'in/link.md'));
    expect(bringIn(folder, 'in', '--into', 'library').imported.map(({ path }) => path)).toEqual(['in/b.md']);
    expect(bringIn(folder, 'in/link.md', '--into', 'library').imported.map(({ path }) => path)).toEqual(['in/link.md']);
  });

  it('never brings the library into itself', () => {
    const folder = folderWith({ 'a.md': article('A') });
    expect(bringIn(folder, '.', '--into', 'library')).toMatchObject({ imported: [{ path: 'a.md' }], failed: [] });
    expect(bringIn(folder, '.', '--into', 'library')).toMatchObject({ imported: [], skipped: [{ path: 'a.md' }], failed: [] });
  });

  it('refuses a folder that is no library, an archive, and a command without a library, and leaves all as it was', () => {
    const folder = folderWith({ 'a.md': article('A'), 'papers/b.txt': 'B' });
    for (const into of [['--into', 'papers'], ['--into', 'x.dateline'], ['--into', 'a.md'], []]) {
      const { status, stdout } = run(folder, 'import', 'a.md', ...into, '--json');
      expect([status, JSON.parse(stdout)]).toEqual([2, { error: { code: 'into', message: expect.any(String) } }]);
    }
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'papers']);
    expect(readdirSync(join(folder, 'papers'))).toEqual(['b.txt']);
  });

  it('says in plain words what it did', () => {
    const folder = folderWith({ 'a.md': article('A') });
    const { stdout } = run(folder, 'import', 'a.md', '--into', 'library');
    expect(stdout).toBe('a.md: A\n\n1 source brought in, 0 skipped, 0 failed.\n');
  });

  it('killed in the middle, leaves nothing half done, and goes on when it is run again', { timeout: 120_000 }, async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_each, at) => [`in/${at}.md`, article(`Article ${at}`)]));
    const folder = folderWith(files);
    const child = spawn(process.execPath, [launcher, 'import', 'in', '--into', 'library'], { cwd: folder });
    const journal = join(folder, 'library/journal/000001.ndjson');
    const lines = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0);
    while (lines() < 20 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await new Promise((done) => child.once('close', done));
    const copy = join(newFolder(), 'library');
    cpSync(join(folder, 'library'), copy, { recursive: true });
    const before = await open(dirname(copy));
    expect(before.sources.size).toBeLessThan(200);
    for (const { text, original } of before.versions.values()) {
      expect([await checkFixity(before.objects, text), await checkFixity(before.objects, original.sha256)]).toEqual(['sound', 'sound']);
    }
    const { imported, skipped, failed } = bringIn(folder, 'in', '--into', 'library');
    expect([imported.length + skipped.length, failed]).toEqual([200, []]);
    const after = await open(folder);
    expect([
      after.sources.size,
      after.versions.size,
      new Set([...after.versions.values()].map(({ original }) => original.sha256)).size,
    ]).toEqual([200, 200, 200]);
    rmSync(copy, { recursive: true });
  });
});
