import type { Grammar } from '../grammar';
import { dateSense, vague, type Mention } from '../mention';
import { gap, isNumber, tokenise, type Tokens } from '../tokens';
import { skipAge } from './duration';
import { withEnd } from './ended';
import { isWord, type Found } from './found';
import { holidaysByFirst } from './holiday';
import { look } from './lexicon';
import { isPartOfNumber } from './numbers';
import { readJoint, readPair } from './pairs';
import { readPhrase } from './phrase';
import { contextOf, tenseAt, type Context } from './tense';
import { readEra } from './year';

/** Dates in English text. */
export const english: Grammar = { id: 'en', find };

interface Placed {
  readonly at: number;
  readonly found: Found;
  readonly joined: Mention['joined'];
}

function find(text: string): Mention[] {
  const t = tokenise(text);
  const placed = placeAll(t, countsBackwards(t));
  const context = contextOf(t);
  return placed.map((each, index) => toMention(t, context, each, placed[index + 1] ?? null));
}

const starters = new Set(
  (
    'these those ' +
    'the that those this a an half several few many couple number more less at up just well later earlier sometime today yesterday tomorrow tonight q h fy fiscal financial tax school academic ' +
    'daily weekly monthly quarterly yearly annually biweekly fortnightly nightly hourly annual everyday every each per now currently nowadays presently recently lately soon shortly formerly previously ' +
    "someday eventually recent long ad end beginning start rest remainder latter final same aged age ' ( close turn year following"
  ).split(' '),
);

const canStart = (t: Tokens, at: number) =>
  isNumber(t, at) || starters.has(t.words[at]!) || look(t.words[at]!) !== undefined || holidaysByFirst.has(t.words[at]!);

function placeAll(t: Tokens, isBefore: boolean): Placed[] {
  const placed: Placed[] = [];
  for (let at = 0; at < t.count;) {
    if (!canStart(t, at)) {
      at++;
      continue;
    }
    const age = skipAge(t, at);
    if (age !== null) {
      at = age;
      continue;
    }
    const pair = readPair(t, at);
    if (pair) {
      placed.push({ at, found: pair.first, joined: pair.joined }, { at: pair.secondAt, found: pair.second, joined: null });
      at = pair.second.next;
      continue;
    }
    const found = readPhrase(t, at) ?? (isBefore ? readShortYear(t, at) : null);
    if (found) placed.push({ at, found, joined: null });
    at = found ? found.next : at + 1;
  }
  return placed;
}

/** Whether the text counts in years before Christ: then "in 490" is one too. */
function countsBackwards(t: Tokens): boolean {
  let count = 0;
  for (let at = 0; at < t.count && count < 3; at++) if (t.words[at]!.startsWith('b') && readEra(t, at)?.bce) count++;
  return count >= 3;
}

function readShortYear(t: Tokens, at: number): Found | null {
  if (!isNumber(t, at) || t.words[at]!.length !== 3 || isPartOfNumber(t, at)) return null;
  const isLed = isWord(t, at - 1, 'in', 'by', 'since', 'until', 'from', 'of', 'during', 'to', 'after', 'before', 'late', 'early', '(');
  const isFree =
    at + 1 >= t.count || t.kinds[at + 1] !== 0 || isWord(t, at + 1, 'the', 'and', 'a', 'by', 'to', 'with', 'when', 'he', 'they');
  return isLed && isFree ? { next: at + 1, sense: dateSense({ year: 1 - Number(t.words[at]) }), rule: 'year' } : null;
}

function toMention(t: Tokens, context: Context, { at, found, joined }: Placed, next: Placed | null): Mention {
  const tense = tenseAt(context, at, found.next);
  const isSince = isLedBySince(t, at);
  return {
    start: t.starts[at]!,
    end: t.ends[found.next - 1]!,
    sense: asTold(t, at, found, tense),
    rule: found.rule,
    part: found.part ?? null,
    approximate: found.approximate ?? false,
    clock: found.clock ?? null,
    tense: isSince
      ? 'past'
      : found.sense.is === 'weekend' && isWord(t, at - 1, 'until', 'by', 'before', 'through', 'for')
        ? 'future'
        : tense === 'past' && isDeadline(t, at, found)
          ? 'either'
          : tense,
    isToldBefore: context.before[at] !== 0 || isSince,
    isAside: isSince,
    sentence: context.sentences[at]!,
    paragraph: context.paragraphs[at]!,
    leads: at - context.firsts[at]! <= 2 || isHeading(t, context, found.next),
    joined: asRange(t, at, joined ?? (next && jointTo(t, found.next, next.at))),
  };
}

/** "between 1941 and 1945" is a range too. */
const asRange = (t: Tokens, at: number, joined: Mention['joined']) =>
  joined === 'list' && isWord(t, at - 1, 'between') ? 'range' : joined;

function jointTo(t: Tokens, from: number, to: number): Mention['joined'] {
  if (to - from > 2) return null;
  const joint = readJoint(t, from);
  return joint && (joint.next === to || (joint.next === to - 1 && isWord(t, to - 1, 'the'))) ? joint.joined : null;
}

/** "in two weeks" with a verb of the future counts ahead; otherwise it is a length of time. */
function asTold(t: Tokens, at: number, { sense, next }: Found, tense: Mention['tense']): Mention['sense'] {
  if (sense.is !== 'length') return sense;
  if (isWord(t, at - 1, 'in') && tense === 'future') return { is: 'count', unit: sense.unit, by: sense.count, from: 'published' };
  return (isWord(t, at, 'the') && withEnd(t, next, sense)) || vague('duration');
}

/** "put off until Sept. 10": a day that was still to come when it was told. */
const isDeadline = (t: Tokens, at: number, { sense }: Found) =>
  sense.is === 'date' &&
  sense.year === null &&
  isWord(t, isWord(t, at - 1, 'the') ? at - 2 : at - 1, 'until', 'till', 'by', 'before', 'for');

/** "since the attacks of March" looks back whatever the verb; how many tokens before the date "since" may stand. */
const sinceReach = 4;

function isLedBySince(t: Tokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - sinceReach); before--) {
    if (t.words[before] === 'since') return true;
    if (t.kinds[before] !== 0) return false;
  }
  return false;
}

/** The longest line without a full stop that counts as a heading, in tokens. */
const longestHeading = 14;

/** Whether the line goes on to its end without a full stop, and soon. */
function isHeading(t: Tokens, { firsts }: Context, next: number): boolean {
  const first = firsts[next - 1]!;
  for (let at = next; at < first + longestHeading; at++) {
    if (at >= t.count || t.gaps[at]! >= gap.line) return !'.!?:;,"”'.includes(t.words[at - 1]!);
    if ('.!?'.includes(t.words[at]!)) return false;
  }
  return false;
}
