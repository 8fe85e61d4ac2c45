import { withdrawnCurrencies } from './withdrawn-currencies';

/** What a currency's symbol, code or name was taken for. `code` (ISO 4217) is null where nothing was taken; `note` says why. */
export interface CurrencyReading {
  readonly code: string | null;
  readonly note: string | null;
}

const one = (code: string, note: string | null = null): CurrencyReading => ({ code, note });
const several = (note: string): CurrencyReading => ({ code: null, note: `${note} None was taken: choose one.` });

const yen = one(
  'JPY',
  'The sign ¥ is used for Japanese yen and for Chinese yuan. Yen was taken, the more frequent use; change it where the source means yuan.',
);
const dollars = several('Dollars may be US, Canadian, Australian or others.');
const pounds = several('Pounds may be a currency of several countries, or a weight.');

/** Signs and names that stand in running text, in lower case; ISO codes are read by themselves. */
const readings: Readonly<Record<string, CurrencyReading>> = {
  '\u00a5': yen,
  '\uffe5': yen,
  円: one('JPY'),
  yen: one('JPY'),
  'japanese yen': one('JPY'),
  'jp¥': one('JPY'),
  'cn¥': one('CNY'),
  元: one('CNY'),
  yuan: one('CNY'),
  'chinese yuan': one('CNY'),
  renminbi: one('CNY'),
  rmb: one('CNY'),
  '€': one('EUR'),
  euro: one('EUR'),
  euros: one('EUR'),
  $: dollars,
  dollar: dollars,
  dollars: dollars,
  us$: one('USD'),
  'us dollars': one('USD'),
  'u.s. dollars': one('USD'),
  'american dollars': one('USD'),
  c$: one('CAD'),
  'canadian dollars': one('CAD'),
  a$: one('AUD'),
  'australian dollars': one('AUD'),
  nz$: one('NZD'),
  hk$: one('HKD'),
  s$: one('SGD'),
  r$: one('BRL'),
  '£': one('GBP', 'The sign £ was taken for pounds sterling; change it where the source means another pound.'),
  sterling: one('GBP'),
  'pounds sterling': one('GBP'),
  'british pounds': one('GBP'),
  pounds,
  pound: pounds,
  '₽': one('RUB'),
  roubles: one('RUB', 'Russian roubles were taken; change it where the source means Belarusian ones.'),
  rubles: one('RUB', 'Russian roubles were taken; change it where the source means Belarusian ones.'),
  'russian roubles': one('RUB'),
  'russian rubles': one('RUB'),
  '₩': one('KRW', 'South Korean won was taken; change it where the source means the North Korean one.'),
  won: one('KRW', 'South Korean won was taken; change it where the source means the North Korean one.'),
  'south korean won': one('KRW'),
  '₹': one('INR'),
  'indian rupees': one('INR'),
  rupees: several('Rupees may be Indian, Pakistani, Sri Lankan or others.'),
  'swiss francs': one('CHF'),
  francs: several('Francs may be Swiss, French (until 2002), West African or others.'),
  kr: several('The sign kr may be Danish, Norwegian, Swedish or Icelandic crowns.'),
  crowns: several('Crowns may be Danish, Norwegian, Swedish, Czech or others.'),
  '₴': one('UAH'),
  hryvnias: one('UAH'),
  '₺': one('TRY'),
  '₪': one('ILS'),
};

/** Reads a currency as people write it ("¥", "yen", "JPY", "US dollars"); null where the words name no currency known here. */
export function readCurrency(words: string): CurrencyReading | null {
  const plain = words.trim().replace(/\s+/g, ' ');
  const known = readings[plain.toLowerCase()];
  if (known) return known;
  const code = plain.toUpperCase();
  return /^[A-Z]{3}$/.test(code) && isoCodes().has(code) ? one(code) : null;
}

/** The currency's own name in the reader's language: "Japanese yen"; its code where there is none. */
export const currencyName = (code: string, locale: string): string => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;

/** Longest first, so that "US$" is seen before "$". */
const signs = Object.keys(readings)
  .filter((words) => /[^a-z. ]/.test(words))
  .sort((a, b) => b.length - a.length);

/** Takes a currency sign, or an ISO code in capitals, off either end of an amount: "¥300 billion" gives "¥" and "300 billion". */
export function takeCurrency(words: string): { currency: string; rest: string } | null {
  const lower = words.toLowerCase();
  const first = signs.find((sign) => lower.startsWith(sign));
  if (first) return { currency: first, rest: words.slice(first.length).trim() };
  const last = signs.find((sign) => lower.endsWith(sign));
  if (last) return { currency: last, rest: words.slice(0, -last.length).trim() };
  const [, code, rest] = /^([A-Z]{3})\s*(-?[.\d].*)$/.exec(words) ?? [];
  return code && rest && isoCodes().has(code) ? { currency: code, rest } : null;
}

let codes: ReadonlySet<string> | undefined;
/** Every ISO 4217 code that the host knows, those no longer in use included. */
export const isoCodes = (): ReadonlySet<string> => (codes ??= new Set([...Intl.supportedValuesOf('currency'), ...withdrawnCurrencies]));
