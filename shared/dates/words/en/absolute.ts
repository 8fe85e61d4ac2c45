import { centuryConvention } from '../../conventions';
import { fault } from '../../date-error';
import { dateMeaning, seasonMeaning, type Meaning } from '../../meaning';
import { firstMeaning, type Rule } from '../grammar';
import { fragment, toEra, toMonth, toOrdinal, toSeason, toWeekday, toYear } from './lexicon';

const dayOfWeek = `(?:${fragment.weekday},? )?`;
const comma = ',? (?:of )?';
const japaneseEra = '(?<era>meiji|taish[oō]|sh[oō]wa|heisei|reiwa) (?<eraYear>\\d{1,2})(?: \\(\\d{4}\\))?';
const ofYear = `(?:${comma}${fragment.year}|,? ?(?:of )?’${fragment.shortYear})`;

type Found = Record<string, string | undefined>;

function readDay({ day, month, weekday, year, shortYear }: Found): Meaning | null {
  if (shortYear) return centuryMissing(shortYear);
  const named = year === undefined ? null : toYear(year, true);
  if (year !== undefined && named === null) return year.length === 2 ? centuryMissing(year) : null;
  return dateMeaning({ day: Number(day), month: toMonth(month!), weekday: weekday ? toWeekday(weekday) : null, year: named });
}

function readMonth({ month, year, shortYear }: Found): Meaning | null {
  if (shortYear) return centuryMissing(shortYear);
  const named = year === undefined ? null : toYear(year);
  return year !== undefined && named === null ? null : dateMeaning({ month: toMonth(month!), year: named });
}

function centuryMissing(year: string): Meaning {
  return fault('ambiguous', `The century is not stated: write the year in full, such as 19${year} or 20${year}.`);
}

function readNumeric({ a, b, year }: Found): Meaning {
  if (year!.length < 4) return centuryMissing(year!);
  return Number(a) > 12 && Number(b) > 12
    ? fault('impossible', `There is no month ${b}.`)
    : { is: 'numeric', a: Number(a), b: Number(b), year: Number(year) };
}

function readYear({ year }: Found): Meaning | null {
  const named = toYear(year!);
  return named === null ? null : dateMeaning({ year: named });
}

function readSeason({ season, year, second }: Found): Meaning | null {
  const named = toYear(year!);
  if (named === null) return null;
  if (second !== undefined && !isNextYear(named, second)) return fault('impossible', 'A winter runs from one year into the next.');
  return seasonMeaning(toSeason(season!), { year: named });
}

const isNextYear = (year: number, second: string) => String(year + 1).endsWith(second);

function readDecade({ decade, bce, article }: Found): Meaning {
  const year = Number(decade);
  if (bce) return { is: 'years', unit: 'decade', from: 1 - (year + 9), to: 1 - Math.max(1, year) };
  if (year % 100 === 0 && year < 2000) return hundreds(year, `${article ?? ''}${year}s`);
  return { is: 'years', unit: 'decade', from: year, to: year + 9 };
}

function hundreds(year: number, name: string): Meaning {
  return {
    is: 'years',
    unit: 'century',
    from: year,
    to: year + 99,
    convention: `${name} is read as the whole century; write ${year}–${year + 9} for the decade`,
  };
}

function readCentury({ ordinal, unit, bce }: Found): Meaning | null {
  const nth = toOrdinal(ordinal!);
  const length = unit === 'century' ? 100 : 1_000;
  const name = `${nth}${nth === 1 ? 'st' : nth === 2 ? 'nd' : nth === 3 ? 'rd' : 'th'}`;
  const kind = unit === 'century' ? 'century' : 'millennium';
  if (nth < 1) return null;
  if (bce) return { is: 'years', unit: kind, from: 1 - nth * length, to: -(nth - 1) * length };
  const from = (nth - 1) * length;
  const ending = nth % 100 === 21 ? '21st' : name;
  return {
    is: 'years',
    unit: kind,
    from,
    to: from + length - 1,
    ...(length === 100 ? { convention: centuryConvention(`${ending} century`, from) } : {}),
  };
}

function readQuarter({ quarter, ordinal, year }: Found): Meaning | null {
  const nth = quarter ? Number(quarter) : toOrdinal(ordinal!);
  const named = year === undefined ? null : toYear(year);
  return nth < 1 || nth > 4 || (year !== undefined && named === null) ? null : seasonMeaning(32 + nth, { year: named });
}

function readHalf({ half, ordinal, year }: Found): Meaning | null {
  const nth = half ? Number(half) : toOrdinal(ordinal!);
  const named = toYear(year!);
  return nth < 1 || nth > 2 || named === null ? null : seasonMeaning(39 + nth, { year: named });
}

