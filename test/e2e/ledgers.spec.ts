import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedLedgers } from '../bench/ledgers/seed';
import { answerSaveDialogs, expect, test, type Running } from './app';
import { brokenInEitherTheme, brokenRules } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

const ANNOTATIONS = 240;
const SOURCES = 20;
/** A quarter of the annotations are of each ledger. */
const EACH = ANNOTATIONS / 4;

function ledgers(page: Page) {
  const on = desk(page);
  const region = page.getByRole('region', { name: 'Ledgers', exact: true });
  const rows = region.getByRole('row').filter({ has: page.getByRole('gridcell') });
  return {
    ...on,
    region,
    rows,
    count: region.locator('footer').getByRole('status'),
    words: region.getByRole('searchbox', { name: 'Filter by words' }),
    tab: (name: string) => region.getByRole('radio', { name, exact: true }),
    button: (name: string | RegExp) => region.getByRole('button', { name, exact: true }),
    head: (name: string) => region.getByRole('columnheader', { name, exact: true }),
    cells: async (column: string) => region.locator(`.ui-grid-rows [data-column="${column}"]`).allTextContents(),
  };
}

const seededTest = test.extend<{ ledger: ReturnType<typeof ledgers>; seeded: Running }>({
  seeded: async ({ start, userData }, give) => {
    await seedLedgers(userData, ANNOTATIONS, SOURCES);
    const running = await start();
    await expect(desk(running.page).sources.first()).toBeVisible();
    await running.page.getByRole('button', { name: 'Dismiss' }).click();
    await give(running);
  },
  ledger: async ({ seeded }, give) => give(ledgers(seeded.page)),
});

seededTest(
  'claims by key: filtered, sorted, changed together, undone, kept as a view, opened in the text',
  async ({ seeded: { page }, ledger: on }) => {
    await on.keys('Control+7');
    await expect(on.rows.first()).toBeFocused();
    await expect(on.count).toHaveText(`${EACH} claims`);
    expect(await brokenInEitherTheme(page)).toEqual([]);

    await on.head('Checking').getByRole('button').focus();
    await on.keys('Enter');
    await expect(on.head('Checking')).toHaveAttribute('aria-sort', 'ascending');
    const checkings = ['Unreviewed', 'Supported', 'Disputed', 'Refuted', 'Retracted'];
    const places = (await on.cells('checking')).map((words) => checkings.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));

    await on.words.focus();
    await page.keyboard.type('ferry line');
    await expect(on.count).toHaveText(new RegExp(`^\\d+ of ${EACH} claims$`));
    await on.rows.first().focus();
    await on.keys('Home', 'Shift+ArrowDown');
    await expect(on.count).toHaveText(/^2 selected/);
    await on.keys('F2');
    const dialog = on.dialog('Edit 2 annotations');
    await expect(dialog.getByText('Nothing is chosen yet.')).toBeVisible();
    await dialog.getByLabel('Checking').selectOption('Retracted');
    await dialog.getByLabel('Add tags').fill('checked twice');
    await expect(dialog.getByText('2 annotations change, of 2 annotations.')).toBeVisible();
    expect(await brokenInEitherTheme(page)).toEqual([]);
    await on.tabTo(dialog.getByRole('button', { name: 'Change' }));
    await on.keys('Enter');
    await expect(on.news).toHaveText('Changed 2 annotations. Undo brings back what was there.');
    await on.saved();
    const tagged = async () => (await records(page, 'annotations')).filter(({ tags }) => tags.includes('checked twice')).length;
    expect(await tagged()).toBe(2);
    await on.keys('Control+z');
    await expect(on.news).toHaveText('Undo: Change 2 annotations.');
    expect(await tagged()).toBe(0);

    await on.button('Views').focus();
    await on.keys('Enter');
    await page.getByLabel('Save this view as').fill('About the ferry line');
    await on.keys('Enter');
    await expect(on.news).toHaveText('Saved the view “About the ferry line”.');
    await on.words.fill('');
    await expect(on.count).toHaveText(`2 selected, ${EACH} claims`);
    await on.button('View: About the ferry line').click();
    expect(await brokenInEitherTheme(page)).toEqual([]);
    await page.getByRole('button', { name: 'About the ferry line', exact: true }).click();
    await expect(on.words).toHaveValue('ferry line');
    expect((await records(page, 'views')).map(({ name }) => name)).toEqual(['About the ferry line']);

    await on.rows.first().focus();
    await on.keys('Home', 'Enter');
    await expect(on.region).toHaveCount(0);
    await expect(on.text).toBeFocused();
    await expect(on.quotation).toContainText('ferry line');
  },
);

