import type { ElectronApplication, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { column, writePdf } from '../fixtures/write-pdf.mjs';
import { answerOpenDialogs, expect, kill, launch, test } from './app';
import { brokenInEitherTheme } from './broken-rules';
import { desk } from './desk';

const about = (page: string) => [
  `On page ${page} the harbour office said that the ferry would come`,
  'back in spring, once the quay has been repaired. It gave no date for',
  'the work, which the county had promised twice before.',
];
const report = writePdf(
  ['one', 'two', 'three', 'four'].map((page) => ({ words: [...column([`Part ${page}`], { y: 780, size: 18 }), ...column(about(page))] })),
);
const scan = writePdf(
  [1, 2].map(() => ({ content: '0.2 g 60 60 200 300 re f' })),
  { catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' },
);
const endless = writePdf([{ box: [0, 0, 14_400_000, 14_400_000], words: [{ x: 100, y: 100, size: 100_000, words: 'far' }] }]);

async function bringIn(app: ElectronApplication, page: Page, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await answerOpenDialogs(app, [path]);
  await desk(page).ready();
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('region', { name: 'Inspector' }).getByText(name).first()).toBeVisible();
}

const pagesOf = (page: Page) => {
  const region = page.getByRole('region', { name: 'Pages', exact: true });
  return {
    region,
    number: region.getByRole('textbox', { name: 'Page', exact: true }),
    /** A page's picture, once it is drawn. */
    picture: (name: string) => region.locator(`canvas[aria-label="${name}"][data-drawn]`),
  };
};

/** Whether a picture has anything but one colour on it. */
const hasInk = (picture: ReturnType<Page['locator']>) =>
  picture.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size > 1;
  });

test('the pages of a PDF stand beside its text and follow the caret, by key', async ({ running: { app, page }, folder }) => {
  const { keys, reader, text } = desk(page);
  const { region, number, picture } = pagesOf(page);
  await bringIn(app, page, folder, 'report.pdf', report);
  await keys('Control+Shift+P');
  await expect(picture('Page 1')).toBeVisible();
  expect(await hasInk(picture('Page 1'))).toBe(true);
  await expect(reader.getByText('On page one')).toBeVisible();

  await region.getByRole('group', { name: 'Pages as they look' }).focus();
  await keys('PageDown', 'PageDown');
  await expect(number).toHaveValue('3');
  await expect(picture('Page 3')).toBeVisible();
  await keys('PageUp');
  await expect(number).toHaveValue('2');
  await keys('+');
  await expect(region.getByText('125 %')).toBeAttached();
  await keys('0');
  await expect(region.getByText('100 %')).toBeAttached();

  await text.focus();
  await keys('Control+End');
  await expect(number).toHaveValue('4');
  await keys('Control+Shift+P');
  await expect(region).toBeHidden();
});

test('pages are turned, found by number, made larger and put away with the mouse', async ({ running: { app, page }, folder }) => {
  const { region, number, picture } = pagesOf(page);
  await bringIn(app, page, folder, 'report.pdf', report);
  await page.getByRole('button', { name: 'Run a command' }).click();
  await page.getByRole('option', { name: /Show the pages beside the text/ }).click();
  await expect(picture('Page 1')).toBeVisible();
  await region.getByRole('button', { name: 'Next page' }).click();
  await expect(number).toHaveValue('2');
  await number.fill('4');
  await number.press('Enter');
  await expect(picture('Page 4')).toBeVisible();
  await region.getByRole('button', { name: 'Larger pages' }).click();
  await expect(region.getByText('125 %')).toBeAttached();
  await region.getByRole('button', { name: 'Close the pages' }).click();
  await expect(region).toBeHidden();
});

