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
