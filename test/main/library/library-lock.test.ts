import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lockLibrary, type Lock, type Writer } from '../../../main/library/library-lock';
import { newFolder } from '../folder';

const beat = 40;
/** With this, whoever watches for signs of life outlasts a test. */
const slow = 60_000;
const take = (folder: string, writer: Writer, pace = beat) => lockLibrary(folder, writer, { beat: pace });

async function taken(folder: string, writer: Writer, pace = beat): Promise<Lock> {
  const lock = await take(folder, writer, pace);
  if (!lock.ok) throw new Error(lock.error.message);
  onTestFinished(() => lock.value.release());
  return lock.value;
}

/** A lock as another process left it. */
function leave(folder: string, holder: object): void {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ writer: 'command', pid: 1, host: hostname(), token: 'other', ...holder }));
}

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => child.once('exit', done));
  return child.pid!;
}

it('keeps a second writer out, and says who has the library', async () => {
  const folder = newFolder();
  await taken(folder, 'app');
  const refused = await take(folder, 'command');
  expect(refused).toMatchObject({ ok: false, error: { code: 'in-use', message: expect.stringContaining('Quit Dateline') } });
});

it('keeps the app out while a command writes', async () => {
  const folder = newFolder();
  await taken(folder, 'command');
  expect(await take(folder, 'app')).toMatchObject({
    ok: false,
    error: { code: 'in-use', message: expect.stringContaining(`process ${process.pid}`) },
  });
});

it('is free again once it was given up', async () => {
  const folder = newFolder();
  const lock = await taken(folder, 'command');
  await lock.release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  await taken(folder, 'app');
});

it('R31: the app takes over at once what a killed app left, since only one app runs', async () => {
  const folder = newFolder();
  leave(folder, { writer: 'app', pid: process.pid });
  expect(await (await taken(folder, 'app', slow)).isMine()).toBe(true);
});

it('breaks the lock of a process that has ended, at once', async () => {
  const folder = newFolder();
  leave(folder, { pid: await endedProcess() });
  await taken(folder, 'app', slow);
  expect(readdirSync(folder)).toEqual(['lock']);
});

it('breaks a lock that shows no life though its number belongs to a running process', async () => {
  const folder = newFolder();
  leave(folder, { pid: process.pid });
  expect(await (await taken(folder, 'command')).isMine()).toBe(true);
});

it('does not break the lock of another machine as long as it shows life', async () => {
  const folder = newFolder();
  leave(folder, { host: 'elsewhere', pid: 999_999 });
  const timer = setInterval(() => leave(folder, { host: 'elsewhere', pid: 999_999 }), beat);
  onTestFinished(() => clearInterval(timer));
  expect(await take(folder, 'command')).toMatchObject({ ok: false, error: { code: 'in-use' } });
});

it('breaks a lock that was not written to the end', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'lock'), '{"writer":');
  expect(await (await taken(folder, 'command')).isMine()).toBe(true);
});

it('a lock that another took meanwhile is not given up for it', async () => {
  const folder = newFolder();
  const lock = await taken(folder, 'command');
  leave(folder, {});
  expect(await lock.isMine()).toBe(false);
  await lock.release();
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain('other');
});

it('breaks a dead lock though another was ended while it was breaking it', async () => {
  const folder = newFolder();
  leave(folder, { pid: await endedProcess() });
  writeFileSync(join(folder, 'lock-after-other'), '');
  expect(await (await taken(folder, 'command')).isMine()).toBe(true);
  expect(readdirSync(folder)).toEqual(['lock']);
});

it('gives it to one of many that find a dead lock at the same time', async () => {
  const folder = newFolder();
  leave(folder, { pid: await endedProcess() });
  const locks = await Promise.all(Array.from({ length: 8 }, () => take(folder, 'command')));
  const got = locks.filter((lock) => lock.ok);
  expect(readdirSync(folder)).toEqual(['lock']);
  for (const lock of got) onTestFinished(() => lock.value.release());
  expect(got).toHaveLength(1);
});
