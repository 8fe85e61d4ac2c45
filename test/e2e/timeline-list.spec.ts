import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { brokenInEitherTheme } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

/** The list of the timeline as a person finds their way in it. */
function list(page: Page) {
  const on = desk(page);
  const events = on.timeline.locator('[aria-label="Events"]');
  return {
    ...on,
    grid: events,
    bar: on.timeline.getByRole('group', { name: 'Filter', exact: true }),
    rows: events.locator('[role="row"][data-event]'),
    row: (title: string | RegExp) => events.getByRole('row', { name: title }),
    cell: (title: string | RegExp, column: string) => events.getByRole('row', { name: title }).locator(`[data-column="${column}"]`),
    head: (name: RegExp) => events.getByRole('row', { name }),
    open: async () => {
      await on.openSample();
      await expect(on.events.first()).toBeVisible();
      await on.keys('Control+4', 'Shift+L');
      await expect(events).toBeVisible();
      await on.keys('Control+4', 'Home');
    },
  };
}

const titles = async (page: Page) => (await records(page, 'events')).map(({ title }) => title);

test('the list is walked by key: by row, by cell, by letters, and says each row whole', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  await expect(on.row(/^Treaty of Shimoda draws the border, 7 February 1855, Claims, event 1 of 15$/)).toBeFocused();
  await on.keys('ArrowDown', 'ArrowRight');
  await expect(on.cell(/^Soviet forces/, 'date')).toBeFocused();
  await on.keys('ArrowRight', 'ArrowDown');
  await expect(on.cell(/^Last large groups/, 'title')).toBeFocused();
  await on.keys('ArrowLeft', 'ArrowLeft');
  await expect(on.row(/^Last large groups/)).toBeFocused();
  await on.keys('End');
  await expect(on.rows.last()).toBeFocused();
  await expect(on.rows.last()).toHaveAccessibleName(/undated/);
  await on.keys('j');
  await expect(on.row(/^Joint Declaration/)).toBeFocused();
});

test('title, date and state are written in the list, undone, and refused words stay', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  await on.keys('F2', 'Control+a');
  await page.keyboard.type('The border is drawn');
  await on.keys('Enter');
  await expect(on.row(/^The border is drawn/)).toBeVisible();
  await on.keys('ArrowLeft', 'Enter');
  await page.keyboard.type('once upon a time');
  await on.keys('Enter');
  await expect(on.grid.getByRole('textbox', { name: /^Date of/ })).toHaveAttribute('aria-invalid', 'true');
  await on.keys('Control+a');
  await page.keyboard.type('about 1856');
  await expect(on.grid.getByText(/^about 1856 · 1856~/)).toBeVisible();
  await on.keys('Enter');
  await expect(on.cell(/^The border is drawn/, 'date')).toHaveText('about 1856');
  await expect(on.cell(/^The border is drawn/, 'date')).toBeFocused();
  await on.cell(/^The border is drawn/, 'state').dblclick();
  await on.grid.getByRole('combobox').selectOption('Hidden');
  await expect.poll(async () => (await records(page, 'events')).find(({ title }) => title === 'The border is drawn')?.state).toBe('hidden');
  await on.keys('Enter', 'Control+z', 'Control+z', 'Control+z');
  await expect(on.row(/^Treaty of Shimoda draws the border, 7 February 1855, Claims, event 1/)).toBeVisible();
});

test('Esc leaves a cell as it was, and leaving it keeps what was typed', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  await on.cell(/^Treaty of Shimoda/, 'title').dblclick();
  await page.keyboard.type('Nothing');
  await on.keys('Escape');
  await expect(on.row(/^Treaty of Shimoda/)).toBeVisible();
  await on.cell(/^Treaty of Shimoda/, 'title').dblclick();
  await page.keyboard.type('Something');
  await on.row(/^Soviet forces/).click();
  await expect(on.row(/^Something/)).toBeVisible();
});

test('several rows are selected by mouse and key, removed as one Edit, and brought back', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  const all = await titles(page);
  await on.row(/^Treaty of Shimoda/).click();
  await on.row(/^Last large groups/).click({ modifiers: ['Control'] });
  await expect(on.grid.locator('[aria-selected="true"]')).toHaveCount(2);
  await on.row(/^Soviet forces/).click();
  await on.keys('Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(on.grid.locator('[aria-selected="true"]')).toHaveCount(3);
  await on.keys('Delete');
  await expect.poll(() => titles(page)).toHaveLength(all.length - 3);
  await on.keys('Control+z');
  await expect.poll(() => titles(page)).toHaveLength(all.length);
  await on.keys('Control+a');
  await expect(on.timeline.getByText('16 events, 16 selected')).toBeVisible();
  await on.keys('Escape');
  await expect(on.grid.locator('[aria-selected="true"]')).toHaveCount(0);
});

