import { daysInMonth, fromDayNumber } from './calendar';
import { nameYear } from './calendar-names';
import { parseEdtf, writeDate, writeYear, type EdtfDate } from './edtf-value';
import { boundsOf } from './edtf-bounds';
import { fault } from './date-error';
import type { PartOf } from './meaning';
import type { Resolution } from './resolution';

/** "late 1840s", "early March 2016", "the first half of 2016": one of the years, months or days in that part. */
export function resolvePart(part: PartOf, whole: Resolution): Resolution {
  if (whole.is === 'fault') return whole;
  const value = parseEdtf(whole.edtf);
  const found = value?.is === 'date' && !value.approximate && !value.uncertain ? partOfDate(part, value) : null;
  if (!found) return fault('unreadable', 'Only a month, a year, a decade or a century has an early, a middle and a late part.');
  return { ...whole, edtf: found.edtf, rule: 'part', conventions: [...whole.conventions, found.convention], how: null };
}

function partOfDate(part: PartOf, date: EdtfDate): { edtf: string; convention: string } | null {
  if (date.day !== null || date.season !== null || date.significant !== null || date.time) return null;
  const result = boundsOf(date);
  if (!result.ok || !result.bounds.earliest || !result.bounds.latest) return null;
  const first = fromDayNumber(result.bounds.earliest.day);
  const last = fromDayNumber(result.bounds.latest.day);
  if (date.month !== null) return partOfMonth(part, first.year, first.month);
  return first.year === last.year ? partOfYear(part, first.year) : partOfYears(part, first.year, last.year);
}

function partOfMonth(part: PartOf, year: number, month: number) {
  const length = daysInMonth(year, month);
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, length], 'first half': [1, 15], 'second half': [16, length] }[part] as [
    number,
    number,
  ];
  return {
    edtf: `[${writeDate(year, month, from)}..${writeDate(year, month, to)}]`,
    convention: taken(part, `days ${from} to ${to}`),
  };
}

function partOfYear(part: PartOf, year: number) {
  if (part === 'first half') return { edtf: `${writeYear(year)}-40`, convention: taken(part, 'January to June') };
  if (part === 'second half') return { edtf: `${writeYear(year)}-41`, convention: taken(part, 'July to December') };
  const [from, to, months] = { early: [1, 4, 'January to April'], mid: [5, 8, 'May to August'], late: [9, 12, 'September to December'] }[
    part
  ] as [number, number, string];
  return { edtf: `[${writeDate(year, from)}..${writeDate(year, to)}]`, convention: taken(part, months) };
}

/** Tenths of a decade or a century, in order of time: early 0–3, mid 4–6, late 7–9. */
const tenths: Record<PartOf, [number, number]> = {
  early: [0, 4],
  mid: [4, 7],
  late: [7, 10],
  'first half': [0, 5],
  'second half': [5, 10],
};

function partOfYears(part: PartOf, first: number, last: number) {
  const tenth = (last - first + 1) / 10;
  const from = first + tenths[part][0] * tenth;
  const to = first + tenths[part][1] * tenth - 1;
  return {
    edtf: `[${writeYear(from)}..${writeYear(to)}]`,
    convention: taken(part, `the years ${nameYear(from, 'en')} to ${nameYear(to, 'en')}`),
  };
}

const taken = (part: PartOf, meant: string) => `“${part}” is taken as ${meant}`;
