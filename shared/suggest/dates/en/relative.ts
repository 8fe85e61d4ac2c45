import type { Step, Unit } from '../mention';
import { vague } from '../mention';
import { gap, isCapital, isDash, type Tokens } from '../tokens';
import { isWord, read, type Found } from './found';
import { look } from './lexicon';

const days: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "tonight", "yesterday", "tomorrow", "last night", "this morning", "the day before yesterday". */
export function readDeictic(t: Tokens, at: number): Found | null {
  const word = t.words[at]!;
  const by = Object.hasOwn(days, word) ? days[word] : undefined;
  if (by !== undefined) return isNamed(t, at) ? null : read(at + 1, { is: 'period', unit: 'day', by }, 'day');
  if (isWord(t, at, 'last') && isWord(t, at + 1, 'night', 'evening')) return read(at + 2, { is: 'period', unit: 'day', by: -1 }, 'day');
  if (isWord(t, at, 'this') && look(t.words[at + 1] ?? '')?.dayPart) return read(at + 2, { is: 'period', unit: 'day', by: 0 }, 'day');
  const start = isWord(t, at, 'the') ? at + 1 : at;
  if (isWord(t, start, 'day') && isWord(t, start + 1, 'before') && isWord(t, start + 2, 'yesterday'))
    return read(start + 3, { is: 'period', unit: 'day', by: -2 }, 'day');
  if (isWord(t, start, 'day') && isWord(t, start + 1, 'after') && isWord(t, start + 2, 'tomorrow'))
    return read(start + 3, { is: 'period', unit: 'day', by: 2 }, 'day');
  return null;
}

/** "USA Today", "The Tonight Show". */
const isNamed = (t: Tokens, at: number) =>
  isCapital(t, at) && isCapital(t, at - 1) && t.gaps[at] === gap.space && !isWord(t, at - 1, 'and', 'i');

/** "last week", "this year", "next month", "the coming year", "the current quarter", "the past decade". */
export function readPeriod(t: Tokens, at: number): Found | null {
  if (
    isWord(t, at, 'the') &&
    isWord(t, at + 1, 'week', 'month', 'year', 'weekend') &&
    isWord(t, at + 2, 'before') &&
    isWord(t, at + 3, 'last')
  ) {
    const unit = look(t.words[at + 1]!)!.unit!;
    return read(at + 4, { is: 'period', unit, by: -2 }, unit);
  }
  const hasArticle = isWord(t, at, 'the');
  const start = hasArticle ? at + 1 : at;
  const word = look(t.words[start] ?? '');
  if (word?.which === undefined) return null;
  const name = isWord(t, start, 'this') && isWord(t, start + 1, 'past', 'coming', 'last', 'same') ? start + 1 : start;
  const which: Step = name > start && look(t.words[name]!)?.which !== undefined ? look(t.words[name]!)!.which! : word.which;
  const unitAt = isWord(t, name + 1, 'fiscal', 'financial', 'calendar', 'school', 'academic', 'full') ? name + 2 : name + 1;
  const unit = look(t.words[unitAt] ?? '');
  if (unit?.weekday !== undefined && !unit.plural && !unit.short)
    return read(unitAt + 1, { is: 'weekday', weekday: unit.weekday, which, week: null }, 'weekday');
  if (unit?.unit === undefined || isWord(t, unitAt, 'second', 'minute', 'night')) return null;
  if (unit.plural) return vagueStretch(t, start, unitAt, hasArticle);
  if (isWord(t, unitAt, 'quarter', 'half') && isDash(t, unitAt + 1)) return null;
  return readSinglePeriod({ t, start, hasArticle, which, unit: unit.unit, times: unit.times ?? 1, next: unitAt + 1 });
}

/** "the past years", "the coming weeks". */
function vagueStretch(t: Tokens, start: number, unitAt: number, hasArticle: boolean): Found | null {
  return hasArticle || isWord(t, start, 'next', 'last', 'past', 'coming') ? read(unitAt + 1, vague('vague'), 'vague') : null;
}

interface Period {
  readonly t: Tokens;
  readonly start: number;
  readonly hasArticle: boolean;
  readonly which: Step;
  readonly unit: Unit;
  readonly times: number;
  readonly next: number;
}

/** With an article, "next" and "previous" count from what was named before, "last" and "past" reach back from the publication. */
function readSinglePeriod({ t, start, hasArticle, which, unit, times, next }: Period): Found | null {
  const word = t.words[start]!;
  if (unit === 'hour') return hasArticle ? read(next, vague('hours'), 'hours') : null;
  if (word === 'previous' || (hasArticle && word === 'next'))
    return read(next, { is: 'near', unit, by: which * times }, `adjacent ${unit}`);
  if (hasArticle && (word === 'past' || word === 'last')) {
    if (unit === 'day' || (word === 'last' && isWord(t, next, 'of'))) return null;
    return read(next, { is: 'stretch', unit, by: -times, from: 'published' }, `last ${unit}`);
  }
  if (word === 'past' && unit !== 'week' && unit !== 'weekend')
    return hasArticle ? null : read(next, { is: 'stretch', unit, by: -times, from: 'published' }, `last ${unit}`);
  if (unit === 'day') return word === 'this' ? read(next, { is: 'near', unit, by: 0 }, 'same day') : null;
  return read(next, { is: 'period', unit, by: which * times }, unit);
}
