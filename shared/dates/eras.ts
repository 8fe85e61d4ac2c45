import { isRealDay, toDayNumber, type CivilDay } from './calendar';
import { writeDate } from './edtf-value';
import { fault, type Fault } from './date-error';

export type EraId = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa';

interface Era {
  name: string;
  first: CivilDay;
  last: CivilDay | null;
}

/** The modern Japanese eras, by the days they began and ended (Gregorian). */
export const eras: Record<EraId, Era> = {
  meiji: { name: 'Meiji', first: { year: 1868, month: 1, day: 25 }, last: { year: 1912, month: 7, day: 29 } },
  taisho: { name: 'Taisho', first: { year: 1912, month: 7, day: 30 }, last: { year: 1926, month: 12, day: 24 } },
  showa: { name: 'Showa', first: { year: 1926, month: 12, day: 25 }, last: { year: 1989, month: 1, day: 7 } },
  heisei: { name: 'Heisei', first: { year: 1989, month: 1, day: 8 }, last: { year: 2019, month: 4, day: 30 } },
  reiwa: { name: 'Reiwa', first: { year: 2019, month: 5, day: 1 }, last: null },
};

/** Japan kept a lunisolar calendar to the end of Meiji 5 (1872): its months and days are not Gregorian ones. */
const firstGregorianYear = 1873;

/** The EDTF of a year, month or day of a Japanese era, or why there is none. */
export function eraToEdtf(
  id: EraId,
  eraYear: number,
  month: number | null,
  day: number | null,
): { edtf: string; conventions: string[] } | Fault {
  const era = eras[id];
  const year = era.first.year + eraYear - 1;
  if (month !== null && year < firstGregorianYear)
    return fault('impossible', `Japan’s months were lunar until 1872: give the day of ${era.name} ${eraYear} in the Gregorian calendar.`);
  if (day !== null && !isRealDay({ year, month: month!, day })) return fault('impossible', 'There is no such day in the calendar.');
  const first = toDayNumber({ year, month: month ?? 1, day: day ?? 1 });
  const last =
    day !== null
      ? first
      : toDayNumber({ year: month === 12 || month === null ? year + 1 : year, month: month === null ? 1 : (month % 12) + 1, day: 1 }) - 1;
  const outside = faultOutside(era, eraYear, first, last);
  return outside ?? { edtf: writeDate(year, month, day), conventions: partialYear(era, first, last, day) };
}

function faultOutside({ name, first, last }: Era, eraYear: number, from: number, to: number): Fault | null {
  if (eraYear < 1 || to < toDayNumber(first)) return fault('impossible', `${name} began on ${writeDay(first)}.`);
  return last && from > toDayNumber(last) ? fault('impossible', `${name} ended on ${writeDay(last)}.`) : null;
}

function partialYear({ name, first, last }: Era, from: number, to: number, day: number | null): string[] {
  if (day !== null) return [];
  if (from < toDayNumber(first)) return [`${name} began on ${writeDay(first)}`];
  return last && to > toDayNumber(last) ? [`${name} ended on ${writeDay(last)}`] : [];
}

const writeDay = (day: CivilDay) => writeDate(day.year, day.month, day.day);