function readYearRange({ year, second, dash }: Found): Meaning | null {
  const [first, last] = [Number(year), Number(second)];
  const canBeMonth = last >= 1 && last <= 12;
  const canBeYear = last > first % 100;
  if (canBeMonth && canBeYear && dash === '/')
    return fault('ambiguous', `This can be a month or the years ${first} to ${Math.floor(first / 100)}${second}: write it in full.`);
  if (canBeYear)
    return { is: 'range', from: dateMeaning({ year: first }), to: dateMeaning({ year: Math.floor(first / 100) * 100 + last }) };
  return canBeMonth ? dateMeaning({ year: first, month: last }) : null;
}

function readEra({ day, month, era, eraYear }: Found): Meaning {
  const parts = { month: month ? toMonth(month) : null, day: day ? Number(day) : null };
  return { is: 'era', era: toEra(era!), year: Number(eraYear), ...parts };
}

const whole = (pattern: string) => new RegExp(`^${pattern}$`);

const rules: readonly Rule[] = [
  { pattern: whole(`${dayOfWeek}${fragment.day}(?: day)?(?: of)? ${fragment.month}${ofYear}?`), read: readDay },
  { pattern: whole(`${dayOfWeek}${fragment.month} ${fragment.day}${ofYear}?`), read: readDay },
  {
    pattern: whole(`${fragment.weekday},? the (?<day>\\d{1,2})(?:st|nd|rd|th)`),
    read: ({ day, weekday }) => dateMeaning({ day: Number(day), weekday: toWeekday(weekday!) }),
  },
  { pattern: whole(`the (?<day>\\d{1,2})(?:st|nd|rd|th)`), read: ({ day }) => dateMeaning({ day: Number(day) }) },
  { pattern: whole(`(?:the month of )?${fragment.month}${ofYear}?`), read: readMonth },
  {
    pattern: whole(`(?:the )?year (?<year>\\d{1,4})`),
    read: ({ year }) => (Number(year) > 0 ? dateMeaning({ year: Number(year) }) : null),
  },
  { pattern: whole(fragment.year), read: readYear },
  { pattern: whole(`(?:(?:${fragment.day} )?${fragment.month}${comma})?${japaneseEra}`), read: readEra },
  { pattern: /^(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<year>\d{4}|\d{2})$/, read: readNumeric },
  { pattern: /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})$/, read: readYearFirst },
  { pattern: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, read: readYearFirst },
  {
    pattern: /^(?<month>0?[1-9]|1[0-2])[/.](?<year>\d{4})$/,
    read: ({ month, year }) => dateMeaning({ month: Number(month), year: Number(year) }),
  },
  { pattern: /^(?<year>\d{4}) ?(?<dash>[–/-]) ?(?<second>\d\d)$/, read: readYearRange },
  { pattern: whole(`(?:the )?${fragment.season}(?: of| in)?,? ${fragment.year}(?: ?[/–-] ?(?<second>\\d{2}|\\d{4}))?`), read: readSeason },
  { pattern: whole(`(?:q(?<quarter>[1-4])|(?:the )?${fragment.ordinal} quarter)(?:,?(?: of)? ${fragment.year})?`), read: readQuarter },
  { pattern: whole(`${fragment.year} ?q(?<quarter>[1-4])`), read: readQuarter },
  { pattern: whole(`(?:h(?<half>[12])|(?:the )?${fragment.ordinal} half),?(?: of)? ${fragment.year}`), read: readHalf },
  { pattern: whole(`${fragment.year} ?h(?<half>[12])`), read: readHalf },
  { pattern: /^(?<article>the )?(?<decade>\d{2,3}0)[’']?s(?<bce> bce)?$/, read: readDecade },
  { pattern: whole(`(?:the )?${fragment.ordinal}[ -](?<unit>century|millennium)(?:(?<bce> bce)| ce)?`), read: readCentury },
  {
    pattern: /\b(?:fiscal(?: year)?|financial year|fy) ?\d+/,
    read: () =>
      fault('ambiguous', 'A fiscal year begins in a different month in each country: write its months, such as April 2016 to March 2017.'),
  },
];

function readYearFirst({ year, month, day }: Found): Meaning {
  if (Number(month) > 12 || Number(month) < 1) return fault('impossible', `There is no month ${month}.`);
  return dateMeaning({ year: Number(year), month: Number(month), day: Number(day) });
}

/** Dates that stand by themselves, or lack only their year. */
export function readAbsolute(text: string): Meaning | null {
  return firstMeaning(rules, text);
}
