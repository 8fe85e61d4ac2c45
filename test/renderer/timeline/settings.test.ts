import { expect, test } from 'vitest';
import { foldAll, toggleFolded, unfoldAll } from '../../../renderer/timeline/folding';
import { modelOf } from '../../../renderer/timeline/next-model';
import { changeSettings, firstSettings, settingsOf, type TimelineSettings } from '../../../renderer/timeline/settings';
import type { LensId } from '../../../shared/timeline/lenses/index';
import { byId, contextOf, eventOf } from '../../shared/timeline/events';
import { positionOf, voice } from '../../shared/timeline/lenses/lens-events';

test('each timeline has its own settings, the very same until one of them changes', () => {
  changeSettings('one', { asList: true });
  expect(settingsOf('one')).toEqual({ ...firstSettings, asList: true });
  expect(settingsOf('one')).toBe(settingsOf('one'));
  expect(settingsOf('two')).toBe(firstSettings);
});

test.each<[string, object, Partial<TimelineSettings>]>([
  ['lens', { lens: 'by weight', clock: 'said' }, { clock: 'said' }],
  ['clock', { clock: 'moon', second: 'sun' }, {}],
  ['filter', { filter: { shapes: ['round'] }, asList: true }, { asList: true }],
  ['second clock beside itself', { clock: 'said', second: 'said' }, { clock: 'said' }],
])('a %s that is not known here is as if it were not there, and what stands beside it stays', (what, kept, settings) => {
  changeSettings(what, kept);
  expect(settingsOf(what)).toEqual({ ...firstSettings, ...settings });
});

test('lanes are folded one by one, or all of them: those of a group as the group', () => {
  const annotations = byId([positionOf('a', [voice('Abe')], 'Islands'), positionOf('b', [voice('Abe')], 'Treaty')]);
  const events = ['a', 'b'].map((id) => eventOf(id, '2016', { evidence: [id] }));
  const model = (lens: LensId) =>
    modelOf({ events, context: contextOf({ annotations }), lens, clock: 'event', second: null, collapsed: new Set(), measure: () => 0 });
  toggleFolded('t', 'claim');
  toggleFolded('t', 'figure');
  toggleFolded('t', 'claim');
  expect(settingsOf('t').collapsed).toEqual(['figure']);
  foldAll('t', model('kind'));
  expect(settingsOf('t').collapsed).toEqual(['figure', 'claim', 'position']);
  unfoldAll('t');
  foldAll('t', model('holder-issue'));
  expect(settingsOf('t').collapsed).toEqual(['Abe']);
});
