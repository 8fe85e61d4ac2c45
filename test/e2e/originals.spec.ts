import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { ChosenFile } from '../../shared/ipc';
import { answerOpenDialogs, answerSaveDialogs, expect, kill, test, type Running } from './app';
import { desk } from './desk';

const words = 'On Friday the harbour board met.';
const sha256 = createHash('sha256').update(words).digest('hex');
const launcher = resolve(import.meta.dirname, '../../build/cli/dateline.mjs');

/** Answers every later question with the button of that place, and keeps what was asked and what was opened outside. */
async function answerQuestions(app: ElectronApplication, response: number): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog, shell }, button) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      seen.push(`asked ${message}`);
      return Promise.resolve({ response: button, checkboxChecked: false });
    }) as unknown as typeof dialog.showMessageBox;
    shell.openPath = (path) => Promise.resolve((seen.push(`opened ${path}`), ''));
    shell.showItemInFolder = (path) => void seen.push(`shown ${path}`);
  }, response);
  return () => app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

/** Keeps the words as an original in the app's library. */
const keepOriginal = ({ page }: Running) =>
  page.evaluate((text) => window.dateline.invoke('objects:put', new TextEncoder().encode(text)), words);

const objectIn = (profile: string) => join(profile, 'library/objects/sha256', sha256.slice(0, 2), sha256.slice(2));

/** Gathers what the page is told from now on. */
async function listen({ page }: Running): Promise<{ files: () => Promise<ChosenFile[]>; notices: () => Promise<string[]> }> {
  await page.evaluate(() => {
    const told = { files: [] as ChosenFile[], notices: [] as string[] };
    Object.assign(globalThis, { told });
    window.dateline.on('files:watched', (files) => told.files.push(...files));
    window.dateline.on('notice', (sentence) => told.notices.push(sentence));
  });
  type Told = { told: { files: ChosenFile[]; notices: string[] } };
  return {
    files: () => page.evaluate(() => (globalThis as unknown as Told).told.files),
    notices: () => page.evaluate(() => (globalThis as unknown as Told).told.notices),
  };
}

test('R8, R9: a chosen folder gives its files behind tokens, with their folders and without its path', async ({
  folder,
  shared: running,
}) => {
  const chosen = join(folder, 'papers');
  for (const name of ['10.txt', '2.txt', 'letters/1931/a.txt', '.hidden/b.txt', '.c.txt']) {
    mkdirSync(dirname(join(chosen, name)), { recursive: true });
    writeFileSync(join(chosen, name), name);
  }
  symlinkSync('/etc', join(chosen, 'linked'));
  await answerOpenDialogs(running.app, [chosen]);
  const seen = await running.page.evaluate(async () => {
    const files = await window.dateline.invoke('files:choose-folder');
    const read = await window.dateline.invoke('files:read', files[2]?.token ?? '');
    await window.dateline.invoke(
      'files:release',
      files.map(({ token }) => token),
    );
    return {
      files,
      words: read.ok ? new TextDecoder().decode(read.value) : '',
      again: await window.dateline.invoke('files:read', files[0]?.token ?? ''),
    };
  });
  expect(seen.files.map(({ folder: below, name }) => [below, name])).toEqual([
    ['', '2.txt'],
    ['', '10.txt'],
    ['letters/1931', 'a.txt'],
  ]);
  expect([seen.words, seen.again]).toMatchObject(['letters/1931/a.txt', { ok: false }]);
  expect(JSON.stringify(seen.files)).not.toContain(folder);
});

test('the watched folder brings in what comes, once, across restarts; a vanished one is said, and taken up again', async ({
  folder,
  start,
}) => {
  const watched = join(folder, 'incoming');
  mkdirSync(watched);
  writeFileSync(join(watched, 'old.txt'), 'Old.');
  const first = await start();
  await desk(first.page).ready();
  await answerOpenDialogs(first.app, [watched]);
  const asked = await answerQuestions(first.app, 1);
  expect(await first.page.evaluate(() => window.dateline.invoke('watch:choose'))).toEqual({ folder: 'incoming' });
  expect(await asked()).toEqual(['asked There is 1 file in incoming already.']);
  const told = await listen(first);
  writeFileSync(join(watched, 'new.txt'), words);
  await expect.poll(async () => (await told.files()).map(({ name }) => name), { timeout: 30_000 }).toEqual(['new.txt']);
  await expect.poll(() => existsSync(objectIn(join(folder, 'profile'))), { timeout: 30_000 }).toBe(true);
  renameSync(watched, `${watched}-away`);
  await expect.poll(told.notices, { timeout: 30_000 }).toEqual([expect.stringContaining('incoming is not there')]);
  renameSync(`${watched}-away`, watched);
  await expect.poll(() => readFileSync(join(folder, 'profile/watched.json'), 'utf8'), { timeout: 30_000 }).toContain('new.txt');
  await kill(first.app);

  const second = await start();
  const later = await listen(second);
  expect(await second.page.evaluate(() => window.dateline.invoke('watch:state'))).toEqual({ folder: 'incoming' });
  writeFileSync(join(watched, 'newer.txt'), 'Newer.');
  await expect.poll(async () => (await later.files()).map(({ name }) => name), { timeout: 30_000 }).toEqual(['newer.txt']);
  expect(readdirSync(watched).sort()).toEqual(['new.txt', 'newer.txt', 'old.txt']);
  expect(await second.page.evaluate(() => window.dateline.invoke('watch:stop'))).toEqual({ folder: null });
  expect(existsSync(join(folder, 'profile/watched.json'))).toBe(false);
});

