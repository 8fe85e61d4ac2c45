import { english as names } from './names';
import { add, divide, multiply, rational, type Rational } from '../rational';
import { readSpelled } from '../spelled-number';
import type { Token } from '../tokens';
import type { Reckoned } from './reckoned';

const ordinals = new Map<string, number>(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 3]),
);
for (const [word, value] of [
  ['half', 2],
  ['halve', 2],
  ['quarter', 4],
  ['first', 1],
  ['second', 2],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
  ['billionth', 1_000_000_000],
  ['trillionth', 1_000_000_000_000],
  ['billionth', 1_000_000_000],
  ['trillionth', 1_000_000_000_000],
] as const)
  ordinals.set(word, value);

const unicode = new Map(
  Object.entries({
    '½': '1/2',
    '⅓': '1/3',
    '⅔': '2/3',
    '¼': '1/4',
    '¾': '3/4',
    '⅕': '1/5',
    '⅖': '2/5',
    '⅗': '3/5',
    '⅘': '4/5',
    '⅙': '1/6',
    '⅚': '5/6',
    '⅐': '1/7',
    '⅛': '1/8',
    '⅜': '3/8',
    '⅝': '5/8',
    '⅞': '7/8',
    '⅑': '1/9',
    '⅒': '1/10',
  }),
);

interface Part {
  readonly value: Rational;
  readonly to: number;
}

const skipHyphen = (tokens: readonly Token[], at: number): number => (/^[-‐‑]$/.test(tokens[at]?.text ?? '') ? at + 1 : at);

const small = (tokens: readonly Token[], at: number): string => tokens[at]?.small ?? '';

const reckoned = ({ value, to }: Part): Reckoned => ({ value, to, power: 0, form: 'fraction', written: null });

/** A fraction that begins a number: "½", "3/4", "half", "a quarter of", "half a million", "quarter million". */
export function fractionAlone(tokens: readonly Token[], at: number): Reckoned | null {
  const sign = unicode.get(tokens[at]?.text ?? '');
  if (sign) return reckoned({ value: rational(sign), to: at + 1 });
  const slashed = slash(tokens, at);
  if (slashed && !/[/-]/.test(tokens[slashed.to]?.glued ? tokens[slashed.to]!.text : '')) return reckoned(slashed);
  return halfOf(tokens, at) ?? articled(tokens, at);
}

/** "3/4": a proper fraction with a denominator that people use; dates and "24/7" are none. */
function slash(tokens: readonly Token[], at: number): Part | null {
  const [top, mark, bottom] = tokens.slice(at, at + 3);
  if (!top || !bottom || mark?.text !== '/' || !mark.glued || !bottom.glued || !/^\d{1,3}$/.test(top.text)) return null;
  if (tokens[at - 1]?.text === '/' || !/^(?:[2-9]|10|12|16|32|64|100)$/.test(bottom.text) || Number(top.text) >= Number(bottom.text))
    return null;
  return { value: rational(`${top.text}/${bottom.text}`), to: at + 3 };
}

/** "half a dozen", "half a million", "half of", "more than half", "a half"; not "half-hour" and "the first half". */
function halfOf(tokens: readonly Token[], at: number): Reckoned | null {
  const isArticled = small(tokens, at) === 'a' && small(tokens, at + 1) === 'half';
  const place = isArticled ? at + 1 : at;
  if (small(tokens, place) !== 'half' || /^(?:first|second|other|latter|last|top|bottom|upper|lower|better)$/.test(small(tokens, at - 1)))
    return null;
  const next = tokens[place + 1];
  const half = { value: rational('1/2'), to: place + 1 };
  if (next?.text === '-')
    return /^(?:million|billion|trillion|dozen|percent|mile|inch)$/.test(small(tokens, place + 2)) ? reckoned(half) : null;
  if (!isArticled && /^an?$/.test(next?.small ?? ''))
    return reckoned({ ...half, to: isScale(small(tokens, place + 2)) ? place + 2 : place + 1 });
  return reckoned(half);
}

const isScale = (word: string): boolean => word === 'dozen' || names.words.get(word)?.kind === 'power';

/** "a third of", "a quarter million", "quarter million", "a twenty-first". */
function articled(tokens: readonly Token[], at: number): Reckoned | null {
  const isArticled = /^an?$/.test(small(tokens, at));
  const place = isArticled ? at + 1 : at;
  const part = ordinalAt(tokens, place);
  if (!part || part.isPlural) return null;
  const after = small(tokens, part.to);
  const isWhole =
    after === 'of' ||
    after === '' ||
    isScale(after) ||
    ((!/\p{L}/u.test(after) || /^(?:since|in|to|from|over|on|this|last|during|between|after|at|and|but|while|as|or)$/.test(after)) &&
      at > 0 &&
      /^(?:by|and|than|about|nearly|almost|over|under|roughly|around)$/.test(small(tokens, at - 1)));
  if (isArticled ? !isWhole : !(part.value.bottom === 4n && isScale(after))) return null;
  return reckoned(part);
}

