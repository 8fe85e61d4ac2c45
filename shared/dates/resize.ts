import { fromDayNumber, msPerDay } from './calendar';
import { boundsOf, toMs } from './edtf-bounds';
import { partsOf, withYear, writeParts, yearOf, type DateParts } from './edtf-parts';
import { parseEdtf, writeDate } from './edtf-value';
import { formatSpan } from './format-span';
import { averageLength, isFiner, ownStep, stepOfParts, stepUnits, type StepUnit } from './own-unit';
import { refused, spanByHand, type ByHand } from './by-hand';
import { shifted } from './shift';
import type { DateSpan } from './date-span';

/** Which end of a span is moved. */
export type Edge = 'start' | 'end';

/** Where an end goes: by a number of its own units, or to an instant (floating ms; of an end the first one after it), in its own unit or a finer one. */
export type EdgeTo = { readonly by: number } | { readonly at: number; readonly unit?: StepUnit };

/**
 * A span with one end elsewhere: a date becomes an interval in its own precision (`1848` → `1848/1850`), and an interval whose ends meet
 * one date again. An end is never moved beyond the other: there it stops. Refused with a sentence where there is no end to move.
 */
export function resized(span: DateSpan, edge: Edge, to: EdgeTo, coder: string | null = null): ByHand {
  const ends = endsOf(span.edtf);
  if (!ends) return refused(`${formatSpan(span)} is one of several dates: it cannot be made longer or shorter.`);
  const own = ends[edge];
  const other = ends[edge === 'start' ? 'end' : 'start'];
  if (own === '' || own === '..') return refused(`${formatSpan(span)} has no ${edge} that could be moved.`);
  const moved = 'by' in to ? movedBy(span, own, to.by) : movedTo(own, to.at - (edge === 'end' ? 1 : 0), to.unit);
  if (moved === null) return refused(`The ${edge} of ${formatSpan(span)} cannot be moved so far: there is no such date.`);
  const edtf = joined(edge, moved, other);
  if (edtf === span.edtf)
    return { ok: true, span, note: 'by' in to ? `${formatSpan(span)} cannot be made shorter in its own precision.` : null };
  return spanByHand(
    edtf,
    coder,
    (after) => `Made ${isLonger(edge, own, moved) ? 'longer' : 'shorter'} by hand: ${formatSpan(after)} instead of ${formatSpan(span)}.`,
  );
}

/**
 * A span moved to lie from an instant to another (floating ms, the second the first one after it) and told to a finer unit, as uncertain
 * as before: `1848~` → `1849-04~`, `1848/1850` → `1849-04/1852-04`. Refused with a sentence where there are several dates.
 */
export function movedFiner(span: DateSpan, there: { readonly from: number; readonly to: number }, unit: StepUnit): ByHand {
  const ends = endsOf(span.edtf);
  if (!ends) return refused(`${formatSpan(span)} is one of several dates: it cannot be told more finely.`);
  const to = (end: string, instant: number) => (end === '' || end === '..' ? end : movedTo(end, instant, unit));
  const start = to(ends.start, there.from);
  const end = span.edtf.includes('/') ? to(ends.end, there.to - 1) : start;
  if (start === null || end === null) return refused(`${formatSpan(span)} cannot be moved so far: there is no such date.`);
  const edtf = start === end ? start : `${start}/${end}`;
  return spanByHand(edtf, null, (after) => `Moved by hand from ${formatSpan(span)} to ${formatSpan(after)}.`);
}

/** A date of a unit that holds an instant, made by hand: what a place on the axis says. */
export function placedAt(instant: number, unit: StepUnit | 'decades', coder: string | null = null): ByHand {
  const blank = partsOf('0000')!;
  const parts = unit === 'decades' ? decadeAt(blank, instant) : dateAt(blank, instant, unit);
  return parts
    ? spanByHand(writeParts(parts), coder, (after) => `Placed by hand: ${formatSpan(after)}.`)
    : refused('There is no such date.');
}

