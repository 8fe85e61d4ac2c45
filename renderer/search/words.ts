import type { EntryField } from '../../shared/search/entries';
import type { FoundCount, Progress } from './protocol';
import { counted, locale, numbered } from '../../shared/text/counted';

export const fieldWords: Readonly<Record<EntryField, string>> = {
  title: 'Title',
  author: 'Author',
  publisher: 'Publisher',
  place: 'Place',
  type: 'Type',
  subject: 'Subject',
  archive: 'Archive',
  url: 'Address',
  language: 'Language',
  in: 'Collection',
  tag: 'Tag',
  note: 'Note',
  text: 'Text',
  quote: 'Passage',
  speaker: 'Speaker or holder',
  statement: 'States',
};

const list = new Intl.ListFormat(locale);

/** What was found, in one sentence. */
export function foundWords({ counts }: FoundCount): string {
  const parts = [
    counts.source > 0 && counted(counts.source, 'source', 'sources'),
    counts.claim > 0 && counted(counts.claim, 'claim', 'claims'),
    counts.position > 0 && counted(counts.position, 'position', 'positions'),
    counts.figure > 0 && counted(counts.figure, 'figure', 'figures'),
  ].filter((part): part is string => part !== false);
  return parts.length === 0 ? 'Nothing found' : `${list.format(parts)} found`;
}

/** How far the index is; null where there is nothing to say. */
export function progressWords(progress: Progress | null): string | null {
  if (progress === null) return 'The index is being made';
  const { done, of, unread, whole, idle } = progress;
  if (!idle && done < of) return `Indexed ${numbered(done)} of ${numbered(of)}`;
  if (!whole) return 'The index is being made';
  return unread > 0 ? `${counted(unread, 'text', 'texts')} could not be read, and cannot be found` : null;
}
