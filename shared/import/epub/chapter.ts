import { decode } from '../decode';
import { DomWriter, type Marks } from '../html/blocks';
import { declaredEncoding } from '../html/declared-encoding';
import { attribute, type DomDocument, type DomElement, isElement, parsePage, walk, wordsOf } from '../html/dom';
import { ownDeclarations } from '../html/html';
import { isNestedTooDeeply } from '../html/nesting';
import { prune } from '../html/prune';
import { isUnreadable, type Unreadable } from '../imported';
import { MARKUP_LIMIT } from '../limits';
import { sanitize } from '../sanitize';
import type { SourceText } from '../../text/source-text';
import { hasWord } from '../xml/elements';
import { type BookNotes, isA, isBackLink, isDeclaredNote } from './notes';
import { asHtml } from './xhtml';

export interface Chapter {
  readonly text: SourceText;
  readonly warnings: readonly string[];
}

/** What a chapter is marked as in EPUB's vocabulary, where it only leads to other pages. */
const furniture = ['cover', 'toc', 'landmarks', 'page-list', 'loi', 'lot'];
const LABEL_LIMIT = 40;

/**
 * Reads one XHTML page of a book, all of its body. `pages` names the pages of a printed edition by the ids of the elements
 * they begin at; `notes` are those of the book so far. Null: it is a cover or a table of contents.
 */
export function readChapter(
  bytes: Uint8Array,
  entry: string,
  pages: ReadonlyMap<string, string>,
  notes: BookNotes,
): Chapter | Unreadable | null {
  const decoded = decode(
    bytes,
    entry.replace(/^.*\//, ''),
    declaredEncoding(new TextDecoder('windows-1252').decode(bytes.subarray(0, 4_096))),
  );
  if (isUnreadable(decoded)) return decoded;
  if (decoded.text.length > MARKUP_LIMIT) return { code: 'too-large', reason: 'a chapter of it is too large' };
  const { text: markup, warnings } = sanitize(decoded.text);
  if (ownDeclarations.test(markup))
    return { code: 'entities', reason: 'a chapter declares entities of its own, which can be used to do harm' };
  if (isNestedTooDeeply(markup)) return { code: 'too-deep', reason: 'the elements of a chapter are nested too deeply' };
  const document = parsePage(asHtml(markup));
  if (isFurniture(document)) return null;
  showNotes(document.documentElement);
  prune(document.documentElement);
  notes.gather(document.body, entry);
  const writer = new DomWriter(document.body, marksOf(pages, notes, entry));
  const text = writer.text();
  return { text, warnings: [...decoded.warnings, ...warnings, ...writer.warnings] };
}

/** A whole page of one kind: its body, or all its body holds, says so. */
function isFurniture({ body }: DomDocument): boolean {
  if (isA(body, furniture)) return true;
  const inside = [...body.childNodes].filter((node) => isElement(node) || wordsOf(node) !== '');
  return inside.length === 1 && isElement(inside[0]!) && isA(inside[0], furniture);
}

/** Notes that are to pop up when asked for are hidden until then; they are part of the book. */
function showNotes(root: DomElement): void {
  const hidden: DomElement[] = [];
  walk(root, (node) => {
    if (isElement(node) && attribute(node, 'hidden') !== null && isDeclaredNote(node)) hidden.push(node);
  });
  for (const note of hidden) note.removeAttribute('hidden');
}

const marksOf = (pages: ReadonlyMap<string, string>, notes: BookNotes, entry: string): Marks => ({
  noteAt: (element) => notes.noteAt(element, entry),
  isBracketed: (element) => notes.isBare(element),
  isLeftOut: isBackLink,
  pageAt: (element) => {
    const listed = pages.get(attribute(element, 'id') ?? '');
    if (!isA(element, ['pagebreak']) && !hasWord(element, 'role', 'doc-pagebreak'))
      return listed === undefined ? null : { label: listed, isMark: false };
    return { label: (listed ?? labelOf(element)).slice(0, LABEL_LIMIT), isMark: true };
  },
});

/** The number of the page that begins at a mark: as it is said, or as it is printed. */
const labelOf = (element: DomElement): string => {
  const said = attribute(element, 'aria-label') ?? attribute(element, 'title') ?? wordsOf(element, 200);
  return said
    .trim()
    .replace(/^(?:page|p\.)\s*(?=[\divxlcdm]+\.?$)/i, '')
    .replace(/\.$/, '');
};
