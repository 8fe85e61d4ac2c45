import { createServer, type Server } from 'node:net';
import { expect, test } from './app';

/** A server of this machine that counts who comes. */
async function listen(): Promise<{ server: Server; port: number; visits: () => number }> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0, visits: () => visits };
}

test('R14: nothing that page or main asks for reaches even a server of this machine', async ({ shared: running }) => {
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
      void new WebSocket(`ws://${place}/`);
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

test('R14: no call between browsers goes out', async ({ shared: running }) => {
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

test('R14: the spellchecker is off', async ({ shared: running }) => {
  expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
});
