import { currencyName, readCurrency } from './currency';
import { regionsOf } from './currency-regions';
import { isCurrent, isoCodes } from './iso-codes';

/** One choice in a currency picker. */
export interface CurrencyChoice {
  /** ISO 4217. */
  readonly code: string;
  /** In the reader's language: "Swiss franc". */
  readonly name: string;
  /** The sign that stands beside amounts, "¥"; the code where it has none. */
  readonly sign: string;
  /** What to know before choosing it; null where there is nothing. */
  readonly note: string | null;
}

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly sign: string;
  /** Its names and its users', small, each with the weight of a match in it. */
  readonly words: readonly string[];
  readonly regions: readonly string[];
  readonly order: number;
}

/**
 * The currencies that fit what was typed so far (a code, a name in English or the reader's language, a sign, a country), the likeliest first.
 * Those that are traded most come first where several fit equally; those no longer in use come last and say so. At most `limit`.
 */
export function searchCurrencies(words: string, locale: string, limit = 30): CurrencyChoice[] {
  const typed = small(words);
  const meant = typed ? readCurrency(words)?.code : null;
  return entriesIn(locale)
    .map((entry) => ({ entry, rank: entry.code === meant ? 9 : rankOf(entry, typed) * (isCurrent(entry.code) ? 1 : 0.5) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.entry.order - b.entry.order)
    .slice(0, limit)
    .map(({ entry: { code, name, sign } }) => ({ code, name, sign, note: noteOf(code) }));
}

function rankOf({ code, sign, words, regions }: Entry, typed: string): number {
  if (typed === '') return 1;
  if (code.toLowerCase() === typed) return 8;
  if (sign.toLowerCase() === typed || sign.endsWith(typed)) return 7;
  const stem = typed.length > 3 ? typed.replace(/(?:es|s)$/, '') : typed;
  if (words.some((word) => word.startsWith(typed))) return 6;
  if (words.some((word) => word.split(' ').some((part) => part.startsWith(stem)))) return 5;
  if (regions.some((region) => region.startsWith(typed))) return 4;
  if (code.toLowerCase().startsWith(typed)) return 3;
  return (typed.length > 2 || /[^a-z]/.test(typed)) && [...words, ...regions].some((word) => word.includes(typed)) ? 2 : 0;
}

const noteOf = (code: string): string | null => (isCurrent(code) ? null : 'Not the currency of a country today.');

const small = (words: string): string => words.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The most traded currencies, by the triennial survey of the Bank for International Settlements. */
const traded = [
  'USD',
  'EUR',
  'JPY',
  'GBP',
  'CNY',
  'AUD',
  'CAD',
  'CHF',
  'HKD',
  'SGD',
  'SEK',
  'KRW',
  'NOK',
  'NZD',
  'INR',
  'MXN',
  'TWD',
  'ZAR',
  'BRL',
];

let kept: { readonly locale: string; readonly entries: readonly Entry[] } | undefined;

function entriesIn(locale: string): readonly Entry[] {
  if (kept?.locale === locale) return kept.entries;
  const places = [new Intl.DisplayNames('en', { type: 'region' }), new Intl.DisplayNames(locale, { type: 'region' })];
  const entries = [...isoCodes()].map((code, index): Entry => {
    const name = currencyName(code, locale);
    const regions = (regionsOf.get(code) ?? []).flatMap((region) => places.map((place) => small(place.of(region) ?? region)));
    const place = traded.indexOf(code);
    const order = place >= 0 ? place : regions.length > 0 ? 1000 + index : 2000 + index;
    return { code, name, sign: signOf(code, locale), words: [small(name), small(currencyName(code, 'en'))], regions, order };
  });
  kept = { locale, entries };
  return entries;
}

const signOf = (code: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? code;
