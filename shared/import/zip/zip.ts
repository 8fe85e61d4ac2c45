import type { BinaryFormat } from '../format';
import { isZip } from './archive-kind';
import type { ReadFile } from './read-zip';

/** An archive of files: each that can be read is an article of its own. Formats that are archives themselves come before it. */
export const zip = (read: ReadFile): BinaryFormat => ({
  id: 'zip',
  label: 'Zip archive',
  extensions: ['zip'],
  mediaType: 'application/zip',
  version: 1,
  detectsBytes: isZip,
  readBytes: async (bytes) => (await import('./read-zip')).readZip(bytes, read),
});
