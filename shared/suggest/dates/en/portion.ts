import { isDash, type Tokens } from '../tokens';
import { readBareMonth, readDayMonth } from './day';
import { isWord, read, type Found, type Reader } from './found';
import { look } from './lexicon';
import { readCount, readOrdinal } from './numbers';

const ends = new Set(['last', 'final', 'closing']);

/** "the first nine months of 2016", "the last two weeks of May", "the first day of July", "the second week of March". */
export function readPortion(t: Tokens, at: number, readDate: Reader): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const isLast = ends.has(t.words[start] ?? '');
  const nth = isLast ? { value: 1, next: start + 1 } : isWord(t, start, 'opening') ? { value: 1, next: start + 1 } : readOrdinal(t, start);
  if (!nth?.value) return null;
  const count = readCount(t, nth.next);
  const unitAt = count ? (isDash(t, count.next) ? count.next + 1 : count.next) : nth.next;
  const word = look(t.words[unitAt] ?? '');
  const unit = word?.unit;
  if (
    (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') ||
    word?.dayPart ||
    !isWord(t, unitAt + 1, 'of')
  )
    return null;
  if (count && (count.value === null || nth.value !== 1)) return null;
  const whole = readDate(t, unitAt + 2);
  if (!whole || whole.sense.is === 'vague' || whole.sense.is === 'clock') return null;
  const times = unit === 'decade' ? 10 : 1;
  const length = (count?.value ?? 1) * times;
  const sense = {
    is: 'portion',
    unit: unit === 'decade' ? 'year' : unit,
    nth: isLast ? -1 : nth.value,
    count: length,
    of: whole.sense,
  } as const;
  return read(whole.next, sense, 'portion');
}

/** "the week of Dec. 12", "the week beginning 4 February". */
export function readWeekOf(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (!isWord(t, start, 'week', 'weekend') || !isWord(t, start + 1, 'of', 'beginning', 'starting', 'commencing')) return null;
  const day = readDayMonth(t, isWord(t, start + 2, 'on') ? start + 3 : start + 2);
  return day?.sense.is === 'date' && day.sense.day !== null
    ? read(day.next, { is: 'portion', unit: isWord(t, start, 'week') ? 'week' : 'weekend', nth: 1, count: 1, of: day.sense }, 'week')
    : null;
}

/** "the month of May". */
export function readMonthOf(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (!isWord(t, start, 'month') || !isWord(t, start + 1, 'of')) return null;
  return readDayMonth(t, start + 2) ?? readBareMonth(t, start + 2);
}
