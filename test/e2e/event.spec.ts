import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialogs, answerSaveDialogs, expect, test } from './app';
import { desk } from './desk';
import { pictureOf } from './picture';
import { records } from './records';

/** The sample's first event, selected by key, with the focus in the inspector. */
async function selectFirst(page: Page) {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+4', 'Home', 'Space', 'Control+3');
  await expect(on.inspector.getByRole('heading', { name: 'Event', exact: true })).toBeVisible();
  return on;
}
type On = ReturnType<typeof desk>;
const section = (on: On, name: string) => on.inspector.getByRole('region', { name, exact: true });
const first = async (page: Page) => (await records(page, 'events')).find(({ title }) => title.startsWith('Treaty of Shimoda'))!;

test('time, zone, lane and a quoted title are typed, read back and undone by key', async ({ running: { page } }) => {
  const on = await selectFirst(page);
  await on.tabTo(on.field('Title'));
  await page.keyboard.press('End');
  await page.keyboard.type(' of “unheard-of words”');
  await expect(on.inspector.getByText(/“unheard-of words” is not in the evidence/)).toBeVisible();
  await page.keyboard.press('Escape');
  await on.tabTo(on.field('Time'));
  await page.keyboard.type('14:05–15:30 Asia/Tokyo');
  await on.keys('Enter');
  await expect(on.inspector.getByRole('combobox', { name: 'Zone' })).toHaveValue('Asia/Tokyo');
  await expect.poll(async () => (await first(page)).time).toEqual({ from: '14:05', to: '15:30', zone: 'Asia/Tokyo' });
  const lane = on.inspector.getByRole('combobox', { name: 'Lane' });
  await on.tabTo(lane);
  await page.keyboard.type('Borders');
  await on.keys('Enter');
  await expect.poll(async () => (await first(page)).lane).toBe('Borders');
  await on.keys('Control+z', 'Control+z');
  await expect.poll(async () => [(await first(page)).lane, (await first(page)).time]).toEqual([undefined, undefined]);
});

test('another dating is kept with its source, used, and both stay', async ({ running: { page } }) => {
  const on = await selectFirst(page);
  const datings = section(on, 'Other datings');
  await datings.getByRole('textbox', { name: 'Add a date' }).fill('1856');
  await on.keys('Enter');
  const dating = datings.getByRole('listitem', { name: '1856' });
  await dating.getByRole('combobox', { name: 'Source' }).focus();
  await on.keys('ArrowDown');
  await dating.getByRole('option').first().click();
  await dating.getByRole('button', { name: 'Use this date' }).click();
  await expect(on.field('When')).toHaveValue('1856');
  await expect(datings.getByRole('listitem', { name: '1856, in use' })).toBeVisible();
  await expect(datings.getByRole('listitem', { name: '7 February 1855' })).toBeVisible();
  await on.keys('Control+z');
  await expect(on.field('When')).toHaveValue('7 February 1855');
});

test('events are linked by key, the link is seen from both ends, and gone again', async ({ running: { page } }) => {
  const on = await selectFirst(page);
  await on.keys('Control+4', 'Shift+K');
  await expect(on.dialog('Link to another event')).toBeVisible();
  await page.keyboard.type('soviet forces 1945');
  await on.keys('ArrowDown', 'Enter');
  const links = section(on, 'Links to other events');
  await links.getByRole('button', { name: /^Soviet forces take the islands/ }).click();
  await expect(on.field('Title')).toHaveValue('Soviet forces take the islands');
  await links.getByRole('button', { name: /^Remove the link: is led to by Treaty of Shimoda/ }).click();
  await expect(links.getByText('Treaty of Shimoda')).toHaveCount(0);
});

