import type { BinaryFormat } from '../format';
import { readRtf } from './read-rtf';

const magic = new TextEncoder().encode('{\\rtf');

/** A document in Rich Text Format: its text, headings, emphasis, lists, tables, footnotes and links. Objects and pictures are not opened. */
export const rtf: BinaryFormat = {
  id: 'rtf',
  label: 'RTF document',
  extensions: ['rtf'],
  mediaType: 'application/rtf',
  version: 1,
  detectsBytes: (bytes) => magic.every((byte, i) => bytes[i] === byte),
  readBytes: async (bytes) => readRtf(bytes),
};
