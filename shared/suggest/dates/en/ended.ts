import type { Sense } from '../mention';
import type { Tokens } from '../tokens';
import { readDayMonth, readWeekday } from './day';
import { isWord } from './found';
import { readDeictic } from './relative';

const ends = new Set('ended ending ends concluded concluding finished finishing closed closing'.split(' '));
const begins = new Set('began beginning starting started opening opened begin'.split(' '));

/** How many tokens ahead a sentence may say when a length of time ended. */
const reach = 14;

/** "the two days of talks, which ended Friday": the length with its end or its beginning, where the sentence goes on to name one. */
export function withEnd(t: Tokens, next: number, sense: Extract<Sense, { is: 'length' }>): Sense | null {
  for (let at = next; at < Math.min(t.count, next + reach); at++) {
    if ('.!?;'.includes(t.words[at]!)) return null;
    const isEnd = ends.has(t.words[at]!);
    if (!isEnd && !begins.has(t.words[at]!)) continue;
    const day = isWord(t, at + 1, 'on', 'with') ? at + 2 : at + 1;
    const found = readDayMonth(t, day) ?? readWeekday(t, day) ?? readDeictic(t, day);
    return found && { is: 'ending', unit: sense.unit, count: sense.count, end: found.sense, isStart: !isEnd };
  }
  return null;
}
