import type { YearFrom } from '../mention';
import { isCapital, isDash, isGlued, isNumber, type Tokens } from '../tokens';
import { isWord, type Found } from './found';
import { look } from './lexicon';
import { readOrdinal } from './numbers';
import { isLikelyYear, readEra, readShortYear, readYear } from './year';
import { readYearAfter } from './day';
import { dateSense } from '../mention';

/** "1990s", "the 1990's", "the ’90s", "the nineties", "the 470s BC". */
export function readDecade(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const quote = t.words[start] === "'" ? start + 1 : start;
  const named = look(t.words[quote] ?? '')?.decade;
  if (named !== undefined) {
    const isAge = isWord(t, at - 1, 'her', 'his', 'their', 'my', 'your', 'our');
    return start > at && !isAge ? { next: quote + 1, sense: { is: 'short decade', decade: named }, rule: 'decade' } : null;
  }
  if (!isNumber(t, quote)) return null;
  const digits = t.words[quote]!;
  const s = pluralEnd(t, quote + 1);
  if (s === null || !digits.endsWith('0')) return null;
  const value = Number(digits);
  const era = readEra(t, s);
  if (era) return { next: era.next, sense: { is: 'edtf', edtf: decadeWithEra(value, era.bce) }, rule: 'decade' };
  if (digits.length === 4 && value >= 1000 && value <= 2990) {
    const isHundreds = value % 100 === 0 && value < 2000;
    return {
      next: s,
      sense: isHundreds ? { is: 'century', nth: value / 100 + 1, bce: false } : { is: 'decade', from: value },
      rule: 'decade',
    };
  }
  if (digits.length !== 2 || value < 20 || (start === at && quote === at)) return null;
  return isWord(t, at - 1, 'in') && isWord(t, at - 2, 'her', 'his')
    ? null
    : { next: s, sense: { is: 'short decade', decade: value }, rule: 'decade' };
}

function pluralEnd(t: Tokens, at: number): number | null {
  if (t.words[at] === 's' && isGlued(t, at)) return at + 1;
  return t.words[at] === "'" && isGlued(t, at) && t.words[at + 1] === 's' && isGlued(t, at + 1) ? at + 2 : null;
}

/** EDTF for a decade with an era: the 470s BC are the years −479 to −470 as they are counted, which are −478 to −469. */
function decadeWithEra(value: number, bce: boolean): string {
  const pad = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const length = value > 0 && value % 100 === 0 ? 100 : 10;
  return bce ? `${pad(1 - (value + length - 1))}/${pad(1 - Math.max(1, value))}` : `${pad(value).slice(0, -1)}X`;
}

/** "the 19th century", "nineteenth-century", "the third century BC". */
export function readCentury(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const nth = readOrdinal(t, start);
  if (!nth || nth.value! < 1) return null;
  const unit = isDash(t, nth.next) ? nth.next + 1 : nth.next;
  if (!isWord(t, unit, 'century', 'centuries'))
    return isFirstCentury(t, nth.next) ? { next: nth.next, sense: { is: 'century', nth: nth.value!, bce: false }, rule: 'century' } : null;
  const era = readEra(t, unit + 1);
  const isNumbered = isNumber(t, start) || nth.value! > 9 || era !== null;
  if (!isNumbered && nth.value! < 4 && start === at && !isDash(t, nth.next) && !isWord(t, at - 1, 'early', 'mid', 'late', '-')) return null;
  return { next: era?.next ?? unit + 1, sense: { is: 'century', nth: nth.value!, bce: era?.bce ?? false }, rule: 'century' };
}

/** "the late nineteenth and early twentieth centuries": the first lacks the word. */
function isFirstCentury(t: Tokens, at: number): boolean {
  if (!isWord(t, at, 'and', 'or', 'to')) return false;
  const article = isWord(t, at + 1, 'the') ? at + 2 : at + 1;
  const part = isWord(t, article, 'early', 'mid', 'late') ? (isDash(t, article + 1) ? article + 2 : article + 1) : article;
  const second = readOrdinal(t, part);
  return second !== null && isWord(t, isDash(t, second.next) ? second.next + 1 : second.next, 'century', 'centuries');
}

const leads = new Set(
  'in by since until till from to of during before after around about circa between and through for mid early late year summer spring autumn fall winter'.split(
    ' ',
  ),
);

