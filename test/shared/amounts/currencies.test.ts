import { describe, expect, it } from 'vitest';
import { readCurrency } from '../../../shared/amounts/currency';
import { searchCurrencies } from '../../../shared/amounts/search-currencies';

const found = (words: string, locale = 'en') => searchCurrencies(words, locale).map(({ code }) => code);

describe('picking a currency', () => {
  it.each([
    ['jpy', 'JPY'],
    ['yen', 'JPY'],
    ['¥', 'JPY'],
    ['pounds', 'GBP'],
    ['Swiss', 'CHF'],
    ['Switzerland', 'CHF'],
    ['rupees', 'INR'],
    ['$', 'USD'],
    ['zlot', 'PLN'],
  ])('%s finds %s first', (words, code) => {
    expect(found(words)[0]).toBe(code);
  });

  it('knows the reader’s own words, and English beside them', () => {
    expect(found('Швейцария', 'ru')[0]).toBe('CHF');
    expect(found('人民', 'ja')[0]).toBe('CNY');
    expect(found('yen', 'ru')[0]).toBe('JPY');
  });

  it('offers several for a sign that several have, the most traded first', () => {
    expect(found('$').slice(0, 3)).toEqual(['USD', 'AUD', 'CAD']);
    expect(found('¥')).toEqual(expect.arrayContaining(['JPY', 'CNY']));
  });

  it('has those out of use, last and marked', () => {
    const [mark] = searchCurrencies('DEM', 'en');
    expect(mark).toMatchObject({ code: 'DEM', name: 'German Mark', note: expect.stringMatching(/not the currency/i) });
    expect(found('peso').indexOf('MXN')).toBeLessThan(found('peso').indexOf('GWP'));
  });

  it('gives name and sign', () => {
    expect(searchCurrencies('JPY', 'en')[0]).toEqual({ code: 'JPY', name: 'Japanese Yen', sign: '¥', note: null });
  });

  it('finds nothing for words that are no money', () => {
    expect(found('agreements')).toEqual([]);
  });
});

describe('reading a currency by its name', () => {
  it.each([
    ['Finnish markka', 'FIM'],
    ['Hong Kong dollars', 'HKD'],
    ['baht', 'THB'],
    ['zlotys', 'PLN'],
    ['mxn$', 'MXN'],
    ['Turkish lira', 'TRY'],
    ['米ドル', 'USD'],
    ['долларов США', 'USD'],
    ['юаней', 'CNY'],
  ])('%s is %s', (words, code) => {
    expect(readCurrency(words)?.code).toBe(code);
  });

  it.each(['marks', 'lira', 'escudos', 'dinars', 'kroner', 'ドル', 'долларов'])('%s may be several: none is taken', (words) => {
    expect(readCurrency(words)).toMatchObject({ code: null, note: expect.stringMatching(/None was taken/) });
  });

  it.each(['constructor', 'gold', 'new', 'of', ''])('“%s” is none', (words) => {
    expect(readCurrency(words)).toBeNull();
  });
});
