import type { Comparator } from '../model/annotation';
import { readCurrency, takeCurrency } from './currency';
import { compareDecimals, shift } from './decimal';
import { readDigits } from './digits';
import { inDigits } from './in-digits';
import { takeComparator, takeScale } from './number-words';

/** A quantity as typed: decimal strings, and null for all that was not said. `notes` are sentences on what was taken for what. */
export interface NumberReading {
  readonly ok: true;
  readonly low: string;
  readonly high: string | null;
  readonly comparator: Comparator | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** The currency as typed, in small letters; not null with a null `currency` where the words may mean several. */
  readonly currencyWords: string | null;
  readonly unit: string | null;
  readonly notes: readonly string[];
}

export interface NumberFailure {
  readonly ok: false;
  readonly error: { readonly code: 'no-number' | 'unclear' | 'order' | 'too-long'; readonly message: string };
}

/** The patterns look back and forth: longer words would be slow to read as they are typed, and are no quantity. */
const WORDS_LIMIT = 300;

/**
 * Reads what people type for a quantity: "¥300 billion", "6,000 or so", "10 to 12 million", "80 business agreements".
 * Exact: digits are strings throughout. An ambiguous currency or mark is named in `notes`, and a currency is never guessed from "dollars".
 */
export function parseNumber(words: string): NumberReading | NumberFailure {
  if (words.length > WORDS_LIMIT) return fail('too-long', 'These are too many words for a number.');
  const { comparator, rest } = takeComparator(inDigits(plain(words)));
  const ends = splitRange(rest);
  return ends ? readRange(ends, comparator) : readSingle(rest, comparator);
}

interface Amount {
  readonly decimal: string;
  readonly power: number;
  readonly scale: string;
  readonly currency: string | null;
  readonly currencyWords: string | null;
  readonly unit: string | null;
  readonly notes: readonly string[];
}

type AmountOrFailure = Amount | NumberFailure;

function readSingle(words: string, comparator: Comparator | null): NumberReading | NumberFailure {
  const amount = readAmount(words);
  if ('ok' in amount) return amount;
  const { currency, currencyWords, unit, notes } = amount;
  const low = shift(amount.decimal, amount.power);
  return tooLong(low) ?? { ok: true, low, high: null, comparator, currency, currencyWords, unit, notes };
}

function readRange([from, to]: readonly [string, string], comparator: Comparator | null): NumberReading | NumberFailure {
  const first = readAmount(from);
  const second = readAmount(to);
  if ('ok' in first) return first;
  if ('ok' in second) return second;
  if (first.currency && second.currency && first.currency !== second.currency)
    return fail('unclear', 'The two ends are in different currencies.');
  const high = shift(second.decimal, second.power);
  const borrowed = shift(first.decimal, second.power);
  // "10 to 12 million" begins at ten million, "900,000 to 1 million" does not.
  const borrows = first.scale === '' && second.scale !== '' && compareDecimals(borrowed, high) <= 0;
  const low = borrows ? borrowed : shift(first.decimal, first.power);
  if (compareDecimals(low, high) > 0) return fail('order', 'The first number is the larger one. Type the smaller number first.');
  const notes = [...new Set([...first.notes, ...second.notes, ...(borrows ? [`Both ends were read in ${second.scale}.`] : [])])];
  const currency = first.currency ?? second.currency;
  const currencyWords = first.currencyWords ?? second.currencyWords;
  return (
    tooLong(low) ?? tooLong(high) ?? { ok: true, low, high, comparator, currency, currencyWords, unit: second.unit ?? first.unit, notes }
  );
}

