import { holds } from './reading';
import type { DateSuggestion, Span } from './suggestion';

/** The whole of a range for either of its ends, where all of it stands in these words; the date itself otherwise, and where it is no end of a range. */
export function wholeRange(date: DateSuggestion, within: Span): DateSuggestion {
  const { range } = date;
  if (!range || date.edtf === null || !holds(within, range)) return date;
  return { ...date, start: range.start, end: range.end, text: range.text, edtf: range.edtf };
}
