import type { Stretch } from '../grammar';
import { isVerbal, kindAt, lowerAt, tagAt, type Line } from './line';
import * as w from './words';

/** No speaker is longer than this many tokens. */
const LONGEST = 40;

const NOMINAL = new Set(['word', 'name', 'pron', 'number', 'time', 'det']);

/** The noun phrase whose last token stands right before `end`; null where there is none. Relative clauses and what hangs on it by prepositions belong to it. */
export function nounPhraseBefore(line: Line, end: number): Stretch | null {
  const last = lowerAt(line, end - 1) === 'there' && tagAt(line, end - 2) === 'word' ? end - 2 : end - 1;
  const tag = tagAt(line, last);
  if (kindAt(line, last) === 'close-bracket') return bracketed(line, last);
  if (
    tag === null ||
    !(NOMINAL.has(tag) || (tag === 'genitive' && tagAt(line, last - 1) === 'name') || (isVerbal(tag) && isReduced(line, last)))
  )
    return null;
  if (tag === 'pron' && w.PERSONAL.has(lowerAt(line, last)) && lowerAt(line, last - 1) !== 'and') return { from: last, to: end };
  let at = last;
  let list = false;
  while (at > line.from && end - at < LONGEST) {
    const next = stepBack(line, at, last, list);
    if (next === null) break;
    if (lowerAt(line, next) === 'and' || lowerAt(line, next) === 'or') list = true;
    at = next;
  }
  while (at < last && ['prep', 'conj', 'adv', 'to', 'genitive'].includes(tagAt(line, at) ?? '') && !isQuantifier(line, at)) at++;
  if (
    lowerAt(line, at) === 'that' &&
    at < last &&
    tagAt(line, at - 1) !== null &&
    ['det', 'name', 'possessive', 'number'].includes(tagAt(line, at + 1) ?? '')
  )
    at++;
  return tagAt(line, at) === 'mark' ? null : { from: at, to: end };
}

const isQuantifier = (line: Line, at: number): boolean =>
  w.DETERMINERS.has(lowerAt(line, at)) || ['about', 'over', 'nearly'].includes(lowerAt(line, at));

/** "the World Health Organization (WHO)": the phrase before the bracket, and the bracket. */
function bracketed(line: Line, close: number): Stretch | null {
  let open = close - 1;
  while (open > line.from && close - open < 10 && kindAt(line, open) !== 'open-bracket') open--;
  if (kindAt(line, open) !== 'open-bracket') return null;
  const before = nounPhraseBefore(line, open);
  return before && { from: before.from, to: close + 1 };
}

/** The next token to the left that belongs to the phrase (it may skip a relative clause's verb group), or null where the phrase begins at `at`. */
function stepBack(line: Line, at: number, last: number, list: boolean): number | null {
  const left = at - 1;
  const tag = tagAt(line, left);
  const here = tagAt(line, at);
  if (line.tokens[left]!.quote !== line.tokens[last]!.quote) return null;
  if (here === 'pron' && w.PERSONAL.has(lowerAt(line, at)) && tag !== 'conj' && tag !== 'prep') return null;
  if (here === 'det' && !['prep', 'conj', 'det', 'number', 'possessive', 'genitive'].includes(tag ?? '') && !list && !isRelative(line, at))
    return lowerAt(line, at) === 'that' ? null : startsInside(line, at);
  switch (tag) {
    case 'word':
    case 'name':
    case 'number':
    case 'genitive':
    case 'possessive':
    case 'prep':
      return left;
    case 'rel':
      return lowerAt(line, left) === 'who' || isVerbal(here) ? left : null;
    case 'pron':
      return left;
    case 'det':
      return lowerAt(line, left) === 'that' && !isDeterminer(line, left) && !isRelative(line, left) ? null : left;
    case 'adv':
      return ['det', 'prep', 'conj'].includes(tagAt(line, left - 1) ?? '') || here === 'rel' ? left : null;
    case 'time':
      return here === 'genitive' || ['det', 'word'].includes(tagAt(line, left - 1) ?? '') ? left : null;
    case 'to':
      return here === 'det' || here === 'name' || here === 'possessive' || here === 'number' ? left : null;
    case 'conj':
      return ['and', 'or'].includes(lowerAt(line, left)) && isCoordination(line, left) ? left : null;
    case 'verb':
    case 'cue':
    case 'be':
    case 'have':
    case 'do':
    case 'modal':
      return overVerbs(line, left);
    case 'mark':
      return kindAt(line, left) === 'comma' && list && isListItem(line, left) ? left : null;
    default:
      return null;
  }
}

