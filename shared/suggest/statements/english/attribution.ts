import type { Stretch } from '../grammar';
import { invertedAt, trailing } from './around';
import type { Candidate } from './candidate';
import { contentAfter, type Content } from './content';
import { contentEnd, hasWords } from './content-end';
import { nouns, verbForms } from './forms';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { namingAt } from './naming';
import { nounPhraseAfter } from './noun-phrase-after';
import { passive } from './passive';
import { quotedAt } from './quoted';
import { relativeAt } from './relative';
import { headOf, isDocument, isSpeaker } from './speaker';
import { subjectBefore, subjectOfClause } from './subject';
import { verbGroupAt, type VerbGroup } from './verb-group';
import { namesPeople } from './words';

/** Verbs of which a denial says nothing at all: "did not say whether", "has not confirmed". */
const EMPTY_WHEN_NEGATED = new Set(
  'say tell comment confirm disclose reveal elaborate explain announce answer respond reply specify indicate detail state show find'.split(
    ' ',
  ),
);

/** What a verb at a token attributes; `previous` is the attribution found before it in the sentence. */
export function attributionAt(line: Line, at: number, previous: Candidate | null): Candidate | null {
  const group = verbGroupAt(line, at);
  if (!group || isParticled(line, group)) return null;
  if (group.kind === 'passive') return passive(line, group);
  if (group.kind === 'modal' || (group.kind === 'infinitive' && !isGoingOn(line, group))) return null;
  if (group.negated && EMPTY_WHEN_NEGATED.has(group.cue.lemma)) return null;
  const quoted = group.kind === 'participle' ? quotedAt(line, group) : null;
  if (quoted) return quoted;
  const start = group.kind === 'infinitive' ? verbBefore(line, group.start) : group.start;
  const inverted = group.kind === 'finite' ? invertedAt(line, group) : null;
  if (inverted) return inverted;
  const speaker = speakerOf(line, group, start, previous);
  if (!speaker || !suits(line, group, speaker)) return null;
  return (
    (group.kind === 'finite' ? (relativeAt(line, group, speaker) ?? trailing(line, group, speaker)) : null) ??
    following(line, group, speaker)
  );
}

/** What was said stands after the cue. */
function following(line: Line, group: VerbGroup, speaker: Stretch): Candidate | null {
  const content = namingAt(line, group) ?? contentAfter(line, group.words.to, group.cue) ?? afterOpening(line, group, speaker);
  if (!content || !hasWords(line, content) || !isSense(line, group, content)) return null;
  if (content.frame === 'clause' && ['find', 'show', 'conclude'].includes(group.cue.lemma) && !isDocument(line, speaker)) return null;
  const manner = group.kind === 'participle' ? 'participle' : 'verb';
  return made(group, speaker, [content], `${manner}-${content.frame}`);
}

const FEELING = new Set('concern concerns doubt doubts question questions objection objections fear fears alarm'.split(' '));
const PROOF = new Set('evidence proof sign signs indication indications trace traces link links fault'.split(' '));
const ACCEPTED = new Set(
  'recommendation proposal finding demand term responsibility criticism ruling verdict result deal plan idea need conclusion argument'.split(
    ' ',
  ),
);
const PERSONS_OBJECT = new Set('dismiss question'.split(' '));

/** Whether an object is one that this verb attributes something with: "raised doubts", not "raised taxes"; "questioned the plan", not "questioned two men". */
function isSense(line: Line, { cue }: VerbGroup, content: Content): boolean {
  if (content.frame !== 'object') return true;
  const phrase = nounPhraseAfter(line, content.from, content.to);
  const head = phrase ? lowerAt(line, headOf(line, phrase)) : '';
  if (cue.lemma === 'raise') return FEELING.has(head);
  if (cue.lemma === 'find') return PROOF.has(head);
  if (cue.lemma === 'accept') return ACCEPTED.has(head.replace(/s$/, ''));
  if (cue.lemma === 'express' || cue.lemma === 'voice')
    return !(phrase && nouns.has(head) && ['that', 'to'].includes(lowerAt(line, phrase.to)));
  return !(PERSONS_OBJECT.has(cue.lemma) && (namesPeople(head) || (phrase !== null && tagAt(line, headOf(line, phrase)) === 'name')));
}

