import type { Stretch } from '../grammar';
import { skipAdverbials } from './adverbials';
import { contentEnd } from './content-end';
import type { Cue } from './forms';
import { isVerbal, kindAt, lowerAt, opensQuotation, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { namesPeople, PERSONAL } from './words';

/** What a cue attributes, to its right, and by which of its frames. */
export interface Content extends Stretch {
  readonly frame: 'quotation' | 'that' | 'clause' | 'to' | 'ing' | 'object' | 'hearer-to' | 'as' | 'of' | 'adjective';
}

const STARTS = new Set(['det', 'possessive', 'pron', 'name', 'word', 'number']);
/** "at least nine", "more than a", "about 40". */
const startsAmount = (line: Line, at: number): boolean =>
  (['about', 'over', 'nearly', 'almost', 'around', 'up', 'some'].includes(lowerAt(line, at)) &&
    ['number', 'to'].includes(tagAt(line, at + 1) ?? '')) ||
  (lowerAt(line, at) === 'at' && ['least', 'most'].includes(lowerAt(line, at + 1)));
const startsPhrase = (line: Line, at: number): boolean =>
  STARTS.has(tagAt(line, at) ?? '') || (tagAt(line, at) === 'time' && tagAt(line, at + 1) === 'genitive') || startsAmount(line, at);

/** A verb in reach that makes a clause of what begins here; for a cue that may have an object too (`strict`), the verb of that very phrase. */
function hasVerb(line: Line, from: number, strict: boolean, lenient = true): boolean {
  for (let at = from; at < line.to && at - from < 25; at++) {
    const tag = tagAt(line, at);
    if (kindAt(line, at) === 'semicolon' || kindAt(line, at) === 'stop') return false;
    if (kindAt(line, at) === 'comma' && !lenient) return false;
    if (
      strict &&
      at > from &&
      (kindAt(line, at) === 'comma' ||
        (tag === 'cue' && lowerAt(line, at).endsWith('ing')) ||
        ['to', 'sub', 'rel'].includes(tag ?? '') ||
        (lowerAt(line, at) === 'that' && at > from))
    )
      return false;
    if (at > from && isVerbal(tag) && !(tag === 'cue' && (tagAt(line, at - 1) === 'to' || lowerAt(line, at).endsWith('ing')))) return true;
  }
  return false;
}

const made = (line: Line, from: number, frame: Content['frame'], start = from): Content | null => {
  const to = contentEnd(
    line,
    from,
    frame === 'object' || frame === 'hearer-to' || frame === 'to' || frame === 'adjective' || frame === 'ing',
  );
  return to > from ? { from: start, to, frame } : null;
};

/** What follows a cue, by the frames its lexicon entry allows; null where nothing that can be said follows. */
export function contentAfter(line: Line, after: number, cue: Cue): Content | null {
  const frames = cue.frames;
  const direct = quotationAt(line, after) ?? quotationAt(line, skipAdverbials(line, after));
  if (direct !== null && (frames.has('q') || kindAt(line, direct - 1) === 'colon')) return made(line, direct, 'quotation');
  const announced = frames.has('q') ? announcedAt(line, after) : null;
  if (announced !== null) return made(line, announced, 'quotation');
  if ((frames.has('p') || frames.has('d')) && lowerAt(line, after) !== 'that') {
    const found = afterHearer(line, after, cue);
    if (found) return found;
  }
  const at = skipAdverbials(line, after);
  const found = clauseAt(line, at, cue) ?? (at > after ? clauseAt(line, after, cue) : null);
  if (found) return found;
  if (cue.particles[0] === 'with') {
    const clause = nounPhraseAfter(line, at)?.to ?? at;
    if (lowerAt(line, clause) === 'that') return made(line, clause + 1, 'that', clause);
  }
  if (frames.has('n') && (lowerAt(line, after) !== 'that' || isThatThing(line, after)) && startsObject(line, at))
    return made(line, at, 'object');
  return null;
}

/** "dispute that number": no clause follows. */
function isThatThing(line: Line, at: number): boolean {
  const kind = kindAt(line, at + 2);
  return tagAt(line, at + 1) === 'word' && (kind === null || kind === 'stop' || kind === 'comma' || tagAt(line, at + 2) === 'conj');
}

function startsObject(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'that') return isThatThing(line, at);
  if (lowerAt(line, at) === 'there') return false;
  return startsPhrase(line, at) || opensQuotation(line, at) || (tagAt(line, at) === 'adv' && startsPhrase(line, at + 1));
}

