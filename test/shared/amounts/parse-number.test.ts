import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../shared/amounts/parse-number';

const bare = { high: null, comparator: null, currency: null, unit: null };

describe('reading a quantity', () => {
  it.each([
    ['80', { low: '80' }],
    ['80.7', { low: '80.7' }],
    ['80.70', { low: '80.70' }],
    ['.5', { low: '0.5' }],
    ['007', { low: '7' }],
    ['-5', { low: '-5' }],
    ['−5.5', { low: '-5.5' }],
    ['1,234.5', { low: '1234.5' }],
    ['300 000 000 000', { low: '300000000000' }],
    ["1'234'567.8", { low: '1234567.8' }],
    ['300 billion', { low: '300000000000' }],
    ['300bn', { low: '300000000000' }],
    ['3 tn', { low: '3000000000000' }],
    ['6k', { low: '6000' }],
    ['1.25 million', { low: '1250000' }],
    ['0.1 billion', { low: '100000000' }],
    ['123456789012345678901234567890.1', { low: '123456789012345678901234567890.1' }],
    ['¥300 billion', { low: '300000000000', currency: 'JPY' }],
    ['300 billion yen', { low: '300000000000', currency: 'JPY' }],
    ['JPY 300bn', { low: '300000000000', currency: 'JPY' }],
    ['300 JPY', { low: '300', currency: 'JPY' }],
    ['3000億円', { low: '300000000000', currency: 'JPY' }],
    ['３００億円', { low: '30000000000', currency: 'JPY' }],
    ['€5m', { low: '5000000', currency: 'EUR' }],
    ['-€5', { low: '-5', currency: 'EUR' }],
    ['US$2.5bn', { low: '2500000000', currency: 'USD' }],
    ['5 million US dollars', { low: '5000000', currency: 'USD' }],
    ['5 m euros', { low: '5000000', currency: 'EUR' }],
    ['about 80', { low: '80', comparator: 'about' }],
    ['some 6,000 former residents', { low: '6000', comparator: 'about', unit: 'former residents' }],
    ['6,000 or so', { low: '6000', comparator: 'about' }],
    ['about 80 business agreements', { low: '80', comparator: 'about', unit: 'business agreements' }],
    ['at least 5', { low: '5', comparator: 'at least' }],
    ['no fewer than 5', { low: '5', comparator: 'at least' }],
    ['5 or more', { low: '5', comparator: 'at least' }],
    ['80+', { low: '80', comparator: 'at least' }],
    ['up to 5', { low: '5', comparator: 'at most' }],
    ['no more than 5', { low: '5', comparator: 'at most' }],
    ['more than ¥300 billion', { low: '300000000000', comparator: 'more than', currency: 'JPY' }],
    ['under 12', { low: '12', comparator: 'less than' }],
    ['exactly 12', { low: '12', comparator: 'exactly' }],
    ['12%', { low: '12', unit: '%' }],
    ['80.7 years', { low: '80.7', unit: 'years' }],
    ['300 m', { low: '300', unit: 'm' }],
    ['12-month', { low: '12', unit: 'month' }],
    ['12 all', { low: '12', unit: 'all' }],
    ['12 constructor', { low: '12', unit: 'constructor' }],
    ['5–10', { low: '5', high: '10' }],
    ['5-10', { low: '5', high: '10' }],
    ['5 to 10', { low: '5', high: '10' }],
    ['between 5 and 10 people', { low: '5', high: '10', unit: 'people' }],
    ['10 to 12 million', { low: '10000000', high: '12000000' }],
    ['900,000–1 million', { low: '900000', high: '1000000' }],
    ['10 thousand to 1 million', { low: '10000', high: '1000000' }],
    ['¥10–12 billion', { low: '10000000000', high: '12000000000', currency: 'JPY' }],
    ['about 5 to 10', { low: '5', high: '10', comparator: 'about' }],
    ['-5 to -2', { low: '-5', high: '-2' }],
    ['2,5 Mio. €', { low: '2500000', currency: 'EUR' }],
    ['12 Mrd', { low: '12000000000' }],
    ['5 Millionen Euro', { low: '5000000', currency: 'EUR' }],
    ['3 milliards d’euros', { low: '3000000000', currency: 'EUR' }],
    ['5 lakh', { low: '500000' }],
    ['10 crore', { low: '100000000' }],
    ['Rs 5 crore', { low: '50000000', unit: 'Rs' }],
    ['1.2m', { low: '1.2', unit: 'm' }],
    ['$1.2bn', { low: '1200000000' }],
    ['5 Swiss francs', { low: '5', currency: 'CHF' }],
    ['eighty', { low: '80' }],
    ['about eighty', { low: '80', comparator: 'about' }],
    ['three hundred and five tonnes', { low: '305', unit: 'tonnes' }],
    ['half a million', { low: '500000' }],
    ['a dozen eggs', { low: '12', unit: 'eggs' }],
    ['2 dozen', { low: '24' }],
    ['2½ acres', { low: '2.5', unit: 'acres' }],
    ['2 1/2', { low: '2.5' }],
    ['two thirds', { low: '0.666666666666667' }],
    ['nearly 3 in 10', { low: '0.3', comparator: 'about' }],
    ['ten to twelve million', { low: '10000000', high: '12000000' }],
    ['two or three', { low: '2', high: '3' }],
    ['minus five', { low: '-5' }],
    ['1e6', { low: '1000000' }],
    ['три миллиона', { low: '3000000' }],
    ['полтора миллиона рублей', { low: '1500000', currency: 'RUB' }],
    ['5 тыс. руб.', { low: '5000', currency: 'RUB' }],
    ['300 млн долларов США', { low: '300000000', currency: 'USD' }],
    ['не менее 5', { low: '5', comparator: 'at least' }],
    ['около 300', { low: '300', comparator: 'about' }],
    ['между 5 и 10', { low: '5', high: '10' }],
    ['3億円', { low: '300000000', currency: 'JPY' }],
    ['1億2000万円', { low: '120000000', currency: 'JPY' }],
    ['約300億円', { low: '30000000000', comparator: 'about', currency: 'JPY' }],
    ['300万人以上', { low: '3000000', comparator: 'at least', unit: '人' }],
    ['三百五人', { low: '305', unit: '人' }],
    ['２５％', { low: '25', unit: '%' }],
  ])('reads %s', (words, expected) => {
    expect(parseNumber(words)).toMatchObject({ ok: true, ...bare, ...expected });
  });

  it.each([
    ['1.234,5', '1234.5', /comma was read as the decimal mark/],
    ['1.234', '1.234', /point was read as the decimal mark/],
    ['1.234.567', '1234567', /points were read as separating thousands/],
    ['12,5', '12.5', /comma was read as the decimal mark/],
    ['1,23,456', '123456', /lakhs/],
    ['¥5', '5', /Chinese yuan/],
    ['1.2m', '1.2', /metres/],
    ['10 to 12 million', '10000000', /Both ends were read in million/],
  ])('says how it read the unclear %s', (words, low, note) => {
    const reading = parseNumber(words);
    expect(reading).toMatchObject({ ok: true, low });
    expect(reading.ok && reading.notes.join(' ')).toMatch(note);
  });

  it.each([
    ['$5 million', null],
    ['5 million dollars', 'dollars'],
    ['5 pounds', 'pounds'],
  ])('takes no currency for %s, and asks', (words, unit) => {
    const reading = parseNumber(words);
    expect(reading).toMatchObject({ ok: true, currency: null, unit });
    expect(reading.ok && reading.notes.join(' ')).toMatch(/None was taken/);
  });

  it('says nothing more of a plain number', () => {
    expect(parseNumber('6,000')).toMatchObject({ notes: [] });
  });

  it.each([
    ['', 'no-number'],
    ['agreements', 'no-number'],
    ['billion', 'no-number'],
    ['a joint fund of $1 billion', 'unclear'],
    [`80 ${'agreements '.repeat(30)}`, 'too-long'],
    ['1.2.3', 'unclear'],
    ['1,2,3', 'unclear'],
    ['80 of 100', 'unclear'],
    ['¥5 to €10', 'unclear'],
    ['12 to 10', 'order'],
    ['1'.repeat(41), 'too-long'],
    [`${'1'.repeat(38)} billion`, 'too-long'],
  ])('refuses %j with a sentence', (words, code) => {
    const reading = parseNumber(words);
    expect(reading).toMatchObject({ ok: false, error: { code } });
    expect(!reading.ok && reading.error.message).toMatch(/^[A-Z].*\.$/);
  });
});

it('refuses an exponent that makes no number, and keeps no part of it as a unit', () => {
  expect(parseNumber('1e400')).toMatchObject({ ok: false, error: { message: expect.stringMatching(/exponent/) } });
});

it.each([
  ['٣٠٠', '300'],
  ['۱۲٫۵', '12.5'],
  ['३००', '300'],
  ['１２', '12'],
])('reads the digits of other scripts: %s', (words, low) => expect(parseNumber(words)).toMatchObject({ ok: true, low }));

it('says of digits that make no number only that', () => {
  expect(parseNumber('12 12')).toMatchObject({
    ok: false,
    error: { message: 'The digits 12 12 are not one number. Type it like 1,234.5.' },
  });
});
