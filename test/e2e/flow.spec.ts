import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { brokenRules } from './broken-rules';
import { desk } from './desk';

test.describe('the flow of work', () => {
  test('keys are chosen by the person: taken from another command, shown as they are now, and there after a restart', async ({
    start,
    userData,
  }) => {
    const { page, app } = await start([], userData);
    const on = desk(page);
    await on.ready();
    await on.openSample();
    await on.keys('F1');
    await on.dialog('Keys and help').getByRole('button', { name: 'Change keys…' }).click();
    const dialog = on.dialog('Change keys');
    await page.keyboard.type('history');
    await dialog.getByRole('button', { name: 'Change the keys of History', exact: true }).click();
    await on.keys('Control+k');
    await expect(dialog.getByRole('status')).toContainText('These keys run “Run a command…”.');
    await dialog.getByRole('button', { name: 'Take them from it' }).click();
    await expect(dialog.getByRole('row', { name: 'History' })).toContainText('Ctrl K');
    expect(await brokenRules(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Done', exact: true }).click();
    await on.keys('Control+k');
    await expect(page.getByRole('region', { name: 'History' })).toBeVisible();
    const gone = new Promise((done) => app.process().once('exit', done));
    await app.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
    await gone;

    const again = await start([], userData);
    const then = desk(again.page);
    await then.ready();
    await again.page.keyboard.press('Control+k');
    await expect(again.page.getByRole('region', { name: 'History' })).toBeVisible();
  });

  test('the history names each change and goes back to any of them, by key, and forth again', async ({ running: { page } }) => {
    const on = desk(page);
    await on.ready();
    await paste(page, 'The quay\n\nThe ferry leaves at eight.\n\nThe board wants a bridge.');
    await expect(on.reader.getByText('The ferry')).toBeVisible();
    await on.selectSentence(1, 1);
    await on.keys('c');
    await expect(on.passages).toHaveCount(1);
    await on.selectSentence(2, 1);
    await on.keys('p');
    await expect(on.passages).toHaveCount(2);
    await on.saved();
    await on.keys('Control+Shift+H');
    const history = page.getByRole('region', { name: 'History' });
    await expect(history.getByRole('option').first()).toContainText('position');
    expect(await brokenRules(page)).toEqual([]);
    await history.getByRole('option').nth(2).click();
    await history.getByRole('button', { name: 'Go back to here' }).click();
    await expect(history.getByText('undone', { exact: true })).toHaveCount(2);
    await history.getByRole('option').first().dblclick();
    await expect(history.getByText('undone', { exact: true })).toHaveCount(0);
    await on.keys('Escape');
    await expect(on.passages).toHaveCount(2);
  });

  test('a history taller than its column scrolls within it, and has the focus from the start', async ({ running: { page } }) => {
    const on = desk(page);
    await on.ready();
    const passages = 22;
    await paste(page, ['The quay', ...Array.from({ length: passages }, (_, at) => `The ferry number ${at} leaves.`)].join('\n\n'));
    await expect(on.reader.getByText('number 0')).toBeVisible();
    for (let paragraph = 1; paragraph <= passages; paragraph += 1) {
      await on.selectSentence(paragraph, 1);
      await on.keys('c');
      await expect(on.quotation).toContainText(`number ${paragraph - 1} leaves`);
    }
    await page.setViewportSize({ width: 1024, height: 640 });
    await on.keys('Control+Shift+H');
    const history = page.getByRole('region', { name: 'History' });
    const rows = history.getByRole('option');
    const isFrameWhole = async () => {
      await expect(history.getByRole('heading', { name: 'History' })).toBeInViewport({ ratio: 1 });
      await expect(history.getByRole('button', { name: 'Go back to here' })).toBeInViewport({ ratio: 1 });
    };
    await expect(history.locator(':focus')).toHaveCount(1);
    await isFrameWhole();
    await expect.poll(() => history.getByRole('listbox').evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
    await on.keys('End');
    await expect(rows.last()).toBeFocused();
    await expect(rows.last()).toBeInViewport();
    await isFrameWhole();
  });

  test('claims are reviewed one by one, a key for each verdict, and undo takes a verdict back', async ({ running: { page } }) => {
    const on = desk(page);
    await on.ready();
    await on.openSample();
    await on.keys('Control+Shift+R');
    const review = page.getByRole('region', { name: 'Review' });
    const progress = review.getByRole('status');
    await expect(progress).toContainText(/^1 of \d+ unreviewed claims$/);
    const count = Number(/of (\d+)/.exec((await progress.textContent())!)![1]);
    expect(await brokenRules(page)).toEqual([]);
    await on.keys('s');
    await expect(progress).toContainText(`of ${count - 1} unreviewed claims`);
    await on.keys('n');
    await expect(progress).toContainText(`2 of ${count - 1}`);
    await on.keys('d');
    await expect(progress).toContainText(`of ${count - 2} unreviewed claims`);
    await on.keys('Control+z');
    await expect(progress).toContainText(`of ${count - 1} unreviewed claims`);
    await review.getByRole('button', { name: 'Open in the text' }).click();
    await expect(on.reader).toBeVisible();
  });

  test('a source erased for good is in no file of the profile’s library any more', async ({ running: { page, app }, userData }) => {
    const on = desk(page);
    await on.ready();
    await on.openSample();
    await paste(page, 'The informant lives in Elm Street.\n\nShe said so on Friday.');
    await expect(on.reader.getByText('informant')).toBeVisible();
    await on.selectSentence(0, 1);
    await on.keys('c');
    await on.saved();
    expect(everything(join(userData, 'library'))).toContain('Elm Street');
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    });
    await on.keys('Control+k');
    await page.keyboard.type('erase this source');
    await on.keys('Enter');
    const dialog = on.dialog('Erase this source for good');
    await expect(dialog).toContainText('1 annotation');
    expect(await brokenRules(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Erase…' }).click();
    await expect(dialog).toBeHidden();
    await expect(on.sources.getByText('informant')).toHaveCount(0);
    await on.saved();
    expect(everything(join(userData, 'library'))).not.toContain('Elm Street');
  });
});

/** Brings in words as a source. */
async function paste(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+V');
  await page.getByLabel('The article’s words').fill(words);
  await page.getByRole('button', { name: 'Bring it in' }).click();
}

/** What the files below a folder hold, gunzipped where they are packed. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return String(entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    })
    .join('\n');
}
