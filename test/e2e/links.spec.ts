import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app';
import { records } from './records';
import { bringInStation } from './station';

test('passages of two sources are linked by key, seen at both ends, and taken apart again', async ({ running }) => {
  const { page } = running;
  const on = await bringInStation(running, 'quay.txt');
  await on.selectSentence(2, 1);
  await on.keys('c');
  await on.library.getByRole('option', { name: /A new quay/ }).click();
  await expect(on.reader.getByText('The quay will cost')).toBeVisible();
  await on.selectSentence(3, 1);
  await on.keys('c', 'Control+l');
  const dialog = on.dialog('Link to another passage');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await on.type('built 1891');
  await on.keys('Alt+ArrowLeft', 'Alt+ArrowRight', 'ArrowDown', 'Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Linked: supports.')).toBeVisible();
  await expect(on.links.getByText(/^Supports · /)).toBeVisible();
  await on.links.getByRole('textbox', { name: 'Note on the link' }).fill('both speak of 1891');
  await on.keys('Enter');

  await on.links.getByRole('button', { name: /^The station was built/ }).click();
  await expect(on.quotation).toHaveText(/The station was built/);
  await expect(on.links.getByText('It is supported by 1 independent source.')).toBeVisible();
  await expect(on.links.getByText(/^Supported by · /)).toBeVisible();
  await expect(on.links.getByRole('textbox', { name: 'Note on the link' })).toHaveValue('both speak of 1891');
  await on.links.getByRole('button', { name: /^Remove the link: supported by/ }).click();
  await expect(on.links.getByRole('listitem')).toHaveCount(0);
  await on.keys('Control+z');
  await expect(on.links.getByRole('listitem')).toHaveCount(1);
});

test('a passage dragged onto another, or onto the inspector, is linked to it', async ({ running }) => {
  const { page } = running;
  const on = await bringInStation(running);
  await on.selectSentence(2, 1);
  await on.keys('c');
  await on.selectSentence(3, 1);
  await on.keys('c');
  await expect(on.passages).toHaveCount(2);
  const dialog = on.dialog('Link to another passage');
  await drag(page, on.passages.first(), on.passages.last());
  await expect(dialog.locator('blockquote')).toHaveText([/The station was built/, /Its tower stands/]);
  await dialog.getByRole('radio', { name: 'Contradicts' }).click();
  await dialog.getByRole('button', { name: 'Link them' }).click();
  await expect(on.links.getByText(/^Contradicted by · /)).toBeVisible();

  await drag(page, on.passages.first(), on.inspector.getByRole('heading', { name: 'Links' }));
  await dialog.getByRole('button', { name: 'The other way round' }).click();
  await expect(dialog.locator('blockquote')).toHaveText([/Its tower stands/, /The station was built/]);
  await on.keys('Tab', 'Enter');
  await expect(on.links.getByText(/^Supports · /)).toBeVisible();
  await expect(on.links.getByRole('listitem')).toHaveCount(2);
  expect((await records(page, 'links')).map(({ relation }) => relation)).toEqual(['contradicts', 'supports']);
});

/** Presses on the one, travels and lets go on the other. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const [a, b] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(a.x + a.width / 2 + 8, a.y + a.height / 2 + 8, { steps: 3 });
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 6 });
  await page.mouse.up();
}
