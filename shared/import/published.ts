import type { DateSpan } from '../dates/date-span';
import { readDate } from '../dates/read-date';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?';
const year = '[12]\\d{3}';
const gap = '\\s{1,3}';

/** A calendar day written out in full: with its year, in an order that leaves no doubt. */
const wholeDate = new RegExp(
  [
    `\\b${weekday}(?:the\\s)?${day}${gap}(?:of${gap})?${month},?${gap}${year}\\b`,
    `\\b${weekday}${month}${gap}${day},?${gap}${year}\\b`,
    `\\b${year}-\\d{2}-\\d{2}(?!\\d)`,
    `${year}年\\d{1,2}月\\d{1,2}日`,
  ].join('|'),
  'iu',
);

/** The first whole date in a line, as it stands there, or null. */
export const dateIn = (line: string): string | null => wholeDate.exec(line)?.[0] ?? null;

/** 2016-12-16T21:10:00+09:00, 2016-12-16 21:10, 20161216T2110, 2016/12/16: year first, so without doubt. */
const yearFirst = /^([12]\d{3})([-/.]?)(\d{2})\2(\d{2})(?:[T ].*)?$/;
/** What a publishing system writes when it has no date. */
const placeholder = /^(?:1970-01-01[T ]00:00|0001-01-01|0000)/;

/**
 * A publication date from the words of a field that says it is one, or null where they are no date. Words that need a
 * reference ("yesterday") stay unread. An instant becomes its own local day: a reader's zone never moves it.
 */
export function readPublished(words: string): DateSpan | null {
  const text = words.trim().slice(0, 200);
  if (text === '' || placeholder.test(text)) return null;
  const ymd = yearFirst.exec(text);
  const phrase = ymd ? `${ymd[1]}-${ymd[3]}-${ymd[4]}` : (dateIn(text) ?? text);
  const result = readDate(phrase, { reference: null, coder: null });
  return result.ok && result.span.earliest !== null && result.span.latest !== null ? { ...result.span, words: text } : null;
}
