import { expect, test } from 'vitest';
import { holderIssueLens } from '../../../../shared/timeline/lenses/holder-issue';
import { actorRecord } from '../../../fixtures/actor-record';
import { annotationOf, byId, contextOf, eventOf, sourceOf } from '../events';
import { positionOf, summary, voice } from './lens-events';

const abe = actorRecord('Shinzo Abe');
const context = contextOf({
  annotations: byId([
    annotationOf('claim', 'claim'),
    positionOf('joint', [voice('Abe', { actor: abe.id }), voice('Putin')], 'Peace treaty'),
    positionOf('again', [voice('PUTIN')], 'peace  Treaty'),
    positionOf('islands', [voice('Shinzo Abe')], 'Islands'),
    positionOf('official', [voice('a senior official', { unnamed: true })], null),
    positionOf('nobody', [], 'Islands'),
  ]),
  sources: byId([sourceOf('s1', 'Two days')]),
  actors: byId([abe]),
});
const on = (id: string, ...evidence: string[]) => eventOf(id, '2016', { evidence });

test('a lane for each issue under each holder; a joint position stands under each; what is not stated comes last', () => {
  const events = [on('1', 'joint'), on('2', 'again'), on('3', 'islands'), on('4', 'official'), on('5', 'nobody'), on('6', 'claim')];
  expect(summary(holderIssueLens, events, context)).toEqual([
    'Putin / Peace treaty: 1 2',
    'Shinzo Abe / Peace treaty: 1',
    'Shinzo Abe (no actor chosen) / Islands: 3',
    'a senior official (in Two days) / No issue stated: 4',
    'No holder stated / Islands: 5',
    'No position: 6',
  ]);
});

test('an event on several positions stands in the lane of each, once', () => {
  expect(summary(holderIssueLens, [on('1', 'again', 'joint', 'claim', 'gone')], context)).toEqual([
    'Putin / Peace treaty: 1',
    'Shinzo Abe / Peace treaty: 1',
  ]);
});

test('the usual event costs no new list', () => {
  const event = on('1', 'again');
  expect(holderIssueLens.lanesOf(event, context)).toBe(holderIssueLens.lanesOf(on('2', 'again'), context));
});

test('who is gone from the library is told to be', () => {
  expect(holderIssueLens.headOf('actor:lost\nold question', context)).toMatchObject({
    group: 'An actor no longer in the library',
    label: 'old question (no longer there)',
  });
});
