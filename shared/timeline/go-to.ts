import type { DateSpan } from '../dates/date-span';
import { formatSpan } from '../dates/format-span';
import { readDate } from '../dates/read-date';
import type { Id } from '../model/record';
import type { DatedEvent } from '../model/timeline';
import { counted, locale } from '../text/counted';
import { fold } from '../text/fold';
import { spanBounds } from './bounds';
import { dayOf, offsetFrom, readOffset, type Offset } from './offset';
import { DAY, YEAR, type TimeWindow } from './scale';

/** A place in time to go to. */
export interface Destination {
  /** "1 December 2016, 3 weeks before Summit in Nagato". */
  readonly words: string;
  /** What is meant, half-open and finite: it is marked on arrival. */
  readonly from: number;
  readonly to: number;
  /** What is shown: the place, with air. */
  readonly window: TimeWindow;
  /** The event it is, where it is one. */
  readonly event: Id | null;
}

/** What typed words come to: a place, several to choose from, or a sentence on why there is none. */
export type GoTo =
  | { readonly is: 'place'; readonly place: Destination }
  | { readonly is: 'choice'; readonly places: readonly Destination[] }
  | { readonly is: 'none'; readonly message: string };

/** What words may refer to. */
export interface Whereabouts {
  /** The dated events, in time order. */
  readonly events: readonly DatedEvent[];
  /** The date of an event on the axis. */
  readonly spanOf: (event: DatedEvent) => DateSpan | null;
  /** Now, in floating milliseconds since 1970, as the clock on the wall shows it. */
  readonly now: number;
  /** The middle of what is shown: "next" and "previous" count from it. */
  readonly middle: number;
}

/** No more places are offered to choose from. */
const MOST_CHOICES = 8;

/**
 * Reads where to go: a date in words or EDTF ("1956", "the 1930s", "44 BCE"), "today", "next", "previous", a stretch before or after a
 * date or an event ("three weeks before the summit"), or words of an event's title.
 */
export function readGoTo(typed: string, at: Whereabouts): GoTo {
  const words = typed.trim();
  if (words === '') return { is: 'none', message: 'A date, “today”, “next”, an event, or “three weeks before” one.' };
  const step = stepOf(words.toLowerCase(), at);
  if (step) return step;
  const offset = readOffset(words);
  if (offset) return fromOffset(offset, at);
  const date = dateOf(words, at);
  if (date) return { is: 'place', place: placeOf(date, formatSpan(date, locale)) };
  return among(
    eventsNamed(words, at).flatMap((event) => eventPlace(event, at) ?? []),
    words,
  );
}

function stepOf(words: string, at: Whereabouts): GoTo | null {
  if (words === 'today' || words === 'now') {
    const today = read(dayOf(at.now))!;
    return { is: 'place', place: placeOf(today, `${formatSpan(today, locale)}, today`) };
  }
  if (!/^(the )?(next|previous|prev)( event| one)?$/.test(words)) return null;
  const isNext = words.includes('next');
  const place = neighbour(at, isNext);
  return place ? { is: 'place', place } : { is: 'none', message: isNext ? 'No event begins after this.' : 'No event begins before this.' };
}

/** The event that begins nearest after the middle, or before it. */
function neighbour(at: Whereabouts, isNext: boolean): Destination | null {
  let best: { event: DatedEvent; from: number } | null = null;
  for (const event of at.events) {
    const span = at.spanOf(event);
    const middle = span && middleOf(spanBounds(span));
    if (middle === null || !Number.isFinite(middle) || (isNext ? middle <= at.middle + 1 : middle >= at.middle - 1)) continue;
    if (!best || (isNext ? middle < best.from : middle > best.from)) best = { event, from: middle };
  }
  return best && eventPlace(best.event, at);
}

const middleOf = ({ from, to }: TimeWindow): number => (Number.isFinite(from) ? (Number.isFinite(to) ? (from + to) / 2 : from) : to);

function dateOf(words: string, at: Whereabouts): DateSpan | null {
  const reference = dayOf(at.now);
  return read(words, reference) ?? read(words.replace(/^the /i, ''), reference);
}

function read(words: string, reference: string | null = null): DateSpan | null {
  const result = readDate(words, { reference });
  return result.ok ? result.span : null;
}

/** Counted from the date that the words name, else from each event that they may mean. */
function fromOffset(offset: Offset, at: Whereabouts): GoTo {
  const told = `${counted(offset.count, offset.unit, plurals[offset.unit])} ${offset.direction < 0 ? 'before' : 'after'}`;
  const date = dateOf(offset.from, at);
  const bases = date
    ? [{ span: date, name: formatSpan(date, locale) }]
    : eventsNamed(offset.from, at).flatMap((event) => {
        const span = at.spanOf(event);
        return span ? [{ span, name: event.title }] : [];
      });
  const places = bases.flatMap(({ span, name }) => {
    const edtf = offsetFrom(span, offset);
    const then = edtf === null ? null : read(edtf);
    return then ? [placeOf(then, `${formatSpan(then, locale)}, ${told} ${name}`)] : [];
  });
  return among(places, offset.from);
}

const plurals: Readonly<Record<Offset['unit'], string>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

function among(places: readonly Destination[], words: string): GoTo {
  const [first, second] = places;
  if (!first) return { is: 'none', message: `“${words}” is no date, and no event on this timeline is called that.` };
  return second ? { is: 'choice', places: places.slice(0, MOST_CHOICES) } : { is: 'place', place: first };
}

/** The events whose titles fit the words best, in time order: the whole title, else its beginning, else the words in a row, else each of them somewhere. */
function eventsNamed(typed: string, { events }: Whereabouts): DatedEvent[] {
  const words = folded(typed.replace(/^(the|a|an) /i, ''));
  const each = words.split(' ');
  let best = 0;
  let found: DatedEvent[] = [];
  for (const event of events) {
    const fit = fitOf(titleOf(event), words, each);
    if (fit === 0 || fit < best) continue;
    if (fit > best) found = [];
    best = fit;
    found.push(event);
  }
  return found;
}

function fitOf(title: string, words: string, each: readonly string[]): number {
  if (title === words) return 4;
  if (title.startsWith(words)) return 3;
  if (title.includes(words)) return 2;
  return each.every((word) => title.includes(word)) ? 1 : 0;
}

const titles = new WeakMap<DatedEvent, string>();

function titleOf(event: DatedEvent): string {
  let title = titles.get(event);
  if (title === undefined) titles.set(event, (title = folded(event.title)));
  return title;
}

const folded = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');

function eventPlace(event: DatedEvent, at: Whereabouts): Destination | null {
  const span = at.spanOf(event);
  return span && { ...placeOf(span, `${event.title}, ${formatSpan(span, locale)}`), event: event.id };
}

/** Air at each side of a place: a part of its length, and some days about what is no longer than a day. */
const AIR = 0.25;
const DAYS_ABOUT = 3 * DAY;

function placeOf(span: DateSpan, words: string): Destination {
  const bounds = spanBounds(span);
  const from = Number.isFinite(bounds.from) ? bounds.from : bounds.to - YEAR;
  const to = Number.isFinite(bounds.to) ? bounds.to : bounds.from + YEAR;
  const length = to - from;
  const air = length <= 2 * DAY ? DAYS_ABOUT : Math.max(length * AIR, DAYS_ABOUT);
  return { words, from, to, window: { from: from - air, to: to + air }, event: null };
}
