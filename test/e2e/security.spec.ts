import type { ElectronApplication } from '@playwright/test';
import { CONTENT_POLICY } from '../../main/content-policy';
import { expect, test } from './app';

const countWindows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('R1: the page has no Node, and its window is isolated and sandboxed', async ({ shared: running }) => {
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

test('R3: the content security policy is a header of every answer', async ({ shared: running }) => {
  const policies = await running.page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
    const answers = await Promise.all(['/index.html', script, '/nothing-here.js'].map((address) => fetch(address)));
    return answers.map((answer) => [answer.headers.get('content-security-policy'), answer.headers.get('x-content-type-options')]);
  });
  expect(policies).toEqual(Array.from({ length: 3 }, () => [CONTENT_POLICY, 'nosniff']));
});

test('R3, R4: words cannot become markup or code', async ({ shared: running }) => {
  const outcomes = await running.page.evaluate(async () => {
    // The driver's own evaluation may use eval; what runs after it may not.
    await new Promise((done) => setTimeout(done));
    const sink = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const element = document.createElement('div');
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
    /* oxlint-disable no-restricted-properties -- that they are refused is what is tested */
    return [
      sink(() => (element.innerHTML = '<b>x</b>')),
      sink(() => element.insertAdjacentHTML('beforeend', '<b>x</b>')),
      sink(() => document.write('x')),
      sink(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      sink(() => (document.createElement('script').text = 'x')),
      sink(() => new Worker('data:text/javascript,1')),
      sink(() => window.eval('1')),
      sink(() => trustedTypes.createPolicy('other', {})),
    ];
    /* oxlint-enable no-restricted-properties */
  });
  expect(outcomes).not.toContain('done');
});

test('R3: only the one known style element takes effect', async ({ shared: running }) => {
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

test('R11: the page stays where it is and opens no window', async ({ shared: running }) => {
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

test('R11: a page that leaves for about:blank, which cannot be held back, is fetched back', async ({ shared: running }) => {
  const { page } = running;
  await page.evaluate(() => void setTimeout(() => (location.href = 'about:blank')));
  await page.waitForURL('about:blank');
  await page.waitForURL('app://bundle/index.html');
  await page.waitForFunction(() => 'dateline' in window);
});

test('R11: no page is embedded', async ({ shared: running }) => {
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

test('R12: every permission is denied', async ({ shared: running }) => {
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

test('R13: no spelling of a path leaves the map of files', async ({ shared: running }) => {
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
