import { msPerDay, toDayNumber } from '../dates/calendar';

/** "+09:00", "-03:30". */
const fixed = /^([+-])(\d\d):(\d\d)$/;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** What shows a zone's clock; null where there is no such zone. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) formats.set(zone, (format = makeFormat(zone)));
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  const two = '2-digit';
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
  } catch {
    return null;
  }
}

/** Whether a zone is known: an IANA name or an offset. */
export const isZone = (zone: string): boolean => fixed.test(zone) || formatOf(zone) !== null;

/** How many milliseconds a zone's clock was ahead of UTC at an instant; null where the zone is not known, or the instant is beyond its table. */
function offsetAt(zone: string, utc: number): number | null {
  const [, sign, hours, minutes] = fixed.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const format = formatOf(zone);
  if (!format || Number.isNaN(new Date(utc).getTime())) return null;
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(utc)) parts[type] = value;
  const year = parts.era?.startsWith('B') ? 1 - Number(parts.year) : Number(parts.year);
  const day = toDayNumber({ year, month: Number(parts.month), day: Number(parts.day) });
  const shown = day * msPerDay + ((Number(parts.hour) * 60 + Number(parts.minute)) * 60 + Number(parts.second)) * 1_000;
  return shown - Math.floor(utc / 1_000) * 1_000;
}

/**
 * The instant that a zone's clock showed a floating time at. Null where that cannot be known: the zone is not known, the hour was skipped or came
 * twice when clocks were changed, or every town still kept its own time.
 */
export function instantIn(zone: string, floating: number): number | null {
  const offsets = new Set([offsetAt(zone, floating - msPerDay), offsetAt(zone, floating + msPerDay)]);
  const instants = [...offsets].flatMap((offset) =>
    offset !== null && offsetAt(zone, floating - offset) === offset ? [floating - offset] : [],
  );
  const [only] = instants;
  return only === undefined || instants.length > 1 || isLocalMeanTime(zone, only) ? null : only;
}

/** What a zone's clock showed at an instant; null where that cannot be known. */
export function shownIn(zone: string, instant: number): number | null {
  const offset = offsetAt(zone, instant);
  return offset === null || isLocalMeanTime(zone, instant) ? null : instant + offset;
}

/** Before any standard time: what a zone's table begins with is the sun's time at one town of it. */
const BEFORE_STANDARDS = Date.UTC(1800, 0, 1);
const LATER = [Date.UTC(2000, 0, 1), Date.UTC(2000, 6, 1)];

function isLocalMeanTime(zone: string, instant: number): boolean {
  if (fixed.test(zone)) return false;
  const first = offsetAt(zone, BEFORE_STANDARDS);
  return offsetAt(zone, instant) === first && LATER.every((later) => offsetAt(zone, later) !== first);
}
