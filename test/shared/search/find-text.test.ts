import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn, foldText } from '../../../shared/search/find-text';

function find(text: string, typed: string, options: { matchCase?: boolean; wholeWords?: boolean } = {}): string[] {
  const { matchCase = false, wholeWords = false } = options;
  const found = findIn(foldText(text, matchCase), typed, { matchCase, wholeWords });
  return Array.from({ length: found.length / 2 }, (_, at) => `${found[at * 2]}:${text.slice(found[at * 2], found[at * 2 + 1])}`);
}

describe('finding in a text', () => {
  it.each([
    ['in any case', 'The HARBOUR, the harbour', 'Harbour', ['4:HARBOUR', '17:harbour']],
    ['without accents, however they are composed', 'caf\u00e9 cafe\u0301 cafe', 'CAFÉ', ['0:café', '5:cafe\u0301', '11:cafe']],
    ['letters that fold to two', 'Straße Strasse', 'strasse', ['0:Straße', '7:Strasse']],
    ['half of such a letter as the whole of it', 'a ß b', 's', ['2:ß']],
    ['printed signs by typed ones', '“don’t” – a\u00a0b', '"don\'t" - a b', ['0:“don’t” – a\u00a0b']],
    ['across a line end', 'of\nnavigation', 'of navigation', ['0:of\nnavigation']],
    ['words with soft hyphens in them', 'har\u00adbour', 'harbour', ['0:har\u00adbour']],
    ['words after the Turkish İ', 'İstanbul harbour', 'harbour', ['9:harbour']],
    ['scripts without spaces', '東京都の都', '都', ['2:都', '4:都']],
    ['letters beyond the first plane', 'a 𠮷野 b', '𠮷', ['2:𠮷']],
    ['without overlapping', 'aaaa', 'aa', ['0:aa', '2:aa']],
    ['nothing for nothing', 'a b', ' ', []],
  ])('%s', (_, text, typed, expected) => expect(find(text, typed)).toEqual(expected));
  it('with its case', () => expect(find('Harbour ÉTÉ harbour été Ete', 'Ete', { matchCase: true })).toEqual(['24:Ete']));
  it('whole words only', () =>
    expect(find('art part arts art-work été art', 'art', { wholeWords: true })).toEqual(['0:art', '14:art', '27:art']));
  it('whole words that end in a sign', () => expect(find('5% 15% 5%a', '5%', { wholeWords: true })).toEqual(['0:5%', '7:5%']));

  it('every place found folds to what was typed, and none is left out', () => {
    const letter = fc.constantFrom('a', 'A', 'á', 'e\u0301', 'ß', 'ss', 'æ', ' ', '\n', '\u00ad', '都', '𠮷', 'İ', '’', "'");
    const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));
    const asked = fc
      .array(fc.constantFrom('a', 'e', 's', '都', "'", 'i', '𠮷'), { minLength: 1, maxLength: 3 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, asked, (words, typed) => {
        const found = find(words, typed);
        for (const each of found) expect(foldText(each.slice(each.indexOf(':') + 1), false).text).toContain(typed);
        expect(found.length > 0).toBe(foldText(words, false).text.includes(typed));
      }),
      { numRuns: 2_000 },
    );
  });
});
