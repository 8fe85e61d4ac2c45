import { app, protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { findInBundle, listBundle } from './bundle';
import { CONTENT_POLICY, DEVELOPMENT_POLICY } from './content-policy';
import { SCHEME } from './addresses';

/** Vite's server, in development only: the page keeps its address, so that its storage and the checks stay what they are. */
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

const headers = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Makes app:// a secure origin of its own. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers app://bundle/… from the files that lie in `folder` now. */
export function serveBundle(folder: string): void {
  if (developmentServer) return protocol.handle(SCHEME, (request) => askVite(developmentServer, request.url));
  const bundle = listBundle(folder);
  protocol.handle(SCHEME, async ({ method, url }) => {
    const file = findInBundle(bundle, method, url);
    if (!file) return new Response(null, { status: 404, headers });
    return new Response(new Uint8Array(await readFile(file.path)), { headers: { ...headers, 'content-type': file.type } });
  });
}

async function askVite(server: string, address: string): Promise<Response> {
  const { pathname, search } = new URL(address);
  const answer = await fetch(new URL(pathname + search, server));
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return new Response(await answer.arrayBuffer(), {
    status: answer.status,
    headers: { 'content-type': type, 'content-security-policy': DEVELOPMENT_POLICY },
  });
}
