import { numbered } from '../../text/counted';
import { type Imported, type ImportOutcome, isUnreadable, type Reading, type Unreadable } from '../imported';
import { joined } from '../parts/joined';
import { type Archive, openArchive } from './archive';
import { type ArchiveKind, archiveKind } from './archive-kind';
import { shown } from './entry-names';

/** Reads one file, of whatever kind it is, as if it had been brought in by itself. */
export type ReadFile = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<ImportOutcome>;

/** Archives that are documents of kinds not read. */
const unreadKinds = new Map<ArchiveKind, string>([
  ['xlsx', 'an Excel workbook'],
  ['pptx', 'a PowerPoint presentation'],
  ['opendocument', 'an OpenDocument file, but no text'],
]);
/** What systems put into archives unasked. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.[^/]*(?:\/|$)|(?:Thumbs\.db|desktop\.ini)$)/i;
/** Files that make pages look and work as they do. */
const machinery = /\.(?:css|m?js|map)$/i;
const NAMES_SHOWN = 5;

/**
 * Reads an archive of articles, each by the reader of its own kind. Every entry is unpacked, and one that is damaged refuses
 * the whole: half an archive is never brought in. Archives within it are not entered; what was not read is named.
 */
export async function readZip(bytes: Uint8Array, read: ReadFile): Promise<Reading | Unreadable> {
  const what = unreadKinds.get(archiveKind(bytes) ?? 'zip');
  if (what) return { code: 'not-text', reason: `it is ${what}; Dateline cannot read those yet` };
  const archive = await openArchive(bytes);
  if (isUnreadable(archive)) return archive;
  const articles = await readEntries(archive, read);
  if (isUnreadable(articles)) return articles;
  const { parts, leftOut } = articles;
  if (parts.length === 0)
    return {
      code: 'nothing-to-read',
      reason: `it is an archive, and nothing in it could be read${leftOut.length > 0 ? ` (${listed(leftOut)})` : ''}`,
    };
  return joined(parts, ['article', 'articles'], leftOut.length > 0 ? [`Left out, since it could not be read: ${listed(leftOut)}.`] : []);
}

interface Articles {
  readonly parts: Reading[];
  readonly leftOut: string[];
}

async function readEntries(archive: Archive, read: ReadFile): Promise<Articles | Unreadable> {
  const articles: Articles = { parts: [], leftOut: [] };
  for (const name of archive.names) {
    const bytes = await archive.read(name);
    if (isUnreadable(bytes)) return bytes;
    if (litter.test(name)) continue;
    const outcome = machinery.test(name) || archiveKind(bytes) === 'zip' ? null : await read({ name: baseOf(name), bytes });
    if (outcome?.ok) articles.parts.push(...partsOf(outcome.value, name));
    else articles.leftOut.push(name);
  }
  return articles;
}

const baseOf = (name: string): string => name.replace(/^.*\//, '');

/** An entry's articles, each with what is to be said of their file. One that says nothing of its title is called as its file is. */
function partsOf({ text, metadata, warnings, unread, captured, parts }: Imported, name: string): readonly Reading[] {
  if (parts) return parts.map((part) => ({ ...part, warnings: [...new Set([...warnings, ...part.warnings])] }));
  const title = metadata.title ?? { value: baseOf(name).replace(/\.[a-z0-9]{1,8}$/i, ''), from: 'its name in the archive' };
  return [
    { text, metadata: { ...metadata, title }, warnings, ...(unread === undefined ? {} : { unread }), ...(captured ? { captured } : {}) },
  ];
}

function listed(names: readonly string[]): string {
  const first = names.slice(0, NAMES_SHOWN).map(shown).join(', ');
  return names.length > NAMES_SHOWN ? `${first} and ${numbered(names.length - NAMES_SHOWN)} more` : first;
}