test('what is selected in the list is selected in the drawing, and the other way round', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  await on.keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'Space', 'Shift+L');
  await expect(on.timeline.getByRole('option', { name: /^Joint Declaration/ })).toHaveAttribute('aria-selected', 'true');
  await on.keys('Shift+L');
  await expect(on.row(/^Joint Declaration/)).toHaveAttribute('aria-selected', 'true');
});

test('rows are sorted by a column, and grouped by the lanes of the lens', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  await on.grid.getByRole('button', { name: 'Title' }).click();
  await expect(on.grid.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  const shown = await on.rows.evaluateAll((rows) => rows.map((row) => row.querySelector('[data-column="title"]')?.textContent ?? ''));
  const dated = shown.slice(0, 6);
  expect(dated).toEqual([...dated].sort((a, b) => a.localeCompare(b, 'en')));
  await on.timeline.getByRole('button', { name: 'Group by kind' }).click();
  await expect(on.head(/^Claims, 10 events$/)).toHaveAttribute('aria-expanded', 'true');
  await on.head(/^Claims, 10 events$/).click();
  await expect(on.head(/^Claims, 10 events$/)).toHaveAttribute('aria-expanded', 'false');
  await expect(on.row(/^Positions, /)).toBeInViewport();
  await on.keys('ArrowRight');
  await expect(on.head(/^Claims/)).toHaveAttribute('aria-expanded', 'true');
});

test('columns are chosen and stay chosen; in a narrow window some make way, the date and the title never', async ({
  running: { app, page },
}) => {
  const on = list(page);
  await on.open();
  await on.timeline.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('option', { name: 'Time' }).click();
  await on.keys('Escape');
  const time = on.grid.getByRole('columnheader', { name: 'Time' });
  await expect(time).toBeVisible();
  await on.keys('Control+4', 'Shift+L', 'Shift+L');
  await expect(time).toBeVisible();
  const width = (px: number) => app.evaluate(({ BrowserWindow }, own) => BrowserWindow.getAllWindows()[0]!.setContentSize(own, 640), px);
  await width(1024);
  await expect(time).toHaveCount(0);
  await expect(on.grid.getByRole('columnheader', { name: 'Title' })).toBeVisible();
  await width(1600);
  await expect(time).toBeVisible();
});

test('the filter is opened by key, narrows the list and the drawing, and is taken away test by test', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  await on.keys('/');
  await expect(page.getByRole('searchbox', { name: 'Filter by words' })).toBeFocused();
  await page.keyboard.type('Islands');
  await on.keys('Enter');
  const said = on.timeline.getByRole('status').filter({ hasText: /^Showing \d+ of 16 events/ });
  await expect(said).toHaveText(/^Showing [1-9] of 16 events/);
  await expect(on.rows.first()).toBeFocused();
  const few = await on.rows.count();
  await expect(said).toHaveText(`Showing ${few} of 16 events`);
  await on.keys('Shift+L');
  await expect(on.events.first()).toBeVisible();
  expect(await on.events.count()).toBeLessThanOrEqual(few);
  // The card of the event that has the focus stands over the bar.
  await on.keys('Escape');
  await on.bar.getByRole('button', { name: 'Kind', exact: true }).click();
  await page
    .getByRole('listbox', { name: 'Kinds' })
    .getByRole('option', { name: /^Positions/ })
    .click();
  await on.keys('Escape');
  await expect(on.timeline.getByRole('button', { name: 'No longer filter by Kind: Positions' })).toBeVisible();
  await on.timeline.getByRole('button', { name: /^No longer filter by Contains/ }).click();
  await expect(said).toHaveText('Showing 3 of 16 events');
  await on.timeline.getByRole('button', { name: 'Clear' }).click();
  await expect(on.timeline.getByText('Showing')).toHaveCount(0);
});

