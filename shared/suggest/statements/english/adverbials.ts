import { kindAt, lowerAt, opensQuotation, tagAt, type Line } from './line';
import { TIME_NOUNS, VENUES } from './words';

/** Prepositions whose phrases may stand between a cue and what is said. "about", "over", "at least" begin amounts instead. */
const PREPOSITIONS = new Set('on in at during after before via through to with by following from outside for'.split(' '));

const WITHIN = new Set(['det', 'possessive', 'word', 'name', 'number', 'genitive', 'time']);

/** Skips when, where and how something was said: "Friday", "in a statement", "through a translator". */
export function skipAdverbials(line: Line, from: number): number {
  let at = from;
  for (;;) {
    const next = skipOne(line, at);
    if (next === at) return at;
    at = next;
  }
}

function skipOne(line: Line, at: number): number {
  const tag = tagAt(line, at);
  if (tag === 'adv' && !['not', 'only', 'just', 'even', 'both', 'all', 'each', 'first', 'last'].includes(lowerAt(line, at))) return at + 1;
  if (tag === 'time' && !isNext(line, at + 1, 'genitive'))
    return isNext(line, at + 1, 'word') && TIME_NOUNS.has(lowerAt(line, at + 1)) ? at + 2 : at + 1;
  if (
    ['last', 'this', 'next', 'earlier', 'late', 'early'].includes(lowerAt(line, at)) &&
    (TIME_NOUNS.has(lowerAt(line, at + 1)) || isNext(line, at + 1, 'time'))
  )
    return at + 2;
  if (kindAt(line, at) === 'comma') return overAside(line, at);
  if (PREPOSITIONS.has(lowerAt(line, at))) return overPhrase(line, at);
  return at;
}

/** ", however,", ", in a letter to members,": an aside before "that" or a quotation. */
function overAside(line: Line, comma: number): number {
  let at = comma + 1;
  while (at < line.to && at - comma < 20 && kindAt(line, at) !== 'comma' && line.tokens[at]!.quote === line.tokens[comma]!.quote) at++;
  if (kindAt(line, at) !== 'comma') return comma;
  if (at === comma + 2 && tagAt(line, comma + 1) === 'time') return at + 1;
  return lowerAt(line, at + 1) === 'that' &&
    (tagAt(line, comma + 1) === 'adv' ||
      tagAt(line, comma + 1) === 'prep' ||
      tagAt(line, comma + 1) === 'sub' ||
      lowerAt(line, comma + 1).endsWith('ing'))
    ? at + 1
    : comma;
}

const isNext = (line: Line, at: number, tag: string): boolean => tagAt(line, at) === tag;

/** The end of a prepositional phrase if what follows shows that the phrase is no part of what is said; else its beginning. */
function overPhrase(line: Line, preposition: number): number {
  let end = preposition + 1;
  if (['least', 'most', 'first', 'times'].includes(lowerAt(line, end))) return preposition;
  while (end < line.to && end - preposition < 14 && inPhrase(line, end, preposition)) end++;
  if (end === preposition + 1) return preposition;
  const following = lowerAt(line, end);
  const kind = kindAt(line, end);
  if (lowerAt(line, preposition) === 'for' && !TIME_NOUNS.has(lowerAt(line, end - 1))) return preposition;
  if (following === 'that' || kind === 'colon' || kind === null || kind === 'stop' || kind === 'comma' || opensQuotation(line, end))
    return end;
  const last = lowerAt(line, end - 1);
  const tag = tagAt(line, end);
  const isVenue = VENUES.has(last) || tagAt(line, end - 1) === 'time' || TIME_NOUNS.has(last) || /^\d{4}$/.test(last);
  if (
    isVenue &&
    (tag === 'det' ||
      tag === 'pron' ||
      tag === 'name' ||
      tag === 'word' ||
      tag === 'possessive' ||
      tag === 'prep' ||
      tag === 'time' ||
      tag === 'number' ||
      tag === 'to')
  )
    return end;
  return tag === 'det' || tag === 'pron' || tag === 'possessive' || tag === 'to' || PREPOSITIONS.has(following) || tag === 'time'
    ? end
    : preposition;
}

function inPhrase(line: Line, at: number, preposition: number): boolean {
  const tag = tagAt(line, at);
  if (tag === null || line.tokens[at]!.quote !== line.tokens[preposition]!.quote || lowerAt(line, at) === 'that') return false;
  if (tag === 'det' || tag === 'possessive') return at === preposition + 1 || ['prep', 'conj'].includes(tagAt(line, at - 1) ?? '');
  const before = lowerAt(line, at - 1);
  if (tagAt(line, at - 1) === 'time' && tag === 'word' && lowerAt(line, at).endsWith('ing')) return false;
  const closesVenue = at > preposition + 1 && VENUES.has(before) && tagAt(line, at - 1) === 'word';
  if (tag === 'name' && closesVenue) return false;
  if (tag === 'prep') return at > preposition + 1 && ['of', 'with', 'for'].includes(lowerAt(line, at));
  if (tag === 'adv') return ['first', 'last'].includes(lowerAt(line, at));
  return WITHIN.has(tag) && !(closesVenue && tag === 'time');
}
