import { isUnreadable, type Reading, type Unreadable } from '../imported';
import { fieldOf } from '../labels';
import { dateIn } from '../published';
import { hasInk, sanitize } from '../sanitize';
import { PART_LIMIT } from './joined';

/** A line that sets parts of a text apart: at least three of one mark, or ten of "=" or "_". */
const rule = /^[ \t]*(?:-{3,}|\*{3,}|(?:\*[ \t]+){2,}\*|#{3,}|~{3,}|={5,}|_{5,})[ \t]*$/;
/** How much of a part must hold its title and its date. */
const HEAD = 1_500;
const HEAD_LINES = 8;

/** Where each part of a text begins, by one way of setting parts apart; in order. Words before the first would be in none: the text is then one. */
type Divide = (lines: readonly string[]) => number[];

/**
 * A text that holds several articles, one after another, offers them as parts: set apart by form feeds (which only `raw` still
 * has), by lines of marks, by heads that begin anew ("Title: … Date: …"), or by top headings. Strict: every part must have a
 * title and a date of its own, as `read` finds them in its first lines; a text is otherwise one. The whole stays the reading.
 */
export function withParts(text: string, raw: string, read: Read, divides: readonly Divide[]): Reading | Unreadable {
  const whole = read(text);
  if (isUnreadable(whole) || whole.parts) return whole;
  const parts = partsBy(fedPages(raw), read) ?? dividedBy(text.split('\n'), read, divides);
  return parts ? { ...whole, parts } : whole;
}

function dividedBy(lines: readonly string[], read: Read, divides: readonly Divide[]): Reading[] | null {
  for (const divide of divides) {
    const starts = divide(lines);
    const isWhole = starts.length <= PART_LIMIT && !hasInk(lines.slice(0, starts[0]).join('\n'));
    const parts = isWhole ? partsBy(cut(lines, starts), read) : null;
    if (parts) return parts;
  }
  return null;
}

const fedPages = (raw: string): string[] => (raw.includes('\f') ? raw.split('\f').map((page) => sanitize(page).text) : []);

type Read = (part: string) => Reading | Unreadable;

function partsBy(texts: readonly string[], read: Read): Reading[] | null {
  const inked = texts.length > 1 && texts.length <= PART_LIMIT ? texts.filter(hasInk) : [];
  if (inked.length < 2 || !inked.every(mayBeArticle)) return null;
  const readings = inked.map(read);
  return readings.every(isArticle) ? readings : null;
}

/** The stretches of lines, each without the line of marks it begins with. */
function cut(lines: readonly string[], starts: readonly number[]): string[] {
  return starts.map((start, i) => {
    const from = rule.test(lines[start]!) ? start + 1 : start;
    return lines.slice(from, starts[i + 1] ?? lines.length).join('\n');
  });
}

/** Cheap to ask, before a part is read. */
const mayBeArticle = (text: string): boolean => dateIn(text.slice(0, HEAD)) !== null;
const isArticle = (reading: Reading | Unreadable): reading is Reading =>
  !isUnreadable(reading) && isTitle(reading.metadata.title?.value ?? '') && reading.metadata.published !== null;
/** A heading that is a date is one of a diary or a chronology. */
const isTitle = (title: string): boolean => title !== '' && dateIn(title) === null;

/** By lines of marks with an empty line before them (below words they would underline a heading). */
export const byRules: Divide = (lines) => [
  0,
  ...lines.flatMap((line, i) => (i > 0 && rule.test(line) && lines[i - 1]!.trim() === '' ? [i] : [])),
];

const fieldIn = (line: string) => fieldOf(/^([A-Za-z][A-Za-z ]{1,20}?)\s*:\s*\S/.exec(line.slice(0, 200))?.[1] ?? '');

/** By heads that begin anew: a title, with a date a few lines below. */
export const byHeads: Divide = (lines) =>
  lines.flatMap((line, i) =>
    fieldIn(line) === 'title' && lines.slice(i + 1, i + HEAD_LINES).some((below) => fieldIn(below) === 'published') ? [i] : [],
  );

/** By headings of the first level, outside of code. */
export const byHeadings: Divide = (lines) => {
  let isCode = false;
  return lines.flatMap((line, i) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    return !isCode && /^# +\S/.test(line) ? [i] : [];
  });
};
