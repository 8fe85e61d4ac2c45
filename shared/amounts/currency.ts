import { namesOf, type NamedCurrencies } from './currency-names';
import { currencyReadings, one, several, type CurrencyReading } from './currency-readings';
import { isCurrent, isoCodes } from './iso-codes';

/** Reads a currency as people write it ("¥", "yen", "JPY", "US dollars", "Finnish markka"); null where the words name no currency known here. */
export function readCurrency(words: string): CurrencyReading | null {
  const known = read.get(words);
  if (known !== undefined) return known;
  if (read.size > 2000) read.clear();
  const reading = readAnew(words);
  read.set(words, reading);
  return reading;
}

/** What was read before: a text has the same words many times. */
const read = new Map<string, CurrencyReading | null>();

function readAnew(words: string): CurrencyReading | null {
  const plain = words.trim().replace(/\s+/g, ' ');
  const small = plain.toLowerCase();
  if (Object.hasOwn(currencyReadings, small)) return currencyReadings[small] ?? null;
  const code = plain.toUpperCase().replace(/(?<=^[A-Z]{3})\$$/, '');
  if (/^[A-Z]{3}$/.test(code) && isoCodes().has(code)) return one(code);
  return byName(small);
}

/** Names that the host knows. One of a country's currencies is taken where the others of that country are out of use. */
function byName(small: string): CurrencyReading | null {
  names ??= namesOf(isoCodes(), isCurrent);
  const found = names.get(small) ?? [];
  const countries = [...new Set(found.map((code) => currencyName(code, 'en').split(' ')[0] ?? code))];
  const [only] = found;
  if (!only) return null;
  if (found.length === 1) return one(only);
  const listed = [...new Set(found.map((code) => currencyName(code, 'en').replace(/\s*\(.*\)$/, '')))].slice(0, 3);
  if (countries.length === 1 && isCurrent(only))
    return one(only, `The ${listed[0]} of today was taken; change it where the source means an earlier one.`);
  return several(`This may be the ${listed.join(', the ')}${found.length > listed.length ? ', or others' : ''}.`);
}

let names: NamedCurrencies | undefined;

/** The currency's own name in the reader's language: "Japanese yen"; its code where there is none. */
export const currencyName = (code: string, locale: string): string => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;

/** Longest first, so that "US$" is seen before "$". Names in Latin or Cyrillic letters are no signs: they are read as words. */
const signs = Object.keys(currencyReadings)
  .filter((words) => /[^\p{Script=Latin}\p{Script=Cyrillic}. -]/u.test(words))
  .sort((a, b) => b.length - a.length);

/** Takes a currency sign, or an ISO code in capitals, off either end of an amount: "¥300 billion" gives "¥" and "300 billion". */
export function takeCurrency(words: string): { currency: string; rest: string } | null {
  const lower = words.toLowerCase();
  const first = signs.find((sign) => lower.startsWith(sign));
  if (first) return { currency: first, rest: words.slice(first.length).trim() };
  const last = signs.find((sign) => lower.endsWith(sign));
  if (last) return { currency: last, rest: words.slice(0, -last.length).trim() };
  const [, code, rest] = /^([A-Z]{3})\s*(-?[.\d].*)$/.exec(words) ?? [];
  if (code && rest && isoCodes().has(code)) return { currency: code, rest };
  const [, name, amount] = /^(\p{L}[\p{L}.]{1,20})\s+(-?[.\d].*)$/u.exec(words) ?? [];
  const isName = name && !/^[a-z]{3}$/i.test(name) && readCurrency(name);
  return isName && amount ? { currency: name, rest: amount } : null;
}

export type { CurrencyReading } from './currency-readings';
