import { daysInMonth, msPerDay, shiftMonth, toDayNumber } from './calendar';
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfList, EdtfTime, EdtfValue } from './edtf-value';

/** A floating instant: the day number (days since 1970-01-01) and the millisecond of that day. Exact for any year. */
export interface Moment {
  day: number;
  ms: number;
}

/** From the first millisecond to the last. */
export interface Stretch {
  from: Moment;
  to: Moment;
}

/**
 * What an EDTF value may cover. Each of the two ends is a stretch: the value begins somewhere from `earliest` to `latestStart` and ends
 * somewhere from `earliestEnd` to `latest`. Null is without limit. A plain date begins at `earliest` and ends at `latest`: precision is
 * not doubt; only unspecified digits, lists and missing ends spread them.
 */
export interface Bounds {
  earliest: Moment | null;
  latestStart: Moment | null;
  earliestEnd: Moment | null;
  latest: Moment | null;
}

export type BoundsResult = { ok: true; bounds: Bounds } | { ok: false; message: string };

export const toMs = ({ day, ms }: Moment): number => day * msPerDay + ms;
export const compareMoments = (a: Moment, b: Moment): number => a.day - b.day || a.ms - b.ms;

/**
 * The bounds of an EDTF value, computed here because the `edtf` package's are wrong for unspecified digits before year 0, lists, long
 * years, seasons and 29 February. Fails, with a sentence for the reader, where a day does not exist or the end is before the start.
 */
export function boundsOf(value: EdtfValue): BoundsResult {
  if (value.is === 'date') return boundsOfDate(value);
  return value.is === 'interval' ? boundsOfInterval(value) : boundsOfList(value);
}

function boundsOfDate(date: EdtfDate): BoundsResult {
  const candidates = candidatesOf(date);
  if (typeof candidates === 'string') return { ok: false, message: candidates };
  const { first, last } = candidates;
  return { ok: true, bounds: { earliest: first.from, latestStart: last.from, earliestEnd: first.to, latest: last.to } };
}

function boundsOfInterval({ start, end }: EdtfInterval): BoundsResult {
  const from = endBounds(start, end);
  const to = endBounds(end, start);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const { earliest, latestStart } = from.bounds;
  const { earliestEnd, latest } = to.bounds;
  if (earliest && latest && compareMoments(latest, earliest) < 0) return { ok: false, message: 'The end is before the start.' };
  return { ok: true, bounds: { earliest, latestStart, earliestEnd, latest } };
}

/** An unknown end is at the known one or beyond it; an open one goes on without limit. */
function endBounds(end: EdtfEnd, other: EdtfEnd): BoundsResult {
  if (typeof end !== 'string') return boundsOfDate(end);
  const nowhere = { earliest: null, latestStart: null, earliestEnd: null, latest: null };
  if (end === 'open' || typeof other === 'string') return { ok: true, bounds: nowhere };
  const known = boundsOfDate(other);
  return known.ok ? { ok: true, bounds: { ...known.bounds, earliest: null, latest: null } } : known;
}

/** A list is one or several of its members: it may begin with any and end with any, so nothing but a lone member is certain. */
function boundsOfList({ members }: EdtfList): BoundsResult {
  const bounds: Bounds[] = [];
  for (const { from, to } of members) {
    const range = boundsOfInterval({ is: 'interval', start: from ?? 'open', end: to ?? 'open' });
    if (!range.ok) return range;
    bounds.push(memberBounds(from, to, range.bounds));
  }
  return {
    ok: true,
    bounds: {
      earliest: extreme(
        bounds.map((b) => b.earliest),
        -1,
      ),
      latestStart: extreme(
        bounds.map((b) => b.latestStart),
        1,
      ),
      earliestEnd: extreme(
        bounds.map((b) => b.earliestEnd),
        -1,
      ),
      latest: extreme(
        bounds.map((b) => b.latest),
        1,
      ),
    },
  };
}

/** A range inside a list may begin as late as its last member and end as early as its first. */
function memberBounds(from: EdtfDate | null, to: EdtfDate | null, { earliest, latest }: Bounds): Bounds {
  const first = from && boundsOfDate(from);
  const last = to && boundsOfDate(to);
  return {
    earliest,
    latestStart: last?.ok ? last.bounds.latestStart : null,
    earliestEnd: first?.ok ? first.bounds.earliestEnd : null,
    latest,
  };
}

/** The first (-1) or last (1) of the moments; null, being without limit, wins. */
function extreme(moments: (Moment | null)[], direction: 1 | -1): Moment | null {
  return moments.reduce((best, moment) => (!best || !moment ? null : compareMoments(moment, best) * direction > 0 ? moment : best));
}

