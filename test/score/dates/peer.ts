import { casual, type ParsedComponents } from 'chrono-node';
import type { GoldText } from './gold';
import type { FoundDate } from './measure';

/** chrono-node on the same text and publication date; its result as EDTF, as fine as the parts it is sure of. */
export function byChrono({ text, published }: Pick<GoldText, 'text' | 'published'>): FoundDate[] {
  const reference = published ? new Date(`${published}T12:00:00`) : new Date('2009-12-19T12:00:00');
  return casual.parse(text, reference).map((each) => {
    const start = edtfOf(each.start);
    const end = each.end ? edtfOf(each.end) : null;
    return {
      start: each.index,
      end: each.index + each.text.length,
      edtf: end && !end.includes('T') ? `${start}/${end}` : weekOf(each.text, start),
    };
  });
}

const pad = (part: number | null, length = 2) => String(part ?? 0).padStart(length, '0');

function edtfOf(parts: ParsedComponents): string {
  const year = pad(parts.get('year'), 4);
  const isDay = parts.isCertain('day') || parts.isCertain('weekday') || parts.isCertain('hour');
  if (!isDay && !parts.isCertain('month')) return year;
  if (!isDay) return `${year}-${pad(parts.get('month'))}`;
  const day = `${year}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
  return parts.isCertain('hour') && parts.isCertain('meridiem') ? `${day}T${pad(parts.get('hour'))}:${pad(parts.get('minute'))}` : day;
}

/** "last week": it gives a day of the week that is meant; the week from Monday to Sunday is what the gold has. */
function weekOf(words: string, edtf: string): string {
  if (!/\bweeks?\b/i.test(words) || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return edtf;
  const day = new Date(`${edtf}T00:00:00Z`).getTime();
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000;
  return [monday, monday + 6 * 86_400_000].map((each) => new Date(each).toISOString().slice(0, 10)).join('/');
}
