import { counted } from '../../text/counted';
import type { BinaryFormat } from '../format';
import { isUnreadable, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { type Archive, openArchive } from '../zip/archive';
import { archiveKind } from '../zip/archive-kind';
import { CapturedPages } from './read-captures';

/** A web archive packed with its list of pages (WACZ 1.1): those pages are its parts, not the frames and advertisements in them. */
export const wacz: BinaryFormat = {
  id: 'wacz',
  label: 'Web archive (WACZ)',
  extensions: ['wacz'],
  mediaType: 'application/wacz',
  version: 1,
  detectsBytes: (bytes) => archiveKind(bytes) === 'wacz',
  readBytes: readPackage,
};

async function readPackage(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const archive = await openArchive(bytes);
  if (isUnreadable(archive)) return archive;
  const titles = await listedPages(archive);
  const missing = new Set(titles.keys());
  const isWanted = (address: string | null): boolean => {
    missing.delete(address ?? '');
    return titles.size === 0 || titles.has(address ?? '');
  };
  const pages = new CapturedPages();
  for (const name of archive.names.filter((each) => /^archive\/.+\.warc(?:\.gz)?$/i.test(each))) {
    const records = await archive.read(name);
    const wrong = isUnreadable(records) ? records : await pages.add(records, isWanted);
    if (wrong) return wrong;
  }
  const reading = pages.done();
  if (isUnreadable(reading)) return reading;
  return {
    ...titled(reading, titles),
    warnings: [...reading.warnings, ...lacking(missing.size)],
    ...(reading.parts ? { parts: reading.parts.map((part) => titled(part, titles)) } : {}),
  };
}

/** What the list names and no record is a page of: it was moved, is no page but a picture, or was never fetched. */
const lacking = (count: number): string[] =>
  count === 0 ? [] : [`No page was found for ${counted(count, 'address', 'addresses')} in the archive’s list of pages.`];

/** The pages the package lists, by their addresses, with their titles there. Empty where it lists none. */
async function listedPages(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const name of ['pages/pages.jsonl', 'pages/extraPages.jsonl']) {
    const bytes = archive.has(name) ? await archive.read(name) : null;
    if (bytes === null || isUnreadable(bytes)) continue;
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      const page = pageIn(line);
      if (page) titles.set(page.url, page.title);
    }
  }
  return titles;
}

function pageIn(line: string): { url: string; title: string } | null {
  if (!line.startsWith('{') || line.length > 100_000) return null;
  try {
    const { url, title } = JSON.parse(line) as { url?: unknown; title?: unknown };
    return typeof url === 'string' ? { url, title: typeof title === 'string' ? title : '' } : null;
  } catch {
    return null;
  }
}

/** A page by the title it is listed under, where it has none of its own. */
function titled(part: Reading, titles: ReadonlyMap<string, string>): Reading {
  const listed = titles.get(part.metadata.url?.value ?? '');
  return listed ? { ...part, metadata: firstOf(part.metadata, { title: { value: listed, from: "the archive's list of pages" } }) } : part;
}
