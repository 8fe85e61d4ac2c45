import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { brokenInEitherTheme, brokenRules } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

function table(page: Page) {
  const on = desk(page);
  const region = page.getByRole('region', { name: 'Sources', exact: true });
  const rows = region.getByRole('row').filter({ has: page.getByRole('gridcell') });
  return {
    ...on,
    region,
    rows,
    grid: region.getByRole('grid', { name: 'Sources' }),
    count: region.getByRole('contentinfo').or(region.locator('footer')).getByRole('status').first(),
    head: (name: string) => region.getByRole('columnheader', { name, exact: true }),
    row: (title: string | RegExp) => rows.filter({ hasText: title }),
    show: async () => {
      await on.openSample();
      // It opens its text last of all, and takes the focus there.
      await expect(on.text).toBeFocused();
      await on.keys('Control+5');
      await expect(rows).toHaveCount(3);
      await expect(region.locator(':focus')).toHaveCount(1);
    },
    statuses: async () => (await records(page, 'sources')).map(({ status }) => status).sort(),
  };
}

test('by key: sorted, selected, changed together, undone, removed, brought back', async ({ running: { page } }) => {
  const on = table(page);
  await on.show();
  await expect(on.grid).toHaveAttribute('aria-rowcount', '4');
  await expect(on.head('Title')).toHaveAttribute('aria-sort', 'ascending');
  const titles = () => on.rows.locator('[role="gridcell"]:first-child').allTextContents();
  const ascending = await titles();
  await on.head('Title').getByRole('button').focus();
  await on.keys('Enter');
  await expect(on.head('Title')).toHaveAttribute('aria-sort', 'descending');
  expect(await titles()).toEqual(ascending.toReversed());
  expect(await brokenInEitherTheme(page)).toEqual([]);

  await on.rows.first().focus();
  await on.keys('Home', 'Shift+ArrowDown');
  await expect(on.count).toHaveText('2 of 3 sources selected');
  await on.keys('Control+a');
  await expect(on.count).toHaveText('3 of 3 sources selected');
  await on.keys('F2');
  const dialog = on.dialog('Edit 3 sources');
  await expect(dialog.getByText('Nothing is chosen yet.')).toBeVisible();
  await dialog.getByLabel('Status').selectOption('Nothing found');
  await dialog.getByLabel('Add tags').fill('harbour, talks');
  await dialog.getByLabel('Another field').selectOption('Publisher');
  await dialog.getByLabel('Publisher', { exact: true }).fill('The Harbour Gazette');
  await expect(dialog.getByText('3 sources change, of 3 sources.')).toBeVisible();
  await expect(dialog.getByText(/another value, which goes/)).toBeVisible();
  expect(await brokenInEitherTheme(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(on.row('Nothing found')).toHaveCount(3);
  await on.saved();
  expect(await on.statuses()).toEqual(Array.from({ length: 3 }, () => 'nothing found'));
  await on.keys('Control+z');
  await expect(on.news).toHaveText('Undo: Edit 3 sources.');
  await expect(on.row('Nothing found')).toHaveCount(0);

  await on.rows.first().focus();
  await on.keys('Control+a', 'Delete');
  await expect(page.getByRole('heading', { name: /Read closely/ })).toBeVisible();
  await on.keys('Control+z');
  await expect(on.rows).toHaveCount(3);
});

test('type-ahead goes to a title, Enter opens its text, and the inspector shows the row that is stayed on', async ({
  running: { page },
}) => {
  const on = table(page);
  await on.show();
  const title = (await on.rows.nth(1).getByRole('gridcell').first().textContent())!;
  await page.keyboard.type(title.slice(0, 6));
  await expect(on.rows.nth(1)).toBeFocused();
  await expect(on.inspector.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await on.keys('Enter');
  await expect(on.region).toHaveCount(0);
  await expect(on.reader.getByRole('heading', { name: title }).first()).toBeVisible();
});

test('by mouse: rows are selected with Ctrl and Shift, columns are chosen and made wider, and the filter narrows', async ({
  running: { page },
}) => {
  const on = table(page);
  await on.openSample();
  await expect(on.text).toBeFocused();
  await on.library.getByRole('button', { name: 'Table' }).click();
  await on.rows.nth(0).click();
  await on.rows.nth(2).click({ modifiers: ['Control'] });
  await expect(on.count).toHaveText('2 of 3 sources selected');
  await on.rows.nth(1).click({ modifiers: ['Shift'] });
  await expect(on.count).toHaveText('2 of 3 sources selected');

  await on.region.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Call number' }).check();
  expect(await brokenRules(page)).toEqual([]);
  await on.keys('Escape');
  await expect(on.head('Call number')).toBeAttached();
  const edge = (await on.head('Publisher').boundingBox())!;
  await page.mouse.move(edge.x + edge.width, edge.y + 12);
  await page.mouse.down();
  await page.mouse.move(edge.x + edge.width + 60, edge.y + 12, { steps: 4 });
  await page.mouse.up();
  expect((await on.head('Publisher').boundingBox())!.width).toBeCloseTo(edge.width + 60, -1);
  await on.head('Publisher').getByRole('button').focus();
  await on.keys('Shift+ArrowLeft');
  expect((await on.head('Publisher').boundingBox())!.width).toBeCloseTo(edge.width + 44, -1);

  await on.region.getByRole('searchbox', { name: 'Filter' }).fill('-has:date has:');
  await expect(on.region.getByRole('alert')).toBeVisible();
  await on.region.getByRole('searchbox', { name: 'Filter' }).fill('title:zzz');
  await expect(on.region.getByText('No source to show')).toBeVisible();
});

test('inside a collection sources are arranged by hand, by key and by dragging, and taken out', async ({ running: { page } }) => {
  const on = table(page);
  await on.show();
  await on.keys('Control+Shift+n');
  await page.keyboard.type('Papers');
  await on.keys('Enter');
  await expect(on.library.getByRole('treeitem', { name: /^Papers/ })).toBeFocused();
  await on.rows.first().focus();
  await on.keys('Control+a');
  await on.region.getByLabel('Put into a collection').selectOption('Papers');
  await expect(on.news).toHaveText('3 sources put into Papers.');
  await on.library.getByRole('treeitem', { name: /^Papers 3 sources/ }).click();
  await on.head('Order').getByRole('button').click();
  const titles = () => on.rows.locator('[role="gridcell"]:nth-child(2)').allTextContents();
  const [a, b, c] = await titles();
  await on.rows.last().focus();
  await on.keys('Alt+ArrowUp');
  await expect.poll(titles).toEqual([a, c, b]);
  await on.rows.nth(0).dragTo(on.rows.nth(2), { targetPosition: { x: 80, y: 26 } });
  await expect.poll(titles).toEqual([c, b, a]);
  await on.keys('Control+z', 'Control+z');
  await expect.poll(titles).toEqual([a, b, c]);

  await on.rows.nth(1).click();
  await on.region.getByRole('button', { name: 'Take out' }).click();
  await expect.poll(titles).toEqual([a, c]);
});
