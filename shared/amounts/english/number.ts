import { shift } from '../decimal';
import { readDigits } from '../digits';
import { english as names } from './names';
import { multiply, rational, toDecimal } from '../rational';
import { readSpelled, type SpelledNumber } from '../spelled-number';
import type { NumberReading } from '../number-reading';
import type { Token } from '../tokens';
import { fractionAlone, mixed, partAt } from './fraction';
import { powerAfter } from './power';
import type { Reckoned } from './reckoned';
import { dozensAfter, scaleAfter, scaleWordAt } from './scale';

/** The number that begins at a token: "1,234.5 million", "three hundred and five", "half a million", "two thirds", "minus one", "dozens". */
export function numberAt(tokens: readonly Token[], at: number, isMoney = false): NumberReading | null {
  const sign = minusAt(tokens, at);
  const plain = unsigned(tokens, at + sign, isMoney) ?? (sign === 0 ? plural(tokens, at) : null);
  if (!plain) return null;
  if ('decimal' in plain) return plain;
  const decimal = plain.written ?? toDecimal(plain.value, 15);
  return { from: at, to: plain.to, decimal: sign && decimal !== '0' ? `-${decimal}` : decimal, form: plain.form, power: plain.power };
}

/** How many tokens a sign of a negative number takes: a dash that touches the digits, "minus", "negative". */
function minusAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return 0;
  if (token.small === 'minus' || (token.small === 'negative' && !next.glued)) return 1;
  const isDash = /^[-\u2212\u2013]$/.test(token.text) && next.kind === 'digits';
  if (!isDash || (token.glued && /[\p{L}\d)%]$/u.test(tokens[at - 1]?.text ?? ''))) return 0;
  return next.glued || at === 0 || /^(?:°|degrees?|deg)$/.test(tokens[at + 2]?.small ?? '') ? 1 : 0;
}

function unsigned(tokens: readonly Token[], at: number, isMoney: boolean): Reckoned | null {
  const base = fractionAlone(tokens, at) ?? digitsAt(tokens, at) ?? wordsAt(tokens, at);
  if (!base) return null;
  const whole = powerAfter(tokens, base) ?? mixed(tokens, base) ?? base;
  const dozens = dozensAfter(tokens, whole);
  return dozens ?? scaled(tokens, whole, isMoney);
}

/** "1,234", "½"; then a scale in words or letters, and what is left under a hundred: "3 hundred and 21". */
function digitsAt(tokens: readonly Token[], at: number): Reckoned | null {
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.text.length > 40) return null;
  const read = readDigits(token.text);
  return read && { value: rational(read.decimal), to: at + 1, power: 0, form: 'digits', written: read.decimal };
}

function wordsAt(tokens: readonly Token[], at: number): Reckoned | null {
  const hasArticle = /^an?$/.test(tokens[at]?.small ?? '');
  const wordAt = (index: number) => tokens[index]?.small;
  if (hasArticle && /^(?:dozen|doz)$/.test(wordAt(at + 1) ?? ''))
    return { value: rational('1'), to: at + 1, power: 0, form: 'words', written: null };
  if (hasArticle && !/^(?:hundred|thousand|lakh|million|crore|billion|trillion)$/.test(wordAt(at + 1) ?? '')) return null;
  // "Billion" by itself is no number, nor is the hundred of "a few hundred".
  if (!hasArticle && names.words.get(wordAt(at) ?? '')?.kind === 'power') return null;
  const read = readSpelled(wordAt, hasArticle ? at + 1 : at, names);
  if (!read) return null;
  // "Two million and one half" is no million and one.
  const spelled = read.beforeAnd && partAt(tokens, read.beforeAnd.end + 1) ? read.beforeAnd : read;
  const { value, end, power } = spelled;
  return pointed(tokens, value, end) ?? { value: { top: value, bottom: 1n }, to: end, power, form: 'words', written: null };
}

/** "nine point nought four", "nought point eleven", "two hundred point seventy-one". */
function pointed(tokens: readonly Token[], whole: bigint, end: number): Reckoned | null {
  if (tokens[end]?.small !== 'point') return null;
  let digits = '';
  let to = end + 1;
  for (let read = spelledAt(tokens, to); read && read.value < 1000n && digits.length < 20; read = spelledAt(tokens, to)) {
    digits += String(read.value);
    to = read.end;
  }
  if (!digits) return null;
  return { value: rational(`${whole}.${digits}`), to, power: 0, form: 'words', written: null };
}

/** A spelled-out number that ends in no scale: that belongs to the whole ("two point five million"). */
function spelledAt(tokens: readonly Token[], at: number): SpelledNumber | null {
  return readSpelled(
    (index) => (names.words.get(tokens[index]?.small ?? '')?.kind === 'power' ? undefined : tokens[index]?.small),
    at,
    names,
  );
}

/** Multiplies by the scale words that follow, and adds what may stand after them. */
function scaled(tokens: readonly Token[], base: Reckoned, isMoney: boolean): Reckoned {
  const scale = partOfScale(tokens, base) ?? scaleAfter(tokens, base, isMoney);
  if (!scale) return base;
  const written = base.written === null ? null : shift(base.written, scale.power);
  const value = multiply(base.value, { top: 10n ** BigInt(scale.power), bottom: 1n });
  const big = { ...base, value, written, to: scale.to, power: scale.power };
  return mixed(tokens, big) ?? rested(tokens, big);
}

/** "two thirds of a million". */
function partOfScale(tokens: readonly Token[], { form, to }: Reckoned): { power: number; to: number } | null {
  const isPart = form === 'fraction' && tokens[to]?.small === 'of' && /^an?$/.test(tokens[to + 1]?.small ?? '');
  return isPart ? scaleWordAt(tokens, to + 2) : null;
}

/** "3 hundred and 21", "2 thousand three hundred". */
function rested(tokens: readonly Token[], big: Reckoned): Reckoned {
  const isAnd = tokens[big.to]?.small === 'and';
  const place = isAnd ? big.to + 1 : big.to;
  const digits = digitsAt(tokens, place);
  if (isAnd && digits && big.power === 2 && digits.value.bottom === 1n && digits.value.top < 100n)
    return sum(big, digits.value.top, place + 1);
  const rest = readSpelled((index) => tokens[index]?.small, place, names);
  const isSmaller = rest && rest.value < 10n ** BigInt(big.power);
  return rest && isSmaller && (!isAnd || rest.value < 100n) && big.value.bottom === 1n ? sum(big, rest.value, rest.end) : big;
}

const sum = (big: Reckoned, rest: bigint, to: number): Reckoned => ({
  ...big,
  value: { top: big.value.top + rest * big.value.bottom, bottom: big.value.bottom },
  written: null,
  to,
  power: 0,
});

/** Plurals that state no number: "hundreds of", "tens of thousands of", "dozens". */
function plural(tokens: readonly Token[], at: number): NumberReading | null {
  const pattern = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)$/;
  if (!pattern.test(tokens[at]?.small ?? '') || tokens[at - 1]?.small === 'the') return null;
  let to = at + 1;
  while (tokens[to]?.small === 'of' && pattern.test(tokens[to + 1]?.small ?? '')) to += 2;
  if (tokens[to]?.small !== 'of') return null;
  return { from: at, to, decimal: null, form: 'plural', power: 0 };
}
