import { expect, test } from 'vitest';
import { signOf } from '../../../renderer/timeline/paint-signs';
import type { Shown } from '../../../shared/timeline/layout';
import type { Tone } from '../../../shared/timeline/lenses/lens';

const shown = (tone: Tone, kind?: 'claim', question = false) =>
  ({ entry: { tone }, band: { lane: { kind } }, mark: { question } }) as unknown as Shown;

test.each<[string, Shown, boolean, string]>([
  ['a position in a lane of several kinds', shown('position'), false, 'P'],
  ['an uncertain figure among others', shown('figure', undefined, true), false, 'F?'],
  ['a claim in the lane of claims, whose head says it', shown('claim', 'claim'), false, ''],
  ['an event of no kind', shown('none'), false, ''],
  ['a stance among trajectories', shown('against'), true, 'A'],
])('the sign of %s', (_, one, trajectories, sign) => {
  expect(signOf(one, trajectories)).toBe(sign);
});
