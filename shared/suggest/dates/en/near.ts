import { dateSense, vague, type Step } from '../mention';
import { gap, isCapital, isDash, isGlued, type Tokens } from '../tokens';
import { readDayMonth, readWeekday } from './day';
import { firstOf, isWord, read, type Found } from './found';
import { look } from './lexicon';
import { readDeictic, readPeriod } from './relative';

/** "that day", "the same month", "the following year", "the next morning", "the day before", "the year after". */
export function readNear(t: Tokens, at: number): Found | null {
  const hasArticle = isWord(t, at, 'the');
  const start = hasArticle || isWord(t, at, 'that', 'this', 'those') ? at + 1 : at;
  const isPlain = start > at && !hasArticle;
  const step = isPlain && !isWord(t, start, 'same', 'very') ? 0 : stepOf(t, start);
  if (step === null || (start === at && !isWord(t, at, 'same'))) return hasArticle ? readDayBefore(t, start) : null;
  const name = isPlain && !isWord(t, start, 'same', 'very') ? start : start + 1;
  const unitAt = isWord(t, name, 'very') ? name + 1 : name;
  const word = look(t.words[unitAt] ?? '');
  if (word?.season !== undefined && !isWord(t, unitAt, 'fall', 'spring')) return null;
  if (word?.dayPart) return read(unitAt + 1, { is: 'near', unit: 'day', by: step }, step === 0 ? 'same day' : 'adjacent day');
  if (word?.weekday !== undefined && step !== 0)
    return read(unitAt + 1, { is: 'weekday', weekday: word.weekday, which: null, week: null }, 'weekday');
  if (word?.unit === undefined || isWord(t, unitAt, 'second', 'minute', 'hour')) return null;
  if (word.plural) return step === 0 ? null : read(unitAt + 1, vague('vague'), 'vague');
  if (isWord(t, at, 'this')) return null;
  return read(
    unitAt + 1,
    { is: 'near', unit: word.unit, by: step * (word.times ?? 1) },
    `${step === 0 ? 'same' : 'adjacent'} ${word.unit}`,
  );
}

function stepOf(t: Tokens, at: number): Step | null {
  if (isWord(t, at, 'same', 'very')) return 0;
  if (isWord(t, at, 'following', 'next', 'ensuing', 'succeeding')) return 1;
  return isWord(t, at, 'previous', 'preceding', 'prior') ? -1 : null;
}

/** "the day before", "the year after": only where nothing follows that it is before or after. */
function readDayBefore(t: Tokens, at: number): Found | null {
  const word = look(t.words[at] ?? '');
  if (word?.unit === undefined || word.plural || !isWord(t, at + 1, 'before', 'after', 'previous', 'following', 'earlier')) return null;
  if (!isEnd(t, at + 2)) return null;
  const by = isWord(t, at + 1, 'before', 'previous', 'earlier') ? -1 : 1;
  return read(at + 2, { is: 'near', unit: word.unit, by }, `adjacent ${word.unit}`);
}

/** "the weekend" by itself. */
export function readWeekend(t: Tokens, at: number): Found | null {
  const isIt = isWord(t, at, 'the') && isWord(t, at + 1, 'weekend') && !isWord(t, at + 2, 'of', 'before', 'after');
  return isIt ? read(at + 2, { is: 'weekend' }, 'weekend') : null;
}

/** After these, "that" opens what is said. */
const reports = new Set(
  'said says say saying told tells believe believes believed hope hopes hoped think thinks thought announced argued claimed so in'.split(
    ' ',
  ),
);

/** "that October", "the following January", "the previous March". */
export function readNearMonth(t: Tokens, at: number): Found | null {
  const isThat = isWord(t, at, 'that') && !reports.has(t.words[at - 1] ?? '');
  if (!isThat && !isWord(t, at, 'the')) return null;
  const word = t.words[at + 1] ?? '';
  const step = isThat && word !== 'same' ? 0 : stepOf(t, at + 1);
  const name = isThat && word !== 'same' ? at + 1 : at + 2;
  if (step === null || !isCapital(t, name) || look(t.words[name]!)?.month === undefined) return null;
  if (isWord(t, name + 1, 'day') && isCapital(t, name + 1)) return null;
  const date = readDayMonth(t, name);
  const day = date?.sense.is === 'date' && date.sense.year === null ? date.sense.day : null;
  const sense = dateSense({ month: look(t.words[name]!)!.month!, day, yearFrom: { from: 'mention', by: 0 }, which: step });
  return read(day === null ? name + 1 : date!.next, sense, step === 0 ? 'same month' : 'adjacent month');
}

/** Whether a phrase that could go on ("two years before …") stops here. */
export function isEnd(t: Tokens, at: number): boolean {
  if (at >= t.count || t.gaps[at]! >= gap.line) return true;
  return '.,;:)!?”"]'.includes(t.words[at]!) || isWord(t, at, 'and', 'but', 'when', 'in', 'by', 'with', 'at', 'as', 'on');
}

/** "later that day", "earlier this week", "later in the year", "late in the month", "later the day". */
export function readLaterIn(t: Tokens, at: number): Found | null {
  if (!isWord(t, at, 'later', 'earlier', 'early', 'late', 'sometime')) return null;
  const inside = isWord(t, at + 1, 'in', 'on', 'of') ? at + 2 : at + 1;
  const part = isWord(t, at, 'early', 'earlier') ? 'early' : 'late';
  const isComparative = isWord(t, at, 'later', 'earlier', 'sometime');
  const near = firstOf([readDeictic, readWeekday, readNear, readPeriod], t, inside);
  if (near && (near.rule === 'day' || near.rule === 'weekday')) return isComparative ? near : null;
  if (near && isComparative) return { ...near, part: near.sense.is === 'near' && near.sense.unit === 'day' ? null : part };
  if (near && inside > at + 1) return { ...near, part };
  if (isWord(t, inside, 'the')) {
    const word = look(t.words[inside + 1] ?? '');
    if (word?.unit !== undefined && !word.plural && (isComparative || inside > at + 1)) {
      return { ...read(inside + 2, { is: 'near', unit: word.unit, by: 0 }, `the ${word.unit}`), part: word.unit === 'day' ? null : part };
    }
  }
  return null;
}

/** "the end of the year", "year-end", "the year's end", "month's end". */
export function readUnitEnd(t: Tokens, at: number): Found | null {
  const start = isWord(t, at, 'the') ? at + 1 : at;
  const word = look(t.words[start] ?? '');
  if (word?.unit === undefined || word.plural || !['week', 'month', 'year', 'decade', 'century', 'quarter'].includes(word.unit))
    return null;
  const dash = isDash(t, start + 1) && isGlued(t, start + 1);
  const possessive = t.words[start + 1] === "'" && t.words[start + 2] === 's';
  const end = dash ? start + 2 : possessive ? start + 3 : -1;
  if (end < 0 || !isWord(t, end, 'end')) return null;
  return { ...read(end + 1, { is: 'near', unit: word.unit, by: 0 }, `the ${word.unit}`), part: 'late' };
}
