import { middle } from './gutter';
import { firstOf, tailOf } from './scripts';
import type { Line } from './strips';

type BlockKind = 'paragraph' | 'heading' | 'list item' | 'table row';

/** A line and where it stands. */
export interface PlacedLine extends Line {
  readonly page: number;
  /** The column it stands in: two lines with different ones have no place in common. */
  readonly strip: number;
}

/** Lines that make one block; `broken` holds those that begin on a line of their own inside it. */
export interface Paragraph {
  readonly kind: BlockKind;
  /** Of a heading, in points. */
  readonly size: number;
  readonly lines: PlacedLine[];
  readonly broken: Set<PlacedLine>;
}

/** A heading is larger than the text by this much, and no longer than this. */
const HEADING_SIZE = 1.12;
const HEADING_LENGTH = 250;
const BULLET = /^[•◦▪‣●○■□⁃∙·]\s*(?=\S)/u;
/** A row of a table of contents: dots that lead to a page number. */
const LEADERS = /(?:\. ?){4}\s*\S{0,8}$/;
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;
const ENDS_SENTENCE = /[.!?:;…。！？][»"'”’)\]」』⁰¹²³⁴-⁹]*$/u;

/** A word or a list is broken off. */
const GOES_ON = /[-‐\u00ad,]$/u;
const endsSentence = ({ words }: Line): boolean => ENDS_SENTENCE.test(tailOf(words));

/** The size of type that most of the words have. */
function bodySize(lines: readonly PlacedLine[]): number {
  const weights = new Map<number, number>();
  for (const { size, words } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + words.length);
  }
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/** Groups lines, in the order they are read, to paragraphs, headings, list items and table rows. */
export function toParagraphs(lines: readonly PlacedLine[]): Paragraph[] {
  const body = bodySize(lines);
  const leading = usualLeading(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, at) => {
    const kind = kindOf(line, body);
    const last = paragraphs.at(-1);
    const how = last ? howJoined(last, lines, at, kind, leading) : 'apart';
    if (how === 'apart') paragraphs.push({ kind, size: line.size, lines: [line], broken: new Set() });
    else {
      last!.lines.push(line);
      if (how === 'new line') last!.broken.add(line);
    }
  });
  return paragraphs.map((paragraph) => (isHeading(paragraph) ? paragraph : { ...paragraph, kind: plain(paragraph.kind) }));
}

const isHeading = ({ kind, lines }: Paragraph): boolean =>
  kind === 'heading' && lines.reduce((sum, { words }) => sum + words.length, 0) <= HEADING_LENGTH;

const plain = (kind: BlockKind): BlockKind => (kind === 'heading' ? 'paragraph' : kind);

function kindOf({ words, size, cells }: Line, body: number): BlockKind {
  if (cells > 1) return 'table row';
  if (BULLET.test(words)) return 'list item';
  return size >= body * HEADING_SIZE && /\p{L}/u.test(words) ? 'heading' : 'paragraph';
}

/** In ems: what most lines are apart from the one before. */
function usualLeading(lines: readonly PlacedLine[]): number {
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const gap = before?.strip === line.strip ? (line.base - before.base) / line.size : 0;
    return gap > 0.8 && gap < 3 ? [gap] : [];
  });
  return gaps.length > 0 ? middle(gaps) : 1.2;
}

type How = 'joined' | 'new line' | 'apart';

function howJoined(paragraph: Paragraph, lines: readonly PlacedLine[], at: number, kind: BlockKind, leading: number): How {
  const line = lines[at]!;
  const before = paragraph.lines.at(-1)!;
  if (kind === 'table row' || kind === 'list item' || paragraph.kind === 'table row') return 'apart';
  if ((kind === 'heading') !== (paragraph.kind === 'heading') || !isSameSize(before, line)) return 'apart';
  const end = endOf(lines, at - 1, line);
  if (before.strip !== line.strip) return kind !== 'heading' && goesOn(before, line, end) ? 'joined' : 'apart';
  if ((line.base - before.base) / line.size > (kind === 'heading' ? Math.max(leading, 1.2) * 1.4 : leading * 1.3)) return 'apart';
  if (kind === 'heading') return 'joined';
  if (beginsAnew(paragraph, before, line, end)) return 'apart';
  const tail = tailOf(before.words);
  if (LEADERS.test(tail)) return 'new line';
  return end === 'early' && !ENDS_SENTENCE.test(tail) && !GOES_ON.test(tail) ? 'new line' : 'joined';
}

const isSameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.1 * Math.max(a.size, b.size);

/** Whether a line is full; or ends where the next word would have fitted; or ends early, with much room left. */
type End = 'full' | 'short' | 'early';

function endOf(lines: readonly PlacedLine[], at: number, next: PlacedLine): End {
  const line = lines[at]!;
  let [left, right] = [line.from, line.to];
  for (let i = Math.max(0, at - 4); i < at + 6 && i < lines.length; i += 1) {
    if (lines[i]!.strip !== line.strip) continue;
    left = Math.min(left, lines[i]!.from);
    right = Math.max(right, lines[i]!.to);
  }
  const space = next.words.search(/\s/);
  const word = space === -1 ? next.words.length : space;
  const width = ((next.to - next.from) / Math.max(next.words.length, 1)) * (Math.min(word, 25) + 1);
  const room = right - line.to;
  if (room <= Math.max(width * 1.3, line.size * 1.5)) return 'full';
  return room > 0.3 * (right - left) ? 'early' : 'short';
}

/** Across a column's or a page's end nothing but the words tell whether a paragraph goes on. */
function goesOn(before: Line, line: Line, end: End): boolean {
  if (endsSentence(before)) return false;
  return /^\p{Ll}/u.test(line.words) || GOES_ON.test(tailOf(before.words)) || (end === 'full' && !/^\p{Lu}/u.test(firstOf(line.words)));
}

function beginsAnew({ lines }: Paragraph, before: Line, line: Line, end: End): boolean {
  if (end !== 'full' && endsSentence(before) && !LEADERS.test(tailOf(before.words))) return true;
  const step = (line.from - before.from) / line.size;
  if (Math.abs(step) > 6) return true;
  if (NUMBERED.test(line.words) && (endsSentence(before) || end !== 'full')) return true;
  // Further in: a new paragraph, unless the one above hangs. Further out: a new one, unless only its first line stood in.
  if (step > 0.8) return lines.length > 1 || endsSentence(before);
  return step < -0.8 && lines.length > 1;
}

/** The words of a list item without its bullet. */
export const withoutBullet = (words: string): string => words.replace(BULLET, '');
