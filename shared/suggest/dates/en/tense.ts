import { gap, isCapital, type Tokens } from '../tokens';
import { look } from './lexicon';

/** Where each token stands: its sentence and paragraph, and the nearest sign of tense before and after it in the sentence. */
export interface Context {
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  readonly before: Int8Array;
  readonly after: Int8Array;
}

const future = new Set(
  'will shall wo ll upcoming due scheduled slated expected planned set plans plan hopes hope intends intend aims aim would'.split(' '),
);
const willing = new Set(
  'agreed agree agrees vowed vows vow pledged pledges pledge promised promises promise wants want expects expect hopes hope plans plan planned intends intend going set due scheduled expected slated is are need needs have has ready poised likely talks deadline able'.split(
    ' ',
  ),
);
const past = new Set(
  'was were had has have did said told met held went made took came began became gave saw left sent spoke wrote won lost led rose fell broke brought kept sat stood struck flew found fought took grew got ran hit cut put paid drew threw fled sank shot built bought sold taught thought felt knew'.split(
    ' ',
  ),
);
const notVerbs = new Set('need indeed speed feed seed bed red hundred united unprecedented'.split(' '));
const abbreviations = new Set(
  'mr mrs ms dr st gen col lt sgt capt gov sen rep rev prof jr sr inc ltd co corp vs etc no u s b c a p m d e i g'.split(' '),
);

/** Walks the text once and notes sentences and signs of tense. */
export function contextOf(t: Tokens): Context {
  const sentences = new Int32Array(t.count);
  const paragraphs = new Int32Array(t.count);
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
    }
    sentences[at] = sentence;
    paragraphs[at] = paragraph;
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
  return { sentences, paragraphs, before, after };
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

function signOf(t: Tokens, at: number): -1 | 0 | 1 {
  if (t.kinds[at] !== 0) return 0;
  const word = t.words[at]!;
  if (word === 'to' && willing.has(t.words[at - 1] ?? '') && t.kinds[at + 1] === 0) return 1;
  if (word === 'to' && (t.words[at + 1] === 'be' || t.words[at + 1] === 'begin' || t.words[at + 1] === 'start')) return 1;
  if (future.has(word)) return word === 'set' && t.words[at + 1] !== 'to' && t.words[at + 1] !== 'for' ? 0 : 1;
  if (past.has(word)) return -1;
  return word.length > 3 && word.endsWith('ed') && !notVerbs.has(word) && !isCapital(t, at) ? -1 : 0;
}

/** The last sign before the words, else the first after them. */
export function tenseAt({ before, after }: Context, from: number, to: number): 'past' | 'future' | null {
  const sign = before[from] || after[to - 1];
  return sign ? (sign > 0 ? 'future' : 'past') : null;
}
