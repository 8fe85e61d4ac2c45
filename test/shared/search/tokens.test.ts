import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../shared/search/tokens';

const words = (text: string) => tokensOf(text).map(({ word }) => word);

describe('words, as the index knows them', () => {
  it.each([
    ['has neither case nor accents', 'Tromsø Łódź MÜLLER España Straße Œuvre', ['tromso', 'lodz', 'muller', 'espana', 'strasse', 'oeuvre']],
    ['folds the Turkish i and the last Greek sigma', 'İstanbul ısı ΟΔΟΣ οδός', ['istanbul', 'isi', 'οδοσ', 'οδοσ']],
    ['keeps й and й apart from и, joins ё to е', 'йод иод ёлка елка', ['йод', 'иод', 'елка', 'елка']],
    ['leaves out Arabic vowel signs and Hebrew points', 'مُحَمَّد أحمد שָׁלוֹם', ['محمد', 'احمد', 'שלום']],
    ['keeps the vowel signs of Devanagari', 'किताब', ['किताब']],
    ['parts words at apostrophes and hyphens', "don't l’homme co-operate", ['don', 't', 'l', 'homme', 'co', 'operate']],
    ['joins initials', 'the U.S. and e.g. this', ['the', 'us', 'and', 'eg', 'this']],
    ['parts digits from letters after them', '300bn 1990s G7', ['300', 'bn', '1990', 's', 'g7']],
    [
      'reads thousands however they are set',
      "1,000 1.000 1000 1'000 1\u00a0000 1,234,567",
      ['1000', '1000', '1000', '1000', '1000', '1234567'],
    ],
    ['reads decimals with point or comma', '80.7 80,7 1,234.56 1.234,56 3.14159', ['80.7', '80.7', '1234.56', '1234.56', '3.14159']],
    ['leaves dates and lists in their parts', '12.05.2016 2015,2016 300 500', ['12', '05', '2016', '2015', '2016', '300', '500']],
    ['reads the digits of other scripts', '١٢٣٫٥ ２０１６', ['123.5', '2016']],
    ['pairs letters where no space parts words', '東京都a', ['東京', '京都', '都', 'a']],
    ['joins half-width kana with their voiced marks', 'ｶﾞﾝ', ['ガン', 'ン']],
    ['keeps kana with and without voiced marks apart', 'か が', ['か', 'が']],
    ['passes over soft hyphens and footnote numbers', 'har\u00adbour word²', ['harbour', 'word']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it('says where each word stands in the text', () => {
    const text = '  Ｈé\u00adllo, 東京 and 𠮷野 1,000!';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ｈé\u00adllo',
      '東京',
      '京',
      'and',
      '𠮷野',
      '野',
      '1,000',
    ]);
  });

  it('has every letter and digit in a word, in order, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokensOf(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, Math.max(at, token.start))).not.toMatch(/[A-Za-z0-9]/);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(tokens.map(({ place }) => place)).toEqual(tokens.map((_, index) => index));
      }),
      { numRuns: 500 },
    );
  });

  it('finds a word however it is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')));
      }),
    );
  });
});
