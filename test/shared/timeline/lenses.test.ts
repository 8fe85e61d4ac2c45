import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceOf, kindOf } from '../../../shared/timeline/evidence';
import { lenses } from '../../../shared/timeline/lenses/index';
import { inOrderOfLanes, layOut } from '../../../shared/timeline/lenses/lay-out';
import type { Lane } from '../../../shared/timeline/lenses/lens';
import { annotationOf, byId, eventOf, sourceOf } from './events';
import { positionOf, quantityOf, voice } from './lenses/lens-events';

const annotations = byId([
  annotationOf('c', 'claim', 's1'),
  annotationOf('p', 'position', 's2'),
  annotationOf('f', 'figure', 's1'),
  annotationOf('lost', 'figure', 's9'),
]);
const sources = byId([sourceOf('s1', 'Two days, eighty deals'), sourceOf('s2', 'A ledger of promises')]);
const context = { annotations, sources, actors: new Map(), collections: new Map() };
const events = [
  eventOf('1', '2016', { evidence: ['c'] }),
  eventOf('2', '2016', { evidence: ['gone', 'f', 'c'] }),
  eventOf('3', '2016', { evidence: ['p'] }),
  eventOf('4', '2016'),
  eventOf('5', null, { evidence: ['gone'] }),
  eventOf('6', '2016', { evidence: ['lost'] }),
];
const wide = {
  ...context,
  annotations: new Map([
    ...annotations,
    ['joint', positionOf('joint', [voice('Abe'), voice('Putin')], 'Islands', 'for')],
    ['number', quantityOf('number', { low: '80', measures: 'Deals' })],
  ]),
};
const summary = (lanes: Lane[]) =>
  lanes.map(({ label, letter, events: own }) => `${label} ${letter ?? '-'}: ${own.map(({ id }) => id).join(' ')}`);

test('by kind: three lanes in their order, and one for entries without evidence', () => {
  expect(summary(layOut(lenses.kind, events, context))).toEqual(['Claims C: 1', 'Positions P: 3', 'Figures F: 2 6', 'Events -: 4 5']);
});

test('by kind: the three lanes stay where nothing is in them; the fourth comes only when needed', () => {
  expect(summary(layOut(lenses.kind, [], context))).toEqual(['Claims C: ', 'Positions P: ', 'Figures F: ']);
});

test('by source: a lane for each, by title, and those without a source last', () => {
  expect(summary(layOut(lenses.source, events, context))).toEqual([
    'A ledger of promises -: 3',
    'Title not found -: 6',
    'Two days, eighty deals -: 1 2',
    'No source -: 4 5',
  ]);
});

test('the lenses are offered in their order', () => {
  expect(Object.values(lenses).map(({ label }) => label)).toEqual([
    'Kind',
    'Holder and issue',
    'Trajectories',
    'Actor',
    'Issue',
    'Source',
    'Collection',
    'Tag',
    'Figure series',
    'Own lanes',
  ]);
  expect(Object.entries(lenses).map(([id, lens]) => [id, lens.id])).toEqual(Object.keys(lenses).map((id) => [id, id]));
});

test.each(Object.values(lenses))('$label puts each event in a lane at least, once in each, and says what every lane is', (lens) => {
  const evidence = fc.subarray(['c', 'p', 'f', 'lost', 'gone', 'joint', 'number']);
  const some = fc.array(fc.record({ evidence, lane: fc.constantFrom(undefined, 'Own'), tags: fc.subarray(['a', 'b']) }));
  fc.assert(
    fc.property(some, (records) => {
      const own = records.map(({ lane, ...record }, at) => eventOf(String(at), '2016', lane === undefined ? record : { ...record, lane }));
      const lanes = layOut(lens, own, wide);
      expect(new Set(lanes.flatMap((lane) => lane.events))).toEqual(new Set(own));
      expect(lanes.every((lane) => new Set(lane.events).size === lane.events.length && lane.label !== '')).toBe(true);
      expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
      expect([...lanes].reverse().sort(inOrderOfLanes(lens))).toEqual(lanes);
    }),
  );
});

test('an event is of the kind of its first passage still in the library', () => {
  expect(kindOf(events[1]!, annotations)).toBe('figure');
  expect(kindOf(events[4]!, annotations)).toBeNull();
  expect(evidenceOf(events[1]!, annotations).map(({ id }) => id)).toEqual(['f', 'c']);
});
