import type { TimeOfDay } from '../model/timeline';
import { readZone } from './read-zone';

export type TimeRead = { readonly ok: true; readonly time: TimeOfDay } | { readonly ok: false; readonly message: string };

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly half: 'am' | 'pm' | null;
  /** An hour alone: it is no time of day until something says which half of the day is meant. */
  readonly isBare: boolean;
  readonly words: string;
}

const named: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };
const oneTime = /^(?:(noon|midday|midnight)(?![\p{L}\d])|(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?!\d)|(\d{2})(\d{2})(?!\d)|(\d{1,2})(?!\d))/iu;
const dayHalf = /^ ?(?:(a|p)\.? ?m\.?)(?![\p{L}\d])/iu;
const hourWords = /^ ?(?:hours|hrs|h|o['’]clock)(?![\p{L}\d])/iu;
const rangeMark = /^ ?(?:-|\bto\b|\buntil\b|\btill\b) ?/iu;

const failed = (message: string): { ok: false; message: string } => ({ ok: false, message });

/**
 * A time of day as a person types it: "14:05", "2.05 pm", "14:05–15:30 Asia/Tokyo", "9am JST". Nothing is guessed: where the words may mean two
 * times or zones, the answer is one sentence that says so.
 */
export function readTime(words: string): TimeRead {
  const typed = words
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (typed === '') return failed('No time was given.');
  const first = readClock(typed);
  if (!first) return failed(`“${words.trim()}” is no time of day. Write it like 14:05, 2.05 pm or 14:05–15:30.`);
  const mark = rangeMark.exec(first.rest);
  const second = mark ? readClock(first.rest.slice(mark[0].length)) : null;
  const rest = (second ?? first).rest.replace(/^ ?[,(]? ?/, '').replace(/\)$/, '');
  const clocks = resolved(first.clock, second?.clock ?? null);
  if ('message' in clocks) return failed(clocks.message);
  if (rest === '') return { ok: true, time: { ...clocks, zone: null } };
  const zone = readZone(rest);
  return zone.ok ? { ok: true, time: { ...clocks, zone: zone.zone } } : failed(zone.message);
}

function readClock(text: string): { clock: Clock; rest: string } | null {
  const found = oneTime.exec(text);
  if (!found) return null;
  const [whole, name, hour, minute, second, military, militaryMinute, bare] = found;
  const after = text.slice(whole.length);
  const half = name === undefined && military === undefined ? dayHalf.exec(after) : null;
  const hours = half || minute !== undefined || name !== undefined ? null : hourWords.exec(after);
  const words = whole + (half?.[0] ?? '');
  const clock: Clock = {
    hour: name === undefined ? Number(hour ?? military ?? bare) : named[name.toLowerCase()]!,
    minute: Number(minute ?? militaryMinute ?? 0),
    second: second === undefined ? null : Number(second),
    half: half ? (half[1]!.toLowerCase() === 'a' ? 'am' : 'pm') : null,
    isBare: bare !== undefined && !half,
    words,
  };
  return { clock, rest: after.slice((half?.[0] ?? hours?.[0] ?? '').length) };
}

type Resolved = Pick<TimeOfDay, 'from' | 'to'> | { readonly message: string };

function resolved(first: Clock, second: Clock | null): Resolved {
  const begin = second?.half && first.half === null && first.hour <= 12 && first.hour > 0 ? inHalfOf(first, second) : first;
  const [fault] = [begin, second].flatMap((clock) => (clock && faultOf(clock)) || []);
  return fault === undefined ? { from: written(begin), to: second && written(second) } : { message: fault };
}

/** "2–4 pm" is in the afternoon, "11–1 pm" begins before noon. */
function inHalfOf(first: Clock, second: Clock): Clock {
  const same: Clock = { ...first, half: second.half, isBare: false };
  if (minutesOf(same) <= minutesOf(second)) return same;
  return { ...same, half: second.half === 'pm' ? 'am' : 'pm' };
}

function faultOf({ hour, minute, second, half, isBare, words }: Clock): string | null {
  if (hour === 24 && minute === 0) return 'The end of a day is 00:00 of the next one: give both days as the date, or write 23:59.';
  if (hour > 23 || minute > 59 || (second ?? 0) > 59 || (half !== null && (hour > 12 || hour === 0)))
    return `There is no time ${words} on a clock.`;
  if (isBare)
    return hour > 12
      ? `Write ${words}:00 for the hour.`
      : `“${words}” may be morning or afternoon. Write ${words} am, ${words} pm or ${two(hour)}:00.`;
  return null;
}

const hourOf = ({ hour, half }: Clock): number => (half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0));
const minutesOf = (clock: Clock): number => hourOf(clock) * 60 + clock.minute;
const two = (count: number): string => String(count).padStart(2, '0');
const written = (clock: Clock): string =>
  `${two(hourOf(clock))}:${two(clock.minute)}${clock.second === null ? '' : `:${two(clock.second)}`}`;
