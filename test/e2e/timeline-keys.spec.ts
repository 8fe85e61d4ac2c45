import { expect, test } from './app';
import { desk } from './desk';

test('arrows walk the events, Enter opens the passage of one, and the text has the focus', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+4', 'Home');
  await expect(on.timeline.getByRole('option', { name: /^Treaty of Shimoda/ })).toBeFocused();
  await on.keys('ArrowRight', 'ArrowRight');
  await expect(on.timeline.getByRole('option', { name: /^Last large groups/ })).toBeFocused();
  await on.keys('ArrowLeft', 'ArrowLeft', 'Enter');
  await expect(on.quotation).toHaveText(/Treaty of Shimoda/);
  await expect(on.reader.locator('mark', { hasText: 'The Treaty of Shimoda' }).first()).toBeInViewport();
  await expect(on.text).toBeFocused();
});

test('from the whole window and from the list, Enter opens a passage as well', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await on.keys('Control+Shift+t', 'Control+4', 'Shift+L');
  await expect(on.timeline.getByRole('grid')).toBeVisible();
  await on.keys('Control+4', 'Home', 'Enter');
  await expect(on.quotation).toHaveText(/Treaty of Shimoda/);
  await expect(on.text).toBeFocused();
});

test('an event is selected, dated anew and removed by key, and undo brings it back', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+4', 'Home', 'Space', 'Control+3');
  await on.tabTo(on.field('When'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('8 February 1855');
  await on.keys('Enter', 'Control+4', 'Home');
  await expect(on.timeline.getByRole('option', { name: /^Treaty of Shimoda.*8 February 1855/ })).toBeFocused();
  await on.keys('Delete');
  await expect(page.getByText('· 14 on the timeline, 1 in the tray')).toBeVisible();
  await on.keys('Control+z');
  await expect(on.timeline.getByRole('option', { name: /^Treaty of Shimoda.*8 February 1855/ })).toBeVisible();
});

test('evidence opened in the inspector is read in the text', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+4', 'Home', 'Space', 'Control+3');
  await on.tabTo(on.inspector.getByRole('region', { name: 'Evidence' }).getByRole('button').first());
  await on.keys('Enter');
  await expect(on.quotation).toHaveText(/Treaty of Shimoda/);
  await expect(on.text).toBeFocused();
});

test('the text follows the timeline, and the timeline the text: the focus stays where it is', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  const treaty = on.timeline.getByRole('option', { name: /^Treaty of Shimoda/ });
  const passage = on.passages.filter({ hasText: 'The Treaty of Shimoda' }).first();
  await expect(passage).toHaveCount(0);
  await on.keys('Control+4', 'Home', 'Space');
  await expect(on.reader.getByText('Trade Weekly')).toBeVisible();
  await expect(passage).toHaveAttribute('aria-selected', 'true');
  await expect(on.reader.locator('mark', { hasText: 'The Treaty of Shimoda' }).first()).toBeInViewport();
  await expect(treaty).toBeFocused();
  await expect(treaty).not.toHaveAccessibleName(/rests on the selected passage/);
  await passage.click();
  await expect(treaty).toHaveAccessibleName(/rests on the selected passage/);
  await expect(on.timeline.getByRole('option', { name: /rests on the selected passage/ })).toHaveCount(1);
});

test('from the drawing to its list and back, the focus stays on the event that is read', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+4', 'Home', 'ArrowRight', 'ArrowRight', 'Shift+L');
  await expect(on.timeline.getByRole('row', { name: /^Last large groups/ })).toBeFocused();
  await on.keys('ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+L');
  await expect(on.timeline.getByRole('option', { name: /^First visits to graves/ })).toBeFocused();
  await on.keys('ArrowRight');
  await expect(on.timeline.getByRole('option', { name: /^Crossings without a visa/ })).toBeFocused();
});

test('going to the timeline by key after a click shows where the focus is, and the card of that event', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  const treaty = on.timeline.getByRole('option', { name: /^Treaty of Shimoda/ });
  await treaty.click();
  await page.mouse.move(1, 1);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await on.keys('Control+4');
  await expect(treaty).toBeFocused();
  await expect(page.getByRole('tooltip')).toContainText('Treaty of Shimoda');
  await expect(treaty).toHaveCSS('outline-style', 'solid');
});
