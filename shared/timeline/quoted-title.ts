import { findAgain, indexText } from '../text/find-again';
import type { Difference } from '../text/found';
import { matchQuote, type QuoteMatch } from './match-quote';
import { piecesOf, type Piece } from './quote-pattern';
import { quotedIn } from './quoted-parts';

/** The words of evidence: of one passage, or of the passages of one annotation in their order. */
export type EvidenceWords = string | readonly string[];

/** How words between quotation marks in a title stand to the evidence, and a sentence that says so. */
export interface QuoteCheck {
  readonly quoted: string;
  /** Where they stand in the title, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly state: 'found' | 'shortened' | 'changed in brackets' | 'not found' | 'unchecked';
  readonly found: boolean;
  /** The words of the evidence that come nearest, where these are not found and any are near. */
  readonly nearest: string | null;
  /** Where they first depart from the nearest: what the title says, and what the evidence has. */
  readonly departs: { readonly title: string; readonly evidence: string } | null;
  readonly sentence: string;
}

/**
 * Checks each stretch of a title between quotation marks against the exact words of its evidence. Typographic marks, dashes, white space and letter case
 * are no departure, omissions marked "…" or "[…]" and changes in square brackets neither; digits, negation and all other words are.
 */
export const checkTitle = (title: string, evidence: readonly EvidenceWords[]): QuoteCheck[] => {
  const texts = evidence.map((each) => (typeof each === 'string' ? [each] : each)).filter((each) => each.length > 0);
  return quotedIn(title).map(({ start, end, otherEnds }) => {
    const checks = [end, ...otherEnds].map((each) => checkStretch(title, start, each, texts));
    return checks.findLast(({ found }) => found) ?? checks[0]!;
  });
};

function checkStretch(title: string, start: number, end: number, texts: readonly (readonly string[])[]): QuoteCheck {
  const quoted = title.slice(start, end).trim();
  const base = { quoted, start, end, nearest: null, departs: null };
  if (texts.length === 0)
    return { ...base, state: 'unchecked', found: false, sentence: `“${quoted}” cannot be checked: the event rests on no passage.` };
  // Printers put a comma or full stop inside the marks that is not the speaker's.
  for (const words of [quoted, quoted.replace(/[.,。、]$/u, '')]) {
    const read = piecesOf(words);
    if (!read.pieces.some(({ is }) => is === 'words' || is === 'part')) continue;
    for (const text of texts) {
      const match = matchQuote(read.pieces, joined(text, read.pieces));
      if (match) return { ...base, ...toldFound(quoted, read.pieces, read.hasOtherCase, match), found: true };
    }
  }
  return { ...base, ...toldMissing(quoted, texts), state: 'not found', found: false };
}

/** Several passages of one annotation: what stands between them is left out, so only a marked omission reaches from one to the next. */
const BREAK = '\n\u241e\n';
const joined = (passages: readonly string[], pieces: readonly Piece[]): string =>
  passages.length === 1 ? passages[0]! : passages.join(pieces.some(({ is }) => is === 'omission') ? '\n…\n' : BREAK);

function toldFound(
  quoted: string,
  pieces: readonly Piece[],
  hasMarkedCase: boolean,
  match: QuoteMatch,
): Pick<QuoteCheck, 'state' | 'sentence'> {
  const isShortened = pieces.some(({ is }, at) => is === 'omission' && at > 0 && at < pieces.length - 1);
  const isChanged = hasMarkedCase || pieces.some(({ is }) => is === 'change' || is === 'part');
  const left = match.negation === null ? '' : ` The words left out include “${match.negation}”.`;
  const cased = match.hasOtherCase && !hasMarkedCase ? ' Some letters are capitals in one and small in the other.' : '';
  const where = isShortened ? (isChanged ? ', shortened and changed where it is marked' : ', shortened where it is marked') : '';
  const how = where || (isChanged ? ', changed only in the square brackets' : '');
  return {
    state: isShortened ? 'shortened' : isChanged ? 'changed in brackets' : 'found',
    sentence: `“${quoted}” stands in the evidence${how}.${left}${cased}`,
  };
}

/** Of less than this share of the words nothing is near. */
const NEAR = 0.4;
const harmless: ReadonlySet<string> = new Set(['space', 'quotes', 'hyphen', 'case']);

function toldMissing(quoted: string, texts: readonly (readonly string[])[]): Pick<QuoteCheck, 'nearest' | 'departs' | 'sentence'> {
  let best: { readonly score: number; readonly nearest: string; readonly first: Difference | undefined } | null = null;
  for (const passage of texts.flat()) {
    const found = findAgain(indexText(passage), { exact: quoted, prefix: '', suffix: '' });
    if (!('candidates' in found)) continue;
    for (const { start, end, score, differences } of found.candidates)
      if (score >= NEAR && score > (best?.score ?? 0))
        best = { score, nearest: passage.slice(start, end), first: differences.find(({ kind }) => !harmless.has(kind)) };
  }
  if (!best) return { nearest: null, departs: null, sentence: `“${quoted}” is not in the evidence, nor is anything near it.` };
  const { nearest, first } = best;
  const departs = first ? { title: first.was, evidence: first.is } : null;
  return { nearest, departs, sentence: `“${quoted}” is not in the evidence word for word. ${departWords(departs, nearest)}` };
}

function departWords(departs: QuoteCheck['departs'], nearest: string): string {
  if (!departs) return `The nearest there is “${nearest}”.`;
  const { title, evidence } = departs;
  if (title === '') return `The evidence also has “${evidence}”: “${nearest}”.`;
  if (evidence === '') return `The evidence does not have “${title}”: “${nearest}”.`;
  return `Where the title has “${title}”, the evidence has “${evidence}”: “${nearest}”.`;
}
