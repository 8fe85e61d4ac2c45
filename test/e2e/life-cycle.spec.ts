import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialogs, commandLine, expect, test } from './app';

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const sandboxSwitch = isRootOnLinux ? ['--no-sandbox'] : [];

/** The journal as text; empty while there is none. */
function journalOf(profile: string): string {
  const path = join(profile, 'library/journal/000001.ndjson');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Starts a program without a driver, in its own process group, and gathers what it says. */
function startBare(
  program: string,
  args: readonly string[],
  env = process.env,
): { child: ChildProcess; said: () => string; exit: Promise<number | null> } {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env });
  let said = '';
  child.stdout?.on('data', (data) => (said += String(data)));
  child.stderr?.on('data', (data) => (said += String(data)));
  return { child, said: () => said, exit: new Promise((done) => child.once('exit', done)) };
}

/** As `startBare`, by a user who may do little; such a user needs the key to the display, and a home. */
function startAsNobody(folder: string, command: { executable: string; args: string[] }): ReturnType<typeof startBare> {
  const key = join(folder, 'display-key');
  if (process.env.XAUTHORITY) copyFileSync(process.env.XAUTHORITY, key);
  if (existsSync(key)) chmodSync(key, 0o644);
  const env = { ...process.env, HOME: join(folder, 'sandboxed'), XAUTHORITY: key };
  return startBare('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', command.executable, ...command.args], env);
}

/** The process that shows the page of the app with this profile. */
function findPage(profile: string): number | null {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return words.includes('--type=renderer') && words.includes(profile);
    } catch {
      return false; // It ended meanwhile.
    }
  });
  return found === undefined ? null : Number(found);
}

/** Ends a program and what it started. */
async function end({ child, exit }: ReturnType<typeof startBare>): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await exit;
}

test('named files come in at the first start; a second start hands its files to the first and ends (R31)', async ({
  start,
  userData,
  folder,
}) => {
  for (const name of ['first.txt', 'second.txt']) writeFileSync(join(folder, name), `The ${name} article.\n\nIt has two paragraphs.\n`);
  const { page } = await start([join(folder, 'first.txt')]);
  await expect.poll(() => journalOf(userData)).toContain('first.txt');
  const named = page.evaluate(() => new Promise((done) => window.dateline.on('files:opened', done)));
  const command = commandLine(userData, [...sandboxSwitch, join(folder, 'second.txt')]);
  const second = startBare(command.executable, command.args);
  expect(await second.exit).toBe(0);
  expect(await named).toEqual([{ token: expect.any(String), name: 'second.txt', folder: '' }]);
});

