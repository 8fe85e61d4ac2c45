import type { Stretch } from '../grammar';
import { verbForms, type Cue } from './forms';
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
const startsPhrase = (line: Line, at: number): boolean => STARTS.has(tagAt(line, at) ?? '');

/** A verb in reach that makes a clause of what begins here. */
function hasVerb(line: Line, from: number): boolean {
  for (let at = from; at < line.to && at - from < 25; at++) {
    const tag = tagAt(line, at);
    if (kindAt(line, at) === 'semicolon' || kindAt(line, at) === 'stop') return false;
    if (at > from && isVerbal(tag) && !(tag === 'cue' && tagAt(line, at - 1) === 'to')) return true;
  }
  return false;
}

/** A finite verb that attributes and has its subject in the words between: "Smith said", "but added". */
function attributes(line: Line, at: number): boolean {
  return (
    tagAt(line, at) === 'cue' &&
    (verbForms.get(lowerAt(line, at)) ?? []).some(
      ({ cue, forms }) => (cue.frames.has('q') || cue.side !== null) && (forms.has('past') || forms.has('s')),
    )
  );
}

/** Whether a further attribution of the same speaker begins: "saying", "and warned", "according to". */
function beginsAttribution(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'according') return true;
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

/** Where what is said ends: at the sentence's end, or before the words of another attribution, a contrast of the writer's, a semicolon. */
export function contentEnd(line: Line, from: number, asObject = false): number {
  let at = from;
  while (at < line.to) {
    if (line.tokens[at]!.quote >= 0 && line.tokens[at]!.quote !== line.tokens[from - 1]?.quote) {
      at = afterQuotation(line, at);
      continue;
    }
    if (
      at > from &&
      line.tokens[at - 1]!.quote !== line.tokens[at]!.quote &&
      line.tokens[from]!.quote === line.tokens[at - 1]!.quote &&
      line.tokens[from - 1]?.quote === line.tokens[from]!.quote
    )
      break;
    if (at > from && isEnd(line, at, asObject)) break;
    at++;
  }
  return trimmed(line, from, at);
}

function isEnd(line: Line, at: number, asObject: boolean): boolean {
  const kind = kindAt(line, at);
  if (kind === 'semicolon') return true;
  if (kind === 'comma' || kind === 'dash') {
    const next = lowerAt(line, at + 1);
    if (next === 'but' || (asObject && (tagAt(line, at + 1) === 'rel' || next === 'with' || tagAt(line, at + 1) === 'sub'))) return true;
    return beginsAttribution(line, at + 1) || beginsOthers(line, at + 1);
  }
  if (tagAt(line, at) !== 'conj') return asObject && tagAt(line, at) === 'sub' && lowerAt(line, at) !== 'as';
  return beginsAttribution(line, at) || (lowerAt(line, at) === 'and' && beginsOthers(line, at) && line.to - at > 4);
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
  const to = contentEnd(line, from, frame === 'object');
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

const WH = new Set(['how', 'why', 'what', 'where']);

function clauseAt(line: Line, at: number, cue: Cue): Content | null {
  const { frames } = cue;
  const word = lowerAt(line, at);
  const start = kindAt(line, at) === 'comma' && lowerAt(line, at + 1) === 'that' ? at + 1 : at;
  if (lowerAt(line, start) === 'that' && (frames.has('c') || frames.has('t') || frames.has('q')) && at + 1 < line.to)
    return made(line, start + 1, 'that', start);
  if (frames.has('f') && word === 'to' && ['word', 'verb', 'cue', 'be', 'have', 'do', 'adv'].includes(tagAt(line, at + 1) ?? ''))
    return made(line, at, 'to');
  if (frames.has('c') && WH.has(word)) return made(line, at, 'clause');
  if (
    frames.has('c') &&
    (startsPhrase(line, at) || (['conj', 'prep', 'sub', 'adv'].includes(tagAt(line, at) ?? '') && cue.lemma === 'say')) &&
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
