import { decode, peek } from '../decode';
import { isUnreadable, type Reading, type Unreadable } from '../imported';
import { MARKUP_LIMIT } from '../limits';
import { sanitize } from '../sanitize';
import { declaredEncoding } from './declared-encoding';
import { readHtml } from './html';

/** Reads a web page from inside another file: its bytes, and the encoding that file declares for it, which goes before the page's own. */
export function readPageBytes(bytes: Uint8Array, declared: string | null): Reading | Unreadable {
  const decoded = decode(bytes, '', declared ?? declaredEncoding(peek(bytes)));
  if (isUnreadable(decoded)) return decoded;
  if (decoded.text.length > MARKUP_LIMIT) return { code: 'too-large', reason: 'the page in it is too large' };
  const { text, warnings } = sanitize(decoded.text);
  const reading = readHtml(text);
  return isUnreadable(reading) ? reading : { ...reading, warnings: [...decoded.warnings, ...warnings, ...reading.warnings] };
}
