import { extensionOf, type BinaryFormat } from '../format';

const MAGIC = '%PDF-';
/** How far from its start a file's header may stand (ISO 32000-1, Annex H, implementation note 13). */
const HEADER_WITHIN = 1_024;

/** PDF, by pdf.js; what reads it is loaded when the first one comes. */
export const pdf: BinaryFormat = {
  id: 'pdf',
  label: 'PDF',
  extensions: ['pdf'],
  mediaType: 'application/pdf',
  version: 1,
  detectsBytes(bytes, name) {
    const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEADER_WITHIN + MAGIC.length));
    const at = start.indexOf(MAGIC);
    // Words about PDFs may name the header too.
    return at === 0 || (at > 0 && (extensionOf(name) === 'pdf' || start.slice(0, at).trim() === ''));
  },
  async readBytes(bytes) {
    const { readPdf } = await import('./read-pdf');
    return readPdf(bytes);
  },
};
