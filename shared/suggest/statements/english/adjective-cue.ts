import type { Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { contentEnd } from './content-end';
import { adjectives, type Cue } from './forms';
import { lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { isSpeaker } from './speaker';
import { subjectBefore } from './subject';

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
