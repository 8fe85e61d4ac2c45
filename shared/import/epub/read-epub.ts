import { counted } from '../../text/counted';
import type { SourceText } from '../../text/source-text';
import { isUnreadable, type Reading, type Unreadable } from '../imported';
import { joinTexts } from '../join-texts';
import { TEXT_LIMIT } from '../limits';
import { type Archive, openArchive } from '../zip/archive';
import { readChapter } from './chapter';
import { readMetadata } from './metadata';
import { BookNotes } from './notes';
import { type Item, type Package, readPackage } from './package';
import { type PageList, readPageList } from './page-list';
import { protection } from './protection';

/** Page kinds of which the words are read. */
const pageTypes = ['application/xhtml+xml', 'text/html', 'text/x-oeb1-document', 'application/xml', 'text/xml', ''];

/** Reads a book: its chapters in the order of its spine, without its cover and its table of contents. */
export async function readEpub(bytes: Uint8Array): Promise<Reading | Unreadable> {
  const archive = await openArchive(bytes);
  if (isUnreadable(archive)) return archive;
  const locked = await protection(archive);
  if (locked) return locked;
  const book = await readPackage(archive);
  if (isUnreadable(book)) return book;
  const chapters = await readChapters(archive, book);
  if (isUnreadable(chapters)) return chapters;
  return { text: joinTexts(chapters.texts), metadata: readMetadata(book.root), warnings: [...chapters.warnings] };
}

interface Chapters {
  readonly texts: SourceText[];
  readonly warnings: Set<string>;
  readonly notes: BookNotes;
}

async function readChapters(archive: Archive, book: Package): Promise<Chapters | Unreadable> {
  const pages = await readPageList(archive, book);
  const chapters: Chapters = { texts: [], warnings: new Set(), notes: new BookNotes() };
  let length = 0;
  for (const item of book.spine.filter(({ entry, isNavigation }) => !isNavigation && !book.furniture.has(entry!))) {
    const wrong = await addChapter(archive, item, pages, chapters);
    if (wrong) return wrong;
    length += chapters.texts.at(-1)?.text.length ?? 0;
    if (length > TEXT_LIMIT) break;
  }
  warnOfLeftOut(archive, book, chapters.warnings);
  return chapters;
}

async function addChapter(archive: Archive, { entry, mediaType }: Item, pages: PageList, chapters: Chapters): Promise<Unreadable | null> {
  if (!archive.has(entry!) || !pageTypes.includes(mediaType)) return null;
  const bytes = await archive.read(entry!);
  if (isUnreadable(bytes)) return bytes;
  if (bytes.length === 0) return null;
  const chapter = readChapter(bytes, entry!, pages.get(entry!) ?? new Map(), chapters.notes);
  if (chapter === null) return null;
  if (isUnreadable(chapter)) return chapter;
  chapters.texts.push(chapter.text);
  for (const warning of chapter.warnings) chapters.warnings.add(warning);
  return null;
}

function warnOfLeftOut(archive: Archive, { spine }: Package, warnings: Set<string>): void {
  const missing = spine.filter(({ entry }) => !archive.has(entry!)).length;
  const pictures = spine.filter(({ entry, mediaType }) => archive.has(entry!) && !pageTypes.includes(mediaType)).length;
  if (missing > 0)
    warnings.add(`${counted(missing, 'chapter', 'chapters')} that the book lists ${missing === 1 ? 'is' : 'are'} missing from the file.`);
  if (pictures > 0)
    warnings.add(
      `${counted(pictures, 'page', 'pages')} of the book ${pictures === 1 ? 'is a picture' : 'are pictures'} and ${pictures === 1 ? 'was' : 'were'} left out.`,
    );
}
