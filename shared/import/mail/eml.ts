import { type BinaryFormat, extensionOf } from '../format';
import { readHeaders } from './headers';
import { readMessage } from './message';

const extensions = ['eml'];
/** What a mail program cannot do without. */
const known = ['from', 'to', 'date', 'subject', 'message-id', 'received', 'return-path', 'mime-version'];
/** What only programs write: a letter typed with "From:" and "Date:" at its top is a text. */
const machine = ['message-id', 'received', 'return-path', 'mime-version', 'delivered-to'];

/** A mail message. */
export const eml: BinaryFormat = {
  id: 'eml',
  label: 'Mail message',
  extensions,
  mediaType: 'message/rfc822',
  version: 1,
  detectsBytes: (bytes, name) => isMessage(bytes, extensions.includes(extensionOf(name))),
  readBytes: readMessage,
};

function isMessage(bytes: Uint8Array, isNamedSo: boolean): boolean {
  if (!/^[A-Za-z][A-Za-z-]{0,70}:/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 80)))) return false;
  const fields = readHeaders(bytes.subarray(0, 65_536))?.fields;
  if (!fields) return false;
  if (isNamedSo) return known.some((name) => fields.has(name));
  return fields.has('from') && fields.has('date') && machine.some((name) => fields.has(name));
}