test('an original is opened as a read-only copy, never as a program, and only after the person said so', async ({ running, userData }) => {
  await keepOriginal(running);
  const open = (name: string) =>
    running.page.evaluate(([hash, called]) => window.dateline.invoke('originals:open', hash!, called!), [sha256, name]);
  const refused = await answerQuestions(running.app, 1);
  expect(await open('report.pdf')).toEqual({ ok: true, value: null });
  expect(await refused()).toEqual(['asked Open a copy of report.pdf in another program?']);
  const seen = await answerQuestions(running.app, 0);
  expect(await open('../run.desktop')).toEqual({ ok: true, value: null });
  const copy = (await seen())[1]!.replace('opened ', '');
  expect(copy).toMatch(/[\\/]opened[\\/][\w-]+[\\/]run\.desktop\.txt$/);
  expect([readFileSync(copy, 'utf8'), statSync(copy).mode & 0o222]).toEqual([words, 0]);
  await running.app.close();
  expect(existsSync(join(userData, 'opened'))).toBe(false);
});

test('an original is shown in its folder, exported as it was, checked, and found again by its bytes', async ({
  folder,
  running,
  userData,
}) => {
  await keepOriginal(running);
  const seen = await answerQuestions(running.app, 0);
  const check = () => running.page.evaluate((hash) => window.dateline.invoke('originals:check', [hash]), sha256);
  expect(await running.page.evaluate((hash) => window.dateline.invoke('originals:reveal', hash), sha256)).toEqual({
    ok: true,
    value: null,
  });
  expect(await seen()).toEqual([`shown ${objectIn(userData)}`]);
  const place = join(folder, 'exported.bin');
  await answerSaveDialogs(running.app, place);
  const exported = await running.page.evaluate((hash) => window.dateline.invoke('originals:export', hash, 'a.txt'), sha256);
  expect([exported, readFileSync(place, 'utf8')]).toEqual([{ ok: true, value: 'exported.bin' }, words]);
  expect(await check()).toEqual([{ sha256, fixity: 'sound' }]);
  writeFileSync(objectIn(userData), 'spoilt');
  expect(await check()).toEqual([{ sha256, fixity: 'damaged' }]);
  expect(await running.page.evaluate((hash) => window.dateline.invoke('originals:export', hash, 'a.txt'), sha256)).toMatchObject({
    ok: false,
  });
  await answerOpenDialogs(running.app, [folder]);
  const restore = () => running.page.evaluate((hash) => window.dateline.invoke('originals:restore', [{ sha256: hash, size: 32 }]), sha256);
  expect(await restore()).toMatchObject({ ok: true, value: { restored: [sha256] } });
  expect(await check()).toEqual([{ sha256, fixity: 'sound' }]);
  await answerOpenDialogs(running.app, []);
  expect(await restore()).toEqual({ ok: true, value: null });
});

test('dateline import is kept out while the app runs, and what it brought in is there at the next start', async ({
  folder,
  start,
  userData,
}) => {
  const file = join(folder, 'harbour.md');
  writeFileSync(file, '# Harbour vote put off\n\nThe board met.');
  const bringIn = () => {
    const { status, stdout } = spawnSync(process.execPath, [launcher, 'import', file, '--into', join(userData, 'library'), '--json'], {
      encoding: 'utf8',
    });
    return { status, ...(JSON.parse(stdout) as { imported?: unknown[]; error?: { code: string } }) };
  };
  const first = await start();
  await desk(first.page).ready();
  await desk(first.page).saved();
  expect(bringIn()).toMatchObject({ status: 2, error: { code: 'in-use' } });
  await first.app.close();
  expect(existsSync(join(userData, 'library/lock'))).toBe(false);
  expect(bringIn()).toMatchObject({ status: 0, imported: [{ title: 'Harbour vote put off' }] });
  const second = await start();
  await expect(desk(second.page).library.getByText('Harbour vote put off')).toBeVisible();
  await desk(second.page).saved();
  await kill(second.app);
  // Killed, the app leaves its lock: the command breaks it, since the process is gone.
  rmSync(file);
  writeFileSync(file, '# Harbour vote held\n\nThe board met again.');
  expect(bringIn()).toMatchObject({ status: 0, imported: [{ title: 'Harbour vote held' }] });
  const third = await start();
  for (const title of ['Harbour vote put off', 'Harbour vote held']) await expect(desk(third.page).library.getByText(title)).toBeVisible();
});