/** A determiner after a verb group or noun begins the phrase. */
const startsInside = (line: Line, at: number): number | null => (tagAt(line, at - 1) === 'rel' ? at - 1 : null);

/** "that" of a relative clause: after a noun, before a verb. */
const isRelative = (line: Line, at: number): boolean =>
  lowerAt(line, at) === 'that' && ['word', 'name'].includes(tagAt(line, at - 1) ?? '') && isVerbal(tagAt(line, at + 1));

const isDeterminer = (line: Line, at: number): boolean =>
  ['prep', 'conj', 'mark', null].includes(tagAt(line, at - 1)) && !isVerbal(tagAt(line, at + 1));

/** A verb on the way left belongs to the phrase only in a relative clause: "who led the raid", or a shortened one: "briefed on the talks". */
function overVerbs(line: Line, at: number): number | null {
  let start = at;
  while (start > line.from && (isVerbal(tagAt(line, start - 1)) || tagAt(line, start - 1) === 'adv')) start--;
  const before = lowerAt(line, start - 1);
  if (tagAt(line, start - 1) === 'rel' || (before === 'that' && isRelative(line, start - 1))) return start - 1;
  return start === at && isReduced(line, at) ? at : null;
}

const PARTICIPLES = new Set(
  'known based held made taken given seen caught born hurt led run written drawn hit paid sent brought found'.split(' '),
);

/** A participle right after its noun: "officials briefed on it". */
function isReduced(line: Line, at: number): boolean {
  const lower = lowerAt(line, at);
  const before = tagAt(line, at - 1);
  return (
    (lower.endsWith('ed') || PARTICIPLES.has(lower)) &&
    (before === 'word' || (before === 'name' && w.namesPeople(lowerAt(line, at - 1))) || lowerAt(line, at - 1) === 'those') &&
    tagAt(line, at) !== 'be'
  );
}

/** Whether "and" joins two noun phrases rather than two clauses: on its left no verb comes before the clause's beginning, or one whose clause these phrases begin. */
function isCoordination(line: Line, and: number): boolean {
  for (let at = and - 1; at >= line.from && and - at < LONGEST; at--) {
    const tag = tagAt(line, at);
    if (tag === 'rel' || tag === 'sub') return true;
    if (tag === 'mark') return kindAt(line, at) !== 'comma' || and - at > 1;
    if (tag === 'to' && tagAt(line, at + 1) !== 'det' && tagAt(line, at + 1) !== 'name') return false;
    if (isVerbal(tag) && !isReduced(line, at)) return tag === 'cue' && and - at > 1;
    if (lowerAt(line, at) === 'that' && !isRelative(line, at)) return true;
  }
  return true;
}

/** Whether the words before a comma are one more item of a list of names: "Britain, France and Germany". */
function isListItem(line: Line, comma: number): boolean {
  let at = comma - 1;
  let names = 0;
  while (at >= line.from && comma - at < 8 && ['name', 'word', 'det', 'possessive'].includes(tagAt(line, at) ?? '')) {
    if (tagAt(line, at) === 'name') names++;
    at--;
  }
  const before = kindAt(line, at);
  return names > 0 && at < comma - 1 && (before === null || before === 'comma' || before === 'stop');
}
