import { areHarmless, differencesOf } from '../text/find/differences';
import { meaningOf } from '../text/find/meaning-words';
import { tokenise, type Token } from '../text/find/tokenise';
import { isWhole } from '../text/whole-words';
import type { Piece } from './quote-pattern';

/** Words that a change in brackets may stand for. */
const MOST_CHANGED = 12;

/** How a quotation stands in a text. */
export interface QuoteMatch {
  /** A word that turns the sense round and was left out where the omission is marked. */
  readonly negation: string | null;
  readonly hasOtherCase: boolean;
}

interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Where the pieces stand in a text in their order, next to each other but for marked omissions; null where they do not. */
export function matchQuote(pieces: readonly Piece[], text: string): QuoteMatch | null {
  const whole = { text, tokens: tokenise(text) };
  const dead = new Set<string>();
  const walk = (piece: number, at: number, isFree: boolean): QuoteMatch | null => {
    const key = `${piece} ${at} ${isFree}`;
    if (dead.has(key)) return null;
    const found = step(piece, at, isFree);
    if (!found) dead.add(key);
    return found;
  };
  const step = (piece: number, at: number, isFree: boolean): QuoteMatch | null => {
    const own = pieces[piece];
    if (!own) return { negation: null, hasOtherCase: false };
    if (own.is === 'omission') return walk(piece + 1, at, true);
    const last = isFree ? whole.tokens.length : at;
    for (let start = at; start <= last; start += 1)
      for (const end of endsOf(own, whole, start)) {
        const rest = walk(piece + 1, end, false);
        if (!rest) continue;
        // What an omission at the beginning of a quotation leaves out is no part of it.
        const left = isFree && piece > 1 ? negationIn(whole, at, start) : null;
        return {
          negation: left ?? rest.negation,
          hasOtherCase: rest.hasOtherCase || (own.is === 'words' && isOtherCase(own, whole, start)),
        };
      }
    return null;
  };
  return walk(0, 0, true);
}

/** Where a piece may end that begins at a token, the shortest first. */
function endsOf(piece: Exclude<Piece, { is: 'omission' }>, { text, tokens }: Text, start: number): number[] {
  if (piece.is === 'change') return Array.from({ length: Math.min(MOST_CHANGED, tokens.length - start) + 1 }, (_, count) => start + count);
  if (piece.is === 'part') {
    const key = tokens[start]?.key;
    const fits = key !== undefined && key.length >= piece.before.length + piece.after.length;
    return fits && key.startsWith(piece.before) && key.endsWith(piece.after) ? [start + 1] : [];
  }
  const end = start + piece.tokens.length;
  const isSame = end <= tokens.length && piece.tokens.every(({ key }, at) => key === tokens[start + at]!.key);
  return isSame && areWhole(text, tokens, start, end) && areHarmless(differences(piece, { text, tokens }, start)) ? [end] : [];
}

const areWhole = (text: string, tokens: readonly Token[], start: number, end: number): boolean =>
  isWhole(text, { start: tokens[start]!.start, end: tokens[end - 1]!.end }, { before: '', after: '' });

function differences({ text: own, tokens: ownTokens }: Extract<Piece, { is: 'words' }>, { text, tokens }: Text, start: number) {
  const theirs = tokens.slice(start, start + ownTokens.length);
  const sides = [
    { text: own, tokens: ownTokens, start: ownTokens[0]!.start, end: ownTokens.at(-1)!.end },
    { text, tokens: theirs, start: theirs[0]!.start, end: theirs.at(-1)!.end },
  ] as const;
  return differencesOf(
    ...sides,
    ownTokens.map((_, at) => at),
  );
}

const isOtherCase = (piece: Extract<Piece, { is: 'words' }>, text: Text, start: number): boolean =>
  differences(piece, text, start).some(({ kind }) => kind === 'case');

function negationIn({ text, tokens }: Text, from: number, to: number): string | null {
  for (const token of tokens.slice(from, to)) {
    const words = text.slice(token.start, token.end);
    if (meaningOf(words, token, false) === 'negation') return words;
  }
  return null;
}
