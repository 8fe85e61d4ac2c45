import { fromDayNumber, msPerDay } from '../dates/calendar';
import { writeDate } from '../dates/edtf-value';
import { extentOf } from '../dates/extent';
import { formatSpan } from '../dates/format-span';
import type { DatedEvent } from '../model/timeline';
import { locale } from '../text/counted';
import { msOf, namesDays, timeWords } from './time-of-day';
import { instantIn, shownIn } from './zone';

/** An event's time as instants, and as the clock of another zone showed them, in floating milliseconds. `to` null: none is stated. */
export interface Moment {
  /** ISO 8601 in UTC. */
  readonly utc: { readonly from: string; readonly to: string | null };
  readonly from: number;
  readonly to: number | null;
}

/**
 * The same moment in another zone. Null where it cannot be known: no zone is stated, the date names no days, the hour was skipped or came twice, or the
 * zone's clocks did not yet keep one time. Dates before 1970 are as good as the time zone database, which does not vouch for them.
 */
export function timeIn({ when, time }: Pick<DatedEvent, 'when' | 'time'>, zone: string): Moment | null {
  if (!time || time.zone === null || !when) return null;
  const extent = extentOf(when);
  if (!namesDays(when.edtf, extent)) return null;
  const from = instantIn(time.zone, extent.earliest + msOf(time.from));
  const to = time.to === null ? null : instantIn(time.zone, extent.latest + 1 - msPerDay + msOf(time.to));
  if (from === null || (time.to !== null && (to === null || to < from))) return null;
  const [shownFrom, shownTo] = [shownIn(zone, from), to === null ? null : shownIn(zone, to)];
  if (shownFrom === null || (to !== null && shownTo === null)) return null;
  const iso = (instant: number): string => new Date(instant).toISOString();
  return { utc: { from: iso(from), to: to === null ? null : iso(to) }, from: shownFrom, to: shownTo };
}

/** The same moment in words, "16 December 2016, 05:05 to 06:30, Europe/London"; null where it cannot be known, or that zone's clock shows the same. */
export function momentWords(when: DatedEvent['when'], time: NonNullable<DatedEvent['time']>, zone: string): string | null {
  const moment = timeIn({ when, time }, zone);
  if (!moment || !when) return null;
  const { from, to } = moment;
  if (from === extentOf(when).earliest + msOf(time.from)) return null;
  const clock = (floating: number): string => clockOf(floating, time.from.length > 5 || (time.to?.length ?? 0) > 5);
  if (to === null || dayOf(to) === dayOf(from))
    return `${dayWords(from)}, ${timeWords({ from: clock(from), to: to === null ? null : clock(to), zone })}`;
  const plain = (floating: number): string => `${dayWords(floating)}, ${timeWords({ from: clock(floating), to: null, zone: null })}`;
  return `${plain(from)} to ${plain(to)}, ${zone}`;
}

const dayOf = (floating: number): number => Math.floor(floating / msPerDay);

function dayWords(floating: number): string {
  const { year, month, day } = fromDayNumber(dayOf(floating));
  return formatSpan(writeDate(year, month, day), locale);
}

function clockOf(floating: number, hasSeconds: boolean): string {
  const seconds = Math.floor((floating - dayOf(floating) * msPerDay) / 1_000);
  const two = (count: number): string => String(count).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return hasSeconds || seconds % 60 !== 0 ? `${clock}:${two(seconds % 60)}` : clock;
}
