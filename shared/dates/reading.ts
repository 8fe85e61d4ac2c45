import { formatSpan, formatWithWeekday, precisionOf } from './format-span';
import { readReference } from './reference';
import type { DateSpan } from './date-span';

const longestQuote = 120;
const longestReading = 500;

/** One sentence that tells a reader how the words became the date. `how` is the resolver's own remark, if it has one. */
export function readingOf(span: DateSpan, how: string | null): string {
  const bare = span.words.replace(/^[“"‘'](.+)[”"’']$/, '$1');
  const words = bare.length > longestQuote ? `${bare.slice(0, longestQuote - 1)}…` : bare;
  const sentence = `“${words}” ${span.reference === null ? absolute(span) : relative(span, how)}.`;
  return sentence.length > longestReading ? `${sentence.slice(0, longestReading - 1)}…` : sentence;
}

function relative(span: DateSpan, how: string | null): string {
  const date = withArticle(formatWithWeekday(span));
  if (how === 'the day of publication') return `is the day of publication, ${date}`;
  const published = `publication ${sayReference(span.reference!)}`;
  return how ? `is ${date}, ${how.replace('publication', published)}` : `is ${date}, counted from ${published}`;
}

function sayReference(edtf: string): string {
  return readReference(edtf)?.day != null ? `on ${formatWithWeekday(edtf)}` : `in ${formatSpan(edtf)}`;
}

function absolute(span: DateSpan): string {
  const date = formatSpan(span);
  if (span.calendar !== 'gregorian') return `is ${date} in the Gregorian calendar`;
  if (span.rule === 'edtf' || span.rule === 'iso') return `is EDTF: ${date}`;
  if (date.toLowerCase() !== span.words.toLowerCase()) return `is read as ${withArticle(date)}`;
  return /[/[{?~%]/.test(span.edtf) ? 'is kept as it is worded' : `names ${article(precisionOf(span))}`;
}

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** "the 1840s", "the 19th century", "the first half of 2016". */
function withArticle(date: string): string {
  return /^(?:\d+s\b|\d+(?:st|nd|rd|th) |(?:first|second|third|fourth) )/.test(date) ? `the ${date}` : date;
}
