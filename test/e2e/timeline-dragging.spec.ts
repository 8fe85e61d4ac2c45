import { expect, test } from './app';
import { emptyPoint, middle, opened } from './opened-timeline';

test('a double click on empty space asks for an event there, at the precision the zoom tells, and undo takes it away', async ({
  running: { page },
}) => {
  const { on, named } = await opened(page);
  const count = await on.events.count();
  const { x, y } = await emptyPoint(page);
  await page.mouse.dblclick(x, y);
  const form = on.timeline.getByRole('dialog', { name: 'New event' });
  await expect(form.getByLabel('Date')).toHaveValue(/^\d{4}$/);
  await page.keyboard.type('Nobody knows');
  await on.keys('Enter');
  await expect(named(/^Nobody knows, \d{4}/)).toBeFocused();
  await on.keys('Control+z');
  await expect(on.timeline.getByRole('option', { name: /^Nobody knows/ })).toHaveCount(0);
  await expect(on.events).toHaveCount(count);
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
  await expect.poll(async () => (await labels()).filter((label) => before.includes(label))).toHaveLength(before.length - 3);
  await on.keys('Control+z');
  await expect.poll(labels).toEqual(before);
});

test('a rectangle drawn with Shift chooses what it meets', async ({ running: { page } }) => {
  const { on, said } = await opened(page);
  const { x, y } = await emptyPoint(page);
  const stage = (await page.locator('.timeline-scroller').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width - 4, stage.y + 4, { steps: 4 });
  const rectangle = page.locator('.timeline-choosing');
  await expect(rectangle).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(rectangle).toBeHidden();
  await expect(said).toHaveText(/^[1-9]\d* chosen\.$/);
  await expect(on.timeline.locator('[role="option"][aria-selected="true"]')).toHaveCount(parseInt((await said.textContent())!, 10));
});

test('an undated event is dragged out of the tray onto its date, and undo brings it back there', async ({ running: { page } }) => {
  const { on, named } = await opened(page);
  const tray = on.timeline.getByRole('button', { name: /^Undated/ });
  await expect(tray).toBeVisible();
  const waiting = (await tray.textContent())!;
  await tray.click();
  const undated = page.getByRole('group', { name: 'Undated events' }).getByRole('button').first();
  await expect(undated).toContainText('Two islands');
  await undated.dragTo(page.locator('.timeline-scroller'), { targetPosition: { x: 400, y: 60 } });
  await expect(named(/^Two islands/)).toBeVisible();
  await on.keys('Control+z');
  await expect(on.timeline.getByRole('option', { name: /^Two islands/ })).toHaveCount(0);
  await expect(tray).toHaveText(waiting);
});
