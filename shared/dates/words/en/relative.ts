import { fault } from '../../date-error';
import { dateMeaning, seasonMeaning, type DateMeaning, type Meaning, type Unit, type Which } from '../../meaning';
import { firstMeaning, type Rule } from '../grammar';
import { readAbsolute } from './absolute';
import { fragment, toMonth, toNumber, toSeason, toWeekday, toWhich } from './lexicon';

type Found = Record<string, string | undefined>;

const whole = (pattern: string) => new RegExp(`^${pattern}$`);
const partOfDay = '(?: (?:morning|afternoon|evening|night))?';
const steps: Record<Which, -1 | 0 | 1> = { last: -1, this: 0, next: 1 };
const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

const day = (by: number) => (): Meaning => ({ is: 'period', unit: 'day', by });

function readPeriod({ which, unit }: Found): Meaning {
  return { is: 'period', unit: toUnit(unit!).unit, by: steps[toWhich(which!)] };
}

function readCount({ number, unit, direction }: Found): Meaning | null {
  const counted = toCount(number!, unit!);
  return counted && { is: 'count', unit: counted.unit, by: direction === 'ago' ? -counted.count : counted.count };
}

function readStretch({ which, number, unit }: Found): Meaning | null {
  const counted = toCount(number ?? 'a', unit!);
  return counted && { is: 'stretch', unit: counted.unit, by: toWhich(which!) === 'next' ? counted.count : -counted.count };
}

/** "half a century" is five decades; a fortnight is two weeks. */
function toCount(number: string, unit: string): { unit: Unit; count: number } | null {
  const { unit: named, times } = toUnit(unit);
  if (/^half an?$/.test(number)) return halfOf(named);
  const count = toNumber(number);
  return count === null ? null : { unit: named, count: count * times };
}

function halfOf(unit: Unit): { unit: Unit; count: number } | null {
  if (unit === 'year') return { unit: 'month', count: 6 };
  if (unit === 'decade') return { unit: 'year', count: 5 };
  return unit === 'century' ? { unit: 'decade', count: 5 } : null;
}

function toUnit(word: string): { unit: Unit; times: number } {
  if (word === 'fortnight') return { unit: 'week', times: 2 };
  return { unit: (word === 'centurie' ? 'century' : word) as Unit, times: 1 };
}

/** "16 December last year", "spring next year". */
function readInYear({ rest, which }: Found): Meaning | null {
  const inner = readRelativeName(rest!) ?? readAbsolute(rest!);
  const isYearless = (inner?.is === 'date' && inner.month !== null) || inner?.is === 'season';
  if (!isYearless || (inner as DateMeaning).year !== null) return null;
  return { ...(inner as DateMeaning), yearBy: steps[toWhich(which!)] };
}

function readRelativeName(text: string): Meaning | null {
  return whole(`(?:the )?${fragment.season}`).test(text) ? seasonMeaning(toSeason(text.replace(/^the /, ''))) : null;
}

const elsewhere = () =>
  fault(
    'needs-reference',
    'This counts from another date in the text, not from publication: type that date, or count from publication (“two days ago”).',
  );

const rules: readonly Rule[] = [
  {
    pattern: whole(`(?:${fragment.which} )?${fragment.weekday}${partOfDay}`),
    read: ({ which, weekday }) => ({ is: 'weekday', weekday: toWeekday(weekday!), which: which ? toWhich(which) : null }),
  },
  { pattern: /^(?:today|tonight|this (?:morning|afternoon|evening))$/, read: day(0) },
  { pattern: whole(`(?:yesterday${partOfDay}|last (?:night|evening))`), read: day(-1) },
  { pattern: whole(`tomorrow${partOfDay}`), read: day(1) },
  { pattern: /^(?:the )?day before yesterday$/, read: day(-2) },
  { pattern: /^(?:the )?day after tomorrow$/, read: day(2) },
  {
    pattern:
      /^(?:later )?(?:that|the same|the following|the next|the previous|the preceding) (?:day|morning|afternoon|evening|night|week|weekend|month|year|decade)$/,
    read: elsewhere,
  },
  { pattern: whole(`(?:the )?(?<which>past) ${fragment.unit}`), read: readStretch },
  {
    pattern: whole(`(?:(?:earlier|later|sometime) )?(?:the )?${fragment.which} (?<unit>weekend|week|month|quarter|year|decade|century)`),
    read: readPeriod,
  },
  {
    pattern: whole(`${fragment.which} ${fragment.month}`),
    read: ({ which, month }) => dateMeaning({ month: toMonth(month!), which: toWhich(which!) }),
  },
  {
    pattern: whole(`${fragment.which} ${fragment.season}`),
    read: ({ which, season }) => seasonMeaning(toSeason(season!), { which: toWhich(which!) }),
  },
  { pattern: whole(`(?<rest>.+?),?(?: of| in)? ${fragment.which} year`), read: readInYear },
  { pattern: whole(`${fragment.which} year[’']s (?<rest>.+)`), read: readInYear },
  { pattern: whole(`(?:the )?${fragment.season}`), read: ({ season }) => seasonMeaning(toSeason(season!)) },
  { pattern: whole(`${fragment.number} ${fragment.unit} (?<direction>ago)`), read: readCount },
  { pattern: whole(`${fragment.number} ${fragment.unit} (?:from now|hence)`), read: readCount },
  { pattern: whole(`in ${fragment.number} ${fragment.unit}(?:[’']s?)?(?: time)?`), read: readCount },
  {
    pattern: whole(`(?:(?:over|during|in|for|within) )?the (?<which>last|past|next|coming) ${fragment.number} ${fragment.unit}`),
    read: readStretch,
  },
  { pattern: whole(`(?:over|during|for) the (?<which>last|past|next|coming) ${fragment.unit}`), read: readStretch },
  { pattern: /^(?:the )?[’']?(?<decade>[2-9]0)[’']?s$/, read: ({ decade }) => ({ is: 'short decade', decade: Number(decade) }) },
  {
    pattern: whole(`(?:the )?(?<decade>${decades.join('|')})`),
    read: ({ decade }) => ({ is: 'short decade', decade: (decades.indexOf(decade!) + 2) * 10 }),
  },
  { pattern: whole(`${fragment.number} ${fragment.unit} (?:earlier|later|before|after|afterwards|previously)`), read: elsewhere },
  { pattern: /^(?:later|earlier) (?:the|that|in the|the same) (?:day|week|month|year)$/, read: elsewhere },
];

/** Dates that count from another date. */
export function readRelative(text: string): Meaning | null {
  return firstMeaning(rules, text);
}
