import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain, indexText, type Found } from '../../../shared/text/find-again';
import { isPassage } from '../../../shared/text/passage';
import { toSelector } from '../../../shared/text/to-selector';
import { editedOutside, edits, prose, selectorOf, textOf } from './prose';

const find = (text: string, selector: Parameters<typeof findAgain>[1]): Found => findAgain(indexText(text), selector);

describe('whatever is edited', () => {
  it('outside the passage, its words are found where they stand, or asked about there first where their neighbours were rewritten too', () => {
    fc.assert(
      fc.property(prose, edits, (article, list) => {
        const selector = selectorOf(article);
        const text = textOf(editedOutside(article, list));
        const found = find(text, selector);
        const place = 'passage' in found ? { ...found.passage, differences: found.differences } : found.candidates[0]!;
        expect(['exact', 'moved', 'ambiguous']).toContain(found.state);
        expect([place.start, text.slice(place.start, place.end), place.differences]).toEqual([
          text.indexOf(selector.exact),
          selector.exact,
          [],
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('a word that carries the meaning of the passage is never passed over', () => {
    fc.assert(
      fc.property(prose, edits, (article, list) => {
        const selector = selectorOf(article);
        const words = article.words.map((paragraph, at) =>
          at === article.paragraph ? paragraph.with(article.key, article.altered) : paragraph,
        );
        const text = textOf(editedOutside({ ...article, words }, list));
        expect(text).not.toContain(selector.exact);
        expect(['changed', 'ambiguous', 'missing']).toContain(find(text, selector).state);
      }),
      { numRuns: 500 },
    );
  });

  it('a deleted passage is never found', () => {
    fc.assert(
      fc.property(prose, edits, (article, list) => {
        const selector = selectorOf(article);
        const words = article.words.map((paragraph, at) =>
          at === article.paragraph
            ? paragraph.map((word, index) => (index >= article.first && index <= article.last ? '' : word))
            : paragraph,
        );
        expect(find(textOf(editedOutside({ ...article, words }, list)), selector)).not.toHaveProperty('passage');
      }),
      { numRuns: 300 },
    );
  });

  it('a meaning altered at the end of a long passage set anew is not lost among its line breaks', () => {
    const words = Array.from({ length: 600 }, (_, index) => `w${index}`).join(' ');
    const text = `Before. ${words} comes to 300 crowns. After.`;
    const selector = toSelector(text, { start: 8, end: text.length - 7 });
    expect(find(text.replace(/ w/g, '\nw'), selector).state).toBe('moved');
    expect(find(text.replace(/ w/g, '\nw').replace('300', '800'), selector)).toMatchObject({
      state: 'changed',
      candidates: [{ differences: [{ kind: 'number' }] }],
    });
  });
});

describe('whatever the text and whatever is looked for', () => {
  const pieces = [
    'a',
    'the ',
    'not ',
    ' ',
    '\n\n',
    '.',
    '“',
    '"',
    '-',
    '—',
    '3',
    '1,2',
    '¥',
    '日',
    '本語',
    'ж',
    'e\u0301',
    '👨‍👩‍👧‍👦',
    '🇯🇵',
    '\u00ad',
    '\u200b',
    '\u200d',
    'ﬁ',
    '\ud83d',
  ];
  const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 80 });

  it('gives passages of the text, at most ten candidates in the order of their score, and differences inside them', () => {
    fc.assert(
      fc.property(text, text, text, text, fc.nat(90), (now, exact, prefix, suffix, start) => {
        fc.pre(exact !== '');
        const found = find(now, { exact, prefix, suffix, start });
        const places = 'passage' in found ? [{ ...found.passage, score: 1, differences: found.differences }] : found.candidates;
        expect(places.length).toBeLessThanOrEqual(10);
        expect(places.length > 0 || found.state === 'missing').toBe(true);
        for (const place of places) {
          expect(isPassage(now, place)).toBe(true);
          expect(place.score >= 0 && place.score <= 1).toBe(true);
          for (const difference of place.differences) {
            expect(difference.start >= place.start && difference.end <= place.end && difference.start <= difference.end).toBe(true);
            expect(now.slice(difference.start, difference.end)).toBe(difference.is);
          }
        }
        const speaksForTheState = found.state === 'changed' || (found.state === 'ambiguous' && places[0]!.differences.length === 0);
        const ranked = places.slice(speaksForTheState ? 1 : 0).map(({ score }) => score);
        expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
      }),
      { numRuns: 2_000, examples: [['\u00ad\u200d', '\u200d', '', '\u00ad', 0]] },
    );
  });
});

describe('a hostile text', { timeout: 120_000 }, () => {
  const line = 'The board met on Friday and set aside 300 crowns for the quay, it said in a note.\n';
  it.each([
    ['of one line', 4_000, line.repeat(25_000)],
    ['of one letter', 10_000, 'a'.repeat(2_000_000)],
    ['of one word', 1_000, 'aaaa '.repeat(400_000)],
    ['of three characters without a space', 1_000, '日本語'.repeat(600_000)],
    ['of signs', 500, '"\' - '.repeat(400_000)],
    ['of graphemes', 500, '👩‍👩‍👧e\u0301'.repeat(200_000)],
  ])('%s and two megabytes takes no more than any other: %i passages', (_, count, text) => {
    const index = indexText(text);
    const states = new Set<string>();
    for (let each = 0; each < count; each += 1) {
      const start = (each * 997) % (text.length - 400);
      const words = text.slice(start, start + 10 + (each % 60));
      const exact = each % 4 === 0 ? `${words} not ${words}` : words;
      const selector = {
        exact,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(start + words.length, start + words.length + 32),
      };
      states.add(findAgain(index, { ...selector, start: each % 2 ? start : start + 7 }).state);
    }
    expect(states.size).toBeGreaterThan(0);
  });
});
