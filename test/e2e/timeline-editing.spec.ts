import { expect, test } from './app';
import { focusedIn, middle, opened } from './opened-timeline';

test('an event is moved and stretched by key in its own precision, told in words, the focus stays, and undo brings it back', async ({
  running: { page },
}) => {
  const { on, named, said } = await opened(page);
  const before = (await named(/^Treaty of Shimoda/).getAttribute('aria-label'))!;
  await on.keys('Control+ArrowRight', 'Control+ArrowRight');
  await expect(said).toHaveText(/^Moved to 9 February 1855/);
  await expect(named(/^Treaty of Shimoda.*, 9 February 1855/)).toBeFocused();
  await on.keys('Control+ArrowLeft', 'Control+ArrowLeft');
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
  await on.keys('Control+Shift+ArrowRight');
  await expect(named(/^Treaty of Shimoda.* to /)).toBeFocused();
  await on.keys('Control+z');
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  await on.keys('Control+z', 'Control+z');
  await expect(named(/^Treaty of Shimoda.*, 9 February 1855/)).toBeFocused();
  await on.keys('Control+z', 'Control+z');
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
});

test('a new event is made by key where the focus is, Esc leaves no trace, and it takes the focus', async ({ running: { page } }) => {
  const { on, named } = await opened(page);
  const count = await on.events.count();
  await on.keys('Shift+N');
  const form = on.timeline.getByRole('dialog', { name: 'New event' });
  await expect(form.getByLabel('Title')).toBeFocused();
  await on.keys('Escape');
  await expect(form).toHaveCount(0);
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  await on.keys('Shift+N');
  await form.getByLabel('Title').fill('A lighthouse is lit');
  await form.getByLabel('Date').fill('nonsense');
  await on.keys('Enter');
  await expect(form).toBeVisible();
  await form.getByLabel('Date').fill('c. May 1900');
  await on.keys('Enter');
  await expect(named(/^A lighthouse is lit, about May 1900/)).toBeFocused();
  await expect(on.events).toHaveCount(count + 1);
  await on.keys('Control+z');
  await expect(on.timeline.getByRole('option', { name: /^A lighthouse/ })).toHaveCount(0);
  await expect(focusedIn(on)).toHaveCount(1);
});

test('a new event that cannot be kept stays in its form as it was typed, and is placed once there is room', async ({
  running: { app, page },
}) => {
  const { on, named } = await opened(page);
  await page.evaluate(() => void window.dateline.on('space', (space) => (document.documentElement.dataset['space'] = space)));
  const tellSpace = async (space: 'low' | 'enough') => {
    await app.evaluate(({ BrowserWindow }, now) => BrowserWindow.getAllWindows()[0]!.webContents.send('space', now), space);
    await expect(page.locator('html')).toHaveAttribute('data-space', space);
  };
  await on.keys('Shift+N');
  const form = on.timeline.getByRole('dialog', { name: 'New event' });
  await form.getByLabel('Title').fill('A lighthouse is lit');
  await tellSpace('low');
  await on.keys('Enter');
  await expect(page.getByRole('alert').getByText(/Too little space is free/)).toBeVisible();
  await expect(form.getByLabel('Title')).toHaveValue('A lighthouse is lit');
  await tellSpace('enough');
  await form.getByLabel('Title').press('Enter');
  await expect(named(/^A lighthouse is lit/)).toBeFocused();
  await expect(form).toHaveCount(0);
});

test('an event removed by key gives the focus to its neighbour, and takes it again where undo brings it back', async ({
  running: { page },
}) => {
  const { on, named } = await opened(page);
  const count = await on.events.count();
  await on.keys('Delete');
  await expect(on.events).toHaveCount(count - 1);
  await expect(focusedIn(on)).toHaveCount(1);
  await on.keys('Control+z');
  await expect(on.events).toHaveCount(count);
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  await on.keys('Control+Shift+z');
  await expect(on.events).toHaveCount(count - 1);
  await expect(focusedIn(on)).toHaveCount(1);
});

