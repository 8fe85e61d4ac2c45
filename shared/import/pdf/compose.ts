import type { Block, Page, SourceText } from '../../text/source-text';
import { sanitize } from '../sanitize';
import { type Joint, jointOf, readVocabulary, type Vocabulary } from './join-lines';
import { type Paragraph, type PlacedLine, toParagraphs, withoutBullet } from './paragraphs';

const DEEPEST_HEADING = 6;

/**
 * The lines of all pages, in the order they are read, as one text with its pages. `labels` are the numbers printed on
 * them, where they are not their places.
 */
export function compose(lines: readonly PlacedLine[], pageCount: number, labels: readonly string[] | null): SourceText {
  const vocabulary = readVocabulary(lines.map(({ words }) => words));
  const paragraphs = toParagraphs(lines);
  const levels = headingLevels(paragraphs);
  const starts = new Map<number, number>();
  const blocks: Block[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    const start = length + (blocks.length > 0 ? 2 : 0);
    const words = wordsOfParagraph(paragraph, vocabulary, (page, at) => {
      if (!starts.has(page)) starts.set(page, start + at);
    });
    if (words === '') continue;
    if (blocks.length > 0) pieces.push('\n\n');
    pieces.push(words);
    length = start + words.length;
    blocks.push({ type: paragraph.kind, start, end: length, ...levelOf(paragraph, levels) });
  }
  return { text: pieces.join(''), blocks, inlines: [], pages: toPages(starts, pageCount, length, labels) };
}

function wordsOfParagraph({ kind, lines, broken }: Paragraph, vocabulary: Vocabulary, onPage: (page: number, at: number) => void): string {
  const pieces: string[] = [];
  let length = 0;
  lines.forEach((line, i) => {
    const own = clean(kind === 'list item' && i === 0 ? withoutBullet(line.words) : line.words);
    if (own === '') return;
    const before = pieces.at(-1);
    if (before !== undefined) {
      const { glue, losesHyphen }: Joint | typeof newLine = broken.has(line) ? newLine : jointOf(before, own, vocabulary);
      pieces[pieces.length - 1] = (losesHyphen ? before.slice(0, -1) : before) + glue;
      length += glue.length - (losesHyphen ? 1 : 0);
    }
    onPage(line.page, length);
    pieces.push(own);
    length += own.length;
  });
  return pieces.join('');
}

const newLine = { glue: '\n', losesHyphen: false } as const;
/** Anything that has to be cleaned: most lines have nothing of it. */
const ODD = /[^ -~\u00a0-\u1fff\u2010-\u2027\u2030-\ud7ff\ue000-\ufffd]/;

const clean = (words: string): string => (ODD.test(words) ? sanitize(words).text.replace(/\n+/g, ' ') : words).trimEnd();

function headingLevels(paragraphs: readonly Paragraph[]): Map<number, number> {
  const sizes = [...new Set(paragraphs.filter(({ kind }) => kind === 'heading').map(({ size }) => Math.round(size)))];
  return new Map(sizes.sort((a, b) => b - a).map((size, i) => [size, Math.min(i + 1, DEEPEST_HEADING)]));
}

function levelOf({ kind, size }: Paragraph, levels: ReadonlyMap<number, number>): { level?: number } {
  if (kind === 'heading') return { level: levels.get(Math.round(size))! };
  return kind === 'list item' ? { level: 1 } : {};
}

/** A page without words begins where the next one does. */
function toPages(starts: ReadonlyMap<number, number>, pageCount: number, end: number, labels: readonly string[] | null): Page[] {
  const pages: Page[] = [];
  let next = end;
  for (let index = pageCount - 1; index >= 0; index -= 1) {
    next = Math.min(next, starts.get(index) ?? next);
    const label = labels?.[index]?.trim().slice(0, 40);
    pages.push({ start: next, ...(label && label !== String(index + 1) ? { label: clean(label) } : {}) });
  }
  return pages.reverse();
}
