import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { desk } from './desk';

/** The sample's timeline in the whole window, the focus on its first event. */
async function opened(page: Page) {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+Shift+t', 'Control+4', 'Home');
  const named = (name: RegExp) =>
    on.timeline.getByRole('listbox', { name: 'Events on the timeline' }).getByRole('option', { name }).first();
  const said = on.timeline.locator('.timeline-said');
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  return { on, named, said };
}

/** The middle of an element on the screen. */
async function middle(page: Page, name: RegExp) {
  const box = (await page.getByRole('option', { name }).first().boundingBox())!;
  return { x: box.x + Math.min(box.width, 8) / 2, y: box.y + box.height / 2, box };
}

/** A point of the drawing where nothing stands. */
async function emptyPoint(page: Page) {
  const stage = (await page.locator('.timeline-scroller').boundingBox())!;
  return { x: stage.x + stage.width * 0.6, y: stage.y + stage.height - 6 };
}

test('an event is moved and stretched by key in its own precision, told in words, the focus stays, and undo brings it back', async ({
  running: { page },
}) => {
  const { on, named, said } = await opened(page);
  const before = (await named(/^Treaty of Shimoda/).getAttribute('aria-label'))!;
  await on.keys('Control+ArrowRight', 'Control+ArrowRight');
  await expect(said).toHaveText(/^Moved to /);
  await expect(named(/^Treaty of Shimoda/)).not.toHaveAttribute('aria-label', before);
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  await on.keys('Control+ArrowLeft', 'Control+ArrowLeft');
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
  await on.keys('Control+Shift+ArrowRight');
  await expect(named(/^Treaty of Shimoda.* to /)).toBeFocused();
  await on.keys('Control+z');
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  await on.keys('Control+z', 'Control+z', 'Control+z', 'Control+z');
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
  expect(await on.events.count()).toBe(count + 1);
  await on.keys('Control+z');
  await expect(on.timeline.getByRole('option', { name: /^A lighthouse/ })).toHaveCount(0);
});

test('a double click on empty space asks for an event there, at the precision the zoom tells', async ({ running: { page } }) => {
  const { on, named } = await opened(page);
  const { x, y } = await emptyPoint(page);
  await page.mouse.dblclick(x, y);
  const form = on.timeline.getByRole('dialog', { name: 'New event' });
  await expect(form.getByLabel('Date')).toHaveValue(/^\d{4}$/);
  await page.keyboard.type('Nobody knows');
  await on.keys('Enter');
  await expect(named(/^Nobody knows, \d{4}/)).toBeFocused();
});

test('an event is dragged to another date, the date stands beside the pointer, Esc lets go, and undo brings it back', async ({
  running: { page },
}) => {
  const { on, named } = await opened(page);
  const before = (await named(/^Treaty of Shimoda/).getAttribute('aria-label'))!;
  const { x, y } = await middle(page, /^Treaty of Shimoda/);
  const note = page.locator('.timeline-drag-note');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y, { steps: 4 });
  await expect(note).toHaveText(/^\d{4}(-\d\d)*.* · /);
  await on.keys('Escape');
  await expect(note).toBeEmpty();
  await page.mouse.up();
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y, { steps: 4 });
  const date = (await note.textContent())!.split(' · ')[1]!;
  await page.mouse.up();
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', new RegExp(date));
  await on.keys('Control+z');
  await expect(named(/^Treaty of Shimoda/)).toHaveAttribute('aria-label', before);
});

test('an edge is dragged: the event grows longer in its own precision', async ({ running: { page } }) => {
  const { on, named } = await opened(page);
  await on.keys('Shift+N');
  const form = on.timeline.getByRole('dialog', { name: 'New event' });
  await form.getByLabel('Title').fill('Lean years');
  await form.getByLabel('Date').fill('1880/1900');
  await on.keys('Enter');
  await expect(named(/^Lean years, 1880 to 1900/)).toBeFocused();
  // The label may stand beside the mark: the edge is found by its cursor.
  const { y, box } = await middle(page, /^Lean years/);
  const scroller = page.locator('.timeline-scroller');
  let edge = 0;
  for (let x = box.x + 12; x < box.x + box.width + 8 && edge === 0; x += 2) {
    await page.mouse.move(x, y);
    if ((await scroller.getAttribute('data-cursor')) === 'end') edge = x;
  }
  await page.mouse.move(edge + 2, y);
  await page.mouse.down();
  await page.mouse.move(edge + 120, y, { steps: 4 });
  await page.mouse.up();
  await expect(named(/^Lean years, 1880 to 19\d\d/)).toBeVisible();
  await expect(named(/^Lean years, 1880 to 1900/)).toHaveCount(0);
  await on.keys('Control+z');
  await expect(named(/^Lean years, 1880 to 1900/)).toBeVisible();
});

