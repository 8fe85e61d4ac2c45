import { describe, expect, it } from 'vitest';
import { movedEnd, type End } from '../../../renderer/reader/moved-end';
import { sayMark, sayMove } from '../../../renderer/reader/spoken';
import { placer } from '../../../renderer/reader/placements';
import { shorten } from '../../../renderer/reader/words';
import { meantPassage } from '../../../shared/text/passage';
import { annotationOf, textOf } from './samples';

const text = textOf('The two leaders, both tired, left Tokyo.', 'On Friday.');
const passage = { start: 4, end: 15 };

describe('moving an end of a passage', () => {
  it.each<[End, 1 | -1, 'word' | 'grapheme', string | null]>([
    ['end', 1, 'word', 'two leaders, both'],
    ['end', -1, 'word', 'two'],
    ['start', 1, 'word', 'leaders'],
    ['start', -1, 'word', 'The two leaders'],
    ['end', 1, 'grapheme', 'two leaders,'],
    ['end', -1, 'grapheme', 'two leader'],
    ['start', 1, 'grapheme', 'wo leaders'],
    ['start', -1, 'grapheme', 'e two leaders'],
  ])('%s %i by %s', (end, direction, unit, expected) => {
    const moved = movedEnd(text, passage, end, direction, unit);
    const meant = moved && meantPassage(text.text, moved);
    expect(meant && text.text.slice(meant.start, meant.end)).toBe(expected);
  });
  it('never leaves nothing', () => expect(movedEnd(text, { start: 4, end: 7 }, 'end', -1, 'word')).toBeNull());
  it('can shrink and then grow to where it was', () => {
    const shorter = movedEnd(text, { start: 4, end: 21 }, 'end', -1, 'word')!;
    expect(movedEnd(text, shorter, 'end', 1, 'word')).toEqual({ start: 4, end: 21 });
  });
});

describe('what a screen reader hears', () => {
  const mark = placer(text.text)([annotationOf(text, 'a', 'claim', 'left Tokyo')]).marks.ranges[0]!;
  const at = (focus: number, anchor = focus) => ({ anchor, focus, by: 'keys' as const });
  it('of a selected annotation', () => expect(sayMark(mark, text.text)).toBe('Claim selected: left Tokyo'));
  it('of a step by a word into an annotation', () => expect(sayMove('word', at(33), null, text, [mark])).toBe('left, claim'));
  it('of a step by a character', () => expect(sayMove('grapheme', at(4), null, text, [])).toBe('t'));
  it('of a step by a line', () => expect(sayMove('line', at(0), { start: 0, end: 15 }, text, [])).toBe('The two leaders'));
  it('of a selection', () => expect(sayMove('word', at(7, 0), null, text, [])).toBe('The two, selected'));
  it('of white space', () => expect(sayMove('grapheme', at(3), null, text, [])).toBe('blank'));
});

describe('shortening', () => {
  it.each([
    ['as it is', 20, 'as it is'],
    ['over\n two lines', 20, 'over two lines'],
    ['cut after a whole word', 12, 'cut after a…'],
    ['unbreakable', 5, 'unbre…'],
    ['abc😀', 4, 'abc…'],
  ])('%j to %i', (words, limit, expected) => expect(shorten(words, limit)).toBe(expected));
});