seededTest(
  'the matrix by key: a cell is walked to and heard, its quotations open, and one leads to its passage',
  async ({ seeded: { page }, ledger: on }) => {
    await on.keys('Control+8');
    const grid = on.region.getByRole('grid', { name: 'Positions of holders on issues' });
    const cells = grid.getByRole('gridcell');
    await expect(cells.first()).toBeFocused();
    await on.keys('End', 'Home', 'Control+End', 'Control+Home');
    await expect(cells.first()).toBeFocused();
    const filled = grid.getByRole('gridcell', { name: /positions?: / });
    const target = (await filled.first().getAttribute('data-cell'))!.split(' ').map(Number);
    for (let row = 0; row < target[0]!; row += 1) await on.keys('ArrowDown');
    for (let column = 0; column < target[1]!; column += 1) await on.keys('ArrowRight');
    await expect(filled.first()).toBeFocused();
    await on.keys('Enter');
    const quotations = on.region.getByRole('region', { name: 'Quotations' });
    await expect(quotations.getByRole('listitem').first().getByRole('button')).toBeFocused();
    expect(await brokenRules(page)).toEqual([]);
    await on.keys('Escape');
    await expect(quotations).toHaveCount(0);
    await expect(filled.first()).toBeFocused();
    await on.keys('Enter');
    await expect(quotations.getByRole('listitem').first().getByRole('button')).toBeFocused();
    await on.keys('Enter');
    await expect(on.text).toBeFocused();
    await expect(on.inspector.getByRole('heading', { name: 'Position' })).toBeAttached();
  },
);

seededTest(
  'figures as series: the list, the chart and its equal table; people flagged where the codebook knows otherwise',
  async ({ seeded: { page }, ledger: on }) => {
    await on.keys('Control+9');
    await on.tab('Series').click();
    const list = on.region.getByRole('listbox', { name: 'What is measured' });
    await list.getByRole('option').first().focus();
    await on.keys('ArrowDown');
    const chosen = list.getByRole('option', { selected: true });
    await expect(chosen).toBeFocused();
    await expect(chosen).toHaveAttribute('aria-posinset', '2');
    const values = Number(/(\d+) values/.exec((await chosen.textContent())!)![1]);
    const detail = on.region.getByRole('region', { name: 'Values' });
    await expect(detail.getByRole('table').getByRole('row')).toHaveCount(values + 1);
    await expect(detail.getByRole('img', { name: new RegExp(`: ${values} values from`) })).toBeVisible();
    expect(await brokenRules(page)).toEqual([]);

    await on.keys('Control+0');
    await on.button('Filter').click();
    const panel = page.getByRole('dialog', { name: 'Filter' });
    await panel.getByLabel('Field').selectOption('Conflict');
    await panel.getByRole('checkbox', { name: /In conflict/ }).check();
    await on.keys('Escape');
    expect((await on.cells('conflict')).every((words) => words.startsWith('Shinzo Abe is not recorded as '))).toBe(true);
    expect(await on.cells('conflict')).not.toEqual([]);
    await on.region.getByRole('button', { name: /^No longer filter by Conflict/ }).click();
    await expect(on.count).toHaveText(`${EACH} mentions of people`);
  },
);