/** A year by itself, and "the year 1848", "’98", "44 BC". */
export function readBareYear(t: Tokens, at: number): Found | null {
  const named = isWord(t, at, 'the') && isWord(t, at + 1, 'year', 'years') ? at + 2 : isWord(t, at, 'year') ? at + 1 : at;
  const short = readShortYear(t, at);
  if (short && leads.has(t.words[at - 1] ?? '')) return { next: short.next, sense: dateSense({ year: short.year }), rule: 'year' };
  const found = readYear(t, named);
  if (!found) return null;
  const isSure = found.hasEra || named > at;
  return isSure || isLikelyYear(t, named, found.next) ? { next: found.next, sense: dateSense({ year: found.year }), rule: 'year' } : null;
}

/** What stands before "spring" and "fall" where they are seasons. */
const doubtLeads = new Set('in by since until during over through throughout late early of from - –'.split(' '));

/** What a season's name goes before: then "spring" and "fall" are seasons. */
const campaigns = new Set(
  'offensive campaign fighting season term semester election elections meeting meetings session months holiday holidays harvest training'.split(
    ' ',
  ),
);

/** "the summer of 1944", "summer 2016", "this spring". Not "a spring", "to fall", "the fall of Rome". */
export function readSeason(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const which = look(t.words[start] ?? '')?.which;
  const isThat = isWord(t, start, 'that', 'same', 'following', 'preceding');
  const name = which !== undefined || isThat ? start + (isWord(t, start, 'that') && isWord(t, start + 1, 'same') ? 2 : 1) : start;
  const season = look(t.words[name] ?? '')?.season;
  if (season === undefined) return null;
  const isDoubtful = isWord(t, name, 'spring', 'fall');
  const year = readSeasonYear(t, name + 1);
  const base = { is: 'season', code: season, year: year?.year ?? null, yearFrom: year?.yearFrom ?? null, which: null } as const;
  if (year) return { next: year.next, sense: base, rule: 'season' };
  if (isWord(t, name + 1, 'of', "'s") && isDoubtful) return null;
  if (isThat) {
    const by = isWord(t, start, 'following') ? 1 : isWord(t, start, 'preceding') ? -1 : 0;
    return {
      next: name + 1,
      sense: { ...base, yearFrom: { from: 'mention', by: 0 }, which: by },
      rule: by === 0 ? 'same season' : 'adjacent season',
    };
  }
  if (which !== undefined) return { next: name + 1, sense: { ...base, which }, rule: 'season' };
  const isJoined = isWord(t, name + 1, 'and', 'to', '-', '–') && hasSeason(t, name + 2);
  if (isDoubtful && !isJoined && !doubtLeads.has(t.words[at - 1] ?? '') && !campaigns.has(t.words[name + 1] ?? '')) return null;
  if (isCapital(t, name) && isCapital(t, name + 1)) return null;
  if (isWord(t, at - 1, 'a') && !campaigns.has(t.words[name + 1] ?? '')) return null;
  return { next: name + 1, sense: base, rule: 'season' };
}

/** "the spring and early summer". */
const hasSeason = (t: Tokens, at: number) => look(t.words[isWord(t, at, 'early', 'late', 'the') ? at + 1 : at] ?? '')?.season !== undefined;

/** "of 1944", "1944", "of 1776–77" (the first of the two), "of last year". */
function readSeasonYear(t: Tokens, at: number): { year: number | null; yearFrom: YearFrom | null; next: number } | null {
  const year = readYearAfter(t, at, true);
  if (!year) return null;
  const isOverTurn = (isDash(t, year.next) || t.words[year.next] === '/') && isNumber(t, year.next + 1) && isGlued(t, year.next + 1);
  if (!isOverTurn || year.year === null) return year;
  const second = t.words[year.next + 1]!;
  return String(year.year + 1).endsWith(second) ? { ...year, next: year.next + 2 } : year;
}

