import { expect, test } from 'vitest';
import { stanceMarks } from '../../../../shared/ledgers/stance';
import type { Stance } from '../../../../shared/model/annotation';
import { trajectoriesLens } from '../../../../shared/timeline/lenses/trajectories';
import { annotationOf, byId, contextOf, eventOf } from '../events';
import { dated, positionOf, voice } from './lens-events';

const walk = (...steps: readonly [when: string | null, stance: Stance | null][]): string => {
  const positions = steps.map(([, stance], at) => positionOf(`p${at}`, [voice('Abe')], 'Islands', stance));
  const context = contextOf({ annotations: byId(positions) });
  const events = steps.map(([when], at) => eventOf(`e${at}`, when, { evidence: [`p${at}`] }));
  return [...trajectoriesLens.turnsOf!(events, context, 'name:abe\nislands')].join(' ');
};

test('a turn is marked where the stance is another one than before', () => {
  expect(walk(['1950', 'for'], ['1951', 'for'], ['1952', 'against'], ['1953', 'conditional'])).toBe('e2 e3');
});

test('no comment, or no stance, neither turns nor is turned from', () => {
  expect(walk(['1950', 'for'], ['1951', 'no comment'], ['1952', null], ['1953', 'for'], ['1954', 'against'])).toBe('e4');
});

test('no turn is told where the dates do not say which came first, or there is none', () => {
  expect(walk(['1950', 'for'], ['1950-05', 'against'])).toBe('');
  expect(walk(['1950', 'for'], [null, 'against'])).toBe('');
  expect(walk(['194X', 'for'], ['1950', 'against'])).toBe('e1');
});

test('a position without a date of its event is placed by when it was stated', () => {
  const positions = [
    positionOf('p0', [voice('Abe')], 'Islands', 'for', { said: dated('1950') }),
    positionOf('p1', [voice('Abe')], 'Islands', 'against', { said: dated('1956') }),
  ];
  const events = positions.map(({ id }) => eventOf(id, null, { evidence: [id] }));
  expect([...trajectoriesLens.turnsOf!(events, contextOf({ annotations: byId(positions) }))]).toEqual(['p1']);
});

test('an event is coloured by its stance, in each lane by that lane’s own', () => {
  const annotations = byId([
    annotationOf('claim', 'claim'),
    positionOf('one', [voice('Abe')], 'Islands', 'for'),
    positionOf('other', [voice('Putin')], 'Islands', 'against'),
  ]);
  const context = contextOf({ annotations });
  const event = eventOf('e', '2016', { evidence: ['claim', 'one', 'other'] });
  expect(trajectoriesLens.toneOf!(event, context)).toBe('for');
  expect(trajectoriesLens.lanesOf(event, context).map((lane) => trajectoriesLens.toneOf!(event, context, lane))).toEqual([
    'for',
    'against',
  ]);
  expect(trajectoriesLens.toneOf!(eventOf('e', '2016', { evidence: ['claim'] }), context)).toBe('none');
});

test('the legend has the letters of the matrix, each once', () => {
  const letters = trajectoriesLens.legend!.map(({ tone, letter }) => [tone, letter]);
  expect(letters).toEqual(Object.entries(stanceMarks).map(([tone, { letter }]) => [tone, letter]));
  expect(new Set(letters.map(([, letter]) => letter)).size).toBe(letters.length);
});
