/** What a text is made of, for a grammar to walk over: words, runs of digits, and single other characters. White space is left out. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Offsets of each token, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Lower-cased, with one apostrophe and one dash for the many there are. */
  readonly words: readonly string[];
  readonly kinds: Uint8Array;
  /** What stands before each token: nothing, white space, a new line, or an empty line. */
  readonly gaps: Uint8Array;
}

export const kind = { word: 0, number: 1, other: 2 } as const;
export const gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

const letter = /\p{L}|\p{M}/u;
const blank = /\s/;
const dashes = '‐‑‒–—−';

/** Cuts a text into tokens, in one pass. */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const kinds: number[] = [];
  const gaps: number[] = [];
  let before: number = gap.paragraph;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const space = spaceOf(code, text, at);
    if (space !== gap.none) {
      before = space === gap.line && before >= gap.line ? gap.paragraph : Math.max(before, space);
      at++;
      continue;
    }
    const kindOf = kindAt(code, text, at);
    const end = kindOf === kind.other ? at + 1 : runEnd(text, at, kindOf);
    starts.push(at);
    ends.push(end);
    words.push(kindOf === kind.other ? plain(text[at]!) : text.slice(at, end).toLowerCase());
    kinds.push(kindOf);
    gaps.push(before);
    before = gap.none;
    at = end;
  }
  return {
    text,
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    words,
    kinds: Uint8Array.from(kinds),
    gaps: Uint8Array.from(gaps),
  };
}

function spaceOf(code: number, text: string, at: number): number {
  if (code === 10 || code === 0x2028) return gap.line;
  if (code === 0x2029) return gap.paragraph;
  if (code === 32 || code === 9 || code === 13 || code === 0xa0) return gap.space;
  return code > 127 && blank.test(text[at]!) ? gap.space : gap.none;
}

function kindAt(code: number, text: string, at: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return kind.word;
  if (code >= 48 && code <= 57) return kind.number;
  return code > 127 && letter.test(text[at]!) ? kind.word : kind.other;
}

function runEnd(text: string, start: number, kindOf: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text.charCodeAt(end), text, end) === kindOf) end++;
  return end;
}

function plain(character: string): string {
  if (character === '’' || character === '‘' || character === 'ʼ') return "'";
  return dashes.includes(character) ? '–' : character;
}

/** Whether nothing stands between a token and the one before it. */
export const isGlued = (t: Tokens, at: number) => at < t.count && t.gaps[at] === gap.none;

export const isNumber = (t: Tokens, at: number) => at < t.count && t.kinds[at] === kind.number;

/** The token as it is written. */
export const written = (t: Tokens, at: number) => t.text.slice(t.starts[at], t.ends[at]);

export function isCapital(t: Tokens, at: number): boolean {
  if (at >= t.count || t.kinds[at] !== kind.word) return false;
  const first = t.text[t.starts[at]!]!;
  return first !== first.toLowerCase();
}

export const isDash = (t: Tokens, at: number) => at < t.count && (t.words[at] === '-' || t.words[at] === '–');
