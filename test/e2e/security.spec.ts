import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { CONTENT_POLICY } from '../../main/content-policy';
import { answerOpenDialogs, expect, launch, test, type Running } from './app';

// Every test here only looks at the app or is refused by it, so one start serves them all.
let profile: string;
let running: Running;
test.beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  running = await launch(profile);
});
test.afterAll(async () => {
  await running.app.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const countWindows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('R1: the page has no Node, and its window is isolated and sandboxed', async () => {
  const { app, page } = running;
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window))).toEqual([]);
});

test('R3: the content security policy is a header of every answer', async () => {
  const policies = await running.page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
    const answers = await Promise.all(['/index.html', script, '/nothing-here.js'].map((address) => fetch(address)));
    return answers.map((answer) => [answer.headers.get('content-security-policy'), answer.headers.get('x-content-type-options')]);
  });
  expect(policies).toEqual(Array.from({ length: 3 }, () => [CONTENT_POLICY, 'nosniff']));
});

test('R3, R4: words cannot become markup or code', async () => {
  const outcomes = await running.page.evaluate(async () => {
    // The driver's own evaluation may use eval; what runs after it may not.
    await new Promise((done) => setTimeout(done));
    const sink = (use: () => unknown): string => {
      try {
        use();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const element = document.createElement('div');
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
    return [
      sink(() => (element.innerHTML = '<b>x</b>')),
      sink(() => element.insertAdjacentHTML('beforeend', '<b>x</b>')),
      sink(() => document.write('x')),
      sink(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      sink(() => (document.createElement('script').text = 'x')),
      sink(() => new Worker('data:text/javascript,1')),
      sink(() => window.eval('1')),
      sink(() => new Function('1')),
      sink(() => trustedTypes.createPolicy('other', {})),
    ];
  });
  expect(outcomes).not.toContain('done');
});

test('R3: only the one known style element takes effect', async () => {
  const width = await running.page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'html { outline: 7px solid red }';
    document.head.append(style);
    const { outlineWidth } = getComputedStyle(document.documentElement);
    style.remove();
    return outlineWidth;
  });
  expect(width).not.toBe('7px');
});

test('R5: a page that is not ours is refused, even with our preload', async () => {
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

test('R6: wrong arguments are refused, expected failures are values', async () => {
  const outcomes = await running.page.evaluate(async () => {
    const ask = window.dateline.invoke as unknown as (channel: string, ...words: unknown[]) => Promise<unknown>;
    const told = (channel: string, ...words: unknown[]): Promise<unknown> => ask(channel, ...words).catch((error: Error) => error.message);
    return {
      unknown: await told('files:everything'),
      inherited: await told('toString'),
      preloadOnly: await told('files:accept', 'a', 1, null),
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

test('R7: the bridge is a frozen, fixed list', async () => {
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
    const bridge = window.dateline as unknown as Record<string, unknown>;
    return {
      names: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      added: attempt(() => (bridge.more = 1)),
      replaced: attempt(() => ((window as unknown as Record<string, unknown>).dateline = {})),
      removed: attempt(() => delete (window as unknown as Record<string, unknown>).dateline),
    };
  });
  expect(bridge).toEqual({ names: ['accept', 'invoke', 'on'], frozen: true, added: false, replaced: false, removed: false });
});

test('R8: a chosen file is a token; no path reaches the page, and a path is no token', async ({ folder }) => {
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

test('R8: a dropped file is taken by its bytes; what is no file is not taken', async () => {
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

test('R9: a pipe that a person chose is refused at once', async ({ folder }) => {
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

test('R10: the name that an export suggests is cleaned', async () => {
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

test('R11: the page stays where it is and opens no window', async () => {
  const { app, page } = running;
  await page.evaluate(() => {
    // Lost if the page were loaded again.
    document.body.dataset['here'] = 'still';
    for (const address of ['https://example.org/', 'file:///etc/passwd', 'app://bundle/nothing.html', 'data:text/html,x']) {
      location.href = address;
      const link = document.createElement('a');
      link.href = address;
      link.click();
      window.open(address);
    }
    window.open('app://bundle/index.html');
  });
  expect(await page.evaluate(() => document.body.dataset['here'])).toBe('still');
  expect(await countWindows(app)).toBe(1);
});

test('R11: a page that leaves for about:blank, which cannot be held back, is fetched back', async () => {
  const { page } = running;
  await page.evaluate(() => void setTimeout(() => (location.href = 'about:blank')));
  await page.waitForURL('about:blank');
  await page.waitForURL('app://bundle/index.html');
  await page.waitForFunction(() => 'dateline' in window);
});

test('R11: no page is embedded', async () => {
  const embedded = await running.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://bundle/index.html';
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame, document.createElement('webview'));
    await loaded;
    const inside = frame.contentDocument?.querySelector('script') ?? null;
    frame.remove();
    return inside !== null;
  });
  expect(embedded).toBe(false);
});

test('R12: every permission is denied', async () => {
  const seen = await running.page.evaluate(async () => {
    const refusal = (promise: Promise<unknown> | undefined): Promise<string> =>
      (promise ?? Promise.reject(new Error('absent'))).then(
        (value) => `granted ${JSON.stringify(value)}`,
        () => 'refused',
      );
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
      'storage-access',
    ];
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied' as const,
        ),
      ),
    );
    return {
      states: [...new Set(states)],
      notification: await Notification.requestPermission(),
      uses: [
        await refusal(navigator.mediaDevices.getUserMedia({ audio: true })),
        await refusal(navigator.mediaDevices.getDisplayMedia()),
        await refusal(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
        await refusal(navigator.clipboard.readText()),
      ],
    };
  });
  expect(seen).toEqual({ states: ['denied'], notification: 'denied', uses: ['refused', 'refused', 'refused', 'refused'] });
});

test('R13: no spelling of a path leaves the map of files', async () => {
  const served = await running.page.evaluate(async () => {
    const paths = [
      '../package.json',
      '..%2fpackage.json',
      '%2e%2e/package.json',
      '..%5cpackage.json',
      '%252e%252e/x',
      'index.html%00',
      '/index.html',
      'index.html?x',
      '',
    ];
    const addresses = [...paths.map((path) => `app://bundle/${path}`), 'app://other/index.html', 'app:///etc/passwd'];
    const ask = (address: string, options?: RequestInit): Promise<number> =>
      fetch(address, options).then(
        ({ status }) => status,
        () => 0,
      );
    const statuses = await Promise.all([...addresses.map((address) => ask(address)), ask('app://bundle/index.html', { method: 'POST' })]);
    return statuses.filter((status) => status !== 404 && status !== 0);
  });
  expect(served).toEqual([]);
});

/** A server of this machine that counts who comes. */
async function listen(): Promise<{ server: Server; port: number; visits: () => number }> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0, visits: () => visits };
}

test('R14: nothing that page or main asks for reaches even a server of this machine', async () => {
  const { server, port, visits } = await listen();
  const { app, page } = running;
  await page.evaluate(async (place) => {
    const settle = (promise: Promise<unknown>): Promise<unknown> => promise.catch(() => undefined);
    const element = (name: string, attributes: Record<string, string>): void => {
      const node = Object.assign(document.createElement(name), attributes);
      document.head.append(node);
      node.remove();
    };
    await settle(fetch(`http://${place}/`));
    await settle(fetch(`http://${place}/`, { mode: 'no-cors', keepalive: true }));
    navigator.sendBeacon(`http://${place}/`, 'x');
    new Image().src = `http://${place}/a.png`;
    element('link', { rel: 'preconnect', href: `http://${place}/` });
    element('link', { rel: 'prefetch', href: `http://${place}/` });
    try {
      new WebSocket(`ws://${place}/`);
    } catch {
      // refused before it was made
    }
    await settle(document.fonts.add(new FontFace('x', `url(http://${place}/a.woff2)`)).load('12px x'));
  }, `127.0.0.1:${port}`);
  const outcome = await app.evaluate(async ({ net, session }, address) => {
    const told = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'answered',
        () => 'refused',
      );
    return [await told(net.fetch(address)), await told(session.defaultSession.resolveHost('example.org'))];
  }, `http://127.0.0.1:${port}/`);
  expect(outcome).toEqual(['refused', 'refused']);
  expect(visits()).toBe(0);
  server.close();
});

test('R14: no call between browsers goes out', async () => {
  const { server, port, visits } = await listen();
  await running.page.evaluate(async (place) => {
    const iceServers = [{ urls: `turn:${place}?transport=tcp`, username: 'x', credential: 'x' }, { urls: `stun:${place}` }];
    const call = new RTCPeerConnection({ iceServers });
    call.createDataChannel('x');
    const gathered = new Promise((done) =>
      call.addEventListener('icegatheringstatechange', () => call.iceGatheringState === 'complete' && done(null)),
    );
    await call.setLocalDescription(await call.createOffer());
    await gathered;
    call.close();
  }, `127.0.0.1:${port}`);
  expect(visits()).toBe(0);
  server.close();
});

test('R14: the spellchecker is off', async () => {
  expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
});

test('R15: an address is opened outside only after the person said so, and only https or mailto', async () => {
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
