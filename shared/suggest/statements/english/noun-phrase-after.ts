import type { Stretch } from '../grammar';
import { isVerbal, lowerAt, tagAt, type Line } from './line';
import * as w from './words';

const LONGEST = 40;

/** Prepositions that hang a place, a body or a quality on a speaker. */
const HANGING = new Set('of for at from in with on to under behind against'.split(' '));

/** The noun phrase that begins at a token, for who is named after a cue: "said Jane Roe of the union". Null where none begins. */
export function nounPhraseAfter(line: Line, from: number, ceiling = line.to): Stretch | null {
  const first = tagAt(line, from);
  if (first === null || !['det', 'possessive', 'name', 'word', 'pron', 'number', 'adv'].includes(first)) return null;
  if (first === 'adv' && tagAt(line, from + 1) !== 'number') return null;
  let at = from + 1;
  while (at < ceiling && at - from < LONGEST) {
    if (!continuesPhrase(line, at)) break;
    at++;
  }
  while (at > from + 1 && ['prep', 'conj', 'det', 'adv'].includes(tagAt(line, at - 1) ?? '')) at--;
  return { from, to: at };
}

function continuesPhrase(line: Line, at: number): boolean {
  const before = tagAt(line, at - 1);
  const next = tagAt(line, at + 1);
  if (line.tokens[at]!.quote !== line.tokens[at - 1]!.quote) return false;
  switch (tagAt(line, at)) {
    case 'word':
    case 'name':
    case 'number':
      return before !== 'pron';
    case 'genitive':
      return true;
    case 'det':
    case 'possessive':
      return before === 'prep' || before === 'conj' || before === 'det' || before === 'to';
    case 'prep':
      return HANGING.has(lowerAt(line, at)) && startsPhrase(next) && !isWhen(line, at + 1);
    case 'to':
      return next === 'det' || next === 'name' || next === 'possessive';
    case 'conj':
      return lowerAt(line, at) === 'and' && startsPhrase(next) && !isClauseAhead(line, at + 1);
    default:
      return false;
  }
}

const startsPhrase = (tag: string | null): boolean =>
  tag === 'det' || tag === 'possessive' || tag === 'name' || tag === 'word' || tag === 'number';

/** Whether a time or a place of utterance begins here: it is not part of who speaks. */
function isWhen(line: Line, at: number): boolean {
  let end = at;
  while (end < line.to && end - at < 6 && ['det', 'possessive', 'word', 'number', 'time', 'genitive'].includes(tagAt(line, end) ?? ''))
    end++;
  for (let each = at; each < end; each++) {
    const lower = lowerAt(line, each);
    if (
      tagAt(line, each) === 'time' ||
      w.TIME_NOUNS.has(lower) ||
      (w.VENUES.has(lower) && tagAt(line, each) === 'word' && each === end - 1)
    )
      return true;
  }
  return false;
}

/** Whether a verb follows the phrase that begins here, so that "and" begins a clause. */
function isClauseAhead(line: Line, at: number): boolean {
  let end = at;
  while (end < line.to && end - at < 8 && ['det', 'possessive', 'word', 'name', 'number', 'genitive'].includes(tagAt(line, end) ?? ''))
    end++;
  return isVerbal(tagAt(line, end));
}
