import type { Stretch } from '../grammar';
import { nouns, verbForms, type Cue } from './forms';
import { afterQuotation, kindAt, lowerAt, opensQuotation, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase';
import { skipAdverbials } from './adverbials';
import { namesPeople, PERSONAL } from './words';

/** What a cue attributes, to its right, and by which of its frames. */
export interface Content extends Stretch {
  readonly frame: 'quotation' | 'that' | 'clause' | 'to' | 'ing' | 'object' | 'hearer-to' | 'as' | 'of' | 'adjective';
}

const isVerbal = (tag: string | null): boolean =>
  tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal' || tag === 'verb' || tag === 'cue';
const STARTS = new Set(['det', 'possessive', 'pron', 'name', 'word', 'number']);
/** "at least nine", "more than a", "about 40". */
const startsAmount = (line: Line, at: number): boolean =>
  (['about', 'over', 'nearly', 'almost', 'around', 'up', 'some'].includes(lowerAt(line, at)) &&
    ['number', 'to'].includes(tagAt(line, at + 1) ?? '')) ||
  (lowerAt(line, at) === 'at' && ['least', 'most'].includes(lowerAt(line, at + 1)));
const startsPhrase = (line: Line, at: number): boolean => STARTS.has(tagAt(line, at) ?? '') || startsAmount(line, at);

/** Whether a stretch has a word in it, not marks alone. */
export const hasWords = (line: Line, { from, to }: Stretch): boolean =>
  line.tokens.slice(from, to).some(({ kind }) => kind === 'word' || kind === 'number');

/** A verb in reach that makes a clause of what begins here. */
function hasVerb(line: Line, from: number): boolean {
  for (let at = from; at < line.to && at - from < 25; at++) {
    const tag = tagAt(line, at);
    if (kindAt(line, at) === 'semicolon' || kindAt(line, at) === 'stop') return false;
    if (at > from && isVerbal(tag) && !(tag === 'cue' && (tagAt(line, at - 1) === 'to' || lowerAt(line, at).endsWith('ing')))) return true;
  }
  return false;
}

/** A finite verb that attributes and has its subject in the words between: "Smith said", "but added". */
function attributes(line: Line, at: number): boolean {
  return (
    tagAt(line, at) === 'cue' &&
    (verbForms.get(lowerAt(line, at)) ?? []).some(
      ({ cue, forms }) =>
        (cue.frames.has('q') || cue.frames.has('t') || cue.frames.has('c') || cue.side !== null) && (forms.has('past') || forms.has('s')),
    )
  );
}

/** Whether a further attribution of the same speaker begins: "saying", "and warned", "according to". */
function beginsAttribution(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'according') return true;
  if (lowerAt(line, at) === 'by' && tagAt(line, at + 1) === 'cue' && lowerAt(line, at + 1).endsWith('ing')) return true;
  if (
    tagAt(line, at) === 'cue' &&
    (verbForms.get(lowerAt(line, at)) ?? []).some(({ cue, forms }) => forms.has('ing') && (cue.frames.has('q') || cue.frames.has('t')))
  )
    return true;
  let from = at;
  if (tagAt(line, from) !== 'conj') return false;
  from++;
  while (tagAt(line, from) === 'adv') from++;
  return attributes(line, from);
}

/** Whether a clause with its own speaker begins: "and Smith said", or an attribution trails: ", officials said." */
function beginsOthers(line: Line, from: number): boolean {
  let at = from;
  if (['and', 'but', 'while', 'although', 'though', 'whereas', 'as'].includes(lowerAt(line, at))) at++;
  const phrase = nounPhraseAfter(line, at);
  if (!phrase || phrase.to - phrase.from > 12) return false;
  let verb = phrase.to;
  while (['have', 'adv'].includes(tagAt(line, verb) ?? '')) verb++;
  return attributes(line, verb) && (at > from || isTail(line, skipAdverbials(line, verb + 1)));
}

const isTail = (line: Line, at: number): boolean => at >= line.to || kindAt(line, at) === 'stop' || kindAt(line, at) === 'comma';

/** Where what is said ends: at the sentence's end, or before the words of another attribution, a contrast of the writer's, a semicolon. An object, or "to" and a verb, ends before a further verb too. */
export function contentEnd(line: Line, from: number, narrow = false): number {
  const within = line.tokens[from - 1]?.quote ?? -1;
  const inside = within >= 0 && line.tokens[from]?.quote === within;
  let at = from;
  let verbs = 0;
  while (at < line.to) {
    const { quote, kind } = line.tokens[at]!;
    if (quote >= 0 && !inside) {
      at = afterQuotation(line, at);
      continue;
    }
    if (inside && (quote !== within || (kind === 'stop' && at > from))) break;
    if (at > from && isEnd(line, at, narrow, verbs)) break;
    if (isVerbal(tagAt(line, at))) verbs++;
    at++;
  }
  return trimmed(line, from, at);
}

