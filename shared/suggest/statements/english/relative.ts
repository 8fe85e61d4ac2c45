import type { Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { contentEnd } from './content-end';
import { closesQuotation, kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseBefore } from './noun-phrase';
import type { VerbGroup } from './verb-group';

const VERBAL = new Set(['be', 'have', 'modal', 'verb', 'do']);

/** "a fire that detectives say was set", "the mechanism that he has proposed", "which she described as an insult": what is said of it is the relative clause, or what it hangs on. */
export function relativeAt(line: Line, group: VerbGroup, speaker: Stretch): Candidate | null {
  const relative = speaker.from - 1;
  const word = lowerAt(line, relative);
  if (word !== 'that' && word !== 'which') return null;
  const noun = kindAt(line, relative - 1) === 'comma' ? relative - 2 : relative - 1;
  if (!['word', 'name'].includes(tagAt(line, noun) ?? '') && !closesQuotation(line, noun)) return null;
  const content = relativeContent(line, group, relative, noun);
  return (
    content && {
      cue: group.cue,
      words: group.words,
      speaker,
      content,
      negated: group.negated || group.cue.lemma === 'deny',
      rule: 'relative',
    }
  );
}

function relativeContent(line: Line, { cue, words }: VerbGroup, relative: number, noun: number): Stretch[] | null {
  const after = words.to;
  const isClause = (cue.frames.has('c') || cue.frames.has('t')) && VERBAL.has(tagAt(line, after) ?? '');
  const isNamed = cue.frames.has('a') && lowerAt(line, after) === 'as';
  if (isClause || isNamed)
    return [
      { from: relative, to: relative + 1 },
      { from: after, to: contentEnd(line, after, true) },
    ];
  if (!cue.frames.has('n')) return null;
  const isBare =
    kindAt(line, after) === 'stop' ||
    kindAt(line, after) === 'comma' ||
    kindAt(line, after) === null ||
    ['time', 'be', 'have', 'modal'].includes(tagAt(line, after) ?? '');
  const antecedent = nounPhraseBefore(line, noun + 1);
  return isBare && antecedent ? [antecedent] : null;
}
