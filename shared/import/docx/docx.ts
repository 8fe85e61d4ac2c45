import type { BinaryFormat } from '../format';
import { archiveKind } from '../zip/archive-kind';

/** A Word document (Office Open XML). The reader is loaded when one is met. */
export const docx: BinaryFormat = {
  id: 'docx',
  label: 'Word document',
  extensions: ['docx', 'docm', 'dotx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  version: 1,
  detectsBytes: (bytes) => archiveKind(bytes) === 'docx',
  readBytes: async (bytes) => (await import('./read-docx')).readDocx(bytes),
};
