import { expect, test } from 'vitest';
import { signOf } from '../../../renderer/timeline/paint-signs';
import type { Shown } from '../../../shared/timeline/layout';
import type { Tone } from '../../../shared/timeline/lenses/lens';

const shown = (
  tone: Tone,
  { kind, question = false, turns = null }: { kind?: 'claim'; question?: boolean; turns?: ReadonlySet<string> | null } = {},
) => ({ entry: { tone }, band: { lane: { kind }, turns }, mark: { question } }) as unknown as Shown;
const trajectory = { turns: new Set<string>() };

test.each<[string, Shown, string]>([
  ['a position in a lane of several kinds', shown('position'), 'P'],
  ['an uncertain figure among others', shown('figure', { question: true }), 'F?'],
  ['a claim in the lane of claims, whose head says it', shown('claim', { kind: 'claim' }), ''],
  ['an event of no kind', shown('none'), ''],
  ['a stance among trajectories', shown('against', trajectory), 'A'],
  ['an event without a stance among trajectories, whose date is certain', shown('none', trajectory), ''],
])('the sign of %s', (_, one, sign) => {
  expect(signOf(one)).toBe(sign);
});
