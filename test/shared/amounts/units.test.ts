import { describe, expect, it } from 'vitest';
import { comparable, convert, normalised } from '../../../shared/amounts/normalised';
import { searchUnits, unitName } from '../../../shared/amounts/search-units';
import { readUnit, unitCandidates, unitOfCode, units } from '../../../shared/amounts/units';

const codes = (words: string) => unitCandidates(words).map(({ code }) => code);
const quantity = { low: '1', high: null, currency: null, unit: null, unitCode: null };

describe('reading a unit', () => {
  it.each([
    ['km²', 'km2'],
    ['km2', 'km2'],
    ['sq km', 'km2'],
    ['sq. miles', '[mi_i]2'],
    ['square kilometers', 'km2'],
    ['kilometres per hour', 'km/h'],
    ['km per hour', 'km/h'],
    ['miles an hour', '[mi_i]/h'],
    ['feet', '[ft_i]'],
    ['acres', '[acr_us]'],
    ['metric tons', 't'],
    ['barrels of oil', '[bbl_us]'],
    ['barrels a day', '[bbl_us]/d'],
    ['per cent', '%'],
    ['％', '%'],
    ['percentage points', '%{point}'],
    ['degrees Celsius', 'Cel'],
    ['°F', '[degF]'],
    ['MW', 'MW'],
    ['mW', 'mW'],
    ['μSv/h', 'uSv/h'],
    ['tonnes per hectare', 't/har'],
    ['平方キロ', 'km2'],
    ['квадратных километров', 'km2'],
    ['градусов Цельсия', 'Cel'],
    ['узлов', '[kn_i]'],
    ['лет', 'a'],
  ])('%s is %s', (words, code) => {
    expect(readUnit(words)?.code).toBe(code);
  });

  it.each([
    ['tons', ['t', '[ston_av]', '[lton_av]']],
    ['gallons', ['[gal_us]', '[gal_br]']],
    ['barrels', ['[bbl_us]', '36.[gal_br]', '31.[gal_us]']],
    ['degrees', ['Cel', '[degF]', 'deg']],
    ['pounds', ['[lb_av]']],
  ])('%s is not picked: it may be several', (words, several) => {
    expect(readUnit(words)).toBeNull();
    expect(codes(words)).toEqual(several);
  });

  it.each(['agreements', 'M', '', 'constructor', 'a'.repeat(10_000)])('“%s” is none', (words) => {
    expect(unitCandidates(words)).toEqual([]);
  });

  it('gives each unit a code of its own, a positive size and a name', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    for (const { factor, name, code } of units)
      expect([factor.top > 0n && factor.bottom > 0n, name !== '', code]).toEqual([true, true, code]);
  });
});

describe('picking a unit', () => {
  it.each([
    ['hect', 'har'],
    ['га', 'har'],
    ['кил', 'km'],
    ['mph', '[mi_i]/h'],
    ['KW', 'kW'],
    ['nautical', '[nmi_i]'],
    ['ton', 't'],
  ])('%s finds %s first', (words, code) => {
    expect(searchUnits(words, 'en')[0]?.code).toBe(code);
  });

  it('names it in the reader’s language', () => {
    expect(unitName('km2', 'en-GB')).toBe('square kilometre');
    expect(unitName('km2', 'ja')).toBe('平方キロメートル');
    expect(unitName('km2', 'ru')).toBe('квадратный километр');
    expect(unitName('[unheard_of]', 'en')).toBe('[unheard_of]');
  });

  it('finds nothing for words that are in no name, and offers the usual ones for none', () => {
    expect(searchUnits('agreements', 'en')).toEqual([]);
    expect(searchUnits('', 'en').length).toBeGreaterThan(10);
  });
});

describe('another unit', () => {
  it.each([
    ['26.2', '[mi_i]', 'km', '42.1648128'],
    ['1', 'km2', 'har', '100'],
    ['32', '[degF]', 'Cel', '0'],
    ['-40', 'Cel', '[degF]', '-40'],
    ['0', 'K', 'Cel', '-273.15'],
    ['1', '[gal_us]', 'L', '3.785411784'],
    ['1', '[lb_av]', 'kg', '0.45359237'],
    ['100', '[kn_i]', 'km/h', '185.2'],
    ['1', 'kW.h', 'MJ', '3.6'],
    ['1', '[ft_i]', '[yd_i]', '0.33333333333333333333'],
    ['300000000000000000000000000001', 'kg', 't', '300000000000000000000000000.001'],
    ['2', 't/har', 'kg/m2', '0.2'],
  ])('%s %s in %s is %s', (decimal, from, to, expected) => {
    expect(convert(decimal, from, to)).toBe(expected);
  });

  it('is refused between things that are not the same', () => {
    expect(convert('1', 'km', 'kg')).toBeNull();
    expect(convert('1', 'km', 'parsnip')).toBeNull();
  });

  it('is a quotient’s, where both of its units are known', () => {
    expect(unitOfCode('t/har')?.plural).toBe('tonnes per hectare');
    expect(unitOfCode('t/nothing')).toBeNull();
  });
});

describe('a quantity for comparison', () => {
  it('is in one unit of its kind', () => {
    expect(normalised({ ...quantity, low: '5', high: '10', unit: 'miles' })).toEqual({
      low: '8046.72',
      high: '16093.44',
      currency: null,
      code: 'm',
      counted: null,
    });
    expect(normalised({ ...quantity, low: '98.6', unit: '°F' })).toMatchObject({ low: '37', code: 'Cel' });
  });

  it('takes the chosen code before the words', () => {
    expect(normalised({ ...quantity, unit: 'tons', unitCode: '[ston_av]' })).toMatchObject({ low: '907.18474', code: 'kg' });
  });

  it('leaves an ambiguous unit, a counted thing and money as they are', () => {
    expect(normalised({ ...quantity, unit: 'tons' })).toMatchObject({ low: '1', code: null, counted: 'ton' });
    expect(normalised({ ...quantity, unit: 'Business agreements' })).toMatchObject({ code: null, counted: 'business agreement' });
    expect(normalised({ ...quantity, currency: 'JPY' })).toMatchObject({ currency: 'JPY', code: null, counted: null });
    expect(normalised({ ...quantity, low: null })).toBeNull();
  });

  it('is set against its like only', () => {
    expect(comparable({ ...quantity, unit: 'km' }, { ...quantity, unit: 'miles' })).toBe(true);
    expect(comparable({ ...quantity, unit: 'agreement' }, { ...quantity, unit: 'agreements' })).toBe(true);
    expect(comparable({ ...quantity, unit: 'km' }, { ...quantity, unit: 'kg' })).toBe(false);
    expect(comparable({ ...quantity, currency: 'JPY' }, { ...quantity, currency: 'CNY' })).toBe(false);
    expect(comparable({ ...quantity, unit: '%' }, { ...quantity, unit: 'percentage points' })).toBe(false);
  });
});

it('compares ages in years, and rates by what they are of', () => {
  expect(normalised({ ...quantity, low: '80.7', unit: 'years' })).toMatchObject({ low: '80.7', code: 'a' });
  const dollars = { ...quantity, currency: 'USD' };
  expect(comparable({ ...dollars, unit: 'a barrel' }, { ...dollars, unit: '/barrel' })).toBe(true);
  expect(comparable({ ...dollars, unit: 'a barrel' }, dollars)).toBe(false);
});
