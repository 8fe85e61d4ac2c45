import { toDayNumber, weekdayOf } from '../../../dates/calendar';

type DayIn = (year: number) => number;

const on =
  (month: number, day: number): DayIn =>
  (year) =>
    toDayNumber({ year, month, day });

/** The nth weekday of a month (1 for Monday); counted from the end where `nth` is −1. */
function nthWeekday(month: number, weekday: number, nth: number): DayIn {
  return (year) => {
    if (nth < 0) {
      const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
      const last = toDayNumber(next) - 1;
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = toDayNumber({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  };
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus/Jones/Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return toDayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

const fromEaster =
  (by: number): DayIn =>
  (year) =>
    easter(year) + by;
const thanksgiving = nthWeekday(11, 4, 4);

const days: Record<string, DayIn> = {
  'new year’s day': on(1, 1),
  'new year’s eve': on(12, 31),
  epiphany: on(1, 6),
  'australia day': on(1, 26),
  'groundhog day': on(2, 2),
  'valentine’s day': on(2, 14),
  'women’s day': on(3, 8),
  'patrick’s day': on(3, 17),
  'fools’ day': on(4, 1),
  'earth day': on(4, 22),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  'canada day': on(7, 1),
  'bastille day': on(7, 14),
  halloween: on(10, 31),
  'all saints’ day': on(11, 1),
  'veterans day': on(11, 11),
  'christmas eve': on(12, 24),
  christmas: on(12, 25),
  'boxing day': on(12, 26),
  'king day': nthWeekday(1, 1, 3),
  'presidents day': nthWeekday(2, 1, 3),
  'memorial day': nthWeekday(5, 1, -1),
  'labor day': nthWeekday(9, 1, 1),
  'columbus day': nthWeekday(10, 1, 2),
  thanksgiving,
  'black friday': (year) => thanksgiving(year) + 1,
  'cyber monday': (year) => thanksgiving(year) + 4,
  'shrove tuesday': fromEaster(-47),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'good friday': fromEaster(-2),
  easter,
  'easter monday': fromEaster(1),
  pentecost: fromEaster(49),
};

/** The day number of a named day in a year, or null where the calendar here does not know it. */
export const holidayIn = (name: string, year: number): number | null => (Object.hasOwn(days, name) ? days[name]!(year) : null);
