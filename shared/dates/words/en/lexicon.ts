import type { EraId } from '../../eras';

/** The names and numbers that English dates are made of. Keys are lower case. */

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?<weekday>mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?';
const number = '(?<number>\\d{1,4}|an?|a couple of|[a-z]+(?:-[a-z]+)?|half an?)';
const unit = '(?<unit>day|week|fortnight|month|quarter|year|decade|century|centurie)s?';

/** Pattern fragments with named groups. A year is settled by `toYear`: it may carry an era, or be too short to tell. */
export const fragment = {
  month,
  weekday,
  number,
  unit,
  day: '(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?',
  season: '(?<season>spring|summer|autumn|fall|winter)',
  year: '(?<year>(?:ce )?\\d{1,3}(?:,\\d{3})+ bce|(?:ce )?\\d{1,6}(?: ?(?:bce|ce))?)',
  shortYear: '(?<shortYear>\\d{2})',
  which: '(?<which>last|past|previous|this|this past|this coming|current|next|coming)',
  ordinal: `(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${[...ordinals].reverse().join('|')})`,
};

export const toMonth = (name: string) => monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
export const toWeekday = (name: string) => weekdayNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
export const toEra = (name: string) => name.replace('ō', 'o') as EraId;
/** The EDTF code of a season, 21 for spring. */
export const toSeason = (name: string) => 21 + seasonNames.indexOf(name === 'fall' ? 'autumn' : name);
export const toOrdinal = (text: string) => (/^\d/.test(text) ? parseInt(text, 10) : ordinals.indexOf(text) + 1);

export function toWhich(word: string): 'last' | 'this' | 'next' {
  if (/last|past|previous/.test(word)) return 'last';
  return /next|coming/.test(word) ? 'next' : 'this';
}

/** A cardinal in figures or words up to ninety-nine; null for any other word. */
export function toNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  if (text === 'a couple of') return 2;
  const [first = '', second] = text.split('-');
  const ten = (tens.indexOf(first) + 2) * 10;
  if (second !== undefined) return ten >= 20 && ones.includes(second) ? ten + ones.indexOf(second) : null;
  return ones.includes(first) ? ones.indexOf(first) : ten >= 20 ? ten : null;
}

/**
 * The astronomical year: "44 bce" is −43. Null for a bare number of one or two digits, and of three or more than four unless
 * `isSure` (a day and month stand beside it).
 */
export function toYear(text: string, isSure = false): number | null {
  const count = Number(text.replace(/[^\d]/g, ''));
  if (text.includes('bce')) return count > 0 ? 1 - count : null;
  if (text.includes('ce')) return count > 0 ? count : null;
  return text.length === 4 || (isSure && text.length === 3) ? count : null;
}