test('R30: an export replaces a file only where the person was asked about that file; R29: it is written whole', async ({
  running,
  folder,
}) => {
  const { app, page } = running;
  const save = (words: string) =>
    page.evaluate(
      (text) =>
        window.dateline.invoke('export:save', { name: 'talks', extension: 'json', label: 'JSON', bytes: new TextEncoder().encode(text) }),
      words,
    );
  const answerQuestions = (response: number): Promise<void> =>
    app.evaluate(
      ({ dialog }, answer) => void (dialog.showMessageBox = () => Promise.resolve({ response: answer, checkboxChecked: false })),
      response,
    );
  writeFileSync(join(folder, 'talks.json'), 'old');

  await answerSaveDialogs(app, join(folder, 'talks')); // the ending is added here, so the system's dialog asked about "talks"
  await answerQuestions(1);
  expect(await save('new')).toEqual({ ok: true, value: null });
  expect(readFileSync(join(folder, 'talks.json'), 'utf8')).toBe('old');
  await answerQuestions(0);
  expect(await save('new')).toEqual({ ok: true, value: 'talks.json' });
  expect(readFileSync(join(folder, 'talks.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['profile', 'talks.json']);

  await answerSaveDialogs(app, join(folder, 'no-such-folder/talks.json'));
  expect(await save('new')).toMatchObject({ ok: false, error: { message: expect.stringMatching(/^talks.json could not be written/) } });
});

test("R30: the system's own question about replacing is asked for", async ({ running: { app, page } }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = ((_window: unknown, options: { properties?: string[] }) => {
      (globalThis as Record<string, unknown>)['asked'] = options.properties;
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as unknown as typeof dialog.showSaveDialog;
  });
  await page.evaluate(() =>
    window.dateline.invoke('export:save', { name: 'talks', extension: 'json', label: 'JSON', bytes: new Uint8Array(1) }),
  );
  expect(await app.evaluate(() => (globalThis as Record<string, unknown>)['asked'])).toContain('showOverwriteConfirmation');
});

test('R34: a page whose process is gone is loaded again, and says so', async ({ running: { app, page } }) => {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const told = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const loadedAgain = new Promise<void>((done) => window?.webContents.once('dom-ready', () => done()));
    window?.webContents.forcefullyCrashRenderer();
    await loadedAgain;
    return (await window?.webContents.executeJavaScript(
      `window.dateline.invoke('journal:state').then(({ repairs }) => repairs)`,
    )) as string[];
  });
  expect(told).toEqual([expect.stringContaining('was opened again')]);
});

test('a menu item sends its command, and what cannot be done is grey', async ({ running: { app, page } }) => {
  const sent = page.evaluate(() => new Promise((done) => window.dateline.on('command', done)));
  await page.evaluate(() =>
    window.dateline.invoke('menu:update', { undo: 'Tag passage as claim', redo: null, disabled: ['export.json'], keys: {} }),
  );
  const seen = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    const item = (id: string) => menu?.getMenuItemById(id);
    item('help.keys')?.click();
    return {
      menus: menu?.items.map(({ label }) => label),
      undo: [item('edit.undo')?.label, item('edit.undo')?.enabled],
      redo: [item('edit.redo')?.label, item('edit.redo')?.enabled],
      json: item('export.json')?.enabled,
      html: [item('export.html')?.enabled, item('export.html')?.accelerator],
      claim: item('annotate.claim')?.accelerator ?? null,
    };
  });
  expect(seen).toEqual({
    menus: [...(process.platform === 'darwin' ? [expect.any(String)] : []), 'File', 'Edit', 'Annotate', 'Timeline', 'View', 'Help'],
    undo: ['Undo Tag passage as claim', true],
    redo: ['Redo', false],
    json: false,
    html: [true, 'CommandOrControl+E'],
    claim: null,
  });
  expect(await sent).toBe('help.keys');
});

test('a profile that cannot be written to is said to be so', async ({ folder }) => {
  test.skip(!isRootOnLinux, 'only root can mount a disk that refuses writing');
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=64k', 'none', disk]);
  try {
    const command = commandLine(join(disk, 'profile'), sandboxSwitch);
    const started = startBare(command.executable, command.args);
    await expect.poll(started.said).toContain('Nothing can be written to');
    expect(started.child.exitCode).toBeNull(); // it waits until its dialog has been read
    await end(started);
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('R14: with no network interface at all, the app starts and brings a file in', async ({ folder, userData }) => {
  test.skip(!isRootOnLinux, 'only root may make a network of its own');
  writeFileSync(join(folder, 'article.txt'), 'The talks\n\nThey ended on Friday without a date for a treaty.\n');
  const command = commandLine(userData, [...sandboxSwitch, join(folder, 'article.txt')]);
  // Its own display as well: a socket of the outer one may be out of reach. The driver needs a network, so none is used.
  const started = startBare('unshare', ['--net', 'xvfb-run', '--auto-servernum', command.executable, ...command.args]);
  await expect.poll(() => journalOf(userData), { timeout: 30_000 }).toContain('article.txt');
  await end(started);
});

test('R2: started without --no-sandbox, the page runs in a sandbox', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'read from /proc');
  test.skip(process.env.DATELINE_PACKAGED !== undefined, 'the packaged app may lie where another user cannot read');
  const profile = join(folder, 'sandboxed');
  mkdirSync(profile);
  chmodSync(folder, 0o755);
  chmodSync(profile, 0o777);
  const command = commandLine(profile, ['--enable-logging=stderr']);
  const started = isRootOnLinux ? startAsNobody(folder, command) : startBare(command.executable, command.args);
  let page: number | null = null;
  await expect.poll(() => (page = findPage(profile)), { timeout: 20_000, message: started.said() }).not.toBeNull();
  const status = readFileSync(`/proc/${page}/status`, 'utf8');
  await end(started);
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
});