function isEnd(line: Line, at: number, narrow: boolean, verbs: number): boolean {
  const kind = kindAt(line, at);
  if (kind === 'semicolon') return true;
  if (kind === 'comma' || kind === 'dash') {
    const next = lowerAt(line, at + 1);
    if (next === 'but' || isResumed(line, at + 1) || (narrow && endsObject(line, at + 1))) return true;
    return beginsAttribution(line, at + 1) || beginsOthers(line, at + 1);
  }
  if (lowerAt(line, at) === 'by') return beginsAttribution(line, at);
  if (tagAt(line, at) !== 'conj') return narrow && tagAt(line, at) === 'sub' && CLAUSAL.has(lowerAt(line, at));
  if (narrow && beginsClause(line, at + 1)) return true;
  return beginsAttribution(line, at) || (lowerAt(line, at) === 'and' && verbs > 0 && beginsOthers(line, at) && line.to - at > 4);
}

const CLAUSAL = new Set('because although though while whereas unless'.split(' '));

/** What a comma cuts off from an object: a relative clause, an aside. */
const endsObject = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'rel' || tagAt(line, at) === 'sub' || lowerAt(line, at) === 'with';

/** After "and" or "but": a verb, or a phrase and its verb. */
function beginsClause(line: Line, from: number): boolean {
  let at = from;
  while (tagAt(line, at) === 'adv') at++;
  const tag = tagAt(line, at);
  if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do' || tag === 'verb') return true;
  if (tag === 'cue') return attributes(line, at) || lowerAt(line, at).endsWith('ed');
  const phrase = nounPhraseAfter(line, at);
  return phrase !== null && phrase.to - phrase.from < 8 && ['be', 'have', 'modal', 'do'].includes(tagAt(line, phrase.to) ?? '');
}

const RESUMING = new Set(
  `move step sign decision charge stance reversal shift departure plan deal figure increase drop rise fall change blow reference gesture
  tactic strategy sentiment back-tracking backtracking setback milestone record first deadline`.split(/\s+/),
);

/** ", a move that", ", an allegation": the writer's own words on what was said. */
function isResumed(line: Line, from: number): boolean {
  if (!['a', 'an'].includes(lowerAt(line, from))) return false;
  for (let at = from + 1; at < from + 5; at++) {
    const tag = tagAt(line, at);
    if (tag !== 'word' && tag !== 'number') return false;
    if ((RESUMING.has(lowerAt(line, at)) || nouns.has(lowerAt(line, at))) && tagAt(line, at + 1) !== 'word') return true;
  }
  return false;
}

/** Without the marks at its end that are no part of it: full stop, comma, brackets. Quotation marks belong to what is said. */
export function trimmed(line: Line, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    ['comma', 'stop', 'dash', 'colon', 'semicolon', 'close-bracket'].includes(kindAt(line, end - 1) ?? '') &&
    line.tokens[end - 1]!.quote < 0
  )
    end--;
  return end;
}

const made = (line: Line, from: number, frame: Content['frame'], start = from): Content | null => {
  const to = contentEnd(line, from, frame === 'object' || frame === 'to' || frame === 'adjective' || frame === 'ing');
  return to > from ? { from: start, to, frame } : null;
};

/** What follows a cue, by the frames its lexicon entry allows; null where nothing that can be said follows. */
export function contentAfter(line: Line, after: number, cue: Cue): Content | null {
  const frames = cue.frames;
  const direct = quotationAt(line, after) ?? quotationAt(line, skipAdverbials(line, after));
  if (direct !== null && (frames.has('q') || kindAt(line, direct - 1) === 'colon')) return made(line, direct, 'quotation');
  if (frames.has('p') || frames.has('d')) {
    const found = afterHearer(line, after, cue);
    if (found) return found;
  }
  const at = skipAdverbials(line, after);
  const found = clauseAt(line, at, cue) ?? (at > after ? clauseAt(line, after, cue) : null);
  if (found) return found;
  if (frames.has('n') && !(lowerAt(line, after) === 'that') && startsObject(line, at)) return made(line, at, 'object');
  return null;
}

