import type { Token } from './token';

/** A quotation inside a paragraph, as token indices: `open` is its first mark (or the first word where it began in the paragraph before), `close` its last, both inclusive. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  /** Whether it goes on from the paragraph before, which had no closing mark. */
  readonly continued: boolean;
  readonly closed: boolean;
}

/** Opening marks and what closes each: English, German, French, Japanese. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"”',
  '‘': '’',
  "'": "'",
  '‹': '›',
  '″': '″',
};

const isSpaceOrOpening = (text: string): boolean => text === '' || /[\s([{—–\-“„«‘"]/u.test(text);
const endsWord = (text: string): boolean => text === '' || /[\s.,;:!?)\]}—–\-”"»]/u.test(text);

/** Whether a mark can open a quotation where it stands; straight and single marks open only after a space or another mark. */
function opens(text: string, token: Token): boolean {
  if (CLOSING[token.text] === undefined) return false;
  const before = text.slice(Math.max(0, token.start - 1), token.start);
  const after = text.slice(token.end, token.end + 1);
  if (token.text === "'" || token.text === '‘') return isSpaceOrOpening(before) && /\p{L}/u.test(after);
  if (token.text === '"' || token.text === '″') return isSpaceOrOpening(before) && !/^\s?$/u.test(after);
  return token.text !== '»' || (isSpaceOrOpening(before) && /\S/u.test(after));
}

/** Single marks are apostrophes too: one closes only at the end of a word. */
function closes(text: string, token: Token, opening: string): boolean {
  if (!CLOSING[opening]!.includes(token.text)) return false;
  if (token.text !== '’' && token.text !== "'") return true;
  return endsWord(text.slice(token.end, token.end + 1)) && /\S/u.test(text.slice(token.start - 1, token.start));
}

/** Where the quotation that opens at a token ends: -1 if nothing closes it. Other marks inside it are its own. */
function closingOf(text: string, tokens: readonly Token[], open: number): number {
  const opening = tokens[open]!.text;
  for (let at = open + 1; at < tokens.length; at++) {
    if (closes(text, tokens[at]!, opening)) return at;
  }
  return -1;
}

const SINGLE = new Set(["'", '‘']);

/**
 * The quotations of a paragraph, outermost only, marked on its tokens. One that nothing closes runs to the paragraph's end where it opens
 * with a double mark, and is continued by the next paragraph if that opens with the same mark (`carried`).
 */
export function quotationsOf(text: string, tokens: Token[], carried: string | null): Quotation[] {
  const found: Quotation[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (unclosed.has(token.text) || !opens(text, token)) {
      at++;
      continue;
    }
    const close = closingOf(text, tokens, at);
    if (close === -1) unclosed.add(token.text);
    if (close === -1 && SINGLE.has(token.text)) {
      at++;
      continue;
    }
    const last = close === -1 ? tokens.length - 1 : close;
    for (let each = at; each <= last; each++) tokens[each]!.quote = found.length;
    found.push({ open: at, close: last, continued: at === 0 && carried === token.text, closed: close !== -1 });
    at = last + 1;
  }
  return found;
}
