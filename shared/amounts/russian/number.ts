import { shift } from '../decimal';
import { readDigits } from '../digits';
import type { NumberReading } from '../number-reading';
import { multiply, rational, toDecimal, type Rational } from '../rational';
import { readSpelled } from '../spelled-number';
import type { Token } from '../tokens';
import { russian as names } from './names';

/** Words for parts and for one and a half. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^полтор[аы]|^полутора$/, '3/2'],
  [/^половин[аыуе]$|^половиной$/, '1/2'],
  [/^трет[ьи]$|^третью$/, '1/3'],
  [/^четверт[ьи]$|^четвертью$/, '1/4'],
];

/** Denominators after a number: "две трети", "три четверти", "одна пятая". */
const denominators: readonly (readonly [RegExp, bigint])[] = [
  [/^трет[ьи]$|^третей$|^третями$/, 3n],
  [/^четверт[ьи]$|^четвертей$|^четвертями$/, 4n],
  [/^пят(?:ая|ых|ые|ой)$/, 5n],
  [/^шест(?:ая|ых|ые|ой)$/, 6n],
  [/^седьм(?:ая|ых|ые|ой)$/, 7n],
  [/^восьм(?:ая|ых|ые|ой)$/, 8n],
  [/^девят(?:ая|ых|ые|ой)$/, 9n],
  [/^десят(?:ая|ых|ые|ой)$/, 10n],
];

/** Tens as a noun: "пять десятков". */
const dozen = /^десят(?:ок|ка|ки|ков)$/;

/** The number that begins at a token in Russian: "2,5 млн", "двести тысяч", "полтора миллиона", "две трети", "полмиллиона", "минус пять". */
export function numberAt(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  const isMinus =
    token.small === 'минус' ||
    (/^[-\u2212]$/.test(token.text) &&
      tokens[at + 1]?.kind === 'digits' &&
      tokens[at + 1]?.glued &&
      !(token.glued && /[\p{L}\d]/u.test(tokens[at - 1]?.text ?? '')));
  const number = digitsAt(tokens, isMinus ? at + 1 : at) ?? partAt(tokens, isMinus ? at + 1 : at) ?? wordsAt(tokens, isMinus ? at + 1 : at);
  return number && isMinus ? { ...number, from: at, decimal: `-${number.decimal}` } : number;
}

/** The power of ten of a scale word or its abbreviation, and the token after it with its point. */
export function scaleAt(tokens: readonly Token[], at: number): { power: number; to: number } | null {
  const word = names.words.get(tokens[at]?.small ?? '');
  if (word?.kind !== 'power') return null;
  const isShort = /^(?:тыс|млн|млрд|трлн)$/.test(tokens[at]?.small ?? '');
  return { power: word.power, to: isShort && tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? at + 2 : at + 1 };
}

function digitsAt(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.text.length > 40) return null;
  const digits = readDigits(token.text, 'decimal');
  if (!digits) return null;
  const scale = scaleAt(tokens, at + 1);
  return { from: at, to: scale?.to ?? at + 1, decimal: shift(digits.decimal, scale?.power ?? 0), form: 'digits', power: scale?.power ?? 0 };
}

function partAt(tokens: readonly Token[], at: number): NumberReading | null {
  const small = tokens[at]?.small ?? '';
  const [, scaled] = /^пол(миллион|миллиард|тысяч)[аи]$/.exec(small) ?? [];
  if (scaled)
    return {
      from: at,
      to: at + 1,
      decimal: { тысяч: '500', миллион: '500000', миллиард: '500000000' }[scaled] ?? null,
      form: 'fraction',
      power: 0,
    };
  const part = parts.find(([pattern]) => pattern.test(small));
  if (!part) return null;
  const scale = scaleAt(tokens, at + 1) ?? (dozen.test(tokens[at + 1]?.small ?? '') ? { power: 1, to: at + 2 } : null);
  return fraction(at, scale?.to ?? at + 1, multiply(rational(part[1]), { top: 10n ** BigInt(scale?.power ?? 0), bottom: 1n }));
}

function wordsAt(tokens: readonly Token[], at: number): NumberReading | null {
  const read = readSpelled((index) => tokens[index]?.small, at, names);
  if (!read) return null;
  const denominator = denominators.find(([pattern]) => pattern.test(tokens[read.end]?.small ?? ''));
  if (denominator && read.power === 0) return fraction(at, read.end + 1, { top: read.value, bottom: denominator[1] });
  if (dozen.test(tokens[read.end]?.small ?? ''))
    return { from: at, to: read.end + 1, decimal: String(read.value * 10n), form: 'words', power: 0 };
  const isShort = /^(?:тыс|млн|млрд|трлн)$/.test(tokens[read.end - 1]?.small ?? '') && tokens[read.end]?.text === '.';
  return { from: at, to: isShort ? read.end + 1 : read.end, decimal: String(read.value), form: 'words', power: read.power };
}

const fraction = (from: number, to: number, value: Rational): NumberReading => ({
  from,
  to,
  decimal: toDecimal(value, 15),
  form: 'fraction',
  power: 0,
});
