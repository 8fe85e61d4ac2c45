import { formatSpan, formatWithWeekday, precisionOf } from './format-span';
import { readReference } from './reference';
import type { DateSpan } from './date-span';

const longestQuote = 120;
const longestReading = 500;

/** One sentence that tells a reader how the words became the date. `how` is the resolver's own remark, if it has one. */
export function readingOf(span: DateSpan, how: string | null): string {
  const words = span.words.length > longestQuote ? `${span.words.slice(0, longestQuote - 1)}…` : span.words;
  const sentence = `“${words}” ${span.reference === null ? absolute(span) : relative(span, how)}.`;
  return sentence.length > longestReading ? `${sentence.slice(0, longestReading - 1)}…` : sentence;
}

function relative(span: DateSpan, how: string | null): string {
  if (how === 'the day of publication') return `is the day of publication, ${formatWithWeekday(span.edtf)}`;
  const published = `publication ${sayReference(span.reference!)}`;
  return how ? `is ${formatSpan(span)}, ${how.replace('publication', published)}` : `is ${formatSpan(span)}, counted from ${published}`;
}

function sayReference(edtf: string): string {
  return readReference(edtf)?.day != null ? `on ${formatWithWeekday(edtf)}` : `in ${formatSpan(edtf)}`;
}

function absolute(span: DateSpan): string {
  const date = formatSpan(span);
  if (span.calendar !== 'gregorian') return `is ${date} in the Gregorian calendar`;
  if (span.rule === 'edtf' || span.rule === 'iso') return `is EDTF for ${date}`;
  return date.toLowerCase() === span.words.toLowerCase() ? `names ${article(precisionOf(span))}` : `is read as ${date}`;
}

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
