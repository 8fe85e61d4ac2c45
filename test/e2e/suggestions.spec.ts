import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, kill, test, type Running } from './app';
import { brokenInEitherTheme } from './broken-rules';
import { desk } from './desk';
import { records } from './records';
import { opened, suggestions } from './suggestions';

const small = `Harbour vote put off

Mayor Jane Roe said on Friday that about 80 berths were lost in 2014. The board insists that the port must reopen. Critics said recently that it would take time.
`;

async function smallArticle(running: Running, folder: string) {
  const path = join(folder, 'harbour.txt');
  await writeFile(path, small);
  return opened(running, path);
}

test('a suggestion is accepted, described, dismissed, undone and kept dismissed by key', async ({ start, folder }) => {
  const first = await start();
  const { page, on, at } = await smallArticle(first, folder);
  await expect(at.waiting).toBeVisible();
  await on.toStart();
  await on.keys('.');
  await expect(at.head).toContainText('Claim1 of');
  await expect(at.bar).toContainText('Jane Roe, Mayor');
  // Nothing says when the article was published: Friday waits.
  await expect(at.bar).toContainText('“Friday”, once the publication date is known');
  await on.keys('Control+3');
  await on.tabTo(on.field('Published'));
  await page.keyboard.type('16 December 2016');
  await on.keys('Enter', 'Control+2');
  await expect(at.bar).toContainText('Friday 16 December 2016');

  await on.keys('a');
  await expect(on.passages).toHaveCount(1);
  await expect(on.quotation).toContainText('Mayor Jane Roe said on Friday');
  const [claim] = await records(page, 'annotations');
  const [roe] = await records(page, 'actors');
  expect(roe?.name).toBe('Jane Roe');
  expect(claim).toMatchObject({
    fields: { kind: 'claim', speakers: [{ name: 'Jane Roe', role: 'Mayor', actor: roe?.id }], attribution: 'indirect' },
    said: { edtf: '2016-12-16' },
    about: { edtf: '2014' },
  });
  const record = page.getByRole('region', { name: 'Record', exact: true });
  await expect(record).toContainText(/Suggested by.*who says so, the verb, then .*; a day of the week.*, accepted by /);
  await on.keys('Control+z');
  await expect(on.passages).toHaveCount(0);
  expect(await records(page, 'actors')).toHaveLength(0);

  await on.toStart();
  await on.keys('Escape', '.', 'd');
  await expect(on.passages).toHaveCount(1);
  await expect(on.inspector.locator(':focus')).toHaveCount(1);

  await on.keys('Control+2', 'Escape', '.');
  await expect(at.bar).toContainText('Figure');
  await on.keys('x');
  await expect(at.bar).not.toContainText('Figure');
  await on.saved();
  await kill(first.app);

  const second = await start();
  const again = suggestions(second.page);
  const there = desk(second.page);
  await expect(again.waiting).toBeVisible();
  const left = await again.count();
  await second.page.getByRole('radio', { name: /^Suggestions/ }).click();
  await expect(again.list.getByRole('option', { name: /^Figure/ })).toHaveCount(0);
  await there.keys('Control+2', 'Control+z');
  await expect(again.list.getByRole('option', { name: /^Figure/, selected: true })).toHaveCount(1);
  await expect(again.head).toContainText(`of ${left + 1}`);
});

test('suggestions are turned off and on, and the choice is kept', async ({ start, folder }) => {
  const first = await start();
  const { page, on, at } = await smallArticle(first, folder);
  await expect(at.waiting).toBeVisible();
  const painted = () => page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('dateline-suggested')).length);
  expect(await painted()).toBeGreaterThan(0);
  await on.keys('Control+Shift+s');
  await expect(at.bar).toHaveCount(0);
  expect(await painted()).toBe(0);
  // Choices of the window are the browser's to write down: it does so when it closes, not when it is killed.
  await first.app.close();
  const second = await start();
  await expect(desk(second.page).text).toBeVisible();
  await desk(second.page).keys('Control+Shift+s');
  await expect(suggestions(second.page).waiting).toBeVisible();
});

