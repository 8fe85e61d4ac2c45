import { add, multiply, rational, toDecimal, type Rational } from '../rational';

const digits = '〇一二三四五六七八九';
const tens: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const myriads: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16, 亿: 8, 萬: 4 };

/** A number in Japanese (or Chinese) writing: its decimal string, where it ends, and whether all of it is in kanji. */
export interface JapaneseNumber {
  readonly decimal: string;
  readonly end: number;
  readonly isKanji: boolean;
  /** Whether it says a myriad or more in words: "3億", "十万". */
  readonly isLarge: boolean;
}

const arabic = /[0-9０-９]{1,40}(?:[,，][0-9０-９]{3})*(?:[.．・][0-9０-９]+)?/y;
const kanji = /[〇零一二三四五六七八九十百千]{1,20}/y;

/** Reads the number at an index: "3000億", "1億2000万", "2.5兆", "三百五", "３・１"; null where none begins there. */
export function readJapaneseNumber(text: string, at: number): JapaneseNumber | null {
  let total: Rational = { top: 0n, bottom: 1n };
  let [end, last] = [at, 99];
  let [isKanji, isLarge] = [true, false];
  while (last > 0) {
    const part = partAt(text, end);
    if (!part) break;
    const power = myriads[text[part.end] ?? ''] ?? 0;
    if (power >= last || (end > at && power === 0 && part.isKanji !== isKanji)) break;
    total = add(total, multiply(part.value, { top: 10n ** BigInt(power), bottom: 1n }));
    isKanji &&= part.isKanji;
    isLarge ||= power > 0;
    end = part.end + (power > 0 ? 1 : 0);
    last = power;
  }
  return end === at ? null : { decimal: toDecimal(total, 40), end, isKanji, isLarge };
}

interface Part {
  readonly value: Rational;
  readonly end: number;
  readonly isKanji: boolean;
}

/** A part below a myriad: "3000", "3千5百", "三百五", "二〇一六". */
function partAt(text: string, at: number): Part | null {
  arabic.lastIndex = at;
  const written = arabic.exec(text)?.[0];
  if (written === undefined) return kanjiAt(text, at);
  const plain = written.normalize('NFKC').replace(/,/g, '').replace('・', '.');
  const scale = tens[text[at + written.length] ?? ''];
  if (scale === undefined) return { value: rational(plain), end: at + written.length, isKanji: false };
  const value = multiply(rational(plain), { top: 10n ** BigInt(scale), bottom: 1n });
  const rest = partAt(text, at + written.length + 1);
  const isSmaller = rest !== null && rest.value.top < 10n ** BigInt(scale) * rest.value.bottom;
  return isSmaller
    ? { value: add(value, rest.value), end: rest.end, isKanji: false }
    : { value, end: at + written.length + 1, isKanji: false };
}

function kanjiAt(text: string, at: number): Part | null {
  kanji.lastIndex = at;
  const written = kanji.exec(text)?.[0];
  if (written === undefined) return null;
  let [total, digit] = [0n, -1n];
  for (const sign of written.replace(/零/g, '〇')) {
    const scale = tens[sign];
    if (scale === undefined) digit = (digit < 0n ? 0n : digit * 10n) + BigInt(digits.indexOf(sign));
    else {
      total += (digit < 0n ? 1n : digit) * 10n ** BigInt(scale);
      digit = -1n;
    }
  }
  return { value: { top: total + (digit < 0n ? 0n : digit), bottom: 1n }, end: at + written.length, isKanji: true };
}
