import { msPerDay } from '../dates/calendar';
import { parseEdtf, type EdtfDate, type EdtfEnd } from '../dates/edtf-value';
import { extentOf, type Extent } from '../dates/extent';
import type { DatedEvent, TimeOfDay } from '../model/timeline';
import { locale as ownLocale } from '../text/counted';
import type { TimeWindow } from './scale';

type Timed = Pick<DatedEvent, 'when' | 'time'>;

/**
 * The bounds that an event's time narrows its date to, half-open, in floating milliseconds: on a single day from the time to its end, or for the
 * minute (or second) that is named; over several days from the first one's time to the last one's. `extent` is that of its own date. Null where there
 * is no time, or the date does not name days: it is about some, or the end would come before the beginning.
 */
export function timeBounds({ when, time }: Timed, extent: Extent): TimeWindow | null {
  if (!time || !when || !namesDays(when.edtf, extent)) return null;
  const last = extent.latest + 1 - msPerDay;
  const from = extent.earliest + msOf(time.from);
  const least = from + unitOf(time.from);
  if (time.to === null) return { from, to: last > extent.earliest ? extent.latest + 1 : least };
  const to = last + msOf(time.to);
  return to < from ? null : { from, to: Math.max(to, least) };
}

/** Why a time that is stated cannot be drawn, in one sentence; null where it can, or none is stated. */
export function timeFault(event: Timed): string | null {
  const { when, time } = event;
  if (!time) return null;
  if (!when) return 'The time is kept; it is drawn once the event has a date.';
  const extent = extentOf(when);
  if (timeBounds(event, extent)) return null;
  if (!namesDays(when.edtf, extent)) return 'The time is kept and not drawn: the date does not name a day.';
  return `The end, ${time.to}, is before the beginning, ${time.from}, of the same day. Where it passes midnight, give both days as the date.`;
}

/** The time in the reader's language: "14:05 to 15:30, Asia/Tokyo". `readTime` reads it again. */
export function timeWords({ from, to, zone }: TimeOfDay, locale = ownLocale): string {
  const clock = to === null ? clockWords(from, locale) : `${clockWords(from, locale)} to ${clockWords(to, locale)}`;
  return zone === null ? clock : `${clock}, ${/^[+-]/.test(zone) ? `UTC${zone}` : zone}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function clockWords(clock: string, locale: string): string {
  const hasSeconds = clock.length > 5;
  const key = `${locale} ${hasSeconds}`;
  let format = formats.get(key);
  if (!format) {
    const seconds = hasSeconds ? ({ second: '2-digit' } as const) : {};
    formats.set(key, (format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...seconds, timeZone: 'UTC' })));
  }
  return format.format(new Date(msOf(clock)));
}

/** Milliseconds since midnight of "14:05" or "14:05:30". */
export function msOf(clock: string): number {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  return ((hour * 60 + minute) * 60 + second) * 1_000;
}

const unitOf = (clock: string): number => (clock.length > 5 ? 1_000 : 60_000);

/** Whether a date is a day, or an interval from one day to another. Doubt about which day it was is no matter; "about" is. */
export function namesDays(edtf: string, { approximate, unspecified }: Pick<Extent, 'approximate' | 'unspecified'>): boolean {
  if (approximate || unspecified) return false;
  const value = parseEdtf(edtf);
  if (!value || value.is === 'list') return false;
  return value.is === 'date' ? isDay(value) : isDay(value.start) && isDay(value.end);
}

const isDay = (end: EdtfDate | EdtfEnd): boolean => typeof end !== 'string' && end.day !== null && end.time === null;
