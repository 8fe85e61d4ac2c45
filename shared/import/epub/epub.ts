import type { BinaryFormat } from '../format';
import { archiveKind } from '../zip/archive-kind';

/** An EPUB 2 or 3 book: its chapters in reading order. The reader is loaded when a book is met. */
export const epub: BinaryFormat = {
  id: 'epub',
  label: 'EPUB book',
  extensions: ['epub'],
  mediaType: 'application/epub+zip',
  version: 1,
  detectsBytes: (bytes) => archiveKind(bytes) === 'epub',
  readBytes: async (bytes) => (await import('./read-epub')).readEpub(bytes),
};
