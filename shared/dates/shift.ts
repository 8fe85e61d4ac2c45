import { daysInMonth, fromDayNumber, shiftMonth, toDayNumber } from './calendar';
import { boundsOf } from './edtf-bounds';
import { mapDates, partsOf, withYear, writeParts, yearOf, type DateParts } from './edtf-parts';
import { parseEdtf } from './edtf-value';
import { formatSpan } from './format-span';
import { isFiner, ownStep, stepOfParts, stepUnits, type StepUnit } from './own-unit';
import { refused, spanByHand, type ByHand } from './by-hand';
import type { DateSpan } from './date-span';

/** How far to move: later where positive. */
export type ShiftBy = { readonly [U in StepUnit]?: number };

const minutesPerDay = 1_440;

/**
 * A date moved by an amount, or by a number of its own unit, with its precision kept: a year moves by years and stays one, `199X` by
 * decades, an interval by the coarser unit of its ends, and marks, open and unknown ends, sets stay. Days that a month does not have
 * become its last, and `note` says so. What is known too coarsely for the amount is refused with a sentence.
 */
export function shifted(span: DateSpan, by: ShiftBy | number, coder: string | null = null): ByHand {
  const amount = typeof by === 'number' ? ownAmount(span, by) : by;
  if (!amount) return refused(`${formatSpan(span)} cannot be moved: its digits are not specified.`);
  if (stepUnits.every((unit) => !amount[unit])) return { ok: true, span, note: null };
  const moving: Moving = { amount, clamped: false, why: null };
  const edtf = mapDates(span.edtf, (date) => shiftDate(date, moving));
  if (edtf === null || !isSound(edtf))
    return refused(`${formatSpan(span)} cannot be moved ${moving.why ?? 'so far: there is no such date'}.`);
  const note = moving.clamped ? 'That month is shorter: its last day was taken.' : null;
  return spanByHand(edtf, coder, (after) => `Moved by hand from ${formatSpan(span)} to ${formatSpan(after)}.`, note);
}

/** So many of a span's own units as an amount, for others to move as far; null where it has none. */
export function ownAmount(span: DateSpan, count: number): ShiftBy | null {
  const step = ownStep(span);
  return step && { [step.unit]: step.count * count };
}

interface Moving {
  readonly amount: ShiftBy;
  clamped: boolean;
  why: string | null;
}

function isSound(edtf: string): boolean {
  const value = parseEdtf(edtf);
  return value !== null && boundsOf(value).ok;
}

function shiftDate(text: string, moving: Moving): string | null {
  const parts = partsOf(text);
  const step = parts && stepOfParts(parts);
  if (!parts || !step) return because(moving, 'because its digits are not specified');
  for (const unit of stepUnits) {
    const count = moving.amount[unit] ?? 0;
    if (count === 0 || isFiner(step.unit, unit)) continue;
    if (unit !== step.unit) return because(moving, `by ${unit}: it is known to the ${coarseName(parts)[0]} only`);
    if (count % step.count !== 0) return because(moving, `by ${unit} that are not whole ${coarseName(parts)[1]}`);
  }
  const moved = inMonths(parts, (moving.amount.years ?? 0) * 12 + (moving.amount.months ?? 0), moving);
  const later = moved && inMinutes(moved, (moving.amount.days ?? 0) * minutesPerDay + (moving.amount.minutes ?? 0));
  return later && writeParts(later);
}

function because(moving: Moving, why: string): null {
  moving.why = why;
  return null;
}

/** What a date is known to, one and several of it. */
function coarseName({ year, month, day, significant, exponent }: DateParts): readonly [one: string, many: string] {
  if (/^\d\d$/.test(day)) return ['day', 'days'];
  const code = Number(month);
  if (/^\d\d$/.test(month))
    return code < 21 ? ['month', 'months'] : code <= 32 ? ['season', 'seasons'] : ['part of the year', 'parts of a year'];
  if (significant !== '' || exponent > 0) return ['last of its digits', 'steps of its digits'];
  return coarseYears[/X*$/.exec(year)![0].length]!;
}

const coarseYears = [
  ['year', 'years'],
  ['decade', 'decades'],
  ['century', 'centuries'],
  ['millennium', 'millennia'],
  ['millennium', 'millennia'],
] as const;

function inMonths(parts: DateParts, by: number, moving: Moving): DateParts | null {
  if (by === 0) return parts;
  const code = Number(parts.month);
  if (parts.month === '' || parts.month.includes('X') || by % 12 === 0) return clamped(inYears(parts, by / 12), moving);
  if (code > 20) return inSeasons(parts, code, by);
  const to = shiftMonth(yearOf(parts), code, by);
  return clamped(withYear({ ...parts, month: pad(to.month) }, to.year), moving);
}

/** Years with unspecified digits count by the digits that are there; before year 1 they count backwards: -000X comes before 000X. */
function inYears(parts: DateParts, by: number): DateParts | null {
  const unknown = /X*$/.exec(parts.year)![0];
  if (unknown === '') return withYear(parts, yearOf(parts) + by);
  const digits = Number(parts.year.slice(0, -unknown.length));
  const to = (parts.negative ? -digits - 1 : digits) + by / 10 ** unknown.length;
  const year = String(to < 0 ? -to - 1 : to).padStart(4 - unknown.length, '0') + unknown;
  return year.length === 4 ? { ...parts, negative: to < 0, year } : null;
}

/** The seasons of a kind are numbered one after the other: 21 to 24, 33 to 36. South of the equator 31 is the first to begin in a year, and 29 the third. */
function inSeasons(parts: DateParts, code: number, by: number): DateParts | null {
  const [first, many] = code <= 36 ? [code - ((code - 21) % 4), 4] : code <= 39 ? [37, 3] : [40, 2];
  const ahead = first === 29 ? 2 : 0;
  const count = ((code - first + ahead) % many) + by / (12 / many);
  const years = Math.floor(count / many);
  const next = first + ((count - years * many + ahead) % many);
  return withYear({ ...parts, month: String(next) }, yearOf(parts) + years);
}

function clamped(parts: DateParts | null, moving: Moving): DateParts | null {
  if (!parts || !/^\d\d$/.test(parts.day) || `${parts.year}${parts.month}`.includes('X')) return parts;
  const last = daysInMonth(yearOf(parts), Number(parts.month));
  if (Number(parts.day) <= last) return parts;
  moving.clamped = true;
  return { ...parts, day: pad(last) };
}

function inMinutes(parts: DateParts, by: number): DateParts | null {
  if (by === 0) return parts;
  const start = toDayNumber({ year: yearOf(parts), month: Number(parts.month), day: Number(parts.day) }) * minutesPerDay;
  const [hour = 0, minute = 0] = parts.time === '' ? [] : parts.time.split(':').map(Number);
  const at = start + hour * 60 + minute + by;
  const dayNumber = Math.floor(at / minutesPerDay);
  const { year, month, day } = fromDayNumber(dayNumber);
  const minutes = at - dayNumber * minutesPerDay;
  const time = parts.time === '' ? '' : `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return withYear({ ...parts, month: pad(month), day: pad(day), time }, year);
}

const pad = (count: number): string => String(count).padStart(2, '0');