function startsObject(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'that' || lowerAt(line, at) === 'there') return false;
  return startsPhrase(line, at) || opensQuotation(line, at) || (tagAt(line, at) === 'adv' && startsPhrase(line, at + 1));
}

/** A quotation right here, after a comma or a colon or none. */
function quotationAt(line: Line, at: number): number | null {
  const open = kindAt(line, at) === 'comma' || kindAt(line, at) === 'colon' ? at + 1 : at;
  return open < line.to && opensQuotation(line, open) ? open : null;
}

const WH = new Set(['how', 'why', 'what', 'where', 'whether']);

function clauseAt(line: Line, at: number, cue: Cue): Content | null {
  const { frames } = cue;
  const word = lowerAt(line, at);
  const start = kindAt(line, at) === 'comma' && lowerAt(line, at + 1) === 'that' ? at + 1 : at;
  if (lowerAt(line, start) === 'that' && (frames.has('c') || frames.has('t') || frames.has('q')) && at + 1 < line.to)
    return made(line, start + 1, 'that', start);
  if (frames.has('f') && word === 'to' && ['word', 'verb', 'cue', 'be', 'have', 'do', 'adv'].includes(tagAt(line, at + 1) ?? ''))
    return made(line, at, 'to');
  if ((frames.has('c') || frames.has('w')) && WH.has(word)) return made(line, at, 'clause');
  if (
    frames.has('c') &&
    (startsPhrase(line, at) || (['prep', 'sub', 'adv'].includes(tagAt(line, at) ?? '') && cue.lemma === 'say')) &&
    word !== 'that' &&
    hasVerb(line, at)
  )
    return made(line, at, 'clause');
  if (frames.has('g') && word.endsWith('ing')) return made(line, at, 'ing');
  if (frames.has('a') && hasAhead(line, at, 'as')) return made(line, at, 'as');
  if (frames.has('o') && hasAhead(line, at, 'of')) return made(line, at, 'of');
  if (frames.has('r') && hasAhead(line, at, 'to')) return made(line, at, 'object');
  if (frames.has('v') && ['of', 'about', 'to', 'in', 'on'].includes(word)) return made(line, at, 'adjective');
  return null;
}

function hasAhead(line: Line, from: number, word: string): boolean {
  if (!startsPhrase(line, from)) return false;
  for (let at = from; at < line.to && at - from < 20; at++) {
    if (lowerAt(line, at) === word) return at > from;
    if (kindAt(line, at) === 'comma' || kindAt(line, at) === 'stop') return false;
  }
  return false;
}

/** After whom it is told: "told reporters that", "urged Iran to". */
function afterHearer(line: Line, after: number, cue: Cue): Content | null {
  const end = hearerEnd(line, after);
  if (end === null) return null;
  if (cue.frames.has('d') && lowerAt(line, end) === 'to' && tagAt(line, end + 1) !== 'det') return made(line, after, 'hearer-to');
  if (cue.frames.has('d') && lowerAt(line, end) === 'not' && lowerAt(line, end + 1) === 'to') return made(line, after, 'hearer-to');
  if (!cue.frames.has('p')) return null;
  const quotation = quotationAt(line, end) ?? quotationAt(line, skipAdverbials(line, end));
  if (quotation !== null) return made(line, quotation, 'quotation');
  const at = skipAdverbials(line, end);
  const start = kindAt(line, at) === 'comma' && lowerAt(line, at + 1) === 'that' ? at + 1 : at;
  if (lowerAt(line, start) === 'that') return made(line, start + 1, 'that', start);
  return (startsPhrase(line, at) || ['prep', 'sub'].includes(tagAt(line, at) ?? '')) && hasVerb(line, at) ? made(line, at, 'clause') : null;
}

/** The end of the phrase for whom it is told; where a clause follows without "that", the phrase ends before its subject. */
function hearerEnd(line: Line, from: number): number | null {
  if (tagAt(line, from) === 'pron') return from + 1;
  const phrase = nounPhraseAfter(line, from);
  if (!phrase) return null;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const before = lowerAt(line, at - 1);
    const isWhole =
      namesPeople(before) || /^\p{Lu}{2,}$/u.test(line.tokens[at - 1]!.text) || before === 'conference' || before === 'parliament';
    if (
      isWhole &&
      tagAt(line, at) === 'name' &&
      tagAt(line, at - 1) !== 'det' &&
      !['prep', 'to'].includes(tagAt(line, phrase.to) ?? '') &&
      lowerAt(line, phrase.to) !== 'that'
    )
      return at;
    if (PERSONAL.has(lowerAt(line, at))) return at;
  }
  return phrase.to;
}
