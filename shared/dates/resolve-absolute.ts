import { gregorianConvention, orderConvention, seasonConvention, tenseConvention, nearestConvention } from './conventions';
import { nameDate } from './calendar-names';
import { daysInMonth, firstGregorianDay, isRealDay, toDayNumber, weekdayOf } from './calendar';
import { parseEdtf, writeDate, writeYear } from './edtf-value';
import { boundsOf } from './edtf-bounds';
import { chooseNearest, needsReference } from './nearest';
import { fault } from './date-error';
import { dateMeaning, type DateMeaning, type Meaning, type SeasonMeaning } from './meaning';
import { resolved, type Resolution, type Setting } from './resolution';
import type { Tense } from './conventions';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day, month or year; where the year (or month) is not named, the one that the reference and the tense point to. */
export function resolveDate(date: DateMeaning, setting: Setting): Resolution {
  if (date.yearBy !== null) return resolveYearBy(date, setting);
  if (date.year !== null) return writeNamedDate(date);
  return resolveNearestDate(date, setting);
}

function resolveYearBy(date: DateMeaning, { reference }: Setting): Resolution {
  if (reference?.year == null) return needsReference(reference, 'year');
  const found = writeNamedDate({ ...date, year: reference.year + date.yearBy!, yearBy: null });
  return found.is === 'fault' ? found : { ...found, relative: true };
}

function writeNamedDate({ year, month, day, weekday, time }: DateMeaning): Resolution {
  if (day !== null && !isRealDay({ year: year!, month: month!, day })) return fault('impossible', 'There is no such day in the calendar.');
  const edtf = writeDate(year!, month, day);
  if (day === null) return resolved(edtf, month === null ? 'year' : 'month');
  const dayNumber = toDayNumber({ year: year!, month: month!, day });
  if (weekday !== null && weekdayOf(dayNumber) !== weekday) {
    return fault('impossible', `That day is a ${weekdayNames[weekdayOf(dayNumber) - 1]}, not a ${weekdayNames[weekday - 1]}.`);
  }
  const conventions = dayNumber < firstGregorianDay ? [gregorianConvention] : [];
  return resolved(time === null ? edtf : `${edtf}T${time}`, time === null ? 'day' : 'time', { conventions });
}

function resolveNearestDate(date: DateMeaning, { reference, tense }: Setting): Resolution {
  if (!reference?.month) return needsReference(reference, 'month');
  const candidates = candidateDates(date, reference.month).map((candidate) => {
    const month = toDayNumber({ year: candidate.year!, month: candidate.month!, day: 1 });
    const from = candidate.day === null ? month : month + candidate.day - 1;
    return { from, to: candidate.day === null ? month + daysInMonth(candidate.year!, candidate.month!) - 1 : from, value: candidate };
  });
  const chosen = chooseNearest(candidates, reference, tense, date.which);
  if (!chosen) return fault('impossible', 'No such day is near the publication date.');
  const found = writeNamedDate(chosen);
  return found.is === 'fault' ? found : { ...found, relative: true, conventions: directionConventions(date.which, tense) };
}

function directionConventions(which: string | null, tense: Tense | null): string[] {
  if (which) return [];
  return [tense ? tenseConvention[tense] : nearestConvention];
}

/** Every date within eight years (a leap day may be that far) that fits what was named. */
function candidateDates(date: DateMeaning, near: { year: number; month: number }): DateMeaning[] {
  const candidates: DateMeaning[] = [];
  for (let year = near.year - 8; year <= near.year + 8; year++) {
    for (let month = date.month ?? 1; month <= (date.month ?? 12); month++) candidates.push({ ...date, year, month });
  }
  return candidates.filter(fitsCalendar);
}

function fitsCalendar({ year, month, day, weekday }: DateMeaning): boolean {
  if (day === null) return true;
  const civil = { year: year!, month: month!, day };
  return isRealDay(civil) && (weekday === null || weekdayOf(toDayNumber(civil)) === weekday);
}

/** Seasons are EDTF 21–24 in the north and 29–32 in the south, so that the value alone gives its bounds. */
export function resolveSeason(season: SeasonMeaning, setting: Setting): Resolution {
  const isSeason = season.code <= 24;
  const code = isSeason && setting.hemisphere === 'south' ? season.code + 8 : season.code;
  const rule = isSeason ? 'season' : season.code <= 36 ? 'quarter' : 'half year';
  const conventions = isSeason ? [seasonConvention(season.code - 21, setting.hemisphere)] : [];
  const { reference, tense } = setting;
  if (season.year !== null) return resolved(`${writeYear(season.year)}-${code}`, rule, { conventions });
  if (season.yearBy !== null) {
    if (reference?.year == null) return needsReference(reference, 'year');
    return resolved(`${writeYear(reference.year + season.yearBy)}-${code}`, rule, { conventions, relative: true });
  }
  if (!reference?.month) return needsReference(reference, 'month');
  const candidates = [-2, -1, 0, 1, 2].map((by) => seasonCandidate(`${writeYear(reference.month!.year + by)}-${code}`));
  const edtf = chooseNearest(candidates, reference, tense, season.which)!;
  return resolved(edtf, rule, { conventions: [...conventions, ...directionConventions(season.which, tense)], relative: true });
}

function seasonCandidate(edtf: string): { from: number; to: number; value: string } {
  const result = boundsOf(parseEdtf(edtf)!);
  if (!result.ok) throw new Error(edtf);
  return { from: result.bounds.earliest!.day, to: result.bounds.latest!.day, value: edtf };
}

/** Whole years: `184X` where X can say it, otherwise one of the years (`[-0448..-0439]`). */
export function resolveYears({ unit, from, to, convention }: Extract<Meaning, { is: 'years' }>): Resolution {
  return resolved(maskOf(from, to) ?? `[${writeYear(from)}..${writeYear(to)}]`, unit, { conventions: convention ? [convention] : [] });
}

function maskOf(from: number, to: number): string | null {
  const [low, high] = from < 0 ? [-to, -from] : [from, to];
  const digits = String(high - low).length;
  if (high - low + 1 !== 10 ** digits || low % 10 ** digits !== 0 || high > 9_999) return null;
  return (
    (from < 0 ? '-' : '') +
    String(low)
      .padStart(4, '0')
      .slice(0, 4 - digits) +
    'X'.repeat(digits)
  );
}

const sayDay = (year: number, month: number, day: number) => nameDate(year, month, day, 'long', 'en');

/** 16/12/2016 has one reading, 03/04/2016 two. */
export function resolveNumeric({ a, b, year }: Extract<Meaning, { is: 'numeric' }>, setting: Setting): Resolution {
  const isTwoFold = a <= 12 && b <= 12 && a !== b;
  if (isTwoFold && !setting.order)
    return fault('ambiguous', `This can be ${sayDay(year, b, a)} or ${sayDay(year, a, b)}: write the month in words.`);
  const dayFirst = isTwoFold ? setting.order === 'dmy' : b <= 12;
  const date = dateMeaning({ year, month: dayFirst ? b : a, day: dayFirst ? a : b });
  const found = writeNamedDate(date);
  return found.is === 'fault' || !isTwoFold ? found : { ...found, conventions: [...found.conventions, orderConvention[setting.order!]] };
}
