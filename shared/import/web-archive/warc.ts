import type { BinaryFormat } from '../format';
import type { Reading, Unreadable } from '../imported';
import { CapturedPages } from './read-captures';

const magic = new TextEncoder().encode('WARC/1.');
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A web archive: each page in it is a part, with the address and the day it was captured. What is packed shows by its name. */
export const warc: BinaryFormat = {
  id: 'warc',
  label: 'Web archive (WARC)',
  extensions: ['warc', 'gz'],
  mediaType: 'application/warc',
  version: 1,
  detectsBytes: (bytes, name) => magic.every((byte, i) => bytes[i] === byte) || (isGzip(bytes) && /\.warc(?:\.gz)?$/i.test(name)),
  readBytes: readArchive,
};

async function readArchive(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const pages = new CapturedPages();
  return (await pages.add(bytes)) ?? pages.done();
}
