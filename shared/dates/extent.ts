import { boundsOf, toMs, type Bounds, type Moment } from './edtf-bounds';
import { parseEdtf, type EdtfDate, type EdtfEnd, type EdtfList, type EdtfValue } from './edtf-value';
import type { DateSpan, SpanEnd } from './date-span';

/**
 * Where a date lies and how sure that is, for drawing. Floating milliseconds; ±Infinity where an end is open or unknown (`start` and
 * `end` say which). Solid from `latestStart` to `earliestEnd`, where that is not empty; lighter from `earliest` to `latest`.
 *
 * - `1848`: solid throughout. Precision is not doubt.
 * - `184X`, `[1847..1849]`: some one of those years, so `latestStart` is after `earliestEnd`: nothing is solid, `unspecified` is true.
 * - `195X/1960`: may start as late as 1959; solid from there to the end of 1960.
 * - `1848/..`: solid without end. `1848/`: solid through 1848, lighter beyond.
 * - `{1667,1670}`: both, but nothing between: nothing is solid.
 */
export interface Extent {
  earliest: number;
  latestStart: number;
  earliestEnd: number;
  latest: number;
  start: SpanEnd;
  end: SpanEnd;
  /** Marked "about" (`~`) in any part. */
  approximate: boolean;
  /** Marked "uncertain" (`?`) in any part. */
  uncertain: boolean;
  /** Has unspecified digits (`184X`), significant digits, or is one of a list (`[…]`). */
  unspecified: boolean;
}

const remembered = new Map<string, Extent>();
const mostRemembered = 50_000;

/** The extent of a span or of a valid EDTF string; throws on anything else. Remembered by EDTF string: cheap to call for every event. */
export function extentOf(date: DateSpan | string): Extent {
  const edtf = typeof date === 'string' ? date : date.edtf;
  const known = remembered.get(edtf);
  if (known) return known;
  const extent = readExtent(edtf);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(edtf, extent);
  return extent;
}

function readExtent(edtf: string): Extent {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`Not EDTF: ${edtf}`);
  const result = boundsOf(value);
  if (!result.ok) throw new Error(`${edtf}: ${result.message}`);
  return extentFrom(value, result.bounds);
}

function extentFrom(value: EdtfValue, bounds: Bounds): Extent {
  const dates = datesOf(value);
  return Object.freeze({
    earliest: instant(bounds.earliest, -Infinity),
    latestStart: instant(bounds.latestStart, startsOpen(value) ? -Infinity : Infinity),
    earliestEnd: instant(bounds.earliestEnd, endsOpen(value) ? Infinity : -Infinity),
    latest: instant(bounds.latest, Infinity),
    ...endsOf(value),
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
    unspecified: dates.some(isUnspecified) || (value.is === 'list' && !value.every && isPlural(value)),
  });
}

const instant = (moment: Moment | null, otherwise: number) => (moment ? toMs(moment) : otherwise);
const startsOpen = (value: EdtfValue) => value.is === 'interval' && value.start === 'open';
const endsOpen = (value: EdtfValue) => value.is === 'interval' && value.end === 'open';
const isUnspecified = (date: EdtfDate) => date.significant !== null || /X/.test(`${date.year}${date.month}${date.day}`);
const isPlural = ({ members }: EdtfList) => members.length > 1 || members[0]!.from !== members[0]!.to;

/** How each end of a value stands. */
export function endsOf(value: EdtfValue): { start: SpanEnd; end: SpanEnd } {
  if (value.is === 'date') return { start: 'known', end: 'known' };
  if (value.is === 'interval') return { start: standingOf(value.start), end: standingOf(value.end) };
  return { start: value.members[0]!.from ? 'known' : 'open', end: value.members[value.members.length - 1]!.to ? 'known' : 'open' };
}

const standingOf = (end: EdtfEnd): SpanEnd => (typeof end === 'string' ? end : 'known');

/** Every date that a value names. */
export function datesOf(value: EdtfValue): EdtfDate[] {
  if (value.is === 'date') return [value];
  const ends = value.is === 'interval' ? [value.start, value.end] : value.members.flatMap(({ from, to }) => [from, to]);
  return ends.filter((end): end is EdtfDate => end !== null && typeof end !== 'string');
}