const made = ({ cue, words, negated }: VerbGroup, speaker: Stretch, content: readonly Stretch[], rule: string): Candidate => ({
  cue,
  words,
  speaker,
  content,
  negated: negated || cue.lemma === 'deny',
  rule,
});

/** "Still, she said, the trend was clear." */
function afterOpening(line: Line, { words, start }: VerbGroup, speaker: Stretch): (Stretch & { frame: 'clause' }) | null {
  if (kindAt(line, words.to) !== 'comma' || kindAt(line, speaker.from - 1) !== 'comma' || speaker.to !== start) return null;
  const from = words.to + 1;
  const to = contentEnd(line, from);
  return to - from > 2 ? { from, to, frame: 'clause' } : null;
}

/** "add up", "back down": with such a particle the verb is another one. */
const isParticled = (line: Line, { cue, words }: VerbGroup): boolean =>
  cue.particles.length === 0 && ['up', 'out', 'off', 'down', 'away', 'back'].includes(lowerAt(line, words.to));

/** "went on to say", "continued to insist". */
const isGoingOn = (line: Line, group: VerbGroup): boolean =>
  ['on', 'continued', 'continues', 'continue'].includes(lowerAt(line, group.start - 2));

const verbBefore = (line: Line, start: number): number => (lowerAt(line, start - 2) === 'on' ? start - 3 : start - 2);

function speakerOf(line: Line, group: VerbGroup, start: number, previous: Candidate | null): Stretch | null {
  const before = tagAt(line, start - 1);
  const shared = previous && line.tokens[previous.words.from]!.quote === line.tokens[start]!.quote ? previous.speaker : null;
  if (group.kind === 'participle') return ofParticiple(line, start, shared);
  if (before !== 'conj' || ['so', 'yet'].includes(lowerAt(line, start - 1))) return subjectBefore(line, start);
  if (group.form === 'base' && !(previous && isBase(line, previous))) return null;
  return shared ?? subjectOfClause(line, start);
}

const isBase = (line: Line, { words }: Candidate): boolean =>
  (verbForms.get(lowerAt(line, words.to - 1)) ?? []).some(({ forms }) => forms.has('base'));

/** "…, saying", "by saying", "officials saying"; not "try saying", "accused of saying". */
function ofParticiple(line: Line, start: number, shared: Stretch | null): Stretch | null {
  const before = tagAt(line, start - 1);
  const word = lowerAt(line, start - 1);
  if (before === 'word' || before === 'name' || before === 'pron') {
    const own = subjectBefore(line, start);
    return own && isSpeaker(line, own) && own.from !== line.from ? own : (shared ?? subjectOfClause(line, start));
  }
  const isFree =
    kindAt(line, start - 1) === 'comma' || kindAt(line, start - 1) === 'dash' || before === 'conj' || before === 'sub' || before === 'time';
  return isFree || ['by', 'in', 'as'].includes(word) || line.tokens[start - 1]?.quote !== line.tokens[start]!.quote
    ? (shared ?? subjectOfClause(line, start))
    : null;
}

/** Whether a verb with several senses has the speaker it needs for this one. */
function suits(line: Line, { cue }: VerbGroup, speaker: Stretch): boolean {
  const head = lowerAt(line, headOf(line, speaker));
  if (['there', 'that', 'this', 'which', 'what', 'these', 'those'].includes(head)) return false;
  if (cue.frames.has('h')) return isSpeaker(line, speaker, true);
  if (cue.frames.has('e')) return isSpeaker(line, speaker);
  return true;
}