/** The first and the last thing a date can mean, at its own precision: `184X` is 1840 or … or 1849. A string says why there is none. */
function candidatesOf(date: EdtfDate): { first: Stretch; last: Stretch } | string {
  const fault = faultOf(date);
  if (fault) return fault;
  const [low, high] = yearRange(date);
  const first = firstCandidate(date, low, high, 1);
  const last = firstCandidate(date, high, low, -1);
  return first && last ? { first, last } : 'There is no such day in the calendar.';
}

function faultOf({ month, day, time }: EdtfDate): string | null {
  if (month && !matching(month, 1, 12).length) return `There is no month ${month}.`;
  if (day && !matching(day, 1, 31).length) return `There is no day ${day} in any month.`;
  if (time && (time.hour > 23 || time.minute > 59 || (time.second ?? 0) > 59)) return 'There is no such time of day.';
  return null;
}

function yearRange({ negative, year, significant }: EdtfDate): [number, number] {
  const kept = significant ?? year.length;
  const fill = (digit: string) => Number(year.slice(0, kept).replaceAll('X', digit) + digit.repeat(Math.max(0, year.length - kept)));
  return negative ? [0 - fill('9'), 0 - fill('0')] : [fill('0'), fill('9')];
}

/** Walks the years the mask allows, from `start` towards `stop`, to the first that holds such a day (29 February may need
 * several). What the year 2000, a leap year, does not hold no year does. */
function firstCandidate(date: EdtfDate, start: number, stop: number, step: 1 | -1): Stretch | null {
  const mask = date.significant === null && date.year.includes('X') ? new RegExp(`^${date.year.replaceAll('X', '\\d')}$`) : null;
  if (mask && !candidateIn(date, 2000, 1)) return null;
  for (let year = start; (stop - year) * step >= 0; year += step) {
    if (mask && !mask.test(String(Math.abs(year)).padStart(date.year.length, '0'))) continue;
    const found = candidateIn(date, year, step);
    if (found) return found;
  }
  return null;
}

function candidateIn(date: EdtfDate, year: number, step: 1 | -1): Stretch | null {
  if (date.season !== null) return seasonOf(year, date.season);
  if (date.month === null) return months(year, 1, 12);
  const order = (numbers: number[]) => (step === 1 ? numbers : numbers.reverse());
  for (const month of order(matching(date.month, 1, 12))) {
    if (date.day === null) return months(year, month, 1);
    const day = order(matching(date.day, 1, daysInMonth(year, month)))[0];
    if (day !== undefined) return within(toDayNumber({ year, month, day }), date.time);
  }
  return null;
}

/** The numbers from `low` to `high` that a two-character mask allows. */
function matching(mask: string, low: number, high: number): number[] {
  const fits = (n: number) => [...String(n).padStart(2, '0')].every((digit, at) => mask[at] === 'X' || mask[at] === digit);
  return Array.from({ length: high - low + 1 }, (_, n) => low + n).filter(fits);
}

function within(day: number, time: EdtfTime | null): Stretch {
  if (!time) return { from: { day, ms: 0 }, to: { day, ms: msPerDay - 1 } };
  const ms = (time.hour * 60 + time.minute) * 60_000 + (time.second ?? 0) * 1_000 + (time.millisecond ?? 0);
  const length = time.second === null ? 60_000 : time.millisecond === null ? 1_000 : 1;
  return { from: { day, ms }, to: { day, ms: ms + length - 1 } };
}

/** `count` whole months from a month of `year`; a month above 12 is in the next year. */
function months(year: number, month: number, count: number): Stretch {
  const start = shiftMonth(year, month, 0);
  const after = shiftMonth(year, month, count);
  return {
    from: { day: toDayNumber({ ...start, day: 1 }), ms: 0 },
    to: { day: toDayNumber({ ...after, day: 1 }) - 1, ms: msPerDay - 1 },
  };
}

/**
 * EDTF leaves seasons to convention. Here they are the meteorological ones, three whole months each, and 21–24 are northern; a season
 * that runs over the new year belongs to the year it begins in.
 */
function seasonOf(year: number, code: number): Stretch {
  if (code <= 28) return months(year, 3 + ((code - 21) % 4) * 3, 3);
  if (code <= 32) return months(year, [9, 12, 3, 6][code - 29]!, 3);
  if (code <= 36) return months(year, 1 + (code - 33) * 3, 3);
  if (code <= 39) return months(year, 1 + (code - 37) * 4, 4);
  return months(year, 1 + (code - 40) * 6, 6);
}
