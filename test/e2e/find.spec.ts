import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialogs, expect, test } from './app';
import { desk } from './desk';

const filler = 'Nothing of any interest is said in this paragraph, which is here to be scrolled past. ';
/** Long enough to be windowed: most of its blocks are not mounted. */
const text = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, at) => `${filler.repeat(3)}${at % 40 === 0 ? `The Café of harbour ${at}.` : ''}`).join('\n\n');

async function open(app: ElectronApplication, page: Page, folder: string, words: string): Promise<ReturnType<typeof desk>> {
  const file = join(folder, 'long.txt');
  await writeFile(file, words);
  await answerOpenDialogs(app, [file]);
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');
  await expect(on.text).toBeFocused();
  return on;
}

const bar = (page: Page) => {
  const region = page.getByRole('search', { name: 'Find in the text' });
  return { region, field: region.getByRole('textbox'), count: region.getByRole('status') };
};

test('find counts all places, steps through them also where they are not mounted, and leaves the caret on one', async ({
  folder,
  running: { app, page },
}) => {
  const on = await open(app, page, folder, text(1_000));
  await on.keys('Control+Home', 'Control+f');
  const find = bar(page);
  await expect(find.field).toBeFocused();
  await page.keyboard.type('CAFE of');
  await expect(find.count).toHaveText('1 of 25');
  await on.keys('Shift+Enter');
  await expect(find.count).toHaveText('25 of 25');
  await expect(on.reader.getByText('The Café of harbour 960.')).toBeInViewport();
  await on.keys('Enter', 'Enter', 'F3');
  await expect(find.count).toHaveText('3 of 25');
  await expect(on.reader.getByText('The Café of harbour 80.')).toBeInViewport();

  await on.keys('Escape');
  await expect(find.region).toBeHidden();
  await expect(on.text).toBeFocused();
  await expect.poll(on.selected).toBe('Café of');
  await on.keys('c');
  await expect(on.quotation).toHaveText('“Café of”');
});

test('what is found is marked, the place shown differently, and nothing is marked once find is closed', async ({
  folder,
  running: { app, page },
}) => {
  const on = await open(app, page, folder, 'The harbour. A harbour.\n\nHarbour and harbourmaster.');
  await on.keys('Control+Home', 'Control+f');
  await page.keyboard.type('harbour');
  const find = bar(page);
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights].map(([name, ranges]) => `${name}: ${[...ranges].map((range) => (range as Range).toString()).join(' ')}`).sort(),
    );
  await expect(find.count).toHaveText('1 of 4');
  await expect.poll(marked).toEqual(['dateline-find-now: harbour', 'dateline-find: harbour Harbour harbour']);
  await find.region.getByRole('button', { name: 'Whole words' }).click();
  await expect(find.count).toHaveText('1 of 3');
  await find.region.getByRole('button', { name: 'Match case' }).click();
  await expect(find.count).toHaveText('1 of 2');
  await find.field.fill('lagoon');
  await expect(find.count).toHaveText('Not found');
  await find.region.getByRole('button', { name: 'Close' }).click();
  await expect.poll(marked).toEqual([]);
});

test('find begins with the words selected, and F3 goes on after it is closed', async ({ folder, running: { app, page } }) => {
  const on = await open(app, page, folder, 'One harbour.\n\nTwo harbours.\n\nThree.');
  await on.keys('Control+Home', 'Control+ArrowRight', 'Control+Shift+ArrowRight', 'Control+f');
  const find = bar(page);
  await expect(find.field).toHaveValue('harbour');
  await expect(find.count).toHaveText('1 of 2');
  await on.keys('Escape', 'F3');
  await expect.poll(on.selected).toBe('harbour');
  await expect(on.text).toBeFocused();
});
