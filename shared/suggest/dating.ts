import { holds, sentenceAt, shared, type Reading } from './reading';
import type { DateSuggestion, FigureSuggestion, Span, StatementSuggestion } from './suggestion';
import { waitsForPublication } from './date-spans';
import { wholeRange } from './whole-range';

/** A year (or another date) that names a thing rather than a time: "the 1956 declaration". */
const DETERMINER = /(?:^|\s)(?:the|an?|its|his|her|their|our|this|that)\s+(?:(?:joint|original|landmark|so-called)\s+)?$/iu;
/** What begins a clause of its own, whose date is not the statement's. */
const CLAUSE = /\b(?:who|whom|whose|which|that|when|where|while|after|before|since|until)\b/iu;
/** What comes between a verb of saying and the time of saying, and no clause does: "in Tokyo on", "reporters late on". */
const BESIDE = /^(?![^]*(?:[,;:—–()]|\b(?:and|but|or|to)\b))[^]{0,48}$/iu;
/** What parts a date from the words before it. "when" joins them: both were at that time. */
const PARTED = /[,;:—–()]|\b(?:who|whom|whose|which|before|after|since|until)\b/iu;
/** Before the statement: "Friday, they agreed", "On Friday they agreed", "During Friday’s talks, they agreed". */
const LEADING = /^(?:\s*|[^,]{0,40},[^;:—–()]*)$/u;
/** As far as an article's dateline and byline reach, in UTF-16 units. */
const HEAD = 600;

const namesAThing = (text: string, { start, end }: Span): boolean =>
  DETERMINER.test(text.slice(Math.max(0, start - 24), start)) && /^\s[\p{L}]/u.test(text.slice(end, end + 2));

/** Whether a date can be a field's: it has a value, or will have one once the publication date is known, and is no part of a name. */
const canDate = (date: DateSuggestion, reading: Reading): boolean =>
  (date.edtf !== null || waitsForPublication(date, reading)) && !namesAThing(reading.text.text, date) && !isPublication(date, reading);

/** The publication date where the article states it: of no statement's and no figure's. */
const isPublication = ({ edtf, anchor, start }: DateSuggestion, { published }: Reading): boolean =>
  edtf !== null && edtf === published && anchor === null && start < HEAD;

/** The date that several agree on; null where there is none, or more than one. Both ends of a range that stands in these words are one. */
function onlyOne(ends: readonly DateSuggestion[], within: Span): DateSuggestion | null {
  const dates = ends.map((each) => wholeRange(each, within));
  const [first] = dates;
  return first && dates.every(({ edtf, text }) => (edtf === null ? text === first.text : edtf === first.edtf)) ? first : null;
}

/** When a statement was made, where the words that attribute it say so: "agreed Friday to", "During Friday’s talks, they agreed". */
export function saidDate(statement: StatementSuggestion, reading: Reading): DateSuggestion | null {
  const sentence = sentenceAt(reading, statement.cue.start);
  const inAttribution = reading.found.dates.filter(
    (date) =>
      holds(sentence, date) &&
      !statement.content.some((part) => shared(part, date) > 0) &&
      isBeside(reading.text.text, statement, sentence, date) &&
      !isAnothers(date, statement, reading) &&
      canDate(date, reading),
  );
  return onlyOne(inAttribution, sentence);
}

/** Whether a date is of what somebody else says in the same sentence. */
const isAnothers = (date: Span, { cue }: StatementSuggestion, { found }: Reading): boolean =>
  found.statements.some(({ content }) => content.some((part) => holds(part, date) && !holds(part, cue)));

/** Whether a date stands right beside the words that attribute a statement: after the verb or what is said, or at the head of the sentence. */
function isBeside(text: string, { cue, speaker, content }: StatementSuggestion, sentence: Span, date: Span): boolean {
  const own = [cue, ...content, ...(holds(sentence, speaker) ? [speaker] : [])];
  const before = Math.max(...own.map(({ end }) => (end <= date.start ? end : -1)));
  if (before !== -1) {
    const gap = text.slice(before, date.start);
    return BESIDE.test(gap) && !CLAUSE.test(gap);
  }
  const first = Math.min(...own.map(({ start }) => start));
  return !CLAUSE.test(text.slice(sentence.start, date.start)) && LEADING.test(text.slice(date.end, first));
}

/** The time a statement concerns, where its content names one and only one, and no clause of its own parts it from what is said. */
export function aboutDate({ content }: Pick<StatementSuggestion, 'content'>, reading: Reading): DateSuggestion | null {
  const inContent = reading.found.dates.filter((each) => content.some((part) => holds(part, each)) && canDate(each, reading));
  const around = content.find((part) => inContent[0] && holds(part, inContent[0]));
  const date = around ? onlyOne(inContent, around) : null;
  const part = date && content.find((each) => holds(each, date));
  return part && !PARTED.test(reading.text.text.slice(part.start, date.start)) ? date : null;
}

/** The statement that a range is part of the content of: the shortest where several are. */
export const statementAround = ({ start, end }: Span, { found }: Reading): StatementSuggestion | null =>
  found.statements
    .filter(({ content }) => content.some((part) => holds(part, { start, end })))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

/** The time a figure is of: that of the statement it stands in, else the one date of its sentence, where no clause of its own parts them. */
export function figureDate(figure: FigureSuggestion, reading: Reading): DateSuggestion | null {
  const around = statementAround(figure, reading);
  if (around) return aboutDate(around, reading);
  const sentence = sentenceAt(reading, figure.start);
  const inSentence = reading.found.dates.filter((each) => holds(sentence, each) && canDate(each, reading));
  const date = onlyOne(inSentence, sentence);
  if (!date) return null;
  const { text } = reading.text;
  const isParted =
    date.start >= figure.end
      ? PARTED.test(text.slice(figure.end, date.start))
      : PARTED.test(text.slice(date.end, figure.start).replace(/^,/, ''));
  return isParted ? null : date;
}

/** The one date of a passage that a person chose. */
export const dateIn = (passage: Span, reading: Reading): DateSuggestion | null =>
  onlyOne(
    reading.found.dates.filter((date) => holds(passage, date) && canDate(date, reading)),
    passage,
  );
