import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../../shared/amounts/parse-number';
import { suggestFigures } from '../../../../shared/suggest/figures';

const pieces =
  '0 1 2 5 10 12 300 1,234 1.5 007 0.00 ½ one two twenty hundred thousand million billion half quarter third thirds dozen dozens hundreds of a an the and or to between from in out over under about at least most more than less minus point $ ¥ € £ US$ yen dollars pounds cents EUR % percent percentage points km km/h mph m² per degrees °C years old year - – / : . , ( ) [ ] + ^ x10^ e5 people islands US 約 億 万 円 人 分の ３ 五 以上 около два тысяч млн рублей процентов до 😀 \u0301 \n constructor No. page January 1956';
const words = fc.array(fc.tuple(fc.constantFrom(...pieces.split(' ')), fc.constantFrom(' ', '', ' ', '-')), { maxLength: 30 });
const text = words.map((pairs) => pairs.flat().join(''));
const language = fc.constantFrom('en', 'ja', 'ru', 'de', 'zh', null);

describe('whatever the text', () => {
  it('figures are its own words, in order, apart, with numbers in digits', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), language, (each, tongue) => {
        const figures = suggestFigures(each, { language: tongue });
        const wrong = figures.filter(({ start, end, text: own, low, high, measures = '', phrase = { start, end }, rule }, index) => {
          const before = figures[index - 1]?.end ?? 0;
          const isInOrder = before <= start && start < end && phrase.start <= start && end <= phrase.end && phrase.end <= each.length;
          const isOwn = each.slice(start, end) === own && each.includes(measures);
          const isInDigits = [low ?? '0', high ?? '0'].every((number) => /^-?\d+(\.\d+)?$/.test(number));
          const isRuled = /^(digits|words|fraction|plural|range)-(count|bare|unit|share|money|age)$/.test(rule);
          return !(isInOrder && isOwn && isInDigits && isRuled);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('a number has one sign, wherever the signs stand', () => {
    expect(suggestFigures('-¥-5', { language: 'de' })).toMatchObject([{ low: '-5' }]);
  });

  it('a typed number is read or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (each) => {
        const reading = parseNumber(each);
        const said = reading.ok ? [reading.low, reading.high ?? '0'] : [reading.error.message];
        expect(said.every((saying) => (reading.ok ? /^-?\d+(\.\d+)?$/ : /\.$/).test(saying))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
