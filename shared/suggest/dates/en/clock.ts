import { isCapital, isGlued, isNumber, type Tokens } from '../tokens';
import type { Clock } from '../mention';
import { look } from './lexicon';

export interface ClockFound {
  readonly clock: Clock;
  readonly next: number;
}

const zones = new Set('gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet ist jst kst msk hkt sgt aest aedt'.split(' '));
const places = new Set('eastern central mountain pacific local greenwich moscow tokyo london paris beijing'.split(' '));

/** A time of day: "8 p.m.", "8:30", "15:00 GMT", "0930 GMT", "noon". */
export function readClock(t: Tokens, at: number): ClockFound | null {
  const word = t.words[at];
  if (word === 'noon' || word === 'midday') return { clock: '12:00', next: at + 1 };
  if (word === 'midnight') return { clock: '00:00', next: at + 1 };
  const found = readHour(t, at);
  return found && withZone(t, found);
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly next: number;
}

function readHour(t: Tokens, at: number): Hour | null {
  if (isNumber(t, at)) return readFigures(t, at);
  const hour = look(t.words[at] ?? '')?.cardinal;
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const clock = oClock(t, at + 1);
  if (clock) return { hour, minute: 0, second: null, next: clock };
  const half = readHalf(t, at + 1);
  return half && { hour: (hour % 12) + half.add, minute: 0, second: null, next: half.next };
}

function readFigures(t: Tokens, at: number): Hour | null {
  const length = t.words[at]!.length;
  if (isGlued(t, at) && !'(["“–-—/t'.includes(t.words[at - 1] ?? '(')) return null;
  if (length === 4) return readMilitary(t, at);
  const hour = Number(t.words[at]);
  if (length > 2 || hour > 24) return null;
  const minutes = readMinutes(t, at + 1);
  const next = minutes?.next ?? at + 1;
  const half = readHalf(t, next);
  if (half)
    return hour >= 1 && hour <= 12 ? { hour: (hour % 12) + half.add, minute: minutes?.minute ?? 0, second: null, next: half.next } : null;
  const clock = oClock(t, next);
  if (clock) return { hour, minute: 0, second: null, next: clock };
  if (!minutes || minutes.isPoint || hour > 23) return null;
  return { hour, minute: minutes.minute, second: minutes.second, next };
}

/** ":30" or ".30", the latter only before "pm". */
function readMinutes(t: Tokens, at: number): { minute: number; second: number | null; isPoint: boolean; next: number } | null {
  const mark = t.words[at];
  if ((mark !== ':' && mark !== '.') || !isGlued(t, at) || !isNumber(t, at + 1) || !isGlued(t, at + 1) || t.words[at + 1]!.length !== 2)
    return null;
  const minute = Number(t.words[at + 1]);
  if (minute > 59) return null;
  const hasSeconds = mark === ':' && t.words[at + 2] === ':' && isGlued(t, at + 2) && isNumber(t, at + 3) && t.words[at + 3]!.length === 2;
  return { minute, second: hasSeconds ? Number(t.words[at + 3]) : null, isPoint: mark === '.', next: hasSeconds ? at + 4 : at + 2 };
}

function readHalf(t: Tokens, at: number): { add: number; next: number } | null {
  const word = t.words[at];
  if (word === 'am' || word === 'pm') return { add: word === 'pm' ? 12 : 0, next: at + 1 };
  if ((word !== 'a' && word !== 'p') || t.words[at + 1] !== '.' || t.words[at + 2] !== 'm' || !isGlued(t, at + 2)) return null;
  return { add: word === 'p' ? 12 : 0, next: t.words[at + 3] === '.' && isGlued(t, at + 3) ? at + 4 : at + 3 };
}

function oClock(t: Tokens, at: number): number | null {
  return t.words[at] === 'o' && t.words[at + 1] === "'" && t.words[at + 2] === 'clock' ? at + 3 : null;
}

/** "0930 GMT", "1430 hours": four digits are a time only with a zone or "hours". */
function readMilitary(t: Tokens, at: number): Hour | null {
  const hour = Number(t.words[at]!.slice(0, 2));
  const minute = Number(t.words[at]!.slice(2));
  const after = t.words[at + 1] ?? '';
  const isTime = (zones.has(after) && isCapital(t, at + 1)) || after === 'hrs' || (after === 'hours' && t.words[at]!.startsWith('0'));
  return isTime && hour < 24 && minute < 60 ? { hour, minute, second: null, next: at + 1 } : null;
}

function withZone(t: Tokens, { hour, minute, second, next }: Hour): ClockFound | null {
  if (second !== null && second > 59) return null;
  const parts = [hour % 24, minute, ...(second === null ? [] : [second])];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  const zone = t.words[next] ?? '';
  if (zones.has(zone) && isCapital(t, next)) return { clock: zone === 'gmt' || zone === 'utc' ? `${clock}Z` : clock, next: next + 1 };
  if (zone === 'hrs' || zone === 'hours') return { clock, next: next + 1 };
  if ((places.has(zone) || isCapital(t, next)) && (t.words[next + 1] === 'time' || t.words[next + 2] === 'time')) {
    return { clock, next: t.words[next + 1] === 'time' ? next + 2 : next + 3 };
  }
  return { clock, next };
}