seededTest('by mouse: filter, date, groups, columns, whole width, selection, removal', async ({ seeded: { page }, ledger: on }) => {
  await on.keys('Control+7');
  await on.button('Filter').click();
  const panel = page.getByRole('dialog', { name: 'Filter' });
  await panel.getByRole('checkbox', { name: /^Disputed/ }).check();
  await panel.getByRole('button', { name: 'Ask for a date' }).click();
  await panel.getByRole('textbox', { name: 'Date' }).fill('once upon');
  await expect(panel.getByRole('textbox', { name: 'Date' })).toHaveAttribute('aria-invalid', 'true');
  await panel.getByRole('textbox', { name: 'Date' }).fill('2017');
  await panel.getByLabel('Certainty').selectOption('possibly');
  expect(await brokenRules(page)).toEqual([]);
  await on.keys('Escape');
  await expect(on.region.getByRole('list', { name: 'Filtered by' }).getByRole('listitem')).toHaveText([
    'Checking: Disputed',
    'Said possibly before 2017',
  ]);
  expect(new Set(await on.cells('checking'))).toEqual(new Set(['Disputed']));
  await on.button('Filter (2)').click();
  await panel.getByRole('button', { name: 'No filter' }).click();
  await on.keys('Escape');

  await on.region.getByLabel('Group by').selectOption('By checking');
  const heads = on.region.locator('[aria-expanded][role="row"]');
  await expect(heads.first()).toHaveAttribute('aria-expanded', 'true');
  expect(await brokenRules(page)).toEqual([]);
  await heads.first().click();
  await expect(heads.first()).toHaveAttribute('aria-expanded', 'false');
  await on.keys('ArrowRight');
  await expect(heads.first()).toHaveAttribute('aria-expanded', 'true');
  await on.region.getByLabel('Group by').selectOption('Not grouped');

  await on.button('Columns').click();
  await page.getByRole('dialog', { name: 'Columns' }).getByRole('checkbox', { name: 'Frame' }).check();
  await on.keys('Escape');
  await expect(on.head('Frame')).toBeAttached();
  const titles = () => on.region.getByRole('columnheader').allTextContents();
  const before = await titles();
  await on.head('Speakers').getByRole('button').focus();
  await on.keys('Alt+ArrowLeft');
  await expect(on.head('Speakers').getByRole('button')).toBeFocused();
  expect((await titles()).slice(0, 3)).toEqual([before[0], before[2], before[1]]);
  await on.keys('Shift+ArrowRight', 'Enter');
  await expect(on.head('Speakers')).toHaveAttribute('aria-sort', 'ascending');

  await on.button('Whole width').click();
  await expect(on.library).toBeHidden();
  await expect(on.timeline).toBeHidden();
  await on.rows.nth(0).click();
  await on.rows.nth(2).click({ modifiers: ['Control'] });
  await expect(on.count).toHaveText(/^2 selected/);
  await on.keys('F6');
  await on.keys('F6');
  await expect(on.region.locator(':focus')).toHaveCount(1);
  await on.button('Whole width').click();
  await expect(on.library).toBeVisible();
  await on.button('Remove').click();
  await expect(on.count).toHaveText(`${EACH - 2} claims`);
  await on.keys('Control+z');
  await expect(on.count).toHaveText(`${EACH} claims`);
  await on.rows.nth(1).dblclick();
  await expect(on.text).toBeFocused();
});

seededTest('exports say what they leave out, and are what was shown', async ({ seeded: { app, page }, ledger: on, folder }) => {
  await on.keys('Control+8');
  const dialog = on.dialog('Export positions');
  const save = async (format: string, name: string) => {
    await answerSaveDialogs(app, join(folder, name));
    await on.button('Export').click();
    await dialog.getByRole('radio', { name: format }).click();
    expect(await brokenRules(page)).toEqual([]);
    await expect(dialog.getByText(/private/).first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Save…' }).click();
    await expect(dialog.getByText(`Saved ${name}`)).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
    return readFile(join(folder, name), 'utf8');
  };
  const lines = (text: string) => text.split('\r\n').length - 2;
  expect(lines(await save('Table (CSV)', 'positions.csv'))).toBe(EACH);
  expect(await save('Edge list (CSV)', 'edges.csv')).toContain('conditional = 0.5');
  expect(await save('Network (GraphML)', 'network.graphml')).toMatch(/^<\?xml[^]*<edge id="e1"/);
});
