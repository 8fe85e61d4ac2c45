import { once } from '../../amounts/once';
import type { Span } from '../suggestion';
import type { Token } from './token';

/** A sentence as token indices, end exclusive. One that is quoted whole, with who said it, is one sentence however many the quotation has. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Segmenting costs more than linear time in Chromium 114, so long stretches go in pieces of this many UTF-16 units. */
const PIECE = 2_000;

/** No rule reads further than this many tokens. */
const LONGEST = 300;

/** A full stop after one of these ends no sentence: titles, initials, months, states, companies. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gen|Sen|Rep|Gov|Pres|Capt|Cpt|Lt|Col|Sgt|Maj|Adm|Amb|Sec|Supt|No|Art|vs|cf|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Calif|Mass|Fla|Tex|Ariz|Mich|Conn|Wash|Minn|Tenn|Pa|Va|Ga|Ill|Wis|Ore|Colo|Jr|Sr)\.\s*$/u;

/** Offsets at which a sentence may end, by Unicode's rules (UAX #29) and without the commonest abbreviations. */
function* breaksIn(text: string, { start, end }: Span): Generator<number> {
  let from = start;
  while (from < end) {
    const to = Math.min(end, from + PIECE);
    let last = from;
    let held = '';
    for (const part of segmenter().segment(text.slice(from, to))) {
      const at = from + part.index + part.segment.length;
      held = part.segment;
      if (ABBREVIATION.test(held.slice(-20)) && at < to) continue;
      if (at >= to && to < end) break;
      last = at;
      yield at;
    }
    from = last > from ? last : to;
  }
}

const CLOSERS = new Set(['close-bracket', 'close']);

/** The sentences of a paragraph. A break inside a quotation is none; nor is one before a lower-case word or a comma. */
export function sentencesOf(text: string, paragraph: Span, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let at = 0;
  const push = (to: number): void => {
    for (; to - from > LONGEST; from += LONGEST) found.push({ from, to: from + LONGEST });
    if (to > from) found.push({ from, to });
    from = to;
  };
  for (const offset of breaksIn(text, paragraph)) {
    while (at < tokens.length && tokens[at]!.start < offset) at++;
    if (at > from && isEnd(tokens, at)) push(at);
  }
  push(tokens.length);
  return found;
}

/** Whether a sentence can end before a token. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const before = tokens[at - 1];
  if (!next || !before) return true;
  if (before.quote >= 0 && before.quote === next.quote) return false;
  if (CLOSERS.has(next.kind) || next.kind === 'comma' || next.kind === 'dash') return false;
  if (before.quote >= 0 && next.quote < 0)
    return /^\p{Lu}|^\p{N}|^[“"‘(]/u.test(next.text) && tokens[at - 2]?.kind === 'stop' && !isAttributed(tokens, at);
  return !/^\p{Ll}/u.test(next.text);
}

/** A quotation that ends with ? or ! may be followed by a name and the word that attributes it: decided later, by the grammar; a full stop before the mark does end the sentence. */
const isAttributed = (tokens: readonly Token[], at: number): boolean => ['?', '!'].includes(tokens[at - 2]?.text ?? '');