test('an event is shown on a timeline that is made for it, and taken off the first', async ({ running: { page } }) => {
  const on = await selectFirst(page);
  await section(on, 'On the timelines').getByRole('button', { name: 'Show on another timeline…' }).click();
  await on.dialog('Show on another timeline').getByRole('textbox', { name: 'A new timeline' }).fill('Borders');
  await on.dialog('Show on another timeline').getByRole('button', { name: 'Make it' }).click();
  await expect(section(on, 'On the timelines').getByRole('listitem')).toHaveCount(2);
  await section(on, 'On the timelines').getByRole('button', { name: 'Take off the timeline: Borders' }).click();
  await expect(section(on, 'On the timelines').getByRole('listitem')).toHaveCount(1);
});

test('a picture is added, described, shown in the card and in the page; an SVG is refused', async ({ running: { app, page }, folder }) => {
  const on = await selectFirst(page);
  const [quay, map, out] = [join(folder, 'quay.png'), join(folder, 'map.svg'), join(folder, 'page.html')];
  writeFileSync(quay, pictureOf(64, 48, [43, 95, 168]));
  writeFileSync(map, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await answerOpenDialogs(app, [quay, map]);
  const pictures = section(on, 'Pictures');
  await pictures.getByRole('button', { name: 'Add pictures…' }).click();
  await expect(pictures.getByRole('img')).toBeVisible();
  await expect(on.inspector.getByRole('alert')).toHaveText(/map\.svg is an SVG drawing/);
  await expect(pictures.getByText('No alternative text yet')).toBeVisible();
  await pictures.getByRole('textbox', { name: 'Shows' }).fill('A quay at dawn');
  await pictures.getByRole('textbox', { name: 'Credit' }).fill('Photo: H. Mori');
  await on.keys('Enter', 'Control+4', 'Home');
  const card = page.getByRole('tooltip').filter({ hasText: 'Treaty of Shimoda' });
  await expect(card.getByRole('img', { name: 'A quay at dawn' })).toBeVisible();
  await on.keys('Escape');
  await expect(card).toHaveCount(0);
  await answerSaveDialogs(app, out);
  await on.keys('Control+e');
  await on.dialog('Export the timeline').getByRole('button', { name: /^Save/ }).click();
  await expect.poll(() => readFileSync(out, { encoding: 'utf8', flag: 'a+' })).toContain('alt="A quay at dawn"');
});

test('the card stays while the pointer is on it, and Esc takes it away', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  const event = on.timeline.getByRole('option', { name: /^Treaty of Shimoda/ });
  await event.hover({ force: true, position: { x: 6, y: 8 } });
  const card = page.getByRole('tooltip').filter({ hasText: 'Treaty of Shimoda' });
  await expect(card).toBeVisible();
  const [mark, box] = [(await event.boundingBox())!, (await card.boundingBox())!];
  expect(box.y + box.height <= mark.y || box.y >= mark.y + mark.height).toBe(true);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(card).toHaveAttribute('data-held', 'true');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a press goes to what lies under the card, and takes it away', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+4', 'Home', 'ArrowRight');
  const card = page.getByRole('tooltip').filter({ hasText: 'Soviet forces' });
  await expect(card).toBeVisible();
  const box = (await card.boundingBox())!;
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(point.x, point.y);
  await on.keys('ArrowRight');
  await expect(page.getByRole('tooltip')).toContainText('Last large groups');
  await expect(page.getByRole('tooltip')).not.toHaveAttribute('data-held');
  await page.mouse.click(point.x, point.y);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await on.keys('Control+4', 'Home', 'ArrowRight');
  await expect(card).toBeVisible();
  await on.keys('/');
  await expect(card).toHaveCount(0);
});

test('at the smallest window and twice the size the card is in the window, whole or scrolling', async ({ running: { app, page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window!.setContentSize(1024, 640);
    window!.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(600);
  await on.keys('Control+Shift+t', 'Control+4', 'Home', 'ArrowRight');
  const card = page.getByRole('tooltip');
  await expect(card).toBeVisible();
  const isInside = () =>
    card.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
  await expect.poll(isInside).toBe(true);
});
