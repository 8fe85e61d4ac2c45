import type { DateSpan } from '../dates/date-span';
import { formatSpan } from '../dates/format-span';
import { readDate } from '../dates/read-date';
import { sentenceAt, type Reading } from './reading';
import type { DateSuggestion } from './suggestion';

/**
 * A suggested date as a field holds it; null for one without a value. Where the date's words, read as a person's typed ones are, give the
 * same value, that reading is kept: it can be read again when the publication date changes.
 */
export function toDateSpan(date: DateSuggestion, reading: Reading): DateSpan | null {
  if (date.edtf === null) return null;
  const { start, end } = sentenceAt(reading, date.start);
  const context = reading.text.text.slice(start, end);
  const typed = readDate(date.text, { reference: reading.published, coder: reading.coder, context });
  if (typed.ok && typed.span.edtf === date.edtf) return typed.span;
  const read = readDate(date.edtf, { coder: reading.coder });
  if (!read.ok) return null;
  return {
    ...read.span,
    words: date.text,
    reference: date.anchor,
    rule: date.rule.slice(0, 80),
    reading: basisOf(date, reading.published),
  };
}

/** Words that would be a date if it were known when the source was published: they wait in the field, and nothing is guessed. */
export const waitsForPublication = ({ edtf, text }: DateSuggestion, { published }: Pick<Reading, 'published'>): boolean => {
  if (edtf !== null || published !== null) return false;
  const read = readDate(text);
  return !read.ok && read.error.code === 'needs-reference';
};

/** What a date was reckoned from, in one sentence. */
export function basisOf({ text, edtf, anchor, direction }: DateSuggestion, published: string | null): string {
  if (edtf === null) return `“${text}” has no date.`.slice(0, 500);
  if (anchor === null) return `“${text}” is a date by itself.`.slice(0, 500);
  const from = anchor === published ? 'the publication date' : 'a date that stands before it in the text';
  const ways = { past: 'back', future: 'on', same: '' } as const;
  const way = direction === null || direction === 'same' ? '' : ` ${ways[direction]}`;
  return `“${text}” is counted${way} from ${formatSpan(anchor)}, ${from}.`.slice(0, 500);
}
