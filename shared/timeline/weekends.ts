import { firstGregorianDay, weekdayOf } from '../dates/calendar';
import { DAY, type TimeScale, type TimeWindow } from './scale';
import type { TickUnit } from './tick-words';

const HOUR = DAY / 24;
/** A night, as hours of the day: what is before the first and after the second is night. */
const MORNING = 6;
const EVENING = 22;

/** Weekends where ticks are days, nights where they are hours, in time order; none at other scales, and none before weeks were counted as now. */
export function quietHours(unit: TickUnit, step: number, scale: TimeScale, locale: string): TimeWindow[] {
  if (unit === 'day') return weekends(scale, locale);
  return unit === 'minute' && step >= 15 ? nights(scale) : [];
}

function weekends({ from, to }: TimeScale, locale: string): TimeWindow[] {
  const free = weekendOf(locale);
  const found: TimeWindow[] = [];
  for (let day = Math.max(firstGregorianDay, Math.floor(from / DAY)); day * DAY < to; day++) {
    if (!free.includes(weekdayOf(day))) continue;
    const last = found.at(-1);
    if (last && last.to === day * DAY) found[found.length - 1] = { from: last.from, to: last.to + DAY };
    else found.push({ from: day * DAY, to: (day + 1) * DAY });
  }
  return found;
}

function nights({ from, to }: TimeScale): TimeWindow[] {
  const found: TimeWindow[] = [];
  for (let day = Math.floor(from / DAY) * DAY - DAY; day < to; day += DAY) {
    const night = { from: day + EVENING * HOUR, to: day + DAY + MORNING * HOUR };
    if (night.to > from && night.from < to) found.push(night);
  }
  return found;
}

interface WeekInfo {
  readonly weekend: readonly number[];
}

const known = new Map<string, readonly number[]>();

/** The days off of a locale, 1 for Monday; older and newer engines ask for them in two ways. */
function weekendOf(locale: string): readonly number[] {
  let free = known.get(locale);
  if (!free) {
    const own = new Intl.Locale(locale) as unknown as { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo };
    known.set(locale, (free = (own.getWeekInfo?.() ?? own.weekInfo)?.weekend ?? [6, 7]));
  }
  return free;
}