test('a passage tagged by hand has what the suggestions in it say', async ({ running, folder }) => {
  const { page, on, at } = await smallArticle(running, folder);
  await expect(at.waiting).toBeVisible();
  await on.selectSentence(1, 1);
  await on.keys('c');
  await expect(on.passages).toHaveCount(1);
  expect((await records(page, 'annotations'))[0]).toMatchObject({
    fields: { speakers: [{ name: 'Jane Roe', role: 'Mayor' }] },
    about: { edtf: '2014' },
    unresolved: { said: 'Friday' },
  });
  await on.keys('Control+z');
  await expect(on.passages).toHaveCount(0);
});

test('by mouse: a click on suggested words shows them, buttons accept and dismiss, and the keys go on from there', async ({
  running,
  folder,
}) => {
  const { page, on, at } = await smallArticle(running, folder);
  await expect(at.waiting).toBeVisible();
  const words = await page.evaluate(() => {
    const block = [...document.querySelectorAll('[data-start]')].find(({ textContent }) => textContent.includes('board insists'))!;
    const range = document.createRange();
    const node = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()!;
    range.setStart(node, node.textContent!.indexOf('insists'));
    range.setEnd(node, node.textContent!.indexOf('insists') + 7);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(words.x, words.y);
  await expect(at.head).toContainText('Position');
  await expect(at.bar).toContainText('insists');
  await at.bar.getByRole('button', { name: 'Accept' }).click();
  await expect(on.passages).toHaveText([/Position: The board insists/]);
  await expect(at.bar).toContainText('Critics');
  await on.keys('a');
  await expect(on.passages).toHaveCount(2);
  await expect(on.text).toBeFocused();

  // "recently" names no time: there is nothing to accept, and it is said why.
  await page.getByRole('radio', { name: /^Suggestions/ }).click();
  await at.list.getByRole('option', { name: /Date: recently/ }).click();
  await expect(at.bar).toContainText('Nothing to accept. “recently”: ');
  await on.keys('Control+2', 'a');
  await expect(on.news).toContainText('There is no date to accept.');
  expect(await records(page, 'annotations')).toHaveLength(2);

  // What was said of one is over once another is accepted; by itself it would stay for eight seconds.
  await at.list.getByRole('option', { name: /^Figure/ }).click();
  await on.keys('Control+2', 'a');
  await expect.poll(async () => (await records(page, 'annotations')).length).toBe(3);
  await expect(on.news).toHaveText('', { timeout: 3_000 });
});

test('all figures are accepted as one, and undone as one', async ({ running, folder }) => {
  const path = join(folder, 'figures.txt');
  await writeFile(path, 'Harbour losses\n\nAbout 80 berths were lost. The wall cost ¥300 billion, and 12 ships went down.\n');
  const { page, on, at } = await opened(running, path);
  await expect(at.waiting).toBeVisible();
  await on.keys('Control+k');
  await page.keyboard.type('all figures');
  await on.keys('Enter');
  await expect(on.passages).toHaveCount(3);
  await expect(on.passages.filter({ hasText: 'Figure: ' })).toHaveCount(3);
  await on.keys('Control+2', 'Control+z');
  await expect(on.passages).toHaveCount(0);
});

test('axe finds nothing wrong with suggestions, light or dark', async ({ running, folder }) => {
  const { page, on, at } = await smallArticle(running, folder);
  await expect(at.waiting).toBeVisible();
  await page.getByRole('radio', { name: /^Suggestions/ }).click();
  await on.toStart();
  await on.keys('.');
  await expect(at.head).toBeVisible();
  await expect(at.list.getByRole('option', { selected: true })).toHaveCount(1);
  expect(await brokenInEitherTheme(page)).toEqual([]);
  await at.list.focus();
  await on.keys('ArrowDown', 'Enter');
  await expect(at.list).toBeFocused();
  expect(await brokenInEitherTheme(page)).toEqual([]);
});
