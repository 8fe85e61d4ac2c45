import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialogs, expect, kill, test } from './app';
import { brokenRules } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

const article = (title: string, words = ''): string =>
  `${title}\n\nBy Jane Roe\nThe Harbour Gazette\n16 December 2016\n\n${words} The council met on Monday and agreed to build a second quay, which is to open in the spring of next year, it said.\n`;

/** Writes files, by their paths below a folder, and gives that folder. */
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, words] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), words);
  }
  return folder;
}

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at + 1}.txt`, article(`Report ${at + 1}`, `Number ${at + 1}.`)]));

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

const status = (page: Page) => page.getByRole('contentinfo');

test('a folder comes in with its folders as collections; what cannot be read is listed with its reason', async ({
  folder,
  running: { app, page },
}) => {
  const files = {
    'top.txt': article('Top'),
    'letters/1931/a.txt': article('Letter A'),
    'letters/b.md': '# Letter B\n\n16 December 2016\n\nThe board met.\n',
    'letters/picture.png': '\x89PNG\r\n\x1a\n\0\0\0',
    'letters/empty.txt': '',
  };
  await answerOpenDialogs(app, [await write(join(folder, 'in'), files)]);
  const on = desk(page);
  await on.ready();
  await on.keys('Control+Shift+O');
  await expect(on.dialog('Bring in 5 files')).toContainText('letters › 1931');
  expect(await brokenRules(page)).toEqual([]);
  await on.keys('Enter');

  await expect(status(page)).toContainText('3 brought in, 2 could not be brought in.');
  await expect(page.getByRole('alert').filter({ hasText: '2 files of 5' })).toContainText('picture.png');
  await page.getByRole('button', { name: 'Open the report' }).click();
  const report = on.dialog('What became of the import');
  await expect(report.getByRole('option')).toHaveCount(2);
  expect(await brokenRules(page)).toEqual([]);
  await expect(report.getByRole('option', { name: /empty\.txt/ })).toContainText('empty');
  await report.getByRole('radio', { name: /Brought in 3/ }).click();
  await report.getByRole('option', { name: 'top.txt' }).dblclick();
  await expect(report).toHaveCount(0);
  await expect(on.reader.getByText('Top', { exact: true })).toBeVisible();
});

test('an import cancelled half-way and asked for again has everything once, across a crash too', async ({ folder, start }) => {
  const from = await write(join(folder, 'in'), many(200));
  const { app, page } = await start();
  const on = desk(page);
  await on.ready();
  await answerOpenDialogs(app, [from]);
  await on.keys('Control+Shift+O');
  await expect(status(page).getByText(/^\d\d+ of 200/)).toBeVisible();
  await status(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(status(page)).toContainText(/left out when you cancelled/);

  await on.keys('Control+Shift+O');
  await expect(status(page).getByText(/^(?:[6-9]\d|1\d\d) of 200/)).toBeVisible();
  await kill(app);

  const again = await start();
  const then = desk(again.page);
  await then.ready();
  await answerOpenDialogs(again.app, [from]);
  await then.keys('Control+Shift+O');
  await expect(status(again.page)).toContainText(/skipped as duplicates/, { timeout: 60_000 });
  await then.saved();
  await expect(status(again.page)).toContainText('200 sources');
  const [sources, versions] = [await records(again.page, 'sources'), await records(again.page, 'versions')];
  expect(new Set(sources.map(({ title }) => title)).size).toBe(200);
  expect(sources.map(({ version }) => version).sort(inOrder)).toEqual(versions.map(({ id }) => id).sort(inOrder));
});

test('an article that was quietly edited becomes a new version by one key', async ({ folder, running: { app, page } }) => {
  const on = desk(page);
  await on.ready();
  await answerOpenDialogs(app, [
    join(await write(join(folder, '1'), { 'quay.txt': article('Quay', 'It costs 300 million.') }), 'quay.txt'),
  ]);
  await on.keys('Control+o');
  await expect(on.reader.getByText(/300 million/)).toBeVisible();

  await answerOpenDialogs(app, [
    join(await write(join(folder, '2'), { 'quay.txt': article('Quay', 'It costs 380 million.') }), 'quay.txt'),
  ]);
  await on.keys('Control+o');
  const dialog = on.dialog('An article with this citation is here already');
  await expect(dialog.locator('mark')).toHaveText(['300', '380']);
  await expect(dialog.getByRole('button', { name: 'As a new version' })).toBeFocused();
  expect(await brokenRules(page)).toEqual([]);
  await on.keys('v');
  await expect(on.reader.getByText(/380 million/)).toBeVisible();
  await expect(status(page)).toContainText('1 source');

  await on.keys('Control+o');
  await expect(on.news).toContainText(['The same file is here already: “Quay”.']);
  await expect(status(page)).toContainText('1 source');
});

test('a file of many articles is shown before it is split into sources', async ({ folder, running: { app, page } }) => {
  const words = Array.from({ length: 12 }, (_, at) => article(`Report ${at + 1}`, `Number ${at + 1}.`)).join('\n==========\n\n');
  await answerOpenDialogs(app, [join(await write(join(folder, 'in'), { 'download.txt': words }), 'download.txt')]);
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');
  const dialog = on.dialog('download.txt holds 12 articles');
  await expect(dialog.getByRole('option', { name: /Report 1/ }).first()).toBeFocused();
  await on.keys('ArrowDown', 'Space');
  await expect(dialog).toContainText('11 of 12 chosen');
  await expect(dialog.getByRole('region', { name: 'Article 2 of 12' })).toContainText('The Harbour Gazette');
  expect(await brokenRules(page)).toEqual([]);
  await on.keys('Control+Enter');
  await expect(status(page)).toContainText('11 sources');

  await on.keys('Control+o');
  await expect(dialog).toContainText('1 of 12 chosen, 11 here already');
  await dialog.getByRole('button', { name: 'Make 1 source' }).click();
  await expect(status(page)).toContainText('12 sources');
});

test('new files in the watched folder come in quietly', async ({ folder, running: { app, page } }) => {
  const watched = join(folder, 'Clippings');
  await mkdir(watched);
  await answerOpenDialogs(app, [watched]);
  const on = desk(page);
  await on.openSample();
  await on.keys('Control+k');
  await page.keyboard.type('Watch a folder');
  await on.keys('Enter');
  await expect(status(page)).toContainText('Watching Clippings');

  await on.toStart();
  await writeFile(join(folder, 'new.part'), article('New'));
  await rename(join(folder, 'new.part'), join(watched, 'new.txt'));
  await expect(on.library.getByText('New', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(on.text).toBeFocused();
  await expect(on.reader.getByText('The Harbour Gazette').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('pasted rich text keeps its headings, or comes in as plain words', async ({ running: { page } }) => {
  const on = desk(page);
  await on.ready();
  const paste = async () => {
    await on.keys('Control+Shift+V');
    await page.getByLabel('The article’s words').evaluate((field: HTMLTextAreaElement) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<h2>Quay</h2><p>The <em>board</em> met.</p>');
      clipboardData.setData('text/plain', 'Quay\n\nThe board met.');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      document.execCommand('insertText', false, 'Quay\n\nThe board met.');
    });
    await expect(page.getByLabel('Keep headings, lists, emphasis and links')).toBeChecked();
  };
  await paste();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(on.reader.getByRole('heading', { name: 'Quay' })).toBeVisible();

  await paste();
  await page.getByLabel('Keep headings, lists, emphasis and links').uncheck();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(status(page)).toContainText('2 sources');
});
