import { isHeaderLine } from '../header';

const TITLE_LIMIT = 150;

/**
 * The title of a plain text: its first line, where that is short, stands alone (a paragraph follows, or a byline or a
 * date right below it), and does not end like a sentence. Gives the paragraphs with the title set apart, or null.
 */
export function setTitleApart(paragraphs: readonly string[]): string[] | null {
  const [first, ...others] = paragraphs;
  const [line, ...below] = (first ?? '').split('\n');
  if (!line || !isTitle(line)) return null;
  if (below.length === 0) return others.length > 0 ? [...paragraphs] : null;
  return below.every(isHeaderLine) ? [line, ...below, ...others] : null;
}

const isTitle = (line: string): boolean =>
  line.length <= TITLE_LIMIT && /\p{L}/u.test(line) && !/[.,:;!。、…]["'”’)]*$/u.test(line) && !isHeaderLine(line);
