import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../shared/text/word-diff';

/** The pieces as words: "=same", "-removed", "+added". */
const told = (before: string, after: string): string[] =>
  diffWords(before, after).map((piece) => {
    if (piece.type === 'added') return `+${after.slice(piece.after.start, piece.after.end)}`;
    return `${piece.type === 'same' ? '=' : '-'}${before.slice(piece.before.start, piece.before.end)}`;
  });

describe('diffWords', () => {
  it('finds nothing between equal texts, and everything beside an empty one', () => {
    expect(told('As it was.', 'As it was.')).toEqual(['=As it was.']);
    expect(told('', 'New.')).toEqual(['+New.']);
    expect(told('Old.', '')).toEqual(['-Old.']);
    expect(told('', '')).toEqual([]);
  });

  it('tells whole words and numbers', () => {
    expect(told('They agreed on ¥300 billion.', 'They agreed on ¥800 billion.')).toEqual([
      '=They agreed on ¥',
      '-300',
      '+800',
      '= billion.',
    ]);
    expect(told('They would agree.', 'They would not agree.')).toEqual(['=They would ', '+not ', '=agree.']);
  });

  it('takes words that were replaced together as one change', () => {
    expect(told('He left on late Friday night.', 'He left on early Monday night.')).toEqual([
      '=He left on ',
      '-late Friday',
      '+early Monday',
      '= night.',
    ]);
  });

  it('tells characters where there are no spaces', () => {
    expect(told('総額三千億円になる。', '総額八千億円になる。')).toEqual(['=総額', '-三', '+八', '=千億円になる。']);
  });

  it('tells paragraphs that went, came and moved', () => {
    expect(told('One.\n\nTwo.\n\nThree.', 'One.\n\nThree.')).toEqual(['=One.\n\n', '-Two.\n\n', '=Three.']);
    const pieces = told('First of all.\n\nThen this came.\n\nIn the end.', 'Then this came.\n\nIn the end.\n\nFirst of all.');
    expect(pieces).toEqual(['-First of all.\n\n', '=Then this came.\n\nIn the end.', '+\n\nFirst of all.']);
  });

  it('covers both texts exactly, in order, whatever they are; what is the same is equal', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'the ', 'sea ', '12', '.', ' ', '\n', '\n\n', '日', '👨‍👩‍👧', '’'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        let [from, at] = [0, 0];
        for (const piece of diffWords(before, after)) {
          expect([piece.before.start, piece.after.start]).toEqual([from, at]);
          [from, at] = [piece.before.end, piece.after.end];
          const [old, now] = [before.slice(piece.before.start, piece.before.end), after.slice(piece.after.start, piece.after.end)];
          const kinds = { same: old === now && old !== '', removed: old !== '' && now === '', added: old === '' && now !== '' };
          expect(kinds[piece.type]).toBe(true);
        }
        expect([from, at]).toEqual([before.length, after.length]);
      }),
    );
  });

  it(
    'takes two megabytes with an edit in every paragraph, two that share no words, and one line again and again',
    { timeout: 60_000 },
    () => {
      const paragraph = (seed: number): string =>
        Array.from({ length: 90 }, (_, at) => `w${(seed * 7919 + at * 104_729) % 9_973}`).join(' ');
      const paragraphs = Array.from({ length: 3_800 }, (_, index) => paragraph(index));
      const before = paragraphs.join('\n\n');
      const after = paragraphs.map((words, index) => words.replace(/ w\d+ /, ` new${index} `)).join('\n\n');
      expect(before.length).toBeGreaterThan(1_900_000);
      expect(diffWords(before, after).filter(({ type }) => type === 'added')).toHaveLength(3_800);
      expect(diffWords(before, 'another '.repeat(250_000)).length).toBeGreaterThan(1);
      expect(diffWords('aaaa bbbb\n'.repeat(200_000), 'aaaa cccc\n'.repeat(200_000)).length).toBeGreaterThan(1);
    },
  );
});
