/// <reference path="./mammoth-reader.d.ts" />
import { read } from 'mammoth/lib/docx/docx-reader.js';
import { counted } from '../../text/counted';
import { readHeader } from '../header';
import { isUnreadable, type Metadata, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { vetXml, xmlText } from '../xml/read-xml';
import { type Archive, openArchive } from '../zip/archive';
import type { Document } from '../document/document-model';
import { DocumentWriter } from '../document/document-writer';
import { noRemarks, prepare, type Remarks } from './prepare';
import { readProperties } from './properties';
import { readStyles, tell } from './styles';

/**
 * Reads a Word document by mammoth's reader, which is handed the parts of an archive that was found sound and never unpacks
 * anything itself. Nothing that lies outside the document is followed, no macro is read, no picture decoded.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const archive = await openArchive(bytes);
  if (isUnreadable(archive)) return archive;
  const parts = await readParts(archive);
  if (isUnreadable(parts)) return parts;
  const remarks = noRemarks();
  const document = await readDocument(parts, remarks);
  if (isUnreadable(document)) return document;
  const styles = readStyles(parts.get('word/styles.xml') ?? '');
  const writer = new DocumentWriter(document, (paragraph) => tell(paragraph, styles));
  const text = writer.write();
  const title: Partial<Metadata> = writer.title === null ? {} : { title: { value: writer.title, from: 'the title in the text' } };
  const metadata = firstOf(title, readProperties(parts.get('docProps/core.xml') ?? ''), readHeader(text));
  return { text, metadata, warnings: [...warningsOf(remarks, document, archive), ...writer.warnings] };
}

/** The XML parts of a document by their names, decoded. */
type Parts = ReadonlyMap<string, string>;

const damaged: Unreadable = { code: 'document-damaged', reason: 'it is a damaged Word document' };

/** Every part is unpacked, so that a damaged one is found; those that begin as XML does are checked, whatever their names. A drawing (SVG) is none. */
async function readParts(archive: Archive): Promise<Parts | Unreadable> {
  const parts = new Map<string, string>();
  for (const name of archive.names) {
    const bytes = await archive.read(name);
    if (isUnreadable(bytes)) return bytes;
    if (!isXml(bytes) || /\.svg$/i.test(name)) continue;
    const text = xmlText(bytes);
    if (typeof text !== 'string') return text;
    const wrong = vetXml(text);
    if (wrong) return wrong;
    parts.set(name, text);
  }
  return parts;
}

const isXml = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\0\s]*</.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, 100)));

async function readDocument(parts: Parts, remarks: Remarks): Promise<Document | Unreadable> {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string) => prepare(parts.get(name) ?? '', remarks),
  };
  try {
    return (await read(file, {}, { externalFileAccess: false })).value;
  } catch (error) {
    return error instanceof RangeError ? { code: 'too-deep', reason: 'its elements are nested too deeply' } : damaged;
  }
}

function warningsOf(remarks: Remarks, { comments }: Document, { names }: Archive): string[] {
  const warnings: string[] = [];
  if (remarks.hasInsertions || remarks.hasDeletions)
    warnings.push('The document has tracked changes: what was inserted is in the text, what was deleted is not.');
  if (remarks.hasHiddenText) warnings.push('Words that the document hides were left out.');
  if (comments.length > 0)
    warnings.push(`${counted(comments.length, 'comment', 'comments')} in the margin ${comments.length === 1 ? 'was' : 'were'} left out.`);
  if (remarks.equations > 0)
    warnings.push(`${counted(remarks.equations, 'equation', 'equations')} ${remarks.equations === 1 ? 'was' : 'were'} left out.`);
  if (remarks.hasEmbedded) warnings.push('A document within the document was left out.');
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)))
    warnings.push('The document holds macros; they were neither read nor run.');
  return warnings;
}