test('a text is corrected by key: a crash keeps what was typed, saving makes a version, undo takes it back', async ({
  start,
  userData,
  folder,
}) => {
  const first = await start();
  await bringIn(first.app, first.page, folder, 'report.pdf', report);
  await desk(first.page).saved();
  await first.page.keyboard.press('Control+Shift+E');
  const field = (page: Page) => page.getByRole('textbox', { name: 'Text of page 1' });
  await expect(field(first.page)).toBeFocused();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(' It never came.');
  await expect(first.page.getByText(/kept as a draft/)).toBeVisible();
  // The draft is written a moment after the last key.
  await expect
    .poll(() =>
      first.page.evaluate(async () => {
        const opening = indexedDB.open('typed-drafts');
        const db = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)));
        if (!db.objectStoreNames.contains('drafts')) return '';
        const all = db.transaction('drafts').objectStore('drafts').getAll();
        return new Promise<string>((done) => (all.onsuccess = () => done(JSON.stringify(all.result))));
      }),
    )
    .toContain('It never came.');
  await kill(first.app);

  const { app, page } = await launch(userData);
  const { keys, ready, reader, news, saved } = desk(page);
  await ready();
  await page.getByRole('listbox', { name: 'Sources' }).getByRole('option').first().click();
  await keys('Control+Shift+E');
  await expect(field(page)).toHaveValue(/It never came\.$/);
  await expect(page.getByText(/What you typed earlier is here again/)).toBeVisible();
  await keys('Control+S');
  await expect(reader.getByText('It never came.')).toBeVisible();
  await expect(news).toContainText('Saved as a new version');
  await saved();
  await keys('Control+Z');
  await expect(reader.getByText('It never came.')).toBeHidden();
  await kill(app);
});

test('pages without text are typed beside their pictures, with the mouse', async ({ running: { app, page }, folder }) => {
  const { reader } = desk(page);
  const { picture, number } = pagesOf(page);
  await bringIn(app, page, folder, 'scan.pdf', scan);
  await reader.getByRole('button', { name: 'Type its text' }).click();
  await expect(picture('Page 1')).toBeVisible();
  expect(await hasInk(picture('Page 1'))).toBe(true);
  await page.getByRole('textbox', { name: 'Text of page 1' }).fill('The first page, typed.');
  await page.getByRole('region', { name: 'Text editor' }).getByRole('button', { name: 'Type the next page' }).click();
  await expect(number).toHaveValue('2');
  await page.getByRole('textbox', { name: 'Text of page 2' }).fill('The second.\n\nIts second paragraph.');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(reader.getByText('Its second paragraph.')).toBeVisible();
  await expect(reader.getByText('The first page, typed.')).toBeVisible();
});

test('a text without pages is corrected by itself: its passages come along, and discarding leaves nothing behind', async ({
  running: { app, page },
  folder,
}) => {
  const { keys, passages, reader, selectSentence } = desk(page);
  const field = page.getByRole('textbox', { name: 'Text to type or correct' });
  await bringIn(app, page, folder, 'note.txt', new TextEncoder().encode('A note\n\nThe feery came back. Nobody had been told.'));
  await selectSentence(1, 2);
  await keys('c');
  await expect(passages).toHaveCount(1);
  await keys('Control+Shift+E');
  await field.fill('Nothing of this is kept.');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(field).toHaveValue(/The feery came back/);
  await field.fill('A note\n\nThe ferry came back. Nobody had been told.');
  await keys('Control+S');
  await expect(reader.getByText('The ferry came back.')).toBeVisible();
  await expect(reader.locator('mark')).toHaveText('Nobody had been told.');
  await expect(passages).toHaveCount(1);
});

test('a page of any size takes no more than a canvas may have', async ({ running: { app, page }, folder }) => {
  const { picture } = pagesOf(page);
  await bringIn(app, page, folder, 'endless.pdf', endless);
  await page.keyboard.press('Control+Shift+P');
  await expect(picture('Page 1')).toBeVisible();
  expect(await picture('Page 1').evaluate((canvas: HTMLCanvasElement) => canvas.width * canvas.height)).toBeLessThanOrEqual(12_100_000);
});

test('pages and text editor: axe finds nothing, light or dark', async ({ running: { app, page }, folder }) => {
  const { keys } = desk(page);
  await bringIn(app, page, folder, 'report.pdf', report);
  const check = async () => expect(await brokenInEitherTheme(page)).toEqual([]);
  await keys('Control+Shift+P');
  await expect(pagesOf(page).picture('Page 1')).toBeVisible();
  await check();
  await keys('Control+Shift+E');
  await expect(page.getByRole('textbox', { name: 'Text of page 1' })).toBeFocused();
  await check();
});