test('several are chosen by key, shifted together after a look at what comes of it, and undo brings all back', async ({
  running: { page },
}) => {
  const { on, named, said } = await opened(page);
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
  await on.keys('Tab', 'Tab', 'Tab');
  await dialog.getByRole('button', { name: 'Shift 3 events' }).click();
  await expect(said).toHaveText('Moved 3 events.');
  expect(await labels()).not.toEqual(before);
  await on.keys('Control+z');
  await expect.poll(labels).toEqual(before);
  await expect(named(/./)).toBeVisible();
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

test('events chosen with Ctrl and Shift move together with a drag, in one Edit', async ({ running: { page } }) => {
  const { on, named, said } = await opened(page);
  const labels = () =>
    on.events.evaluateAll((all) =>
      all.map((one) => (one.getAttribute('aria-label') ?? '').replace(/, event \d+ of.*/, '')).sort((a, b) => (a < b ? -1 : 1)),
    );
  const before = await labels();
  const at = { position: { x: 4, y: 8 } };
  /** The card of what was pointed at last may lie over what is clicked next. */
  const away = async () => {
    const { x, y } = await emptyPoint(page);
    await page.mouse.move(x, y);
    await expect(page.locator('#timeline-card')).toHaveCount(0);
  };
  const chosen = on.timeline.locator('[role="option"][aria-selected="true"]');
  await named(/^Treaty of Shimoda/).click(at);
  await expect(chosen).toHaveCount(1);
  await away();
  await named(/^Soviet forces/).click({ ...at, modifiers: ['Control'] });
  await expect(chosen).toHaveCount(2);
  await away();
  await named(/^Last large/).click({ ...at, modifiers: ['Shift'] });
  await expect(chosen).toHaveCount(3);
  const third = await middle(page, /^Last large/);
  await page.mouse.move(third.x, third.y);
  await page.mouse.down();
  await page.mouse.move(third.x + 60, third.y, { steps: 4 });
  await page.mouse.up();
  await expect(said).toHaveText('Moved 3 events.');
  expect((await labels()).filter((label) => before.includes(label))).toHaveLength(before.length - 3);
  await on.keys('Control+z');
  await expect.poll(labels).toEqual(before);
  await expect(named(/^Last large/)).toBeVisible();
});

test('a rectangle drawn with Shift chooses what it meets', async ({ running: { page } }) => {
  const { on, said } = await opened(page);
  const { x, y } = await emptyPoint(page);
  const stage = (await page.locator('.timeline-scroller').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width - 4, stage.y + 4, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(said).toHaveText(/^[1-9]\d* chosen\.$/);
  await on.keys('Escape');
});

test('states are stepped through, and events of one date are put in order, by key', async ({ running: { page } }) => {
  const { on, named, said } = await opened(page);
  await on.keys('Shift+D');
  await expect(said).toHaveText(/^Now (ready|hidden|draft)\.$/);
  await on.keys('Shift+N');
  const form = on.timeline.getByRole('dialog', { name: 'New event' });
  await form.getByLabel('Title').fill('Later the same day');
  await on.keys('Enter');
  await expect(named(/^Later the same day/)).toBeFocused();
  await on.keys('Control+ArrowUp');
  await expect(said).toHaveText(/^(Now 1 of 2|Already the first) of its date\.$/);
  await on.keys('Control+ArrowDown');
  await expect(said).toHaveText('Now 2 of 2 of its date.');
});

test('an undated event is dragged out of the tray onto its date', async ({ running: { page } }) => {
  const { on, named } = await opened(page);
  const tray = on.timeline.getByRole('button', { name: /^Undated/ });
  await expect(tray).toBeVisible();
  await tray.click();
  const undated = page.getByRole('group', { name: 'Undated events' }).getByRole('button').first();
  await expect(undated).toContainText('Two islands');
  await undated.dragTo(page.locator('.timeline-scroller'), { targetPosition: { x: 400, y: 60 } });
  await expect(named(/^Two islands/)).toBeVisible();
  await on.keys('Control+z');
  await expect(on.timeline.getByRole('button', { name: /^Undated/ })).toBeVisible();
});
