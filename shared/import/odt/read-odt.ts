import { counted } from '../../text/counted';
import { DocumentWriter } from '../document/document-writer';
import { readHeader } from '../header';
import { isUnreadable, type Metadata, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { elementsOf } from '../xml/elements';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-tree';
import { type Archive, openArchive } from '../zip/archive';
import { documentOf, type Read } from './document-of';
import { readMetadata } from './metadata';
import { readStyles } from './styles';

const damaged: Unreadable = { code: 'document-damaged', reason: 'it is a damaged OpenDocument file: it has no text in it' };
const locked: Unreadable = { code: 'protected', reason: 'it is protected by a password' };

/** Reads an OpenDocument text: what was inserted with changes tracked is in it, what was deleted is not. */
export async function readOdt(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const archive = await openArchive(bytes);
  if (isUnreadable(archive)) return archive;
  const parts = await readParts(archive);
  if (isUnreadable(parts)) return parts;
  const content = parts.get('content.xml');
  const body = content && elementsOf(content, 'body')[0];
  if (!body) return damaged;
  const styles = readStyles([content, ...(parts.has('styles.xml') ? [parts.get('styles.xml')!] : [])]);
  return reading(documentOf(body, styles), body, parts.get('meta.xml'));
}

/** The manifest first: the other parts of a file with a password are no XML. */
async function readParts(archive: Archive): Promise<ReadonlyMap<string, XmlElement> | Unreadable> {
  const parts = new Map<string, XmlElement>();
  for (const name of ['META-INF/manifest.xml', 'content.xml', 'styles.xml', 'meta.xml'].filter(archive.has)) {
    const bytes = await archive.read(name);
    const root = isUnreadable(bytes) ? bytes : readXml(bytes);
    if (isUnreadable(root)) return root;
    parts.set(name, root);
    if (name.startsWith('META-INF') && elementsOf(root, 'encryption-data').length > 0) return locked;
  }
  return parts;
}

function reading(read: Read, body: XmlElement, meta: XmlElement | undefined): Reading {
  const writer = new DocumentWriter(
    read.document,
    (paragraph) => read.told.get(paragraph) ?? { kind: { type: 'paragraph' }, isTitle: false },
  );
  const text = writer.write();
  const title: Partial<Metadata> = writer.title === null ? {} : { title: { value: writer.title, from: 'the title in the text' } };
  const metadata = firstOf(title, meta ? readMetadata(meta) : {}, readHeader(text));
  return { text, metadata, warnings: [...warningsOf(read, body), ...writer.warnings] };
}

function warningsOf({ comments, objects, hasHiddenText }: Read, body: XmlElement): string[] {
  const warnings: string[] = [];
  if (elementsOf(body, 'changed-region').length > 0)
    warnings.push('The document has tracked changes: what was inserted is in the text, what was deleted is not.');
  if (hasHiddenText) warnings.push('Words that the document hides were left out.');
  if (comments > 0) warnings.push(`${counted(comments, 'comment', 'comments')} in the margin ${comments === 1 ? 'was' : 'were'} left out.`);
  if (objects > 0)
    warnings.push(
      `${counted(objects, 'equation or other embedded object', 'equations or other embedded objects')} ${objects === 1 ? 'was' : 'were'} left out.`,
    );
  return warnings;
}