test('events are asked for by a date in words, read back as it is typed, and kept when the panel closes at once', async ({
  running: { page },
}) => {
  const on = list(page);
  await on.open();
  await on.keys('/');
  await on.bar.getByRole('button', { name: 'Date', exact: true }).click();
  await page.getByRole('button', { name: 'Ask for a date' }).click();
  const date = page.getByRole('textbox', { name: 'Date', exact: true });
  await date.fill('once upon a time');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await date.fill('May 1947');
  await expect(page.getByText('May 1947 · 1947-05')).toBeVisible();
  await date.fill('the 1950s');
  await on.keys('Escape');
  await expect(on.timeline.getByRole('button', { name: /^No longer filter by Event date definitely before/ })).toBeVisible();
  await expect(on.rows).toHaveCount(3);
  await on.timeline.getByRole('button', { name: 'Date (1)' }).click();
  await page.getByLabel('Relation').selectOption('during');
  await expect(on.rows).toHaveCount(1);
  await expect(on.row(/^Joint Declaration/)).toBeVisible();
  await page.getByLabel('Relation').selectOption('has no date');
  await expect(on.rows).toHaveCount(1);
  await expect(on.rows).toHaveAccessibleName(/undated/);
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toHaveCount(0);
});

test('where nothing fits it says what to do, and what is selected and filtered out is told', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  await on.row(/^Joint Declaration/).click();
  await on.keys('/');
  await page.keyboard.type('zebra');
  await on.keys('Enter');
  await expect(on.timeline.getByText('No event fits.')).toBeVisible();
  await expect(on.timeline.getByText('1 selected event is filtered out').first()).toBeVisible();
  await on.timeline.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(on.row(/^Joint Declaration/)).toHaveAttribute('aria-selected', 'true');
});

test('the legend hides and shows kinds, one alone, and the states', async ({ running: { page } }) => {
  const on = list(page);
  await on.open();
  const entry = (name: RegExp) => on.timeline.getByRole('toolbar', { name: 'Legend and filter' }).getByRole('button', { name });
  const claims = entry(/^Claims 10 events$/);
  await expect(claims).toHaveAttribute('aria-pressed', 'true');
  await claims.click();
  await expect(claims).toHaveAttribute('aria-pressed', 'false');
  await expect(on.rows).toHaveCount(6);
  await claims.click();
  await expect(on.rows).toHaveCount(16);
  await claims.focus();
  await on.keys('Shift+Enter');
  await expect(on.rows).toHaveCount(10);
  await expect(entry(/^Positions 3 events$/)).toHaveAttribute('aria-pressed', 'false');
  await on.keys('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(entry(/^Only positions$/)).toBeFocused();
  await on.keys('Enter');
  await expect(on.rows).toHaveCount(3);
  await on.timeline.getByRole('button', { name: 'Clear' }).click();
  await entry(/^Draft 1 event$/).click({ modifiers: ['Alt'] });
  await expect(on.rows).toHaveCount(1);
});

test('the filter stays with its timeline when the app starts again', async ({ start }) => {
  const first = await start();
  const on = list(first.page);
  await on.open();
  await on.keys('/');
  await first.page.keyboard.type('Islands');
  await on.keys('Enter');
  const said = /^Showing [1-9] of 16 events/;
  await expect(on.timeline.getByRole('status').filter({ hasText: said })).toHaveCount(1);
  const few = await on.rows.count();
  await on.saved();
  await first.app.close();
  const { page } = await start();
  await expect(list(page).rows).toHaveCount(few);
});

test('axe finds nothing in the list, grouped or being written in', async ({ running: { page } }) => {
  // Seven states in two themes, each by every rule: more than a minute where the machine has other work.
  test.setTimeout(240_000);
  const on = list(page);
  await on.open();
  expect.soft(await brokenInEitherTheme(page)).toEqual([]);
  await on.keys('F2');
  expect.soft(await brokenInEitherTheme(page)).toEqual([]);
  await on.keys('Escape');
  await on.timeline.getByRole('button', { name: 'Group by kind' }).click();
  expect.soft(await brokenInEitherTheme(page)).toEqual([]);
  await on.timeline.getByRole('button', { name: 'Columns' }).click();
  expect.soft(await brokenInEitherTheme(page)).toEqual([]);
  await on.keys('Escape', 'Control+4', '/');
  await page.keyboard.type('islands');
  await on.keys('Enter');
  await on.bar.getByRole('button', { name: 'Source', exact: true }).click();
  expect.soft(await brokenInEitherTheme(page)).toEqual([]);
  await on.keys('Space', 'Escape');
  await on.bar.getByRole('button', { name: 'Date', exact: true }).click();
  await page.getByRole('button', { name: 'Ask for a date' }).click();
  expect.soft(await brokenInEitherTheme(page)).toEqual([]);
});
