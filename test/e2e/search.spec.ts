import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialogs, expect, test } from './app';
import { brokenRules } from './broken-rules';
import { desk } from './desk';

const port = `# The harbour works

The harbour was dredged in 2016 at a cost of ¥300 billion. The minister said that the port would open.

${'A paragraph that fills the page, so that what comes after it lies far below. '.repeat(60)}

${'Another paragraph that fills the page, so that what comes after it lies far below. '.repeat(60)}

At the very end, the lighthouse was lit.
`;
const quay = '# Łódź and its quays\n\nFreedom of navigation was spoken of, and of the 東京都 harbour office.\n';

async function bringIn(app: ElectronApplication, page: Page, folder: string): Promise<ReturnType<typeof desk>> {
  const files = [join(folder, 'port.md'), join(folder, 'quay.md')];
  await writeFile(files[0]!, port);
  await writeFile(files[1]!, quay);
  await answerOpenDialogs(app, files);
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');
  await expect(on.library.getByText(/2 sources/)).toBeVisible();
  await expect(on.text).toBeFocused();
  return on;
}

const searchOf = (page: Page) => {
  const region = page.getByRole('region', { name: 'Search', exact: true });
  return {
    region,
    field: region.getByRole('textbox', { name: 'Search the library' }),
    results: region.getByRole('list', { name: 'Results' }).getByRole('listitem'),
    hits: region.getByRole('list', { name: 'Results' }).getByRole('button'),
    said: region.getByRole('status'),
  };
};

test('a word is found in the text, and Enter opens it there, selected', async ({ folder, running: { app, page } }) => {
  const on = await bringIn(app, page, folder);
  await on.keys('Control+Shift+F');
  const search = searchOf(page);
  await expect(search.field).toBeFocused();
  await page.keyboard.type('lighthouse');
  await expect(search.said).toHaveText('1 source found');
  await expect(search.results).toHaveCount(1);
  await expect(search.region.locator('mark')).toHaveText('lighthouse');

  await on.keys('ArrowDown', 'ArrowDown');
  await expect(search.hits.nth(1)).toBeFocused();
  await on.keys('Enter');
  await expect(on.text).toBeFocused();
  await expect.poll(on.selected).toBe('lighthouse');
  await expect(on.reader.getByText('At the very end')).toBeInViewport();

  await on.keys('Control+Shift+F');
  await expect(search.field).toHaveValue('lighthouse');
  await expect(search.results).toHaveCount(1);
});

test('a passage is found by its note, and opens as a passage', async ({ folder, running: { app, page } }) => {
  const on = await bringIn(app, page, folder);
  await on.library.getByRole('option', { name: /The harbour works/ }).click();
  await expect(on.reader.getByText('The harbour was dredged')).toBeVisible();
  await on.selectSentence(1, 1);
  await on.keys('c');
  await expect(on.quotation).toContainText('The harbour was dredged');
  await on.field('Note').fill('Who paid for this breakwater?');
  await on.keys('Tab');
  await on.saved();

  await on.keys('Control+Shift+F');
  const search = searchOf(page);
  await search.field.fill('breakwater');
  await expect(search.said).toHaveText('1 claim found');
  await search.hits.last().click();
  await expect(on.quotation).toContainText('The harbour was dredged');
  await expect(on.text).toBeFocused();
});

test('the query language: accents, phrases, scripts without spaces, fields, and what is wrong', async ({
  folder,
  running: { app, page },
}) => {
  const on = await bringIn(app, page, folder);
  await on.keys('Control+Shift+F');
  const search = searchOf(page);
  for (const [typed, title] of [
    ['lodz', 'Łódź and its quays'],
    ['"freedom of navigation"', 'Łódź and its quays'],
    ['京都', 'Łódź and its quays'],
    ['"300 billion"', 'The harbour works'],
    ['title:harbour', 'The harbour works'],
    ['harbour -navigation', 'The harbour works'],
    ['dredg*', 'The harbour works'],
  ] as const) {
    await search.field.fill(typed);
    await expect(search.results).toHaveCount(1);
    await expect(search.results).toContainText(title);
  }
  await search.field.fill('(harbour');
  await expect(search.region.getByRole('alert')).toHaveText('This opening parenthesis has no partner. Here: (');
  await search.field.fill('submarine');
  await expect(search.said).toHaveText('Nothing found');
  await on.keys('Escape');
  await expect(search.field).toHaveValue('');
  await on.keys('Escape');
  await expect(on.reader).toBeVisible();
});

test('a search is saved as a smart collection', async ({ folder, running: { app, page } }) => {
  const on = await bringIn(app, page, folder);
  await on.keys('Control+Shift+F');
  await searchOf(page).field.fill('title:harbour');
  await page.getByRole('button', { name: 'Save as smart collection' }).click();
  await expect(page.getByText('Saved as a smart collection.')).toBeVisible();
});

test('what was indexed is there at the next start', async ({ folder, start }) => {
  const first = await start();
  const on = await bringIn(first.app, first.page, folder);
  await on.keys('Control+Shift+F');
  await searchOf(first.page).field.fill('lighthouse');
  await expect(searchOf(first.page).results).toHaveCount(1);
  await on.saved();
  await first.app.close();

  const second = await start();
  await desk(second.page).ready();
  await desk(second.page).keys('Control+Shift+F');
  await searchOf(second.page).field.fill('lighthouse');
  await expect(searchOf(second.page).results).toHaveCount(1);
});

test('the search screen and the find bar break no rule of accessibility, light and dark', async ({ folder, running: { app, page } }) => {
  const on = await bringIn(app, page, folder);
  const search = searchOf(page);
  for (const theme of ['light', 'dark']) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await on.keys('Control+Shift+F');
    for (const typed of ['', 'harbour', 'submarine', '(harbour']) {
      await search.field.fill(typed);
      if (typed === 'harbour') await expect(search.hits.first()).toBeVisible();
      expect(await brokenRules(page), `${theme}: ${typed}`).toEqual([]);
    }
    await page.getByRole('button', { name: 'How to search' }).click();
    expect(await brokenRules(page), `${theme}: help`).toEqual([]);
    await page.getByRole('button', { name: 'How to search' }).click();
    await page.getByRole('button', { name: 'Back to the text' }).click();
    await expect(on.text).toBeVisible();
    await on.keys('Control+2', 'Control+f');
    await page.keyboard.type('harbour');
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/of/);
    expect(await brokenRules(page), `${theme}: find`).toEqual([]);
    await on.keys('Escape', 'Control+Shift+L');
  }
});
