import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOpenDialogs, expect, test } from './app';

test('R5: a page that is not ours is refused, even with our preload', async ({ shared: running }) => {
  const message = await running.app.evaluate(async ({ app, BrowserWindow, session }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const strange = session.fromPartition('stranger');
    strange.protocol.handle('app', () => new Response('<p>A page</p>', { headers: { 'content-type': 'text/html' } }));
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, session: strange } });
    await stranger.loadURL('app://other/index.html');
    const told = await stranger.webContents.executeJavaScript(
      `window.dateline.invoke('app:about').then(() => 'served', (error) => error.message)`,
    );
    stranger.destroy();
    return told as string;
  });
  expect(message).toContain("app:about refused: not from Dateline's own page");
});

test('R6: wrong arguments are refused, expected failures are values', async ({ shared: running }) => {
  const outcomes = await running.page.evaluate(async () => {
    const ask = window.dateline.invoke as unknown as (channel: string, ...words: unknown[]) => Promise<unknown>;
    const told = (channel: string, ...words: unknown[]): Promise<unknown> => ask(channel, ...words).catch((error: Error) => error.message);
    return {
      unknown: await told('files:everything'),
      inherited: await told('toString'),
      preloadOnly: await told('files:accept', 'a', 1, null, ''),
      extra: await told('app:about', 'more'),
      wrong: await told('objects:get', '../../etc/passwd'),
      large: await told('links:open', `https://example.org/${'x'.repeat(5_000)}`),
      edits: await told('journal:append', [{ id: 'x' }]),
      missing: await told('objects:get', '0'.repeat(64)),
    };
  });
  const { missing, ...refused } = outcomes;
  for (const message of Object.values(refused)) expect(message).toMatch(/refused|no channel/);
  expect(missing).toMatchObject({ ok: false, error: { code: 'missing' } });
});

test('R7: the bridge is a frozen, fixed list', async ({ shared: running }) => {
  const bridge = await running.page.evaluate(() => {
    'use strict';
    const attempt = (change: () => unknown): boolean => {
      try {
        change();
        return true;
      } catch {
        return false;
      }
    };
    const given = window.dateline as unknown as Record<string, unknown>;
    return {
      names: Object.keys(given).sort(),
      frozen: Object.isFrozen(given),
      added: attempt(() => (given.more = 1)),
      replaced: attempt(() => ((window as unknown as Record<string, unknown>).dateline = {})),
      removed: attempt(() => delete (window as unknown as Record<string, unknown>).dateline),
    };
  });
  expect(bridge).toEqual({ names: ['accept', 'invoke', 'on'], frozen: true, added: false, replaced: false, removed: false });
});

test('R8: a chosen file is a token; no path reaches the page, and a path is no token', async ({ folder, shared: running }) => {
  const path = join(folder, 'article.txt');
  writeFileSync(path, 'On Friday');
  await answerOpenDialogs(running.app, [path]);
  const seen = await running.page.evaluate(async (guess) => {
    const { invoke } = window.dateline;
    const chosen = await invoke('files:choose');
    const token = chosen[0]?.token ?? '';
    const first = await invoke('files:read', token);
    return {
      chosen,
      words: first.ok ? new TextDecoder().decode(first.value) : first.error.message,
      again: await invoke('files:read', token),
      kept: await invoke('objects:keep', token),
      spent: await invoke('objects:keep', token),
      path: await invoke('files:read', guess).catch((error: Error) => error.message),
    };
  }, path);
  expect(JSON.stringify(seen)).not.toContain(folder);
  expect(seen).toMatchObject({
    chosen: [{ name: 'article.txt' }],
    words: 'On Friday',
    again: { ok: false },
    kept: { ok: true, value: { size: 9 } },
    spent: { ok: false },
    path: expect.stringContaining('refused'),
  });
});

test('R8: a dropped file is taken by its bytes; what is no file is not taken', async ({ shared: running }) => {
  const seen = await running.page.evaluate(async () => {
    const { accept, invoke } = window.dateline;
    const dropped = await accept(new File(['On Friday'], '../up\u202Etxt.exe'));
    const read = dropped && (await invoke('files:read', dropped.token));
    return {
      name: dropped?.name,
      size: read?.ok && read.value.length,
      none: [await accept('/etc/passwd'), await accept({ path: '/etc/passwd' })],
    };
  });
  expect(seen).toEqual({ name: 'up txt.exe', size: 9, none: [null, null] });
});

test('R9: a pipe that a person chose is refused at once', async ({ folder, shared: running }) => {
  test.skip(process.platform === 'win32', 'there are no named pipes in folders here');
  const pipe = join(folder, 'pipe.txt');
  execFileSync('mkfifo', [pipe]);
  await answerOpenDialogs(running.app, [pipe]);
  const read = await running.page.evaluate(async () => {
    const [file] = await window.dateline.invoke('files:choose');
    return window.dateline.invoke('files:read', file?.token ?? '');
  });
  expect(read).toMatchObject({ ok: false, error: { message: 'pipe.txt is not a regular file.' } });
});

test('R10: the name that an export suggests is cleaned', async ({ shared: running }) => {
  await running.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath: string }) => {
      (globalThis as Record<string, unknown>).suggested = options.defaultPath;
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as unknown as typeof dialog.showSaveDialog;
  });
  const saved = await running.page.evaluate(() =>
    window.dateline.invoke('export:save', {
      name: '../../\u202Ecod/con:\u0007',
      extension: 'json',
      label: 'JSON',
      bytes: new Uint8Array(1),
    }),
  );
  expect(saved).toEqual({ ok: true, value: null });
  expect(
    await running.app.evaluate(({ app }) =>
      (globalThis as unknown as { suggested: string }).suggested.slice(app.getPath('documents').length + 1),
    ),
  ).toBe('cod con.json');
});

test('R15: an address is opened outside only after the person said so, and only https or mailto', async ({ shared: running }) => {
  const open = async (answer: number, address: string) => {
    await running.app.evaluate(({ dialog, shell }, response) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      dialog.showMessageBox = ((_window: unknown, { detail }: { detail: string }) => {
        seen.push(`asked ${detail}`);
        return Promise.resolve({ response, checkboxChecked: false });
      }) as unknown as typeof dialog.showMessageBox;
      shell.openExternal = (url) => Promise.resolve(void seen.push(`opened ${url}`));
    }, answer);
    const outcome = await running.page.evaluate((text) => window.dateline.invoke('links:open', text), address);
    return { outcome, seen: await running.app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen) };
  };
  const address = 'https://example.org/a';
  expect(await open(1, address)).toEqual({ outcome: { ok: true, value: false }, seen: [`asked ${address}`] });
  expect(await open(0, address)).toEqual({ outcome: { ok: true, value: true }, seen: [`asked ${address}`, `opened ${address}`] });
  expect(await open(0, 'file:///etc/passwd')).toMatchObject({ outcome: { ok: false }, seen: [] });
});