/** One number with what stands round it: sign, digits, scale, currency, unit. */
function readAmount(words: string): AmountOrFailure {
  const taken = takeCurrency(words.replace(/^-\s*(?=[^\d\s.])/, ''));
  const isNegative = /^-\s*[^\d\s.]/.test(words);
  const [, minus = '', token = '', tail = ''] = /^(-?)\s*(\.?\d(?:[\d.,'’ ]*\d)?)[.,]?\s*(.*)$/.exec(taken?.rest ?? words) ?? [];
  if (!token) return noNumber(words);
  const digits = readDigits(token);
  if (!digits) return fail('unclear', `The digits ${token} are not one number. Type it like 1,234.5.`);
  if (/^e[+-]?\d/i.test(tail))
    return fail('unclear', 'The exponent is too large, or no whole number. Type the digits, or words like 300 billion.');
  const scale = takeScale(tail, taken !== null || leadingCurrency(tail.replace(/^[mbt]\s+/i, '')) !== null);
  const named = taken
    ? { words: taken.currency, rest: scale.rest }
    : leadingCurrency(scale.word ? scale.rest.replace(/^(?:d['’]|de |di )/i, '') : scale.rest);
  const unit = (named ? named.rest : scale.rest)
    .replace(/^[-\s]+/, '')
    .replace(/\.$/, '')
    .trim();
  if (/(?:^|\s)\d/.test(unit))
    return fail('unclear', 'There is more than one number here. Type one number, or a range like 10 to 12 million.');
  if (unit.length > 100) return fail('too-long', 'The words after the number are too long for a unit.');
  const currency = named ? readCurrency(named.words) : null;
  return {
    decimal: (minus || isNegative ? '-' : '') + digits.decimal,
    power: scale.power,
    scale: scale.word,
    currency: currency?.code ?? null,
    currencyWords: named?.words.toLowerCase() ?? null,
    // A name that may mean several currencies stays as the unit, so that nothing typed is lost.
    unit: unit || (currency && currency.code === null && /^\p{L}/u.test(named?.words ?? '') ? (named?.words ?? null) : null),
    notes: [digits.note, currency?.note ?? null, unit === 'm' && /\dm/.test(words) ? metres(token) : null].filter((note) => note !== null),
  };
}

const metres = (token: string): string => `The m was read as metres. For millions, type ${token} million.`;

/** A currency's name or code at the front of what follows a number: "US dollars in loans"; the longest name wins. */
function leadingCurrency(words: string): { words: string; rest: string } | null {
  const pieces = words.split(' ');
  for (const count of [2, 1]) {
    const name = pieces.slice(0, count).join(' ');
    if (pieces.length < count || (/^[a-z]{3}$/i.test(name) && name !== name.toUpperCase() && !isName(name))) continue;
    if (name && readCurrency(name)) return { words: name, rest: pieces.slice(count).join(' ') };
  }
  return null;
}

/** Three letters that are a name and no ISO code: small letters never name a code in running text ("12 all" is no lek). */
const isName = (name: string): boolean => readCurrency(name)?.code !== name.toUpperCase();

/** "10 to 12 million", "between 5 and 10", "5–10": the two ends as typed; null for a single number. */
function splitRange(words: string): readonly [string, string] | null {
  const worded = /^(?:between|from|между|от)\s+(.*\d.*?)\s+(?:and|to|и|до)\s+(.*\d.*)$/i.exec(words);
  const joined =
    worded ??
    /^(.*?\d.*?)\s*(?:[–—]|\b(?:to|or)\b|(?<=[\d\p{L}]\s)(?:до|или|から|~|〜|～)(?=\s)|[〜～](?=\d)|(?<=[\d\p{L}]\s*)-(?=\s*[^\p{L}\s]))\s*(.*\d.*)$/iu.exec(
      words,
    );
  return joined?.[1] && joined[2] ? [joined[1], joined[2]] : null;
}

/** Spaces of every width are one space, full-width digits and the minus sign their plain selves. */
const plain = (words: string): string =>
  words
    .replace(otherDigits, digitOf)
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/\u2212/g, '-')
    .replace(/％/g, '%')
    .replace(/\s+/g, ' ')
    .trim();

/** Full-width, Arabic, Persian, Devanagari, Bengali and Thai digits, by their zeros. */
const zeros = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const otherDigits = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - zeros.find((zero) => code >= zero && code < zero + 10)!);
}

const noNumber = (words: string): NumberFailure =>
  /\d/.test(words)
    ? fail('unclear', 'Begin with the number, and put what it counts behind it: 80 agreements.')
    : fail('no-number', 'There is no number in digits here. Type it like 80, 6,000 or 300 billion.');

const fail = (code: NumberFailure['error']['code'], message: string): NumberFailure => ({ ok: false, error: { code, message } });

/** Records hold at most forty digits on either side of the point. */
const tooLong = (decimal: string): NumberFailure | null =>
  decimal.split('.').some((digits) => digits.replace('-', '').length > 40)
    ? fail('too-long', 'The number has more than forty digits.')
    : null;
