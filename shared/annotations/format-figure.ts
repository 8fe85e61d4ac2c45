import type { FigureFields } from '../model/annotation';

type Quantity = Pick<FigureFields, 'low' | 'high' | 'comparator' | 'currency' | 'unit'>;

/** A quantity in the reader's language: "about 80 business agreements", "¥300 billion", "10–12 million"; null where no number is stated. */
export function formatQuantity(fields: Quantity, locale: string): string | null {
  const amount = formatAmount(fields, locale);
  if (amount === null) return null;
  const counted = fields.unit ? `${amount}${/^[%‰°]/.test(fields.unit) ? '' : ' '}${fields.unit}` : amount;
  return fields.comparator ? `${fields.comparator} ${counted}` : counted;
}

/** The number of a quantity, or its range, with its currency but without comparator and unit; null where none is stated. */
export function formatAmount({ low, high, currency }: Pick<Quantity, 'low' | 'high' | 'currency'>, locale: string): string | null {
  if (low === null) return null;
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

const join = ({ before, number, after }: Pieces): string => before + number + after;

/** A formatted decimal, cut into what stands before the digits (sign, currency), the digits, and what follows (million, currency). */
function split(decimal: string, currency: string | null, locale: string, mayCompact = true): Pieces {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const compact = mayCompact && fraction === '' && isRound(whole);
  const parts = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    ...(currency ? { style: 'currency', currency } : {}),
    ...(compact
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }
      : { minimumFractionDigits: Math.min(fraction.length, 20), maximumFractionDigits: Math.min(fraction.length, 20) }),
  }).formatToParts(BigInt(whole));
  // The whole part goes through Intl as a BigInt and the fraction is put in by hand: a float would round either.
  const texts = parts.map((part) => (part.type === 'fraction' && !compact ? fraction : part.value));
  const isDigit = (index: number) => ['integer', 'group', 'decimal', 'fraction'].includes(parts[index]?.type ?? '');
  const digits = parts.map((_, index) => index).filter(isDigit);
  const from = digits[0] ?? 0;
  const to = (digits[digits.length - 1] ?? -1) + 1;
  return {
    before: (decimal.startsWith('-') ? '-' : '') + texts.slice(0, from).join(''),
    number: texts.slice(from, to).join(''),
    after: texts.slice(to).join(''),
  };
}

/** A million or more with at most four digits before its zeros: shown as "300 billion" without losing a digit. */
const isRound = (whole: string): boolean => /^[1-9]\d{6,}$/.test(whole) && whole.replace(/0+$/, '').length <= 4;
