/** The page's own address: `new URL('app://…').origin` is 'null', so scheme and host are compared by hand. */
export const HOME = 'app://bundle/index.html';

export const SCHEME = 'app';
const HOST = 'bundle';

/** Whether an address lies under app://bundle/, without user name, password or port. */
export function isOwnAddress(address: string): boolean {
  const url = parseAddress(address);
  return url?.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === '';
}

/** The parsed address, or null where it is none. (URL.canParse and URL.parse are missing in Node 18.) */
export function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The address in its full, ASCII spelling, where a person may be asked to open it: https and mailto, without user name or password. */
export function outsideAddress(text: string): string | null {
  const url = parseAddress(text);
  if (!url || !['https:', 'mailto:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href;
}

/**
 * Whether a request may go out: our own bundle, bytes that our page itself holds, and the developer tools; while developing, also
 * the server's word that a file has changed. Nothing else exists for this app (R14).
 */
export function isAllowedRequest(address: string, isDeveloping = false): boolean {
  if (isOwnAddress(address) || /^(blob:app:\/\/bundle\/|devtools:\/\/)/.test(address)) return true;
  return isDeveloping && address.startsWith('ws://localhost:5173/');
}

/** A frame as Electron names the sender of a message. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a message comes from our own page in its window's top frame (R5). */
export function isOwnFrame(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
