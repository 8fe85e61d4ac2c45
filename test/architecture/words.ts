import { parseSync } from 'vite';
import type { HouseFile } from './files';

/** A pattern that must not stand in the code, and why. */
export interface Ban {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** R4: ways to turn words into markup or code. */
export const sinks: readonly Ban[] = [
  /\binnerHTML\b/,
  /\bouterHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bsetHTMLUnsafe\b/,
  /\bparseHTMLUnsafe\b/,
  /\bcreateContextualFragment\b/,
  /\bdocument\s*\.\s*write(ln)?\b/,
  /\bDOMParser\b/,
  /\bsrcdoc\b/i,
  /\beval\b/,
  /\bnew\s+Function\b/,
  /\bjavascript:/i,
].map((pattern) => ({ pattern, reason: 'R4: no HTML or code sinks' }));

/** R14: ways out of the machine that page script and pure code would have. */
export const networkCalls: readonly Ban[] = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
].map((pattern) => ({ pattern, reason: 'R14: no network' }));

/** One sentence for each ban that the code of a file breaks; what its comments say is free. */
export function brokenBans(bans: readonly Ban[], file: HouseFile): string[] {
  const code = withoutComments(file);
  return bans.flatMap(({ pattern, reason }) => {
    const found = pattern.exec(code);
    return found ? [`${file.path}: “${found[0]}” (${reason})`] : [];
  });
}

/** Hosts of addresses in the code of a file, in order. */
export function hostsIn(file: HouseFile): string[] {
  return [...withoutComments(file).matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+)/g)].map((match) => match[1]!);
}

/** The text with every comment blanked out. */
export function withoutComments({ path, text }: HouseFile): string {
  const { comments } = parseSync(path, text);
  return comments.reduce((code, { start, end }) => code.slice(0, start) + ' '.repeat(end - start) + code.slice(end), text);
}
