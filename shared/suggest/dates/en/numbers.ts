import { isDash, isGlued, isNumber, type Tokens } from '../tokens';
import { look, scales } from './lexicon';

/** A number in the text and the token after it; `value` is null for "several" and its like. */
export interface Count {
  readonly value: number | null;
  readonly next: number;
}

const vagueCounts = new Set(['several', 'few', 'many', 'numerous', 'some', 'countless']);

/** A cardinal: "12", "1.5", "twenty-one", "a couple of", "a hundred", "a few". */
export function readCount(t: Tokens, at: number): Count | null {
  if (isNumber(t, at)) return scaled(t, digits(t, at));
  const word = t.words[at];
  if (word === undefined) return null;
  if (word === 'a' || word === 'an') return withArticle(t, at);
  if (word === 'half' && (t.words[at + 1] === 'a' || t.words[at + 1] === 'an')) return { value: 0.5, next: at + 2 };
  if (vagueCounts.has(word)) return { value: null, next: at + 1 };
  if ((word === 'couple' || word === 'number' || word === 'handful') && t.words[at + 1] === 'of')
    return { value: word === 'couple' ? 2 : null, next: at + 2 };
  return readCardinal(t, at);
}

/** "4.5 billion". */
function scaled(t: Tokens, count: Count): Count {
  const scale = scales.get(t.words[count.next] ?? '');
  return scale && count.value !== null ? { value: count.value * scale, next: count.next + 1 } : count;
}

function digits(t: Tokens, at: number): Count {
  const value = Number(t.words[at]);
  if (t.words[at + 1] === '.' && isGlued(t, at + 1) && isNumber(t, at + 2) && isGlued(t, at + 2)) {
    return { value: Number(t.text.slice(t.starts[at], t.ends[at + 2])), next: at + 3 };
  }
  const next = at + 1;
  if (t.words[next] === ',' && isGlued(t, next) && isNumber(t, next + 1) && isGlued(t, next + 1) && t.words[next + 1]!.length === 3) {
    return { value: value * 1_000 + Number(t.words[next + 1]), next: next + 2 };
  }
  if (t.words[next] === '½' && isGlued(t, next)) return { value: value + 0.5, next: next + 1 };
  return { value, next: withHalf(t, next) === next ? next : withHalf(t, next) };
}

function withHalf(t: Tokens, at: number): number {
  return t.words[at] === 'and' && t.words[at + 1] === 'a' && t.words[at + 2] === 'half' ? at + 3 : at;
}

function withArticle(t: Tokens, at: number): Count | null {
  const word = t.words[at + 1];
  if (word === undefined) return null;
  if (word === 'couple') return { value: 2, next: t.words[at + 2] === 'of' ? at + 3 : at + 2 };
  if (word === 'few' || word === 'handful' || word === 'number') return { value: null, next: t.words[at + 2] === 'of' ? at + 3 : at + 2 };
  if (word === 'dozen') return { value: 12, next: at + 2 };
  if (word === 'half') return { value: 0.5, next: isDash(t, at + 2) ? at + 3 : at + 2 };
  if (scales.has(word)) return { value: scales.get(word)!, next: at + 2 };
  return { value: 1, next: at + 1 };
}

/** "twenty-one", "two hundred", "thirty". */
function readCardinal(t: Tokens, at: number): Count | null {
  const first = look(t.words[at]!)?.cardinal;
  if (first === undefined) return null;
  let value = first;
  let next = at + 1;
  const joins = isDash(t, next) ? next + 1 : next;
  const second = look(t.words[joins] ?? '')?.cardinal;
  if (first >= 20 && second !== undefined && second > 0 && second < 10) {
    value = first + second;
    next = joins + 1;
  }
  const scale = scales.get(t.words[next] ?? '');
  if (scale) return { value: value * scale, next: next + 1 };
  if (t.words[next] === 'dozen') return { value: value * 12, next: next + 1 };
  const after = withHalf(t, next);
  return after === next ? { value, next } : { value: value + 0.5, next: after };
}

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** An ordinal: "16th", "sixteenth", "twenty-first". */
export function readOrdinal(t: Tokens, at: number): Count | null {
  if (isNumber(t, at)) return hasSuffix(t, at) ? { value: Number(t.words[at]), next: at + 2 } : null;
  const word = look(t.words[at] ?? '');
  if (word?.ordinal !== undefined) return { value: word.ordinal, next: at + 1 };
  if (word?.cardinal === undefined || word.cardinal < 20) return null;
  const joins = isDash(t, at + 1) ? at + 2 : at + 1;
  const ones = look(t.words[joins] ?? '')?.ordinal;
  return ones !== undefined && ones < 10 ? { value: word.cardinal + ones, next: joins + 1 } : null;
}

export const hasSuffix = (t: Tokens, at: number) => isGlued(t, at + 1) && suffixes.has(t.words[at + 1] ?? '');

/** A day of the month with or without its ending: "7", "7th", "seventh". */
export function readDayNumber(t: Tokens, at: number): Count | null {
  if (!isNumber(t, at)) {
    const found = readOrdinal(t, at);
    return found && found.value! <= 31 ? found : null;
  }
  const length = t.ends[at]! - t.starts[at]!;
  const value = Number(t.words[at]);
  if (length > 2 || value < 1 || value > 31 || isPartOfNumber(t, at)) return null;
  return { value, next: hasSuffix(t, at) ? at + 2 : at + 1 };
}

/** Digits that a point, comma, sign or letter makes part of something longer: "80.7", "$1,956", "No.5", "5km". */
export function isPartOfNumber(t: Tokens, at: number): boolean {
  if (isGlued(t, at)) {
    const before = t.words[at - 1]!;
    if (t.kinds[at - 1] === 0 || '$£€¥₹₽#%&@'.includes(before)) return true;
    if ((before === '.' || before === ',' || before === ':') && isNumber(t, at - 2) && isGlued(t, at - 1)) return true;
  }
  if (isGlued(t, at + 1)) {
    const after = t.words[at + 1]!;
    if (t.kinds[at + 1] === 0 && !suffixes.has(after)) return true;
    if ('%‰°€'.includes(after)) return true;
    if ((after === '.' || after === ',') && isNumber(t, at + 2) && isGlued(t, at + 2)) return true;
  }
  return false;
}
