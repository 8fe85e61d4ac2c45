import { describe, expect, it } from 'vitest';
import { suggestFigures } from '../../../../shared/suggest/figures';

const units = [
  '1', '1 ', '1,', '1.', '123 ', 'one ', 'hundred ', 'a ', '-', '1-', '$', '$1', 'half ', 'two and ', 'million ', '1/2', '5% ', 'about ',
  'A1', '一', '1万', '(', '’', 'http://a.', '1\n', '1^1', '1e1', '½', 'U.S. ', '1 m per ', 'two thirds ', 'between 1 and ', 'one-', '\ud800', '1:1', 'два ', '５',
]; // prettier-ignore

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
const timeOf = (text: string, language: string): number => {
  const before = process.cpuUsage();
  suggestFigures(text, { language });
  return process.cpuUsage(before).user / 1000;
};

describe('hostile text', () => {
  it.each(['en', 'ja', 'ru', 'de'])(
    'costs as much as it is long, in %s',
    (language) => {
      for (const unit of units) {
        const of = (length: number) => timeOf(unit.repeat(Math.ceil(length / unit.length)), language);
        of(2_000);
        const ratio = of(16_000) / Math.max(1, of(2_000));
        // Eight times the text: a quadratic rule would need sixty-four times as long.
        expect([unit, ratio < 32 || of(16_000) / Math.max(1, of(2_000)) < 32]).toEqual([unit, true]);
      }
    },
    120_000,
  );

  it.each(['en', 'ja', 'ru', 'de', 'xx', ''])('reads words that name parts of an object like any others, in “%s”', (language) => {
    const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
    for (const word of words) {
      const text = `5 ${word} ${word} 5 per ${word}, $5 ${word}, a ${word}, at least 5 ${word} and ${word} 5`;
      expect(() => suggestFigures(text, { language })).not.toThrow();
    }
  });

  it('reads no number of more digits than a record holds', () => {
    expect(suggestFigures('9'.repeat(100_000), { language: 'en' })).toEqual([]);
    for (const { low } of suggestFigures(`${'9'.repeat(40)} million tonnes and 1e99 and 9^99`, { language: 'en' }))
      expect(low?.length).toBeLessThan(90);
  });
});
