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

/** A frame as Electron names the sender of a message. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a message comes from our own page in its window's top frame (R5). */
export function isOwnFrame(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
