import { describe, expect, it } from 'vitest';
import { blockIndexAt, blocksOf } from '../../../shared/text/block-at';
import { next, previous, unitAt, type Unit } from '../../../shared/text/segment';
import type { SourceText } from '../../../shared/text/source-text';

const textOf = (...paragraphs: string[]): SourceText => {
  let start = 0;
  const blocks = paragraphs.map((words) => {
    const block = { type: words ? ('paragraph' as const) : ('page break' as const), start, end: start + words.length };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks, inlines: [] };
};
const family = '👨‍👩‍👧‍👦';

/** Every stop on the way from one end to the other. */
function stops(unit: Unit, source: SourceText, step: typeof next, from: number): number[] {
  const found: number[] = [];
  for (let at = step(unit, source, from); at !== (found.at(-1) ?? from); at = step(unit, source, at)) found.push(at);
  return found;
}

describe('stepping on', () => {
  it.each<[Unit, SourceText, number[]]>([
    ['grapheme', textOf(`a${family}e\u0301`, 'b'), [1, 12, 14, 16, 17]],
    ['word', textOf('The two, left.', 'Then'), [3, 7, 13, 14, 20]],
    ['sentence', textOf('One. Two two.  Three', 'Four.'), [4, 13, 20, 27]],
    ['paragraph', textOf('One', '', 'Two', 'Three'), [7, 12, 17]],
    ['word', textOf('Don’t pay ¥1,300.50 now'), [5, 9, 19, 23]],
    ['sentence', textOf('Mr. Abe met J. Smith on Dec. 5. They talked.'), [31, 44]],
    ['sentence', textOf('日本語の文章。次の文章。'), [7, 12]],
  ])('by %s', (unit, source, expected) => expect(stops(unit, source, next, 0)).toEqual(expected));
});

describe('stepping back', () => {
  it.each<[Unit, SourceText, number[]]>([
    ['grapheme', textOf(`a${family}e\u0301`, 'b'), [16, 14, 12, 1, 0]],
    ['word', textOf('The two, left.', 'Then'), [16, 9, 4, 0]],
    ['sentence', textOf('One. Two two.  Three', 'Four.'), [22, 15, 5, 0]],
    ['paragraph', textOf('One', '', 'Two', 'Three'), [12, 7, 0]],
  ])('by %s', (unit, source, expected) => expect(stops(unit, source, previous, source.text.length)).toEqual(expected));
});

describe('edges', () => {
  it('stays where it is in a text without blocks', () => {
    expect(next('word', textOf(), 0)).toBe(0);
    expect(previous('grapheme', textOf(), 0)).toBe(0);
  });
  it('leaves the white space between blocks for the block before it', () => {
    expect(next('grapheme', textOf('ab', 'cd'), 3)).toBe(4);
    expect(previous('grapheme', textOf('ab', 'cd'), 3)).toBe(1);
  });
  it('looks at a block of a million characters only around the offset', () => {
    const source = textOf('word '.repeat(200_000));
    expect(next('word', source, 500_000)).toBe(500_004);
    expect(previous('word', source, 500_002)).toBe(500_000);
    expect(previous('grapheme', source, 500_002)).toBe(500_001);
  });
});

describe('the unit at an offset', () => {
  const source = textOf('One two. Three', 'Four');
  it.each<[Exclude<Unit, 'grapheme'>, number, unknown]>([
    ['word', 5, { start: 4, end: 7 }],
    ['word', 7, { start: 4, end: 7 }],
    ['word', 8, null],
    ['sentence', 2, { start: 0, end: 8 }],
    ['sentence', 9, { start: 9, end: 14 }],
    ['paragraph', 15, { start: 0, end: 14 }],
    ['paragraph', 16, { start: 16, end: 20 }],
  ])('%s at %i', (unit, offset, expected) => expect(unitAt(unit, source, offset)).toEqual(expected));
});

describe('blocks', () => {
  const { blocks } = textOf('One', 'Two', 'Three');
  it.each([
    [0, 0],
    [3, 0],
    [4, 0],
    [5, 1],
    [99, 2],
  ])('of offset %i', (offset, index) => expect(blockIndexAt(blocks, offset)).toBe(index));
  it.each([
    [{ start: 0, end: 3 }, [0, 0]],
    [{ start: 2, end: 6 }, [0, 1]],
    [{ start: 3, end: 5 }, null],
    [{ start: 0, end: 99 }, [0, 2]],
  ])('touched by %o', (passage, expected) => expect(blocksOf(blocks, passage)).toEqual(expected));
});
