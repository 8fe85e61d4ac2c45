import type { Mention } from '../mention';
import { gap, isCapital, type Tokens } from '../tokens';
import { look } from './lexicon';
import { signOf } from './verbs';

/** Where each token stands: its sentence and paragraph, and the nearest sign of tense before and after it in the sentence. */
export interface Context {
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  /** The first token of its sentence. */
  readonly firsts: Int32Array;
  readonly before: Int8Array;
  readonly after: Int8Array;
}

const abbreviations = new Set(
  'mr mrs ms dr st gen col lt sgt capt gov sen rep rev prof jr sr inc ltd co corp vs etc no u s b c a p m d e i g'.split(' '),
);

/** Walks the text once and notes sentences and signs of tense. */
export function contextOf(t: Tokens): Context {
  const sentences = new Int32Array(t.count);
  const paragraphs = new Int32Array(t.count);
  const firsts = new Int32Array(t.count);
  let first = 0;
  const before = new Int8Array(t.count);
  const after = new Int8Array(t.count);
  const signs = new Int8Array(t.count);
  let sentence = 0;
  let paragraph = 0;
  let last = 0;
  for (let at = 0; at < t.count; at++) {
    if (at > 0 && t.gaps[at]! >= gap.line) paragraph++;
    if (at > 0 && (t.gaps[at]! >= gap.line || endsSentence(t, at - 1))) {
      sentence++;
      last = 0;
      first = at;
    }
    sentences[at] = sentence;
    paragraphs[at] = paragraph;
    firsts[at] = first;
    before[at] = last;
    signs[at] = signOf(t, at);
    if (signs[at] !== 0) last = signs[at]!;
  }
  let next = 0;
  for (let at = t.count - 1; at >= 0; at--) {
    if (at + 1 < t.count && sentences[at + 1] !== sentences[at]) next = 0;
    after[at] = next;
    if (signs[at] !== 0) next = signs[at]!;
  }
  return { sentences, paragraphs, firsts, before, after };
}

function endsSentence(t: Tokens, at: number): boolean {
  const mark = t.words[at]!;
  if (mark === '”' || mark === '"') return at > 0 && '.!?'.includes(t.words[at - 1]!) && isCapital(t, at + 1);
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  if (at + 1 >= t.count || t.gaps[at + 1] === gap.none) return false;
  const word = t.words[at - 1] ?? '';
  if (mark === '.' && (abbreviations.has(word) || look(word)?.short)) return false;
  return isCapital(t, at + 1) || t.kinds[at + 1] !== 0;
}

/** The last sign before the words, else the first after them. */
export function tenseAt({ before, after }: Context, from: number, to: number): Mention['tense'] {
  const sign = before[from] || after[to - 1];
  return sign === 2 ? 'either' : sign ? (sign > 0 ? 'future' : 'past') : null;
}
