import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeCeiling, graphemeFloor, isGraphemeBoundary } from '../../../shared/text/grapheme';
import { isPassage, meantPassage, snapToGraphemes, trimPassage } from '../../../shared/text/passage';

const family = '👨‍👩‍👧‍👦';
const flag = '🇯🇵';
const cafe = 'cafe\u0301';

describe('graphemes', () => {
  it.each([
    ['inside a surrogate pair', '😀', 1, 0, 2],
    ['inside a joined family', `a${family}b`, 4, 1, 1 + family.length],
    ['inside a flag', flag, 2, 0, 4],
    ['before a combining accent', cafe, 4, 3, 5],
    ['between carriage return and line feed', 'a\r\nb', 2, 1, 3],
    ['inside a Hangul syllable of jamo', '\u1112\u1161\u11ab', 1, 0, 3],
    ['a plain boundary', 'ab', 1, 1, 1],
    ['the start', 'ab', 0, 0, 0],
    ['the end', 'ab', 2, 2, 2],
    ['beyond the end', 'ab', 9, 2, 2],
  ])('floor and ceiling: %s', (_, text, offset, floor, ceiling) => {
    expect([graphemeFloor(text, offset), graphemeCeiling(text, offset)]).toEqual([floor, ceiling]);
  });
  it('finds a boundary deep in a long text', () => {
    const text = `${'x'.repeat(100_000)}${family}`;
    expect(graphemeFloor(text, 100_005)).toBe(100_000);
  });
});

describe('isPassage', () => {
  it.each([
    [{ start: 0, end: 4 }, false],
    [{ start: 0, end: 5 }, true],
    [{ start: 2, end: 2 }, false],
    [{ start: 3, end: 2 }, false],
    [{ start: -1, end: 2 }, false],
    [{ start: 0, end: 6 }, false],
    [{ start: 0.5, end: 2 }, false],
  ])('%o in café', (passage, is) => expect(isPassage(cafe, passage)).toBe(is));
});

describe('snapToGraphemes', () => {
  it('takes whole graphemes outwards', () =>
    expect(snapToGraphemes(`a${family}b`, { start: 3, end: 5 })).toEqual({ start: 1, end: 1 + family.length }));
  it('takes the ends in either order', () => expect(snapToGraphemes('abc', { start: 2, end: 1 })).toEqual({ start: 1, end: 2 }));
  it('leaves an empty range empty', () => expect(snapToGraphemes(cafe, { start: 4, end: 4 })).toEqual({ start: 3, end: 3 }));
  it('changes nothing the second time, and only ever grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(120), fc.nat(120), (text, a, b) => {
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const once = snapToGraphemes(text, range);
        expect(snapToGraphemes(text, once)).toEqual(once);
        expect(isGraphemeBoundary(text, once.start) && isGraphemeBoundary(text, once.end)).toBe(true);
        expect(once.start).toBeLessThanOrEqual(range.start);
        expect(range.start === range.end || once.end >= range.end).toBe(true);
      }),
    );
  });
});

describe('trimming', () => {
  it.each([
    ['  the words ', 0, 12, { start: 2, end: 11 }],
    ['one\n\ntwo', 0, 5, { start: 0, end: 3 }],
    ['a\u00a0b\u3000', 0, 4, { start: 0, end: 3 }],
    ['   ', 0, 3, null],
    ['word', 2, 2, null],
  ])('%j', (text, start, end, expected) => expect(trimPassage(text, { start, end })).toEqual(expected));
  it('makes a passage of any selection that holds words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '\n', 'a', '😀', family, 'e\u0301', '日', 'ש'), maxLength: 30 }),
        fc.nat(60),
        fc.nat(60),
        (text, a, b) => {
          const meant = meantPassage(text, { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) });
          fc.pre(meant !== null);
          expect(isPassage(text, meant)).toBe(true);
          expect(text.slice(meant.start, meant.end)).toBe(text.slice(meant.start, meant.end).trim());
        },
      ),
    );
  });
});
