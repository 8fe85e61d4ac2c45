import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { answerOpenDialogs, answerSaveDialogs, expect, kill, test } from './app';
import { desk } from './desk';

const article = (name: string) => resolve(import.meta.dirname, '../fixtures/articles', name);

test('an article comes in, its passages are tagged, dated and placed, and all of it survives a kill', async ({ start }) => {
  const first = await start();
  await answerOpenDialogs(first.app, [article('quay.txt')]);
  const { page } = first;
  const on = desk(page);

  await on.ready();
  await page.keyboard.press('Control+o');
  await expect(on.reader.getByText('A new quay for the old harbour').first()).toBeVisible();
  await expect(on.inspector.getByRole('textbox', { name: 'Published' })).toHaveValue(/14/);

  await on.toStart();
  await on.keys('Control+ArrowDown', 'Alt+Shift+ArrowRight', 'c');
  await expect(on.reader.locator('mark')).toHaveCount(1);
  await on.keys('Enter');
  await page.keyboard.type('The council agreed to build a second quay');
  await on.keys('Enter');
  await on.inspector.getByRole('textbox', { name: 'About' }).fill('Wednesday');
  await expect(on.inspector.getByText(/14 December 2016/).first()).toBeVisible();
  await on.keys('Enter', 'Control+2', 't');
  await expect(on.timeline.getByRole('option', { name: /second quay.*14 December 2016/ })).toBeVisible();
  await on.saved();
  await kill(first.app);

  const again = await start();
  const back = desk(again.page);
  await expect(back.timeline.getByRole('option', { name: /second quay.*14 December 2016/ })).toBeVisible();
  await expect(back.reader.locator('mark')).toHaveCount(1);
  await again.page.keyboard.press('Control+z');
  await expect(back.timeline.getByRole('option', { name: /second quay/ })).toHaveCount(0);
  await again.page.keyboard.press('Control+Shift+z');
  await expect(back.timeline.getByRole('option', { name: /second quay/ })).toBeVisible();
});

test('an event opens its passage and a passage its event', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  const event = on.timeline.getByRole('option', { name: /Joint Declaration/ });
  await event.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().click();
  await expect(on.inspector.getByText('On the timeline')).toBeVisible();
  await on.inspector.getByRole('button', { name: /Joint Declaration/ }).click();
  await expect(on.inspector.getByRole('textbox', { name: 'Title' })).toHaveValue(/Joint Declaration/);
});

test('the timeline is exported as JSON and as one web page', async ({ running: { app, page }, folder }) => {
  const on = desk(page);
  await on.openSample();
  for (const [name, label] of [
    ['timeline.html', 'Web page'],
    ['timeline.json', 'JSON'],
  ] as const) {
    await answerSaveDialogs(app, join(folder, name));
    await page.keyboard.press('Control+e');
    await page.getByRole('radio', { name: label }).click();
    await page.getByRole('button', { name: 'Save…' }).click();
    await expect(page.getByText(`Saved ${name}`)).toBeVisible();
    await page.keyboard.press('Escape');
  }
  const json = JSON.parse(await readFile(join(folder, 'timeline.json'), 'utf8')) as { format: string; events: unknown[] };
  expect(json.format).toBe('dateline-timeline');
  expect(json.events.length).toBeGreaterThan(10);
  const html = await readFile(join(folder, 'timeline.html'), 'utf8');
  expect(html).toContain('Content-Security-Policy');
  expect(html).not.toMatch(/<script|\ssrc=|@import|url\((?!#)/);
});

test('files named on the command line come in, and what a page says of itself is read', async ({ start }) => {
  const { page } = await start([article('ferry.html')]);
  const on = desk(page);
  await expect(on.reader.getByRole('heading', { name: 'Ferry stops for the winter' }).first()).toBeVisible();
  await expect(on.inspector.getByRole('textbox', { name: 'Publisher' })).toHaveValue('Sound Herald');
  await expect(on.inspector.getByText(/4 November 2016/).first()).toBeVisible();
  await expect(on.reader.getByText('Subscribe to the Sound Herald')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('pasted words become a source, and a file that cannot be read leaves nothing behind', async ({ running: { app, page }, folder }) => {
  const on = desk(page);
  await page.getByRole('button', { name: 'Paste an article' }).click();
  await page.getByRole('textbox', { name: /words/ }).fill('Nothing is known of the old mill.\n\nIt burned on Friday.');
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(on.reader.getByText('It burned on Friday.')).toBeVisible();
  await expect(on.reader.getByText(/not found/).first()).toBeVisible();

  await answerOpenDialogs(app, [join(folder, 'absent.txt')]);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('alert').getByText(/absent\.txt/)).toBeVisible();
  await expect(on.library.getByText('1 source')).toBeVisible();
});