/** "Q3 2016", "the third quarter of 2016", "first-half", "the second half of 2008", "FY2017", "fiscal 2016". */
export function readQuarter(t: Tokens, at: number): Found | null {
  const letter = t.words[at];
  if ((letter === 'q' || letter === 'h') && isCapital(t, at) && isNumber(t, at + 1) && isGlued(t, at + 1)) {
    return asQuarter(t, at + 2, Number(t.words[at + 1]), letter === 'q' ? 'quarter' : 'half');
  }
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (isNumber(t, start) && t.words[start]!.length === 4) return readYearQuarter(t, start);
  const isFinal = isWord(t, start, 'final', 'last', 'latter');
  const nth = isFinal ? { value: isWord(t, start, 'latter') ? 2 : 4, next: start + 1 } : readOrdinal(t, start);
  if (!nth) return null;
  const unit = isDash(t, nth.next) ? nth.next + 1 : nth.next;
  const isFiscal = isWord(t, unit, 'fiscal', 'financial');
  const name = isFiscal ? unit + 1 : unit;
  if (isWord(t, name, 'quarter', 'quarters'))
    return isFinal && !isWord(t, start, 'final') ? yearAfterOnly(t, name + 1, 4) : asQuarter(t, name + 1, nth.value!, 'quarter');
  if (!isWord(t, name, 'half')) return null;
  const half = isFinal ? 2 : nth.value!;
  const found = asQuarter(t, name + 1, half, 'half');
  const hasYear = found?.sense.is === 'season' && (found.sense.year !== null || found.sense.yearFrom !== null);
  const isOfYear = found !== null && isWord(t, found.next - 1, 'year');
  return found && (hasYear || isOfYear || isDash(t, nth.next)) && !isWord(t, found.next, 'century') ? found : null;
}

function yearAfterOnly(t: Tokens, at: number, nth: number): Found | null {
  const found = asQuarter(t, at, nth, 'quarter');
  return found?.sense.is === 'season' && (found.sense.year !== null || found.sense.yearFrom !== null) ? found : null;
}

function readYearQuarter(t: Tokens, at: number): Found | null {
  const possessive = t.words[at + 1] === "'" && t.words[at + 2] === 's' ? at + 3 : at + 1;
  const nth = readOrdinal(t, possessive);
  const name = nth && (isDash(t, nth.next) ? nth.next + 1 : nth.next);
  if (nth && name && isWord(t, name, 'quarter')) {
    const sense = { is: 'season', code: 32 + nth.value!, year: Number(t.words[at]), yearFrom: null, which: null } as const;
    return nth.value! <= 4 ? { next: name + 1, sense, rule: 'quarter' } : null;
  }
  const letter = isDash(t, at + 1) ? at + 2 : at + 1;
  if (!isWord(t, letter, 'q', 'h') || !isNumber(t, letter + 1) || !isGlued(t, letter + 1)) return null;
  const found = asQuarter(t, letter + 2, Number(t.words[letter + 1]), t.words[letter] === 'q' ? 'quarter' : 'half');
  return found?.sense.is === 'season' ? { ...found, next: letter + 2, sense: { ...found.sense, year: Number(t.words[at]) } } : null;
}

function asQuarter(t: Tokens, at: number, nth: number, unit: 'quarter' | 'half'): Found | null {
  if (nth < 1 || nth > (unit === 'quarter' ? 4 : 2)) return null;
  const isOfYear = isWord(t, at, 'of') && isWord(t, at + 1, 'the') && isWord(t, at + 2, 'year');
  if (isOfYear)
    return {
      next: at + 3,
      sense: { is: 'season', code: (unit === 'quarter' ? 32 : 39) + nth, year: null, yearFrom: null, which: null },
      rule: unit,
    };
  const year = readYearAfter(t, isWord(t, at, 'of') && isWord(t, at + 1, 'fiscal') ? at + 2 : at, true);
  const code = (unit === 'quarter' ? 32 : 39) + nth;
  return {
    next: year?.next ?? at,
    sense: { is: 'season', code, year: year?.year ?? null, yearFrom: year?.yearFrom ?? null, which: null },
    rule: unit,
  };
}

/** "FY2017", "fiscal year 2016", "fiscal 2016", "the financial year 2015–16": months differ by country, so the year it is named after. */
export function readFiscal(t: Tokens, at: number): Found | null {
  const isShort = isWord(t, at, 'fy') && isCapital(t, at);
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (!isShort && !isWord(t, start, 'fiscal', 'financial', 'tax', 'school', 'academic')) return null;
  const named = isShort ? at + 1 : isWord(t, start + 1, 'year') ? start + 2 : isWord(t, start, 'fiscal') ? start + 1 : -1;
  const figure = t.words[named] === "'" ? named + 1 : named;
  if (named < 0 || !isNumber(t, figure)) return null;
  const digits = t.words[figure]!;
  if (digits.length !== 4 && !(digits.length === 2 && (isShort || figure > named))) return null;
  const year = digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  const next = figure + 1;
  const second = (isDash(t, next) || t.words[next] === '/') && isNumber(t, next + 1) && String(year + 1).endsWith(t.words[next + 1]!);
  return {
    next: second ? next + 2 : next,
    sense: { is: 'edtf', edtf: second ? `${year}/${year + 1}` : String(year) },
    rule: 'fiscal year',
  };
}
