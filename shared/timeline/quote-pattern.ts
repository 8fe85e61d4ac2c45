import { tokenise, type Token } from '../text/find/tokenise';

/**
 * A piece of a quotation: words that have to stand so; a marked omission; a change in square brackets, which may stand for some words or none; a word of
 * which a part is in brackets.
 */
export type Piece =
  | { readonly is: 'words'; readonly text: string; readonly tokens: readonly Token[] }
  | { readonly is: 'omission' }
  | { readonly is: 'change' }
  | { readonly is: 'part'; readonly before: string; readonly after: string };

const omission = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\./u;
/** One letter in brackets before a word, whose case was changed: "[T]he". */
const letter = /\[(\p{L})\](?=\p{L})/gu;
const bracket = /(\p{L}*)\[(?!\s*(?:…|\.))[^\]]*\](\p{L}*)/u;

/** The pieces of a quotation, and whether the case of a letter was changed in brackets. */
export function piecesOf(quotation: string): { readonly pieces: readonly Piece[]; readonly hasOtherCase: boolean } {
  const text = quotation.replace(letter, '$1');
  const pieces: Piece[] = [];
  const marks = new RegExp(`${omission.source}|${bracket.source}`, 'gu');
  let at = 0;
  for (const { 0: mark, 1: before = '', 2: after = '', index } of text.matchAll(marks)) {
    addWords(pieces, text.slice(at, index));
    if (new RegExp(`^(?:${omission.source})$`, 'u').test(mark)) pieces.push({ is: 'omission' });
    else if (before === '' && after === '') pieces.push({ is: 'change' });
    else pieces.push({ is: 'part', before: before.toLowerCase(), after: after.toLowerCase() });
    at = index + mark.length;
  }
  addWords(pieces, text.slice(at));
  return { pieces, hasOtherCase: text !== quotation };
}

function addWords(pieces: Piece[], text: string): void {
  const tokens = tokenise(text);
  if (tokens.length > 0) pieces.push({ is: 'words', text, tokens });
}
