// What counts as the same letter when words are looked for. Searching only: nothing that is stored or compared with a quotation is folded.

/**
 * Letters that Unicode does not take apart, as a person without that keyboard types them: Tromsø is found by "Tromso", Łódź by "Lodz".
 * They stay letters of their own in the text.
 */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
};
const plain = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * Marks that are left out: accents over Latin and Greek, stress and ё in Cyrillic, Arabic vowel signs and hamza, Hebrew points.
 * The marks of other scripts (the voiced dots of kana, the vowel signs of India) make other letters and stay.
 */
const dropped =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{M}])[\u0300-\u036f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0655\u0670\u06d6-\u06dc\u0640]/gu;
const stress = /(?<=\p{Script=Cyrillic})[\u0300\u0301\u0341]|(?<=е)\u0308/gu;
/** What stands inside words without being seen: soft hyphens, zero-width joiners and marks of direction. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const digitZeros = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0];

/** A decimal digit of any script as 0 to 9, or null. */
export function digitOf(code: number): number | null {
  if (code < 0x0660) return code >= 48 && code <= 57 ? code - 48 : null;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  const zero = digitZeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? null : code - zero;
}

const isPlainAscii = /^[\0-\x7f]*$/;
const known = new Map<string, string>();
const mostKnown = 20_000;

/** A word as the index knows it: without case, accents, width and presentation forms. Two spellings that fold alike find each other. */
export function fold(word: string): string {
  if (isPlainAscii.test(word)) return word.toLowerCase();
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = foldAfresh(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, folded);
  return folded;
}

function foldAfresh(word: string): string {
  return word
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(dropped, '')
    .replace(stress, '')
    .normalize('NFC')
    .replace(plain, (letter) => plainLetters[letter]!);
}
