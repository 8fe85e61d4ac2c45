import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { desk } from './desk';
import { records } from './records';

const sample = 'Japan, Russia and the four islands';

/** The timeline's bar, lane heads and strip as a person finds their way in them. */
function room(page: Page) {
  const on = desk(page);
  const command = async (label: string) => {
    await on.keys('Control+k');
    await page.keyboard.type(label);
    await page.getByRole('option', { name: label }).click();
  };
  return {
    ...on,
    /** Runs a command from the palette, found by typing. */
    command,
    picker: on.timeline.getByRole('button', { name: /^Timeline: / }),
    lane: (name: RegExp) => on.timeline.getByRole('list', { name: 'Lanes' }).getByRole('button', { name }),
    strip: on.timeline.getByRole('slider', { name: 'Time in view' }),
    goTo: page.getByRole('combobox', { name: 'Go to' }),
    event: (name: RegExp) => on.timeline.getByRole('option', { name }),
    open: async () => {
      await on.openSample();
      await expect(on.events.first()).toBeVisible();
    },
    newTimeline: async (name: string) => {
      await command('New timeline');
      await expect(on.dialog('New timeline')).toBeVisible();
      await page.keyboard.type(name);
      await on.keys('Enter');
      await expect(on.dialog('New timeline')).toHaveCount(0);
    },
  };
}

const eras = async (page: Page, title: string) =>
  (await records(page, 'timelines')).find((timeline) => timeline.title === title)?.eras?.map((era) => era.title);

test('a second timeline from the palette: passages are placed on the one on screen, and the next one is a command away', async ({
  running: { page },
}) => {
  const on = room(page);
  await on.open();
  await on.newTimeline('Money');
  await expect(on.picker).toHaveAccessibleName('Timeline: Money');
  await expect(page.getByText('Nothing on the timeline yet.')).toBeVisible();
  await expect(page.getByText('· 0 on the timeline')).toBeVisible();
  await on.passages.first().click();
  await on.keys('Control+2', 't');
  await expect(on.news).toContainText('From another timeline, and now on this one too');
  await expect(page.getByText('· 1 on the timeline')).toBeVisible();
  await on.command('Next timeline');
  await expect(on.picker).toHaveAccessibleName(`Timeline: ${sample}`);
  await expect(page.getByText('· 15 on the timeline')).toBeVisible();
  await on.command('Next timeline');
  await on.keys('Control+z');
  await expect(page.getByText('· 0 on the timeline')).toBeVisible();
  await on.keys('Control+z');
  await expect(on.picker).toHaveAccessibleName(`Timeline: ${sample}`);
});

test('the timeline on screen is the same after a start', async ({ start }) => {
  const first = await start();
  const on = room(first.page);
  await on.open();
  await on.newTimeline('Money');
  await on.saved();
  await first.app.close();
  const again = await start();
  await expect(room(again.page).picker).toHaveAccessibleName('Timeline: Money');
});

test('a timeline is duplicated, renamed and removed by mouse; what goes is told before, and undo brings it back', async ({
  running: { page },
}) => {
  const on = room(page);
  await on.open();
  await on.picker.click();
  await page.getByRole('menuitem', { name: 'Duplicate the timeline…' }).click();
  await on.dialog('Duplicate the timeline').getByRole('button', { name: 'Duplicate' }).click();
  await expect(on.picker).toHaveAccessibleName(`Timeline: ${sample}, second`);
  await expect(page.getByText('· 15 on the timeline, 1 in the tray')).toBeVisible();
  await on.picker.click();
  await page.getByRole('menuitem', { name: 'Rename the timeline…' }).click();
  await on.dialog('Rename the timeline').getByRole('textbox', { name: 'Name' }).fill('For print');
  await on.dialog('Rename the timeline').getByRole('button', { name: 'Rename' }).click();
  await expect(on.picker).toHaveAccessibleName('Timeline: For print');
  await on.picker.click();
  await expect(page.getByRole('menuitemradio', { name: sample })).toContainText('16 events');
  await page.getByRole('menuitemradio', { name: sample }).click();
  await on.picker.click();
  await page.getByRole('menuitem', { name: 'Remove the timeline…' }).click();
  await expect(page.getByText('No event is removed with it. 16 events stay on other timelines.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the timeline' }).click();
  await expect(on.picker).toHaveAccessibleName('Timeline: For print');
  await expect(page.getByText('· 15 on the timeline, 1 in the tray')).toBeVisible();
  await on.picker.click();
  await page.getByRole('menuitem', { name: 'Remove the timeline…' }).click();
  await expect(page.getByText('16 events are removed with it.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the timeline' }).click();
  await expect(page.getByText('· 0 on the timeline')).toBeVisible();
  await on.keys('Control+z', 'Control+z');
  await expect(page.getByText('· 15 on the timeline, 1 in the tray')).toBeVisible();
});

test('eras are added by key, changed and removed by mouse, one Edit each', async ({ running: { page } }) => {
  const on = room(page);
  await on.open();
  const before = await eras(page, sample);
  await on.command('Eras of the timeline');
  const dialog = on.dialog(/^Eras of/);
  await expect(dialog).toBeVisible();
  await page.keyboard.type('Cold War');
  await on.keys('Tab');
  await page.keyboard.type('1947 to 1991');
  await expect(dialog.getByText(/1947 to 1991\. /)).toBeVisible();
  await on.keys('Enter');
  const line = dialog.getByRole('listitem').filter({ hasText: 'Cold War' });
  await expect(line).toContainText('1947 to 1991');
  await line.getByRole('button', { name: 'Change Cold War' }).click();
  await dialog.getByRole('list').getByRole('textbox', { name: 'When' }).fill('no date');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog.getByText(/names? no time that can be placed/)).toBeVisible();
  await dialog.getByRole('list').getByRole('textbox', { name: 'When' }).fill('1947 to 1989');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(line).toContainText('1947 to 1989');
  await line.getByRole('button', { name: 'Remove Cold War' }).click();
  await expect(line).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await on.keys('Control+z');
  await expect.poll(() => eras(page, sample)).toContain('Cold War');
  await on.keys('Control+z', 'Control+z');
  await expect.poll(() => eras(page, sample)).toEqual(before);
});

