import { describe, expect, it } from 'vitest';
import { currencyName, readCurrency } from '../../../shared/amounts/currency';
import { compareDecimals, shift } from '../../../shared/amounts/decimal';
import { formatDecimal, formatQuantity } from '../../../shared/amounts/format-figure';

const quantity = { low: null, high: null, comparator: null, currency: null, unit: null };

describe('a quantity in words', () => {
  it.each([
    [{ low: '80', comparator: 'about', unit: 'business agreements' }, 'about 80 business agreements'],
    [{ low: '300000000000', currency: 'JPY' }, '¥300 billion'],
    [{ low: '300000000001', currency: 'JPY' }, '¥300,000,000,001'],
    [{ low: '12', unit: '%' }, '12%'],
    [{ low: '50.12', unit: '$ a barrel' }, '$50.12 a barrel'],
    [{ low: '5000000', unit: '$' }, '$5 million'],
    [{ low: '50', currency: 'EUR', unit: 'a tonne' }, '€50 a tonne'],
    [{ low: '80.70' }, '80.70'],
    [{ low: '0.05' }, '0.05'],
    [{ low: '-5.5', currency: 'EUR' }, '-€5.5'],
    [{ low: '6000', comparator: 'at least' }, 'at least 6,000'],
    [{ low: '10000000', high: '12000000' }, '10–12 million'],
    [{ low: '10000000000', high: '12000000000', currency: 'JPY' }, '¥10–12 billion'],
    [{ low: '900000', high: '1000000' }, '900,000–1 million'],
    [{ low: '12345678901234567890.12345678901234567890123' }, '12,345,678,901,234,567,890.12345678901234567890123'],
  ] as const)('%j is %s', (fields, expected) => {
    expect(formatQuantity({ ...quantity, ...fields }, 'en')).toBe(expected);
  });

  it('is null where no number is stated', () => {
    expect(formatQuantity(quantity, 'en')).toBeNull();
  });

  it('follows the language of the reader', () => {
    expect(formatQuantity({ ...quantity, low: '1234567.8' }, 'de')).toBe('1.234.567,8');
  });

  it.each([
    ['JPY', '', 'JP¥300 billion'],
    ['JPY', '¥', '¥300 billion'],
    ['JPY', '￥', '¥300 billion'],
    ['JPY', 'yen', 'JP¥300 billion'],
    ['CNY', '¥', '¥300 billion'],
    ['USD', 'US$', 'US$300 billion'],
    ['USD', '$', '$300 billion'],
  ])('shows %s by its bare sign only where the source has it (“%s”)', (currency, sign, expected) => {
    expect(formatQuantity({ ...quantity, low: '300000000000', currency }, 'en-GB', sign)).toBe(expected);
  });

  it('can show every digit', () => {
    expect(formatDecimal('300000000000', 'en')).toBe('300,000,000,000');
  });
});

describe('a currency', () => {
  it.each([
    ['jpy', 'JPY'],
    ['yen', 'JPY'],
    ['Chinese yuan', 'CNY'],
    ['U.S. dollars', 'USD'],
    ['US$', 'USD'],
    ['roubles', 'RUB'],
    ['￥', 'JPY'],
  ])('%s is %s', (words, code) => {
    expect(readCurrency(words)?.code).toBe(code);
  });

  it.each(['dollars', '$', 'pounds', 'francs', 'crowns'])('is not taken from %s', (words) => {
    expect(readCurrency(words)).toMatchObject({ code: null, note: expect.stringMatching(/choose one/) });
  });

  it('is null for words that name none', () => {
    expect(readCurrency('apples')).toBeNull();
    expect(readCurrency('XQZ')).toBeNull();
  });

  it('has a name', () => {
    expect(currencyName('JPY', 'en')).toBe('Japanese Yen');
  });
});

describe('decimal strings', () => {
  it.each([
    ['1.25', 9, '1250000000'],
    ['1.2345', 2, '123.45'],
    ['0.05', 1, '0.5'],
    ['-0.5', 0, '-0.5'],
  ])('shift(%s, %i) is %s', (decimal, power, expected) => {
    expect(shift(decimal, power)).toBe(expected);
  });

  it.each([
    ['1', '1.0', 0],
    ['-2', '-1.5', -1],
    ['10', '9.999', 1],
  ])('compares %s with %s', (a, b, expected) => {
    expect(compareDecimals(a, b)).toBe(expected);
  });
});
