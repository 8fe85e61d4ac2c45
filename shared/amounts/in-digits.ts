import { numberAt as englishNumber } from './english/number';
import { readJapaneseNumber } from './japanese/number';
import type { NumberReading } from './number-reading';
import { divide, rational, toDecimal } from './rational';
import { numberAt as russianNumber } from './russian/number';
import { tokensOf, type Token } from './tokens';

/** What may follow digits and change the number: fractions, powers, dozens, shares. */
const goesOn =
  /[½⅓⅔¼¾⅕-⅞]|\d\s*\/\s*\d|\band an? (?:half|quarter|third)\b|\d\s?(?:dozen|dz)|\d(?:e[-+]?\d|\^|\s?[x×]\s?10\^)|\d (?:in|out of) \d|\d hundred and/i;

/** Words that begin an English number and stand for other things as well: they are read only with more of a number behind them. */
const articles = /^an?$/;

/**
 * Typed words with the numbers in them in digits: "three hundred and five tonnes" is "305 tonnes", "полтора миллиона" is "1500000",
 * "1億2000万円" is "120000000円", "2½" is "2.5". Words that have their number in digits already stay as they are.
 */
export function inDigits(words: string): string {
  const japanese = inDigitsFromKanji(words);
  if (japanese !== words) return japanese;
  const tokens = tokensOf(words);
  const hasDigits = tokens.some(({ kind }) => kind === 'digits');
  if (hasDigits && !goesOn.test(words)) return words;
  return replaced(words, tokens, hasDigits);
}

function replaced(words: string, tokens: readonly Token[], hasDigits: boolean): string {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (hasDigits && token.kind === 'word')) continue;
    const number = numberIn(tokens, at);
    const last = number && tokens[number.to - 1];
    if (!last || number.decimal === null) continue;
    const range = /^\s*(?:to|and|or|[-–—]|до|и)\s*/i.exec(words.slice(last.end));
    const rest = words.slice(last.end);
    return (
      words.slice(0, token.start) +
      withScale(number.decimal, number.power) +
      (range ? range[0] + inDigits(rest.slice(range[0].length)) : rest)
    );
  }
  return words;
}

/** "12 million" for twelve million: the other end of a range may borrow it. */
function withScale(decimal: string, power: number): string {
  const scale = { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' }[power];
  return scale ? `${toDecimal(divide(rational(decimal), { top: 10n ** BigInt(power), bottom: 1n }), 40)} ${scale}` : decimal;
}

function numberIn(tokens: readonly Token[], at: number): NumberReading | null {
  const number = englishNumber(tokens, at) ?? russianNumber(tokens, at);
  return number && number.to === at + 1 && articles.test(tokens[at]?.small ?? '') ? null : number;
}

/** Japanese numbers with their myriads, wherever they stand. */
function inDigitsFromKanji(words: string): string {
  let plain = '';
  for (let at = 0; at < words.length;) {
    const number = /[0-9０-９〇一二三四五六七八九十百千]/.test(words[at] ?? '') ? readJapaneseNumber(words, at) : null;
    const isWritten = number !== null && (number.isLarge || number.isKanji || /[千百十]/.test(words.slice(at, number.end)));
    plain += isWritten ? number.decimal : words.slice(at, number?.end ?? at + 1);
    at = number?.end ?? at + 1;
  }
  return plain;
}
