import type { ClaimFields } from '../../shared/model/annotation';
import { expect, test } from './app';
import { bringInStation, fieldsOf } from './station';

test('what is typed in a field that a shortcut takes away is kept, and what Esc took back is not', async ({ running }) => {
  const { page } = running;
  const on = await bringInStation(running);
  await on.selectSentence(2, 1);
  await on.keys('c', 'Enter');
  await on.type('The station dates from 1891');
  await on.tabTo(on.field('Rating'));
  await on.type('no estimate');
  await on.keys('Control+Shift+t');
  await expect(on.inspector).toHaveCount(0);
  await expect.poll(() => fieldsOf<ClaimFields>(page)).toMatchObject({ rating: 'no estimate' });
  await on.keys('Control+Shift+t');
  await on.tabTo(on.box('Add to speakers'));
  await on.type('the ministry');
  await on.keys('Control+Shift+t');
  await expect.poll(() => fieldsOf<ClaimFields>(page)).toMatchObject({ speakers: [{ name: 'the ministry' }] });
  await on.keys('Control+Shift+t');
  await on.tabTo(on.field('Rating'));
  await on.type(', and no map');
  await on.keys('Escape', 'Control+Shift+t');
  await expect(on.inspector).toHaveCount(0);
  await on.saved();
  await on.keys('Control+z');
  await expect.poll(() => fieldsOf<ClaimFields>(page)).toMatchObject({ rating: 'no estimate', speakers: [] });
});
