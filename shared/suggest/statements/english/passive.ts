import type { Candidate } from './candidate';
import { contentEnd } from './content-end';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { isDocument, isSpeaker } from './speaker';
import { subjectBefore } from './subject';
import type { VerbGroup } from './verb-group';

/** "was described by Abe as", "is considered active by Russia": the one after "by" speaks. "Abe was quoted as saying" is read by its participle. */
export function passive(line: Line, group: VerbGroup): Candidate | null {
  const frames = group.cue.frames;
  if (!['a', 'z', 'n', 'c'].some((frame) => frames.has(frame))) return null;
  const by = byAgent(line, group.words.to);
  if (by === null) return null;
  const speaker = nounPhraseAfter(line, by + 1);
  const subject = subjectBefore(line, group.start);
  if (!speaker || !subject || !isSpeaker(line, speaker) || (frames.has('h') && isDocument(line, speaker))) return null;
  const middle = { from: group.words.to, to: by };
  const rest = lowerAt(line, speaker.to) === 'as' ? { from: speaker.to, to: contentEnd(line, speaker.to) } : null;
  const content = [subject, ...(middle.to > middle.from ? [middle] : []), ...(rest ? [rest] : [])];
  return { cue: group.cue, words: group.words, speaker, content, negated: group.negated, rule: 'passive-by' };
}

function byAgent(line: Line, from: number): number | null {
  for (let at = from; at < line.to && at - from < 8; at++) {
    if (lowerAt(line, at) === 'by') return at;
    if (kindAt(line, at) === 'comma' || kindAt(line, at) === 'stop' || tagAt(line, at) === 'cue') return null;
  }
  return null;
}
