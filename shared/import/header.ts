import type { DateSpan } from '../dates/date-span';
import type { SourceText } from '../text/source-text';
import type { Found, Metadata } from './imported';
import { fieldOf, firstOf, fromLabels } from './labels';
import { isName, isPublisher, isRole, splitNames } from './names';
import { dateIn, readPublished } from './published';

/** How much of a text's top is searched for a byline or a dateline. */
const TOP_BLOCKS = 10;
const TOP_LINES = 16;
const LINE_LIMIT = 160;

type Finding = Partial<Metadata>;

/**
 * What the first lines of a text say about it, by patterns that leave no doubt: "Published: 16 December 2016",
 * "By Jane Roe, The Harbour Gazette, 16 December 2016", a date on a line of its own, "TOKYO, Dec. 16, 2016 —".
 */
export function readHeader(text: SourceText): Metadata {
  const lines = topLines(text);
  return firstOf(labelled(lines), ...lines.map(fromByline), ...lines.map(fromDateLine), ...lines.map(fromDateline));
}

/** Whether a line is part of a text's head: a label, a byline or a date, and not a title or a sentence. */
export const isHeaderLine = (line: string): boolean =>
  labelOf(line) !== null || [fromByline, fromDateLine].some((read) => Object.keys(read(line)).length > 0);

function topLines({ text, blocks }: SourceText): string[] {
  const lines = blocks
    .slice(0, TOP_BLOCKS)
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .flatMap(({ start, end }) => text.slice(start, Math.min(end, start + 2_000)).split('\n'));
  return lines.slice(0, TOP_LINES).map((line) => line.trim());
}

function labelOf(line: string): readonly [string, string] | null {
  const match = /^([A-Za-z][A-Za-z ]{1,20}?)\s*:\s*(\S.*)$/.exec(line.slice(0, 2_000));
  return match && fieldOf(match[1]!) ? [match[1]!, match[2]!] : null;
}

const labelled = (lines: readonly string[]): Metadata =>
  fromLabels(
    lines.flatMap((line) => {
      const label = labelOf(line);
      return label ? [[label[0], [label[1]], `the line that begins ${label[0]}:`] as const] : [];
    }),
  );

function fromByline(line: string): Finding {
  const match = line.length <= LINE_LIMIT ? /^by\s+(.+)$/i.exec(line) : null;
  if (!match) return {};
  const date = dateIn(match[1]!);
  const parts = (date ? match[1]!.replace(date, '') : match[1]!)
    .split(/\s*[,|•·–—]\s*|\s+and\s+|\s*&\s*/)
    .filter((part) => part.trim() !== '');
  const publisher = parts.find((part, at) => at > 0 && isPublisher(part));
  const names = parts.filter((part) => part !== publisher && !isRole(part));
  if (names.length === 0 || !names.every(isName)) return {};
  const from = 'the byline in the text';
  return {
    authors: { value: names.flatMap(splitNames), from },
    ...(publisher ? { publisher: { value: publisher.trim(), from } } : {}),
    ...published(date, from),
  };
}

const afterthought = /\b(?:updated|modified|accessed|retrieved|printed|saved|last)\b/i;
const furniture = /\b(?:first\s)?(?:published|posted|issued|date)\b|\b(?:on|at|am|pm|[ap]\.m\.)|\d{1,2}[:.]\d{2}|[\s,|•·:;()–—-]/gi;
/** Capitals after a time: "21:10 JST". */
const zone = /(?<=\d[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s)[A-Z]{2,4}\b/g;

/** A date alone on its line, or beside nothing but a place set apart from it, a publisher or a time. */
function fromDateLine(line: string): Finding {
  const date = line.length <= LINE_LIMIT && !afterthought.test(line) ? dateIn(line) : null;
  if (!date) return {};
  const rest = line.replace(date, '').replace(/^[\s,|•·:;–—-]+|[\s,|•·:;–—-]+$/g, '');
  const from = 'the dateline in the text';
  if (isPublisher(rest)) return { publisher: { value: rest, from }, ...published(date, from) };
  const isBare = rest.replace(zone, '').replace(furniture, '') === '';
  return isBare || (isPlace(rest) && isSetApart(line, rest, date)) ? published(date, from) : {};
}

/**
 * "Tokyo, 16 December 2016", "16 December 2016 | Tokyo", "TOKYO 16 December 2016". In "Bastille Day 14 July 1789" the date may be
 * any; after a colon it is what the word before says.
 */
function isSetApart(line: string, place: string, date: string): boolean {
  const around = line.replace(date, '');
  if (/[:;]/.test(around)) return false;
  return /[,|•·–—]|(?:^|\s)-|\.\s*$/.test(around) || (place === place.toUpperCase() && date !== date.toUpperCase());
}

/** One to three words, the first letter of each a capital: "Tokyo", "NAGATO, Japan". */
const isPlace = (words: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?:,?\s\p{Lu}[\p{L}.'’-]*){0,2}$/u.test(words);

/** "TOKYO, Dec. 16, 2016 — The …": a place and a date before a dash, at the start of a paragraph. */
function fromDateline(line: string): Finding {
  const head = /^(.{4,90}?)\s*(?:[—–―]|--|\s-\s)/u.exec(line.slice(0, 120))?.[1];
  const date = head ? dateIn(head) : null;
  if (!head || !date) return {};
  const place = head
    .replace(date, '')
    .replace(/\([^)]{0,40}\)/g, '')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  return place === '' || isPlace(place) ? published(date, 'the dateline in the text') : {};
}

function published(date: string | null, from: string): { published?: Found<DateSpan> } {
  const value = date ? readPublished(date) : null;
  return value ? { published: { value, from } } : {};
}
