import type { DateSpan } from '../dates/date-span';
import { readDate } from '../dates/read-date';
import type { CslDate } from './csl-item';

/** CSL's seasons 1 to 4 as EDTF's 21 to 24. */
const FIRST_SEASON = 20;

/** The date of a CSL item as EDTF says it; null where it gives none that can be read. The item's own words are kept. */
export function fromIssued(date: CslDate | undefined): DateSpan | null {
  if (!date) return null;
  for (const words of [date.edtf, fromParts(date), date.raw?.replaceAll('/', '-'), date.raw, date.literal]) {
    const read = words ? readDate(words) : null;
    if (read?.ok) return read.span;
  }
  return null;
}

function fromParts({ 'date-parts': parts, season, circa }: CslDate): string | null {
  const ends = (parts ?? []).map(numbersOf).filter((part) => part.length > 0 && part.every(Number.isInteger));
  if (ends.length === 0) return null;
  const written = ends.map(edtfOf);
  const whole =
    /^[1-4]$/.test(season ?? '') && ends.length === 1 && ends[0]!.length === 1
      ? `${written[0]}-${FIRST_SEASON + Number(season)}`
      : written.join('/');
  return circa && !/^(?:0|false)$/.test(String(circa))
    ? whole
        .split('/')
        .map((end) => `${end}~`)
        .join('/')
    : whole;
}

/** The numbers of a date up to the first that is not stated. A year 0, as some write where an end is open, states nothing. */
function numbersOf(part: readonly string[]): number[] {
  const end = part.findIndex((each) => each.trim() === '' || Number(each) === 0);
  return end < 0 ? part.map(Number) : part.slice(0, end).map(Number);
}

function edtfOf([year, month, day]: number[]): string {
  const digits = String(Math.abs(year!)).padStart(4, '0');
  return [`${year! < 0 ? '-' : ''}${digits}`, ...[month, day].filter((part) => part).map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/**
 * A DateSpan as CSL has it: whole days, months and years and spans of them as date-parts, anything else (decades, sets, open ends) in
 * its own words; `edtf` beside them says it exactly.
 */
export function toIssued({ edtf, words }: DateSpan): CslDate {
  const ends = edtf.split('/').map((end) => /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%]?)$/.exec(end));
  if (ends.length > 2 || ends.some((end) => end === null)) return { literal: words || edtf, edtf };
  const parts = ends.map((end) =>
    end!
      .slice(1, 4)
      .filter(Boolean)
      .map((part) => String(Number(part))),
  );
  const isAbout = ends.some((end) => end![4] === '~' || end![4] === '%');
  return { 'date-parts': parts, ...(isAbout ? { circa: true } : {}), edtf };
}
