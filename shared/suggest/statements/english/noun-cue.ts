import type { Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { contentEnd } from './content-end';
import { nouns, type Cue } from './forms';
import { isVerbal, kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseBefore } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { isSpeaker } from './speaker';
import { subjectBefore, subjectOfClause } from './subject';
import { GROUP_NOUNS, namesPeople, PERSONAL } from './words';

/** "his claim that …", "a pledge by the union to …", "media speculation that …": the noun attributes, the possessor speaks. */
export function nounCueAt(line: Line, at: number): Candidate | null {
  const cue = nouns.get(lowerAt(line, at));
  const tag = tagAt(line, at);
  if (!cue || (tag !== 'word' && tag !== 'cue') || (tag === 'cue' && tagAt(line, at - 1) !== 'word')) return null;
  const by =
    lowerAt(line, at + 1) === 'by' || (lowerAt(line, at + 1) === 'from' && cue.frames.has('t')) ? nounPhraseAfter(line, at + 2) : null;
  let start = by ? by.to : at + 1;
  const isBe = !by && tagAt(line, start) === 'be' && lowerAt(line, start + 1) === 'that' && cue.frames.has('t');
  if (isBe) start++;
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
