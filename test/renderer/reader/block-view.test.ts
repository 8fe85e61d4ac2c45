import { describe, expect, it } from 'vitest';
import { viewer } from '../../../renderer/reader/block-view';
import { titleBlock } from '../../../renderer/reader/title-block';
import { runsOf } from '../../../renderer/reader/pieces';
import { placer } from '../../../renderer/reader/placements';
import type { SourceText } from '../../../shared/text/source-text';
import { annotationOf, textOf } from './samples';

const text = textOf('Credit would come to ¥300 billion, he said.', 'No treaty was signed.');
const claim = annotationOf(text, 'claim', 'claim', 'Credit would come to ¥300 billion');
const figure = annotationOf(text, 'figure', 'figure', '¥300 billion');
const signed = annotationOf(text, 'signed', 'position', 'No treaty was');

describe('placing', () => {
  it('keeps the very marks of a record it has placed before', () => {
    const place = placer(text.text);
    const before = place([claim, figure]).marks.ranges;
    const after = place([claim, { ...figure }, signed]).marks.ranges;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });
  it('hides nothing: what cannot be placed is a doubt with its words', () => {
    const gone = { ...figure, id: 'gone', selectors: [{ exact: '¥800 billion', prefix: 'come to ', suffix: ', he', start: 21, end: 33 }] };
    const { marks, doubts } = placer(text.text)([claim, gone]);
    expect(marks.ranges.map(({ id }) => id)).toEqual(['claim']);
    expect(doubts.map(({ annotation, words, state }) => [annotation.id, words, state])).toEqual([['gone', '¥800 billion', 'changed']]);
  });
  it('stops once at an annotation of several passages, and draws them all', () => {
    const both = { ...claim, selectors: [...claim.selectors, ...signed.selectors] };
    const { marks, stops } = placer(text.text)([both]);
    expect([marks.ranges.length, stops.ranges.length]).toEqual([2, 1]);
  });
});

describe('a block’s view', () => {
  it('stays the same object while its own marks do, so that a new annotation redraws one block', () => {
    const [place, view] = [placer(text.text), viewer(text)];
    const few = place([claim, signed]).marks;
    const more = place([claim, figure, signed]).marks;
    const [first, second] = [view(0, few), view(1, few)];
    expect(view(1, more)).toBe(second);
    expect(view(0, more)).not.toBe(first);
  });
  it('draws the smaller passage nearest the words and the larger line beneath all along', () => {
    const { drawn } = viewer(text)(0, placer(text.text)([claim, figure]).marks);
    expect(
      drawn.map(({ start, end, marks, lines }) => [
        text.text.slice(start, end),
        marks.map(({ id }) => id),
        lines.map(({ level }) => level),
      ]),
    ).toEqual([
      ['Credit would come to ', ['claim'], [1]],
      ['¥300 billion', ['claim', 'figure'], [1, 0]],
    ]);
  });
  it('counts what is too deep to draw, once, and still gives every passage a line where it is alone', () => {
    const stacked = [0, 1, 2, 3, 4].map((at) => annotationOf(text, `a${at}`, 'claim', { start: at, end: 30 - at }));
    const { drawn } = viewer(text)(0, placer(text.text)(stacked).marks);
    expect(drawn.map(({ lines }) => lines.length)).toEqual([1, 2, 3, 3, 3, 3, 3, 2, 1]);
    expect(drawn.map(({ more }) => more)).toEqual([0, 0, 0, 1, 2, 1, 0, 0, 0]);
  });
});

describe('runs', () => {
  const styled: SourceText = {
    ...text,
    inlines: [
      { type: 'strong', start: 7, end: 26 },
      { type: 'link', start: 0, end: 10, href: 'https://example.org' },
    ],
  };
  const runs = runsOf(viewer(styled)(0, placer(text.text)([figure]).marks));
  it('hold every character of the block once, in order', () => {
    const pieces = runs.flatMap((run) => run.pieces);
    expect(pieces.map(({ start, end }) => text.text.slice(start, end)).join('')).toBe('Credit would come to ¥300 billion, he said.');
  });
  it('keep emphasis that crosses a mark and a link', () => {
    expect(
      runs.flatMap((run) =>
        run.pieces.map((piece) => [
          text.text.slice(piece.start, piece.end),
          run.drawn !== null,
          piece.inlines.map(({ type }) => type).sort(),
        ]),
      ),
    ).toEqual([
      ['Credit ', false, ['link']],
      ['wou', false, ['link', 'strong']],
      ['ld come to ', false, ['strong']],
      ['¥300 ', true, ['strong']],
      ['billion', true, []],
      [', he said.', false, []],
    ]);
  });
});

describe('the title', () => {
  const headed: SourceText = {
    text: 'No  islands\n\nWords',
    blocks: [
      { type: 'heading', start: 0, end: 11, level: 1 },
      { type: 'paragraph', start: 13, end: 18 },
    ],
    inlines: [],
  };
  it('is the text’s own first heading where that says the same', () => {
    expect([
      titleBlock(headed, { title: 'No islands' }),
      titleBlock(headed, { title: 'Islands' }),
      titleBlock(headed, { title: null }),
      titleBlock(text, { title: text.text }),
    ]).toEqual([0, -1, -1, -1]);
  });
});
