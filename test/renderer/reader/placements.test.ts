import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placer } from '../../../renderer/reader/placements';
import { annotationOf, textOf } from './samples';

const text = textOf('The board met in May and again in June, though the chair was away.');

const passage = fc
  .tuple(fc.nat(text.text.length - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(text.text.length, start + length) }));

it('finds the same places whether annotations come one by one or all at once', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 12 }), (passages) => {
      const all = passages.map((each, at) => annotationOf(text, `a${at}`, 'claim', each));
      const oneByOne = placer(text.text);
      const steps = all.map((_, count) => oneByOne(all.slice(0, count + 1)));
      expect(steps.at(-1) ?? oneByOne([])).toEqual(placer(text.text)(all));
    }),
  );
});

it('adds an annotation of several passages, and one that is not found, to those before', () => {
  const one = annotationOf(text, 'one', 'claim', 'met in May');
  const june = annotationOf(text, 'two', 'figure', 'in June');
  const two = { ...june, selectors: [...june.selectors, ...annotationOf(text, 'two', 'figure', 'The board').selectors] };
  const gone = annotationOf(textOf('Words of another text.'), 'gone', 'claim', 'Words of another');
  const all = [one, two, gone];
  const oneByOne = placer(text.text);
  all.forEach((_, count) => oneByOne(all.slice(0, count)));
  const { marks, stops, doubts } = oneByOne(all);
  expect(marks.ranges.map(({ id, part }) => `${id} ${part}`)).toEqual(['two 1', 'one 0', 'two 0']);
  expect(stops.ranges.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(doubts.map(({ annotation }) => annotation.id)).toEqual(['gone']);
});
