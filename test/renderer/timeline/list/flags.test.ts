import { expect, test } from 'vitest';
import { flagsOf } from '../../../../renderer/timeline/list/flags';
import { labelOf } from '../../../../renderer/timeline/list/headings';
import { rowName } from '../../../../renderer/timeline/list/row-name';
import { lensOf } from '../../../../shared/timeline/lenses/index';
import { annotationOf, byId, contextOf, eventOf } from '../../../shared/timeline/events';
import { dated } from '../../../shared/timeline/lenses/lens-events';

const standing = { version: 'v2', state: 'missing' as const, states: ['missing' as const], decision: null };
const context = contextOf({ annotations: byId([{ ...annotationOf('lost', 'claim'), standing }]) });
const media = { sha256: 'a'.repeat(64), type: 'image/png' as const, name: '', credit: '', caption: '', alternative: '' };
const event = eventOf('e', '1956?', {
  evidence: ['lost'],
  datings: [{ when: dated('1957'), source: null, note: '' }],
  links: [
    { to: 'a', relation: 'see also' },
    { to: 'b', relation: 'answers' },
  ],
  media: [media],
  alsoOn: ['u'],
});

test('an event is flagged for what is worth knowing before it is relied on, the gravest first', () => {
  expect(flagsOf(event, context).map(({ words }) => words)).toEqual([
    '1 passage needs a look',
    '1 other date given',
    'date uncertain',
    '2 links',
    '1 picture',
    'also on 1 other timeline',
  ]);
  expect(flagsOf(eventOf('plain', '1956', { datings: [], links: [], media: [], alsoOn: [] }), context)).toEqual([]);
});

test('a screen reader hears of a row what stands in the way of relying on it', () => {
  expect(rowName(event, { context, lens: lensOf('kind'), clock: 'event' }, null)).toMatch(/, 1 passage needs a look, 1 other date given$/);
});

test('the head of a column says where its date is another one than the event’s own, and where its colours are stances', () => {
  expect(labelOf('date', { lens: lensOf('kind'), clock: 'event' })).toBe('Date');
  expect(labelOf('date', { lens: lensOf('kind'), clock: 'said' })).toBe('Said');
  expect(labelOf('kind', { lens: lensOf('kind'), clock: 'event' })).toBe('Kind');
  expect(labelOf('kind', { lens: lensOf('trajectories'), clock: 'event' })).toBe('Stance');
});