/** The ends of a date or an interval as written; null for a list. */
function endsOf(edtf: string): { start: string; end: string } | null {
  if (/^[[{]/.test(edtf)) return null;
  const [start, end = start] = edtf.split('/');
  return { start: start!, end: end! };
}

function movedBy(span: DateSpan, own: string, by: number): string | null {
  const alone = shifted({ ...span, edtf: own }, by);
  return alone.ok ? alone.span.edtf : null;
}

/** The date of the same kind as `own` that holds an instant, its marks kept; of a finer unit where one is asked for. */
function movedTo(own: string, instant: number, unit?: StepUnit): string | null {
  const parts = partsOf(own);
  const step = parts && stepOfParts(parts);
  if (!parts || !step) return null;
  if (unit === undefined || !isFiner(unit, step.unit)) return nearUnit(own, instant);
  const there = dateAt({ ...parts, month: '', day: '', time: '', rest: '', significant: '', marks: marksOf(parts, unit) }, instant, unit);
  return there && writeParts(there);
}

/** The marks of a date told to a finer unit: one behind its last part, about all of it, goes behind the new last one. */
function marksOf({ month, day, marks }: DateParts, unit: StepUnit): readonly string[] {
  const last = day !== '' ? 5 : month !== '' ? 3 : 1;
  const next = unit === 'months' ? 3 : 5;
  return marks.map((mark, at) => (at === next ? marks[last]! : at === last ? '' : mark));
}

/** `own` moved by whole units of its own until it holds the instant. */
function nearUnit(own: string, instant: number): string | null {
  const bounds = boundsOfDate(own);
  const at = { edtf: own } as DateSpan;
  const step = ownStep(at);
  if (!bounds || !step) return null;
  let count = Math.trunc((instant - bounds.from) / averageLength(step));
  for (let tries = 0; tries < 8; tries++) {
    const there = movedBy(at, own, count);
    const held = there && boundsOfDate(there);
    if (!held) return null;
    if (instant < held.from) count -= 1;
    else if (instant > held.to) count += 1;
    else return there;
  }
  return null;
}

function boundsOfDate(edtf: string): { from: number; to: number } | null {
  const value = parseEdtf(edtf);
  const result = value && boundsOf(value);
  if (!result?.ok || !result.bounds.earliest || !result.bounds.latest) return null;
  return { from: toMs(result.bounds.earliest), to: toMs(result.bounds.latest) };
}

function joined(edge: Edge, moved: string, other: string): string {
  const [start, end] = edge === 'start' ? [moved, other] : [other, moved];
  if (other === '' || other === '..') return `${start}/${end}`;
  const [first, last] = [boundsOfDate(start), boundsOfDate(end)];
  const meets = start === end || (first !== null && last !== null && (edge === 'start' ? first.from >= last.from : last.to <= first.to));
  return meets ? other : `${start}/${end}`;
}

function isLonger(edge: Edge, own: string, moved: string): boolean {
  const [before, after] = [boundsOfDate(own), boundsOfDate(moved)];
  return before !== null && after !== null && (edge === 'start' ? after.from < before.from : after.to > before.to);
}

function decadeAt(blank: DateParts, instant: number): DateParts | null {
  const year = dateAt(blank, instant, 'years');
  if (!year || yearOf(year) < 0 || year.year.length > 4) return year;
  return { ...year, year: `${year.year.slice(0, -1)}X` };
}

function dateAt(like: DateParts, instant: number, unit: StepUnit): DateParts | null {
  const dayNumber = Math.floor(instant / msPerDay);
  const { year, month, day } = fromDayNumber(dayNumber);
  const [, monthText = '', dayText = ''] = writeDate(Math.abs(year) % 10_000, month, day).split('-');
  const minutes = Math.floor((instant - dayNumber * msPerDay) / 60_000);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  const depth = stepUnits.indexOf(unit);
  const parts = { ...like, month: depth > 0 ? monthText : '', day: depth > 1 ? dayText : '', time: depth > 2 ? clock : '' };
  return withYear(parts, year);
}
