import type { Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { contentEnd, trimmed } from './content-end';
import { type Cue } from './forms';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { isSpeaker } from './speaker';

const ACCORDING: Cue = { lemma: 'according to', frames: new Set(['q', 'c']), side: null, particles: [] };

/** "according to the study, …", "…, according to the study.", "in the words of one officer". */
export function accordingAt(line: Line, at: number): Candidate | null {
  const length = cueLength(line, at);
  if (length === 0) return null;
  const words = { from: at, to: at + length };
  const speaker = nounPhraseAfter(line, words.to);
  if (!speaker || lowerAt(line, words.to) === 'plan' || !isSource(line, speaker)) return null;
  const content = besides(line, at, speaker.to);
  return content.some(({ from, to }) => to - from > 1)
    ? { cue: ACCORDING, words, speaker, content, negated: false, rule: 'according-to' }
    : null;
}

/** Whoever can speak, or anything written or counted: "the plans", "the company’s own forecasts". */
const isSource = (line: Line, phrase: Stretch): boolean =>
  isSpeaker(line, phrase) ||
  ['det', 'possessive', 'name'].includes(tagAt(line, phrase.from) ?? '') ||
  lowerAt(line, phrase.to - 1).endsWith('s');

function cueLength(line: Line, at: number): number {
  const word = lowerAt(line, at);
  if (word === 'according' && lowerAt(line, at + 1) === 'to') return 2;
  if (word === 'in' && lowerAt(line, at + 1) === 'the' && lowerAt(line, at + 2) === 'words' && lowerAt(line, at + 3) === 'of') return 4;
  if (
    word === 'in' &&
    lowerAt(line, at + 1) === 'the' &&
    ['view', 'opinion'].includes(lowerAt(line, at + 2)) &&
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
