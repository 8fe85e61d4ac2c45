import { meantPassage } from '../../shared/text/passage';
import type { Passage } from '../../shared/text/source-text';

/** No person looks through more places than this. */
const LIMIT = 50;

/** Where words stand in a text: any run of white space matches any other, letter case does not count. In the order of the text, at most 50. */
export function findWords(text: string, words: string): Passage[] {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const pattern = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'giu');
  const found: Passage[] = [];
  for (const match of text.matchAll(pattern)) {
    const passage = meantPassage(text, { start: match.index, end: match.index + match[0].length });
    if (passage) found.push(passage);
    if (found.length === LIMIT) break;
  }
  return found;
}

/** A passage with a few words round it, cut at white space where there is any: Chinese and Japanese have none. */
export function excerpt(text: string, { start, end }: Passage, around = 60): readonly [before: string, words: string, after: string] {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
  return [
    oneLine(start > around ? `…${before.replace(/^\S*(?=\s)/, '')}` : before),
    oneLine(text.slice(start, end)),
    oneLine(end + around < text.length ? `${after.replace(/(?<=\s)\S*$/, '')}…` : after),
  ];
}
