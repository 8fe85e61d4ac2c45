import { formatInstant, type InstantUnit } from '../../shared/dates/format-span';
import { locale } from '../../shared/text/counted';
import { DAY, YEAR, type TimeWindow } from '../../shared/timeline/scale';

/** "2014 to 2017", as finely as the window's length deserves. */
export function windowWords({ from, to }: TimeWindow): string {
  const unit = unitOf(to - from);
  const [first, last] = [formatInstant(from, unit, locale), formatInstant(to, unit, locale)];
  return first === last ? first : `${first} to ${last}`;
}

function unitOf(span: number): InstantUnit {
  if (span > 2 * YEAR) return 'year';
  return span > 60 * DAY ? 'month' : 'day';
}