test('several are chosen by key, shifted together after a look at what comes of it, and undo brings all back', async ({
  running: { page },
}) => {
  const { on, said } = await opened(page);
  const labels = () =>
    on.events.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? '').sort((a, b) => (a < b ? -1 : 1)));
  const before = await labels();
  await on.keys('Shift+ArrowRight', 'Shift+ArrowRight');
  await expect(on.timeline.locator('[role="option"][aria-selected="true"]')).toHaveCount(3);
  await on.keys('Shift+S');
  const dialog = on.dialog('Shift 3 events');
  await expect(dialog.getByRole('textbox', { name: 'How many' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'How many' }).fill('2');
  await dialog.getByRole('combobox', { name: 'Unit' }).selectOption('years');
  await expect(dialog.getByRole('list', { name: 'What changes' }).getByRole('listitem')).toHaveCount(3);
  await dialog.getByRole('combobox', { name: 'Unit' }).selectOption('days');
  await expect(dialog.getByText(/known to the (month|year) only/).first()).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Unit' }).selectOption('years');
  await dialog.getByRole('button', { name: 'Shift 3 events' }).click();
  await expect(said).toHaveText('Moved 3 events.');
  await expect.poll(labels).not.toEqual(before);
  await on.keys('Control+z');
  await expect.poll(labels).toEqual(before);
});

test('chosen by mouse, events are removed together, merged into one, and undo restores them', async ({ running: { page } }) => {
  const { on, named, said } = await opened(page);
  const count = await on.events.count();
  const first = await middle(page, /^Treaty of Shimoda/);
  await page.mouse.click(first.x, first.y);
  await on.keys('ArrowRight', 'Control+Space');
  await expect(on.timeline.locator('[role="option"][aria-selected="true"]')).toHaveCount(2);
  await on.keys('Shift+M');
  await expect(said).toHaveText('Merged 2 events into “Treaty of Shimoda draws the border”.');
  await expect(on.events).toHaveCount(count - 1);
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  await on.keys('Control+k');
  await page.keyboard.type('Split the event');
  await on.keys('Enter');
  await expect(said).toHaveText('Split into 2 events.');
  await expect(on.events).toHaveCount(count);
  await on.keys('Control+z');
  await expect(on.events).toHaveCount(count - 1);
  await on.keys('Control+z');
  await expect(on.events).toHaveCount(count);
  await on.keys('Control+4', 'Home', 'Control+a');
  await expect(said).toHaveText(`${count} chosen.`);
  await on.keys('Delete');
  await expect(on.events).toHaveCount(0);
  await on.keys('Control+z');
  await expect(on.events).toHaveCount(count);
});

test('states are stepped through, and events of one date are put in order, by key, and undo brings both back', async ({
  running: { page },
}) => {
  const { on, named, said } = await opened(page);
  const before = (await named(/^Treaty of Shimoda/).getAttribute('aria-label'))!;
  await on.keys('Shift+D');
  await expect(said).toHaveText(/^Now (ready|hidden|draft)\.$/);
  await expect(named(/^Treaty of Shimoda/)).not.toHaveAttribute('aria-label', before);
  await on.keys('Control+z');
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
  await on.keys('Shift+N');
  const form = on.timeline.getByRole('dialog', { name: 'New event' });
  await form.getByLabel('Title').fill('Later the same day');
  await on.keys('Enter');
  await expect(named(/^Later the same day/)).toBeFocused();
  await on.keys('Control+ArrowUp');
  await expect(said).toHaveText(/^(Now 1 of 2|Already the first) of its date\.$/);
  await on.keys('Control+ArrowDown');
  await expect(said).toHaveText('Now 2 of 2 of its date.');
  const place = (at: number) => new RegExp(`, event ${at} of `);
  await expect(named(/^Later the same day/)).toHaveAttribute('aria-label', place(2));
  await on.keys('Control+z');
  await expect(named(/^Later the same day/)).toHaveAttribute('aria-label', place(1));
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', place(2));
});
