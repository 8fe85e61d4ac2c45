import type { BinaryFormat } from '../format';
import { archiveKind } from '../zip/archive-kind';

/** An OpenDocument text (LibreOffice Writer and others). The reader is loaded when one is met. */
export const odt: BinaryFormat = {
  id: 'odt',
  label: 'OpenDocument text',
  extensions: ['odt', 'ott'],
  mediaType: 'application/vnd.oasis.opendocument.text',
  version: 1,
  detectsBytes: (bytes) => archiveKind(bytes) === 'odt',
  readBytes: async (bytes) => (await import('./read-odt')).readOdt(bytes),
};
