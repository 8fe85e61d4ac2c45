import { expect, test } from 'vitest';
import { seriesLens } from '../../../../shared/timeline/lenses/series';
import { annotationOf, byId, contextOf, eventOf, sourceOf } from '../events';
import { dated, personOf, quantityOf, summary } from './lens-events';

const deals = (id: string, low: string, about: string, more = {}) =>
  quantityOf(id, { low, unit: 'agreements', measures: 'Deals signed', ...more }, { about: dated(about) });
const context = contextOf({
  annotations: byId([
    deals('a', '80', '2016', { comparator: 'about', verbatim: 'some 80 agreements' }),
    deals('b', '68', '2016-12-16'),
    deals('c', '12', '2017', { high: '10' }),
    quantityOf('yen', { low: '300000000000', currency: 'JPY', measures: 'Investment' }),
    quantityOf('bare', { low: '7' }),
    quantityOf('unsaid', { measures: 'Deals signed' }),
    personOf('person', 'Putin'),
    annotationOf('claim', 'claim'),
  ]),
  sources: byId([sourceOf('s1', 'Two days')]),
});
const on = (id: string, ...evidence: string[]) => eventOf(id, '2016', { evidence });

test('a lane for each measure in the same terms; what rests on no number comes last', () => {
  const events = [
    on('1', 'a'),
    on('2', 'b'),
    on('3', 'c', 'yen'),
    on('4', 'yen'),
    on('5', 'bare'),
    on('6', 'unsaid'),
    on('7', 'person'),
    on('8', 'claim'),
  ];
  expect(summary(seriesLens, events, context)).toEqual([
    'Deals signed, agreements: 1 2 3',
    'Investment, JPY: 3 4',
    'Measure not stated: 5',
    'No quantity: 6 7 8',
  ]);
});

test('a value has its bounds, comparator and the source’s words, and says whether another cannot be true beside it', () => {
  expect(seriesLens.figureOf!(on('1', 'a'), context)).toMatchObject({
    low: 80,
    high: 80,
    comparator: 'about',
    words: 'some 80 agreements',
    conflicts: true,
  });
  expect(seriesLens.figureOf!(on('2', 'b'), context)).toMatchObject({ low: 68, words: '68 agreements', conflicts: true });
  expect(seriesLens.figureOf!(on('3', 'c'), context)).toMatchObject({ low: 10, high: 12, conflicts: false });
  expect(seriesLens.figureOf!(on('4', 'claim', 'unsaid'), context)).toBeNull();
});

test('an event with several figures has the value of each lane in that lane', () => {
  const event = on('1', 'c', 'yen', 'b');
  const values = seriesLens.lanesOf(event, context).map((lane) => seriesLens.figureOf!(event, context, lane)!);
  expect(values.map(({ low, words, conflicts }) => [low, words, conflicts])).toEqual([
    [10, '12–10 agreements; 68 agreements', true],
    [300_000_000_000, 'JP¥300 billion', false],
  ]);
  expect(seriesLens.figureOf!(event, context)).toEqual(values[0]);
});

test('a series that is gone says so', () => {
  expect(seriesLens.headOf('gone||', context).label).toBe('Figures no longer in the library');
});