/** One part of a whole by its ordinal: "third", "quarters", "twenty-first", "hundredths". */
function ordinalAt(tokens: readonly Token[], at: number): (Part & { readonly isPlural: boolean }) | null {
  const compound = readSpelled((index) => tokens[index]?.small, at, names);
  const place = compound && /^(?:ten|power)$/.test(compound.last) ? skipHyphen(tokens, compound.end) : at;
  const word = small(tokens, place);
  const isPlural = word.endsWith('s');
  const value = ordinals.get(word.replace(/s$/, '')) ?? ordinals.get(word);
  if (value === undefined || (place === at && value < 3 && !word.startsWith('hal'))) return null;
  return { value: { top: 1n, bottom: BigInt(value) + (place === at ? 0n : (compound?.value ?? 0n)) }, to: place + 1, isPlural };
}

/** What a number becomes with the fraction after it: "two thirds", "2 1/4", "three and a half", "1 in 5", "two out of five hundred". */
export function mixed(tokens: readonly Token[], base: Reckoned): Reckoned | null {
  return parts(tokens, base) ?? joinedPart(tokens, base) ?? share(tokens, base);
}

/** "two thirds", "one fifth", "twenty twenty fifths", "one hundred thirty fifths" (of which the thirty belongs to the fifths). */
function parts(tokens: readonly Token[], base: Reckoned): Reckoned | null {
  const sign = unicode.get(tokens[base.to]?.text ?? '');
  if (sign && base.form === 'digits' && base.power === 0) return reckoned({ value: add(base.value, rational(sign)), to: base.to + 1 });
  const written = base.form === 'digits' && base.power === 0 ? slash(tokens, base.to) : null;
  if (written) return reckoned({ value: add(base.value, written.value), to: written.to });
  if (base.value.bottom !== 1n) return null;
  const part = ordinalAt(tokens, skipHyphen(tokens, base.to));
  if (!part || (!part.isPlural && base.value.top !== 1n)) return null;
  const tens = base.value.top % 100n;
  const borrows = base.form === 'words' && base.value.top > 100n && tens >= 20n && tens % 10n === 0n && part.value.bottom < 10n;
  if (borrows) return reckoned({ value: { top: base.value.top - tens, bottom: tens + part.value.bottom }, to: part.to });
  return reckoned({ value: multiply(base.value, part.value), to: part.to });
}

/** "three and a half", "two and fifty-four hundredths"; after a scale the fraction is of the scale: "3 million and a quarter". */
function joinedPart(tokens: readonly Token[], base: Reckoned): Reckoned | null {
  if (small(tokens, base.to) !== 'and') return null;
  const part = partAt(tokens, base.to + 1);
  if (!part) return null;
  const own = names.words.get(small(tokens, part.to));
  const isOwn = own?.kind === 'power' && base.power > 0;
  const power = isOwn ? own.power : base.power >= 3 ? base.power : 0;
  const value = add(base.value, multiply(part.value, { top: 10n ** BigInt(power), bottom: 1n }));
  return { ...reckoned({ value, to: isOwn ? part.to + 1 : part.to }), power: base.power };
}

/** A fraction below one that follows "and": "a half", "two thirds". */
export function partAt(tokens: readonly Token[], at: number): Part | null {
  if (/^an?$/.test(small(tokens, at))) return ordinalAt(tokens, at + 1);
  const count = readSpelled((index) => tokens[index]?.small, at, names);
  if (!count) return null;
  const part = parts(tokens, { value: { top: count.value, bottom: 1n }, to: count.end, power: 0, form: 'words', written: null });
  return part && (part.value.top < part.value.bottom ? part : null);
}

/** "1 in 5", "two out of five hundred": a share, where the second number is the larger one. "1 over 3" is one where the text ends with it. */
function share(tokens: readonly Token[], base: Reckoned): Reckoned | null {
  const isOut = small(tokens, base.to) === 'out' && small(tokens, base.to + 1) === 'of';
  const isOver = small(tokens, base.to) === 'over';
  if ((!isOut && !isOver && small(tokens, base.to) !== 'in') || base.power >= 6) return null;
  const place = base.to + (isOut ? 2 : 1);
  const token = tokens[place];
  const spelled = readSpelled((index) => tokens[index]?.small, place, names);
  const whole = spelled
    ? spelled.value
    : token?.kind === 'digits' && /^\d{1,3}(?:,?\d{3})*$/.test(token.text)
      ? BigInt(token.text.replace(/,/g, ''))
      : null;
  const to = spelled ? spelled.end : place + 1;
  if (
    whole === null ||
    whole < 2n ||
    base.value.bottom !== 1n ||
    base.value.top >= whole ||
    (whole >= 1000n && !/,/.test(token?.text ?? ''))
  )
    return null;
  if (/^(?:second|minute|hour|day|night|week|month|quarter|season|year|decade|game|match)/.test(small(tokens, to))) return null;
  if (isOver && (tokens[to] || base.value.top > 20n)) return null;
  if (!isOver && !isOut && base.value.top > 20n) return null;
  return reckoned({ value: divide(base.value, { top: whole, bottom: 1n }), to });
}
