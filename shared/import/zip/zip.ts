import type { BinaryFormat } from '../format';
import type { ImportOutcome } from '../imported';
import { isZip } from './archive-kind';

/** Reads one file, of whatever kind it is, as if it had been brought in by itself. */
export type ReadFile = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ImportOutcome>;

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
