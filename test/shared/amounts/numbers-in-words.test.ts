import { describe, expect, it } from 'vitest';
import { numberAt as english } from '../../../shared/amounts/english/number';
import { readJapaneseNumber } from '../../../shared/amounts/japanese/number';
import { numberAt as russian } from '../../../shared/amounts/russian/number';
import { tokensOf } from '../../../shared/amounts/tokens';

const inEnglish = (words: string) => {
  const tokens = tokensOf(words);
  const read = english(tokens, 0);
  return read && [read.decimal, words.slice(tokens[read.from]!.start, tokens[read.to - 1]!.end)];
};

describe('a number in English words', () => {
  it.each([
    ['three hundred and five', '305'],
    ['twenty-one', '21'],
    ['fifty - two', '52'],
    ['two hundred and two thousand', '202000'],
    ['one million two hundred thousand and six', '1200006'],
    ['two thousand five hundred million', '2500000000'],
    ['three lakh crore', '3000000000000'],
    ['eighteen hundred', '1800'],
    ['a hundred', '100'],
    ['a dozen', '12'],
    ['half a dozen', '6'],
    ['half a million', '500000'],
    ['two thirds', '0.666666666666667'],
    ['one-eighth', '0.125'],
    ['two thirds of a million', '666666.666666667'],
    ['three and a half', '3.5'],
    ['3 million and a half', '3500000'],
    ['two million and one half', '2500000'],
    ['one billion and three quarters million', '1000750000'],
    ['one hundred thirty fifths', '2.85714285714286'],
    ['two out of five hundred', '0.004'],
    ['one in five', '0.2'],
    ['nine point nought four', '9.04'],
    ['two hundred point seventy-one', '200.71'],
    ['minus one', '-1'],
    ['-5.50', '-5.50'],
    ['3 hundred and 21', '321'],
    ['2 1/4', '2.25'],
    ['2½', '2.5'],
    ['1.3x10^6', '1300000'],
    ['1.1^2', '1.21'],
    ['1e10', '10000000000'],
    ['100k', '100000'],
    ['1.2b', '1200000000'],
    ['40 000', '40000'],
    ['12,34,567.89', '1234567.89'],
  ])('%s is %s', (words, decimal) => {
    expect(inEnglish(words)).toEqual([decimal, words]);
  });

  it.each([
    ['one one hundred', '1', 'one'],
    ['twenty twenty', '20', 'twenty'],
    ['five and six', '5', 'five'],
    ['3 in 12 years', '3', '3'],
    ['1/2/2016', '1', '1'],
  ])('of %s only %s is read', (words, decimal, read) => {
    expect(inEnglish(words)).toEqual([decimal, read]);
  });

  it.each(['and five', 'billion', 'a man', 'the first half', 'constructor', ''])('“%s” begins with none', (words) => {
    expect(inEnglish(words)).toBeNull();
  });
});

describe('a number in Russian words', () => {
  it.each([
    ['двести пятьдесят тысяч триста', '250300'],
    ['полтора миллиона', '1500000'],
    ['полмиллиона', '500000'],
    ['две трети', '0.666666666666667'],
    ['2,5 млн', '2500000'],
    ['1.234', '1234'],
    ['минус пять', '-5'],
    ['пять десятков', '50'],
  ])('%s is %s', (words, decimal) => {
    const tokens = tokensOf(words);
    expect(russian(tokens, 0)).toMatchObject({ decimal, to: tokens.length });
  });
});

describe('a number in Japanese writing', () => {
  it.each([
    ['3000億', '300000000000'],
    ['1億2000万', '120000000'],
    ['2.5兆', '2500000000000'],
    ['三百五', '305'],
    ['十万', '100000'],
    ['二〇一六', '2016'],
    ['3千5百', '3500'],
    ['４５．３', '45.3'],
    ['１，２３４', '1234'],
  ])('%s is %s', (words, decimal) => {
    expect(readJapaneseNumber(words, 0)).toMatchObject({ decimal, end: words.length });
  });

  it('is none where none begins', () => {
    expect(readJapaneseNumber('約5', 0)).toBeNull();
  });
});