test('the selected event becomes an era', async ({ running: { page } }) => {
  const on = room(page);
  await on.open();
  await on
    .event(/^Crossings without a visa/)
    .first()
    .focus();
  await on.keys('Space');
  await on.command('Eras of the timeline');
  await page.getByRole('button', { name: 'Add “Crossings without a visa” as an era' }).click();
  await expect(
    on
      .dialog(/^Eras of/)
      .getByRole('listitem')
      .filter({ hasText: 'Crossings without a visa' }),
  ).toContainText('1992 onwards');
});

test('going to a date by key: a year, a stretch before an event, one of several, and back where the focus was', async ({
  running: { page },
}) => {
  const on = room(page);
  await on.open();
  await on.keys('Control+4', 'Home', 'Shift+G');
  await expect(on.goTo).toBeFocused();
  await page.keyboard.type('1956');
  await expect(page.getByText('Goes to 1956')).toBeVisible();
  await on.keys('Enter');
  await expect(on.goTo).toHaveCount(0);
  await expect(on.strip).toHaveAttribute('aria-valuetext', /1955|1956/);
  await expect(on.timeline.getByRole('listbox').locator(':focus')).toHaveCount(1);
  await on.keys('Shift+G');
  await page.keyboard.type('three weeks before first day');
  await expect(page.getByText('Goes to 24 November 2016, 3 weeks before First day, in Nagato')).toBeVisible();
  await on.keys('Enter');
  await expect(on.strip).toHaveAttribute('aria-valuetext', '21 Nov 2016 to 28 Nov 2016');
  await on.keys('Shift+G');
  await page.keyboard.type('visits');
  await expect(page.getByText('Goes to First visits to graves, 1964')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('russia');
  const places = page.getByRole('listbox', { name: 'Places' }).getByRole('option');
  await expect(places).toHaveCount(2);
  await on.keys('ArrowDown');
  await expect(places.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(places.nth(1)).toContainText('Abe may travel to Russia');
  await on.keys('Escape');
  await expect(on.goTo).toHaveCount(0);
  await expect(on.strip).toHaveAttribute('aria-valuetext', '21 Nov 2016 to 28 Nov 2016');
  await on.keys('Shift+G');
  await page.keyboard.type('russia');
  await on.keys('ArrowDown', 'Enter');
  await expect(on.strip).toHaveAttribute('aria-valuetext', 'Oct 2016 to Apr 2018');
});

test('a date outside the events stays where it was gone to, is panned on from there, and everything comes back when fitted', async ({
  running: { page },
}) => {
  const on = room(page);
  await on.open();
  const shown = () => on.strip.getAttribute('aria-valuetext');
  const all = await shown();
  await on.keys('Control+4', 'Shift+G');
  await page.keyboard.type('44 BCE');
  await on.keys('Enter');
  await expect(on.goTo).toHaveCount(0);
  await expect.poll(shown).toMatch(/BCE/);
  const there = await shown();
  await on.strip.focus();
  await on.keys('ArrowLeft');
  await expect.poll(shown).not.toBe(there);
  expect(await shown()).toMatch(/BCE/);
  await on.keys('0');
  await expect.poll(shown).toBe(all);
});

test('lanes fold by mouse, by key and all at once', async ({ running: { page } }) => {
  const on = room(page);
  await on.open();
  const claims = on.lane(/^Claims/);
  await expect(claims).toHaveAccessibleName('Claims 10 events');
  await claims.click();
  await expect(claims).toHaveAttribute('aria-expanded', 'false');
  await claims.focus();
  await on.keys('Enter');
  await expect(claims).toHaveAttribute('aria-expanded', 'true');
  await on.keys('ArrowDown', 'Space');
  await expect(on.lane(/^Positions/)).toHaveAttribute('aria-expanded', 'false');
  await on
    .event(/^Treaty of Shimoda/)
    .first()
    .focus();
  await on.keys('Shift+C');
  await expect(claims).toHaveAttribute('aria-expanded', 'false');
  await on.timeline.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Unfold all lanes' }).click();
  await expect(claims).toHaveAttribute('aria-expanded', 'true');
});

test('the window goes to the selection, to everything, a window on, and along the strip', async ({ running: { page } }) => {
  const on = room(page);
  await on.open();
  const shown = () => on.strip.getAttribute('aria-valuetext');
  const all = await shown();
  const wide = (await on.strip.boundingBox())!.width;
  await on
    .event(/^Treaty of Shimoda/)
    .first()
    .focus();
  await on.keys('Space', 'Shift+Z');
  await expect(on.strip).toHaveAttribute('aria-valuetext', /Feb 1855/);
  await on.keys('0');
  await expect.poll(shown).toBe(all);
  // It glides there.
  await expect.poll(async () => (await on.strip.boundingBox())!.width).toBe(wide);
  const box = (await on.strip.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(shown).toMatch(/^19\d\d to 20/);
  const half = await shown();
  await on.strip.focus();
  await on.keys('ArrowLeft');
  await expect.poll(shown).not.toBe(half);
  const moved = (await shown())!;
  await on.keys('Shift+ArrowLeft');
  await expect.poll(async () => (await shown())!.split(' to ')[1]).not.toBe(moved.split(' to ')[1]);
  expect((await shown())!.split(' to ')[0]).toBe(moved.split(' to ')[0]);
});
