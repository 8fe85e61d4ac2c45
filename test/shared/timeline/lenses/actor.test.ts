import { expect, test } from 'vitest';
import { actorLens } from '../../../../shared/timeline/lenses/actor';
import { actorRecord } from '../../../fixtures/actor-record';
import { byId, contextOf, eventOf, sourceOf } from '../events';
import { claimBy, personOf, positionOf, summary, voice } from './lens-events';

const abe = actorRecord('Shinzo Abe');
const official = voice('a senior official', { unnamed: true });
const context = contextOf({
  annotations: byId([
    claimBy('speaks', [voice('the prime minister', { actor: abe.id })]),
    positionOf('holds', [voice('Tokyo'), voice('Putin')], null),
    personOf('is', 'Abe', abe.id),
    personOf('unlinked', 'PUTIN'),
    personOf('nameless', null),
    claimBy('here', [official]),
    claimBy('there', [official], { source: 's2' }),
    claimBy('gone', [voice('Old Hand', { actor: 'lost' })]),
  ]),
  sources: byId([sourceOf('s1', 'Two days'), sourceOf('s2', 'A ledger')]),
  actors: byId([abe]),
});
const events = [...context.annotations.keys()].map((id) => eventOf(id, '2016', { evidence: [id] }));

test('a lane for each who speaks, holds or is the public figure; unnamed ones belong to their source', () => {
  expect(summary(actorLens, [...events, eventOf('bare', '2016')], context)).toEqual([
    'Old Hand: gone',
    'Putin: holds unlinked',
    'Shinzo Abe: speaks is',
    'Tokyo: holds',
    'a senior official (in A ledger): there',
    'a senior official (in Two days): here',
    'No actor: nameless bare',
  ]);
});

test('the key of an Actor is its own, whatever it is called', () => {
  const renamed = { ...context, actors: byId([{ ...abe, name: 'Abe Shinzō' }]) };
  expect(actorLens.lanesOf(events[0]!, renamed)).toEqual(actorLens.lanesOf(events[0]!, context));
  expect(actorLens.headOf(actorLens.lanesOf(events[0]!, renamed)[0]!, renamed).label).toBe('Abe Shinzō');
});

test('two Actors of one name are told apart', () => {
  const [one, other] = [actorRecord('Ivanov', { id: 'i1' }), actorRecord('Ivanov', { id: 'i2' })];
  const two = contextOf({
    annotations: byId([claimBy('a', [voice('I', { actor: 'i1' })]), claimBy('b', [voice('I', { actor: 'i2' })])]),
    actors: byId([one, other]),
  });
  const own = ['a', 'b'].map((id) => eventOf(id, '2016', { evidence: [id] }));
  expect(summary(actorLens, own, two)).toEqual(['Ivanov: a', 'Ivanov (2): b']);
});
