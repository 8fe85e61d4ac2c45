import { expect, test } from 'vitest';
import { stateCounts, stateRows, toneCounts, toneRows } from '../../../../renderer/timeline/filter/legend-rows';
import { noFilter } from '../../../../shared/timeline/filter/event-filter';
import { lenses, lensOf } from '../../../../shared/timeline/lenses/index';
import type { Lens } from '../../../../shared/timeline/lenses/lens';
import { annotationOf, byId, contextOf, eventOf } from '../../../shared/timeline/events';
import { positionOf, voice } from '../../../shared/timeline/lenses/lens-events';

const context = contextOf({
  annotations: byId([
    annotationOf('claim', 'claim'),
    positionOf('for', [voice('Abe')], 'Islands', 'for'),
    positionOf('against', [voice('Putin')], 'Islands', 'against'),
  ]),
});
const events = [
  eventOf('1', '2016', { evidence: ['claim'], state: 'ready' }),
  eventOf('2', '2016', { evidence: ['for', 'against'] }),
  eventOf('3', '2016'),
];
const tones = (lens: Lens, filter = noFilter) =>
  toneRows(lens, filter, toneCounts(events, lens, context)).map(
    ({ label, count, isShown }) => `${label} ${count}${isShown ? '' : ' hidden'}`,
  );
const states = (filter = noFilter, of = events) =>
  stateRows(filter, stateCounts(of)).map(({ label, count, isShown }) => `${label} ${count}${isShown ? '' : ' hidden'}`);

test('the legend tells how many events have each colour; the three kinds are always there', () => {
  expect(tones(lenses.kind)).toEqual(['Claims 1', 'Positions 1', 'Figures 0', 'Events 1']);
  expect(tones(lenses.source)).toEqual(tones(lenses.kind));
});

test('an event that has several colours, in several lanes, counts for each; colours that none has are left out', () => {
  expect(tones(lensOf('trajectories'))).toEqual(['For 1', 'Against 1', 'No stance stated 2']);
});

test('a colour that is hidden stays in the legend though no event has it', () => {
  expect(tones(lenses.kind, { ...noFilter, kinds: ['claim', 'position', 'figure'] })).toContain('Events 1 hidden');
  expect(tones(lensOf('trajectories'), { ...noFilter, stances: ['for'] })).toContain('No comment 0 hidden');
});

test('states are told where events are in several, or one is asked for', () => {
  expect(states()).toEqual(['Draft 2', 'Ready 1']);
  expect(states(noFilter, events.slice(1))).toEqual([]);
  expect(states({ ...noFilter, states: ['hidden'] }, events.slice(1))).toEqual(['Draft 2 hidden', 'Hidden 0']);
});
