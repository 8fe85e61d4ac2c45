import { de, es, fi, fr, it, nl, pt, sv, uk, vi, type Chrono, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { fromDayNumber, toDayNumber } from '../../dates/calendar';
import { readReference, type Reference } from '../../dates/reference';
import { dateSense, vague, type Mention, type Sense, type Step } from './mention';

/** The locales of chrono-node (MIT) that serve where there is no grammar of our own. */
const locales: Readonly<Record<string, Chrono>> = {
  de: de.casual,
  es: es.casual,
  fi: fi.casual,
  fr: fr.casual,
  it: it.casual,
  nl: nl.casual,
  pt: pt.casual,
  sv: sv.casual,
  uk: uk.casual,
  vi: vi.casual,
};

export const hasFallback = (language: string) => Object.hasOwn(locales, language);

/** chrono-node is given no more than this at once: its patterns are not all linear in the length of the text. */
const longestPiece = 2_000;

/**
 * The dates that chrono-node finds, as mentions: what it is sure of is read again by our own resolver, what it reckons from the publication
 * is taken as it is. Four digits by themselves, which it leaves out, are years.
 */
export function findByFallback(text: string, language: string, published: string | null | undefined): Mention[] {
  const reference = readReference(published);
  const mentions: Mention[] = [];
  let paragraph = 0;
  for (const { from, to, isNew } of piecesOf(text)) {
    if (isNew) paragraph++;
    const piece = text.slice(from, to);
    const found = [
      ...locales[language]!.parse(piece, dayOf(reference))
        .map((each) => toFound(each, piece, reference))
        .filter(({ start, end }) => !isInWord(piece, start) && !isInWord(piece, end)),
      ...monthsIn(piece, language),
      ...yearsIn(piece),
    ];
    for (const each of withoutOverlaps(found)) mentions.push(toMention(each, from, paragraph));
  }
  return mentions;
}

/** Its patterns know the ends of words in ASCII letters only: in "2 años" they see "2 a", two in the morning. */
const isInWord = (piece: string, at: number): boolean => /[\p{L}\p{N}]/u.test(piece[at - 1] ?? '') && /[\p{L}\p{M}]/u.test(piece[at] ?? '');

interface Found {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  readonly rule: string;
  readonly clock: string | null;
}

/** Lines, and long lines cut at a space. */
function* piecesOf(text: string) {
  for (let from = 0; from < text.length;) {
    const line = text.indexOf('\n', from);
    const end = line < 0 ? text.length : line + 1;
    const space = end - from > longestPiece ? text.lastIndexOf(' ', from + longestPiece) : -1;
    const to = end - from <= longestPiece ? end : space > from ? space : from + longestPiece;
    yield { from, to, isNew: from === 0 || text[from - 1] === '\n' };
    from = to;
  }
}

/** Noon of the publication's first day; without one, a day that no sense rests on. */
function dayOf(reference: Reference | null): Date {
  const { year, month, day } = fromDayNumber(reference?.first ?? 0);
  return new Date(year, month - 1, day, 12);
}

function toFound(result: ParsedResult, piece: string, reference: Reference | null): Found {
  const { index, text, start } = result;
  const words = text.replace(/[\s,.;:]+$/, '');
  const place = { start: index + (text.length - text.trimStart().length), end: index + words.length };
  const sense = result.end ? rangeSense(result, reference) : senseOf(start, text, reference);
  return {
    ...place,
    sense: sense.is === 'weekday' ? { ...sense, which: whichOf(piece, place.start, place.end) } : sense,
    rule: 'chrono',
    clock: clockOf(start),
  };
}

const isRelative = (parts: ParsedComponents) =>
  [...parts.tags()].some((tag) => tag.startsWith('casualReference') || tag.startsWith('result/relative'));

const nextWords =
  /(?<!\p{L})(?:nächste[mnrs]?|kommende[mnrs]?|próxim[oa]|prochaine?|prossim[oa]|volgende|aanstaande|nästa|ensi|que viene)(?!\p{L})/iu;
const lastWords =
  /(?<!\p{L})(?:letzte[mnrs]?|vergangene[mnrs]?|vorige[mnrs]?|pasad[oa]|passad[oa]|últim[oa]|derni(?:er|ère)|scors[oa]|afgelopen|förra|viime)(?!\p{L})/iu;

/** Which of the weekdays of a name is meant, as the words in and beside it say; no word looked for is longer than sixteen units. */
function whichOf(piece: string, start: number, end: number): Step | null {
  const before = /\p{L}+\s+$/u.exec(piece.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const after = /^\s+(?:que\s+)?\p{L}+/u.exec(piece.slice(end, end + 16))?.[0] ?? '';
  const words = before + piece.slice(start, end) + after;
  if (nextWords.test(words)) return 1;
  return lastWords.test(words) ? -1 : null;
}

/** Words without a figure ("gestern") are counted too, whatever tag they carry. */
function senseOf(parts: ParsedComponents, words: string, reference: Reference | null): Sense {
  const isWord = !/\d/.test(words) && parts.isCertain('year');
  if (reference && isRelative(parts) && !parts.isCertain('weekday') && weeks.test(words)) return weekSense(parts, reference);
  if (isWord || isRelative(parts)) return reference ? { is: 'edtf', edtf: edtfOf(parts), isCounted: true } : vague('unpublished');
  if (parts.isCertain('weekday') && !parts.isCertain('day'))
    return { is: 'weekday', weekday: parts.get('weekday') || 7, which: null, week: null };
  if (!parts.isCertain('month') && !parts.isCertain('day') && !parts.isCertain('year')) return { is: 'clock' };
  const known = (part: 'year' | 'month' | 'day') => (parts.isCertain(part) ? parts.get(part) : null);
  return dateSense({ year: known('year'), month: known('month'), day: known('day') });
}

/** "Week" in each of the languages, in its cases; a week’s end is none. */
const weeks =
  /(?<!fin de |fim de |fine |cuối )(?:woche(?!nend)|semaine|semana|settiman|week(?!-?end)|weken|veck|viiko(?!nlop)|viikko|тиж|tuần)/i;

/** A week is counted in weeks: chrono-node gives a day of it that nobody named. */
function weekSense(parts: ParsedComponents, { first }: Reference): Sense {
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!];
  const by = Math.round((toDayNumber({ year, month, day }) - first) / 7);
  return { is: 'count', unit: 'week', by, from: 'published' };
}

function rangeSense({ start, end }: ParsedResult, reference: Reference | null): Sense {
  const isFree = !isRelative(start) && start.isCertain('year');
  return isFree || reference ? { is: 'edtf', edtf: `${edtfOf(start)}/${edtfOf(end!)}`, isCounted: !isFree } : vague('unpublished');
}

const pad = (part: number | null, length = 2) => String(part ?? 0).padStart(length, '0');

/** As fine as the parts that are sure. */
function edtfOf(parts: ParsedComponents): string {
  const year = pad(parts.get('year'), 4);
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${year}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
  return parts.isCertain('month') ? `${year}-${pad(parts.get('month'))}` : year;
}

function clockOf(parts: ParsedComponents): string | null {
  return parts.isCertain('hour') && parts.isCertain('minute') ? `${pad(parts.get('hour'))}:${pad(parts.get('minute'))}` : null;
}

function* yearsIn(piece: string): Generator<Found> {
  for (const { index, 0: digits } of piece.matchAll(/(?<![\p{L}\d.,:/$€£#-])(?:1[5-9]|20)\d\d(?![\p{L}\d%€$]|[.,:/-]\d)/gu)) {
    yield { start: index, end: index + 4, sense: dateSense({ year: Number(digits) }), rule: 'year', clock: null };
  }
}

const monthPatterns = new Map<string, { pattern: RegExp; names: string[] }>();

/** The names of the months in a language, as Intl has them. */
function monthsOf(language: string) {
  const known = monthPatterns.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2001, at, 15)).toLowerCase());
  const pattern = new RegExp(
    `(?<!\\p{L})(?<!\\d[.º°]?\\s?(?:de\\s|di\\s)?)(?<name>${names.join('|')}),?\\s(?:(?:de|del|do)\\s)?(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)`,
    'giu',
  );
  monthPatterns.set(language, { pattern, names });
  return { pattern, names };
}

/** "März 2014": chrono-node leaves out months without a day in most languages. Behind a day that does not exist, no month is meant. */
function* monthsIn(piece: string, language: string): Generator<Found> {
  const { pattern, names } = monthsOf(language);
  for (const { index, 0: words, groups } of piece.matchAll(pattern)) {
    const sense = dateSense({ year: Number(groups!['year']), month: names.indexOf(groups!['name']!.toLowerCase()) + 1 });
    yield { start: index, end: index + words.length, sense, rule: 'month', clock: null };
  }
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.length === 0 || each.start >= kept.at(-1)!.end) kept.push(each);
  }
  return kept;
}

const toMention = ({ start, end, ...found }: Found, from: number, paragraph: number): Mention => ({
  ...found,
  start: from + start,
  end: from + end,
  part: null,
  approximate: false,
  tense: null,
  isToldBefore: true,
  sentence: paragraph,
  paragraph,
  leads: false,
  isAside: false,
  joined: null,
});
