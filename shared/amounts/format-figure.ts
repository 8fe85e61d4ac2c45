import type { FigureFields } from '../model/annotation';

type Quantity = Pick<FigureFields, 'low' | 'high' | 'comparator' | 'currency' | 'unit'>;

/**
 * A quantity in the reader's language: "about 80 business agreements", "¥300 billion", "10–12 million"; null where no number is stated.
 * `sign` is the currency's sign as the source has it.
 */
export function formatQuantity(fields: Quantity, locale: string, sign = ''): string | null {
  const amount = formatAmount(fields, locale, sign);
  if (amount === null) return null;
  const counted = fields.unit ? withUnit(amount, fields.unit) : amount;
  return fields.comparator ? `${fields.comparator} ${counted}` : counted;
}

/** "80 agreements", "12%"; a sign of money that no currency was chosen for stands before its number: "$50 a barrel". */
function withUnit(amount: string, unit: string): string {
  const [, money, rest = ''] = /^([A-Z]{0,3}\p{Sc})(.*)$/u.exec(unit) ?? [];
  if (money) return `${money}${amount}${rest}`;
  return `${amount}${/^[%‰°]/.test(unit) ? '' : ' '}${unit}`;
}

/**
 * The number of a quantity, or its range, with its currency but without comparator and unit; null where none is stated. The currency's
 * sign names its country where the reader's language needs that ("JP¥", "US$"), unless the source's own `sign` is the bare one.
 */
export function formatAmount(fields: Pick<Quantity, 'low' | 'high' | 'currency'>, locale: string, sign = ''): string | null {
  const { low, high, currency: code } = fields;
  if (low === null) return null;
  const currency = code === null ? null : { code, isNarrow: sign.normalize('NFKC') === narrowSign(code, locale) };
  const first = split(low, currency, locale);
  if (high === null) return join(first);
  const second = split(high, currency, locale);
  const shared = first.before === second.before && first.after === second.after;
  return shared ? `${first.before}${first.number}–${second.number}${first.after}` : `${join(first)}–${join(second)}`;
}

/** Every digit of a decimal string, grouped as the reader's language does: "300,000,000,000". */
export const formatDecimal = (decimal: string, locale: string): string => join(split(decimal, null, locale, false));

interface Pieces {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Shown by the bare sign, whatever other currency has it too. */
  readonly isNarrow: boolean;
}

const narrowSign = (code: string, locale: string): string | undefined =>
  plainParts('0', '', { code, isNarrow: true }, locale).find(({ type }) => type === 'currency')?.value;

const join = ({ before, number, after }: Pieces): string => before + number + after;

/** A formatted decimal, cut into what stands before the digits (sign, currency), the digits, and what follows (million, currency). */
function split(decimal: string, currency: Currency | null, locale: string, mayCompact = true): Pieces {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const isCompact = mayCompact && fraction === '' && isRound(whole);
  const number = isCompact ? compactPieces(whole, locale) : cut(plainParts(whole, fraction, null, locale), fraction);
  // Money is put round the number by hand: compact money comes out as "¥300B" whatever length is asked for.
  const money = currency ? cut(plainParts(whole, '', currency, locale), '') : { before: '', after: '' };
  const sign = decimal.startsWith('-') ? '-' : '';
  return { before: sign + money.before + number.before, number: number.number, after: number.after + money.after };
}

const compactPieces = (whole: string, locale: string): Pieces =>
  cut(
    new Intl.NumberFormat(locale, {
      numberingSystem: 'latn',
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 4,
    }).formatToParts(BigInt(whole)),
    null,
  );

/** The parts of a number shown in full. `fraction` only says how many digits follow the point: a float would round them. */
function plainParts(whole: string, fraction: string, currency: Currency | null, locale: string): Intl.NumberFormatPart[] {
  const digits = Math.min(fraction.length, 20);
  return new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    ...(currency ? { style: 'currency', currency: currency.code, currencyDisplay: currency.isNarrow ? 'narrowSymbol' : 'symbol' } : {}),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).formatToParts(BigInt(whole));
}

/** Cuts the parts round their digits; a `fraction` replaces the one that Intl wrote. */
function cut(parts: readonly Intl.NumberFormatPart[], fraction: string | null): Pieces {
  const isDigit = ({ type }: Intl.NumberFormatPart) => ['integer', 'group', 'decimal', 'fraction'].includes(type);
  const texts = parts.map((part) => (part.type === 'fraction' && fraction !== null ? fraction : part.value));
  const from = parts.findIndex(isDigit);
  const to = parts.length - [...parts].reverse().findIndex(isDigit);
  return { before: texts.slice(0, from).join(''), number: texts.slice(from, to).join(''), after: texts.slice(to).join('') };
}

/** A million or more with at most four digits before its zeros: shown as "300 billion" without losing a digit. */
const isRound = (whole: string): boolean => /^[1-9]\d{6,}$/.test(whole) && whole.replace(/0+$/, '').length <= 4;