/** A quotation right here, after a comma or a colon or none. */
function quotationAt(line: Line, at: number): number | null {
  const open = kindAt(line, at) === 'comma' || kindAt(line, at) === 'colon' ? at + 1 : at;
  return open < line.to && opensQuotation(line, open) ? open : null;
}

/** "told the station’s morning programme: “…”": a quotation after a colon, with no verb on the way. */
function announcedAt(line: Line, from: number): number | null {
  for (let at = from; at < line.to && at - from < 14; at++) {
    if (kindAt(line, at) === 'colon') return at + 1 < line.to && opensQuotation(line, at + 1) ? at + 1 : null;
    if (isVerbal(tagAt(line, at)) || kindAt(line, at) === 'comma' || lowerAt(line, at) === 'that' || line.tokens[at]!.quote >= 0)
      return null;
  }
  return null;
}

/** Words that begin a clause before its subject: "insisted if she had voted". */
const OPENING = new Set('if while although despite unless without'.split(' '));

const WH = new Set(['how', 'why', 'what', 'where', 'whether']);

function clauseAt(line: Line, at: number, cue: Cue): Content | null {
  const { frames } = cue;
  const word = lowerAt(line, at);
  const start = kindAt(line, at) === 'comma' && lowerAt(line, at + 1) === 'that' ? at + 1 : at;
  if (
    lowerAt(line, start) === 'that' &&
    !(frames.has('n') && isThatThing(line, start)) &&
    (frames.has('c') || frames.has('t') || frames.has('q')) &&
    at + 1 < line.to
  )
    return made(line, start + 1, 'that', start);
  if (frames.has('f') && word === 'to' && ['word', 'verb', 'cue', 'be', 'have', 'do', 'adv'].includes(tagAt(line, at + 1) ?? ''))
    return made(line, at, 'to');
  if ((frames.has('c') || frames.has('w')) && WH.has(word)) return made(line, at, 'clause');
  if (
    frames.has('c') &&
    (startsPhrase(line, at) ||
      (['prep', 'sub', 'adv'].includes(tagAt(line, at) ?? '') && cue.lemma === 'say') ||
      (frames.has('q') && OPENING.has(word))) &&
    word !== 'that' &&
    hasVerb(line, at, cue.frames.has('n') || cue.frames.has('k'), cue.lemma === 'say')
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
  const to = cue.frames.has('d') && lowerAt(line, end) !== 'to' ? skipAdverbials(line, end) : end;
  if (cue.frames.has('d') && lowerAt(line, to) === 'to' && tagAt(line, to + 1) !== 'det') return made(line, after, 'hearer-to');
  if (cue.frames.has('d') && lowerAt(line, end) === 'not' && lowerAt(line, end + 1) === 'to') return made(line, after, 'hearer-to');
  if (!cue.frames.has('p')) return null;
  const quotation = quotationAt(line, end) ?? quotationAt(line, skipAdverbials(line, end));
  if (quotation !== null) return made(line, quotation, 'quotation');
  const at = skipAdverbials(line, end);
  const start = kindAt(line, at) === 'comma' && lowerAt(line, at + 1) === 'that' ? at + 1 : at;
  if (lowerAt(line, start) === 'that') return made(line, start + 1, 'that', start);
  return (startsPhrase(line, at) || ['prep', 'sub'].includes(tagAt(line, at) ?? '')) && hasVerb(line, at, false)
    ? made(line, at, 'clause')
    : null;
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
