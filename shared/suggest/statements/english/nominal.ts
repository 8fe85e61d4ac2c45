import type { Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { contentEnd, trimmed } from './content-end';
import { adjectives, nouns, type Cue } from './forms';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase';
import { isSpeaker } from './speaker';
import { subjectBefore, subjectOfClause } from './subject';
import { GROUP_NOUNS, namesPeople, PERSONAL } from './words';

const ACCORDING: Cue = { lemma: 'according to', frames: new Set(['q', 'c']), side: null, particles: [] };

/** "according to the study, …", "…, according to the study.", "in the words of one officer". */
export function accordingAt(line: Line, at: number): Candidate | null {
  const length = cueLength(line, at);
  if (length === 0) return null;
  const words = { from: at, to: at + length };
  const speaker = nounPhraseAfter(line, words.to);
  if (!speaker || lowerAt(line, words.to) === 'plan' || !isSpeaker(line, speaker)) return null;
  const content = besides(line, at, speaker.to);
  return content.length > 0 ? { cue: ACCORDING, words, speaker, content, negated: false, rule: 'according-to' } : null;
}

function cueLength(line: Line, at: number): number {
  const word = lowerAt(line, at);
  if (word === 'according' && lowerAt(line, at + 1) === 'to') return 2;
  if (word === 'in' && lowerAt(line, at + 1) === 'the' && lowerAt(line, at + 2) === 'words' && lowerAt(line, at + 3) === 'of') return 4;
  if (
    word === 'in' &&
    lowerAt(line, at + 1) === 'the' &&
    ['view', 'opinion', 'eyes'].includes(lowerAt(line, at + 2)) &&
    lowerAt(line, at + 3) === 'of'
  )
    return 4;
  return 0;
}

/** The clause that "according to" qualifies: what follows if it opens the sentence, else what comes before. */
function besides(line: Line, at: number, after: number): Stretch[] {
  const opening = tagAt(line, at - 1) === null || (tagAt(line, at - 1) === 'conj' && at - 1 === line.from);
  const comma = nextComma(line, after);
  if (opening) {
    if (comma === null) return [];
    const to = contentEnd(line, comma + 1);
    return to > comma + 1 ? [{ from: comma + 1, to }] : [];
  }
  const from = leftStart(line, at);
  const to = trimmed(line, from, at);
  const left = to > from ? [{ from, to }] : [];
  const isInside =
    kindAt(line, at - 1) === 'comma' && comma !== null && tagAt(line, comma + 1) !== 'conj' && !lowerAt(line, comma + 1).endsWith('ing');
  const rest = isInside && comma - after < 2 && isVerbLike(line, comma + 1) ? contentEnd(line, comma + 1) : 0;
  return rest > 0 ? [...left, { from: comma! + 1, to: rest }] : left;
}

const isVerbLike = (line: Line, at: number): boolean => ['be', 'have', 'do', 'modal', 'verb', 'adv', 'cue'].includes(tagAt(line, at) ?? '');

function nextComma(line: Line, from: number): number | null {
  for (let at = from; at < line.to && at - from < 30; at++) {
    if (kindAt(line, at) === 'comma' && line.tokens[at]!.quote < 0) return at;
  }
  return null;
}

function leftStart(line: Line, at: number): number {
  for (let each = at - 1; each > line.from; each--) {
    if (kindAt(line, each) === 'semicolon') return each + 1;
  }
  return tagAt(line, line.from) === 'conj' ? line.from + 1 : line.from;
}

/** "his claim that …", "a pledge by the union to …", "media speculation that …": the noun attributes, the possessor speaks. */
export function nounCueAt(line: Line, at: number): Candidate | null {
  const cue = nouns.get(lowerAt(line, at));
  const tag = tagAt(line, at);
  if (!cue || (tag !== 'word' && tag !== 'cue') || (tag === 'cue' && tagAt(line, at - 1) !== 'word')) return null;
  const by =
    lowerAt(line, at + 1) === 'by' || (lowerAt(line, at + 1) === 'from' && cue.frames.has('t')) ? nounPhraseAfter(line, at + 2) : null;
  const start = by ? by.to : at + 1;
  const isThat = lowerAt(line, start) === 'that' && cue.frames.has('t') && start + 2 < line.to;
  const isTo =
    lowerAt(line, start) === 'to' && cue.frames.has('f') && ['word', 'verb', 'cue', 'be', 'have'].includes(tagAt(line, start + 1) ?? '');
  if (!isThat && !isTo) return null;
  const speaker = by ?? possessorOf(line, at) ?? committed(line, start, cue) ?? holderOf(line, at);
  if (!speaker || !isSpeaker(line, speaker)) return tagAt(line, at - 1) === 'possessive' ? own(line, at, start, cue, isThat) : null;
  return made(line, at, start, cue, speaker, isThat);
}

function made(line: Line, at: number, start: number, cue: Cue, speaker: Stretch, isThat: boolean): Candidate {
  return {
    cue,
    words: { from: at, to: at + 1 },
    speaker,
    content: [{ from: start, to: nounContentEnd(line, start, isThat) }],
    negated: cue.lemma === 'denial',
    rule: isThat ? 'noun-that' : 'noun-to',
  };
}

/** The clause of a noun that is itself a subject ends before that subject's verb. */
function nounContentEnd(line: Line, start: number, isThat: boolean): number {
  const end = contentEnd(line, start + 1);
  let groups = isThat ? 0 : 1;
  for (let at = start + 2; at < end; at++) {
    const tag = tagAt(line, at);
    if (
      line.tokens[at]!.quote >= 0 ||
      tag === 'conj' ||
      tag === 'rel' ||
      tag === 'sub' ||
      lowerAt(line, at) === 'that' ||
      kindAt(line, at) === 'comma'
    )
      return end;
    if (!isVerbal(tag) || isVerbal(tagAt(line, at - 1)) || tagAt(line, at - 1) === 'adv' || tagAt(line, at - 1) === 'to') continue;
    groups++;
    if (groups > 1) return at;
  }
  return end;
}

const isVerbal = (tag: string | null): boolean =>
  tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal' || tag === 'verb' || tag === 'cue';

const own = (line: Line, at: number, start: number, cue: Cue, isThat: boolean): Candidate =>
  made(line, at, start, cue, { from: at - 1, to: at }, isThat);

/** "the minister’s", "his", or a noun of people or bodies right before: "media", "government". */
function possessorOf(line: Line, at: number): Stretch | null {
  let from = at - 1;
  while (from >= line.from && at - from < 5 && tagAt(line, from) === 'word' && !isBody(line, from)) from--;
  if (tagAt(line, from) === 'genitive') return nounPhraseBefore(line, from);
  if (tagAt(line, from) === 'possessive') return { from, to: from + 1 };
  return tagAt(line, from) === 'word' && isBody(line, from) ? { from, to: from + 1 } : null;
}

const isBody = (line: Line, at: number): boolean => GROUP_NOUNS.has(lowerAt(line, at)) || namesPeople(lowerAt(line, at));

/** "hints that he would": who commits himself is who the clause is about. */
function committed(line: Line, start: number, cue: Cue): Stretch | null {
  return cue.frames.has('s') && PERSONAL.has(lowerAt(line, start + 1)) && lowerAt(line, start + 1) !== 'it'
    ? { from: start + 1, to: start + 2 }
    : null;
}

const HOLDING = new Set(
  `express expresses expressed expressing voice voices voiced voicing make makes made making repeat repeated repeating reiterate reiterated
  have has had issue issued issuing raise raised raising share shared hold holds held defend defended take took reach reached reaching came
  come give gave giving offer offered offering renew renewed`.split(/\s+/),
);

/** "expressed concern that", "made a promise to": who holds it is the verb's subject. */
function holderOf(line: Line, at: number): Stretch | null {
  let verb = at - 1;
  while (verb >= line.from && at - verb < 6 && ['word', 'det', 'number'].includes(tagAt(line, verb) ?? '')) verb--;
  if (lowerAt(line, verb) === 'to' && lowerAt(line, verb - 1) === 'came') verb--;
  if (!HOLDING.has(lowerAt(line, verb))) return null;
  let start = verb;
  while (['be', 'have', 'adv'].includes(tagAt(line, start - 1) ?? '')) start--;
  const subject = lowerAt(line, verb).endsWith('ing') ? subjectOfClause(line, start) : subjectBefore(line, start);
  return subject && isSpeaker(line, subject) ? subject : null;
}

/** "is convinced that", "remained opposed to". */
export function adjectiveCueAt(line: Line, at: number): Candidate | null {
  const cue = adjectives.get(lowerAt(line, at));
  if (!cue) return null;
  const isFavour = cue.lemma === 'favour' || cue.lemma === 'favor';
  if (isFavour && lowerAt(line, at - 1) !== 'in') return null;
  let start = isFavour ? at - 1 : at;
  let verb = -1;
  let negated = false;
  while (start > line.from) {
    const tag = tagAt(line, start - 1);
    const word = lowerAt(line, start - 1);
    if (tag === 'be' || tag === 'have' || ['remain', 'remains', 'remained', 'feel', 'feels', 'felt', 'seems', 'became'].includes(word))
      verb = start - 1;
    else if (tag !== 'adv' && word !== 'not' && !(tag === 'mark' && line.tokens[start - 1]!.kind === 'sign')) break;
    if (word === 'not' || word.endsWith("n't")) negated = true;
    start--;
  }
  if (verb < 0) return null;
  const speaker = subjectBefore(line, start);
  if (!speaker || !isSpeaker(line, speaker, true)) return null;
  const after = line.tokens[at + 1]?.kind === 'sign' && at + 1 < line.to ? at + 2 : at + 1;
  const content = adjectiveContent(line, after, cue);
  return content && { cue, words: { from: verb, to: at + 1 }, speaker, content: [content], negated, rule: 'adjective' };
}

function adjectiveContent(line: Line, after: number, cue: Cue): Stretch | null {
  const word = lowerAt(line, after);
  const isThat = word === 'that' && (cue.frames.has('c') || cue.frames.has('v'));
  if (cue.lemma === 'against') return nounPhraseAfter(line, after) ? { from: after, to: contentEnd(line, after, true) } : null;
  const isPreposition = cue.frames.has('v') && ['of', 'about', 'to', 'in', 'on'].includes(word);
  const isTo = cue.frames.has('f') && word === 'to';
  const isClause = cue.frames.has('c') && ['pron', 'det', 'possessive'].includes(tagAt(line, after) ?? '');
  if (!isThat && !isPreposition && !isTo && !isClause) return null;
  const to = contentEnd(line, after + 1, !isThat);
  return to > after + 1 ? { from: after, to } : null;
}
