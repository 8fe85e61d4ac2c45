import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialogs, answerSaveDialogs, expect, kill, test } from './app';
import { brokenRules } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

const article = `The harbour talks

The ferry leaves the quay at eight every morning, whatever the wind. Nobody on the island thinks twice about it.

Eighty deals were signed on the second day. They are worth ¥300 billion in all, the ministry said on Friday.

Residents have waited since 1956. They would not wait for another year.`;

type Desk = ReturnType<typeof desk>;

/** Runs a command from the palette. */
async function command(on: Desk, page: Page, words: string): Promise<void> {
  await on.keys('Control+k');
  await page.keyboard.type(words);
  await on.keys('Enter');
}

async function tagAs(on: Desk, key: string, paragraph: number, sentence: number, count: number): Promise<void> {
  await on.selectSentence(paragraph, sentence);
  await on.keys(key);
  await expect(on.passages).toHaveCount(count);
}

test('two coders code one source, the second blind; they are compared, decided on by key, undone, and kept over a restart', async ({
  running,
  start,
  folder,
}) => {
  // Three starts of the app and many steps between them: more than a minute where the machine has other work.
  test.setTimeout(240_000);
  const { app, page } = running;
  const on = desk(page);
  const coders = on.dialog('Who is coding');
  const who = page.getByRole('contentinfo').getByRole('button', { name: /^Who is coding/ });
  await on.ready();
  await writeFile(join(folder, 'harbour.txt'), article);
  await answerOpenDialogs(app, [join(folder, 'harbour.txt')]);
  await page.getByRole('button', { name: 'Bring in files' }).first().click();
  await expect(on.reader.getByText('Eighty deals')).toBeVisible();

  // The first coder: three passages, one of them on the timeline.
  await tagAs(on, 'c', 1, 1, 1);
  await tagAs(on, 'f', 2, 2, 2);
  await tagAs(on, 'p', 3, 2, 3);
  await on.keys('t');
  await expect(on.events.or(on.timeline.getByRole('button', { name: /Undated 1/ }))).toBeVisible();

  // A second coder comes, and codes blind: nothing of the first is to be seen.
  await who.click();
  await coders.getByRole('textbox', { name: 'Add a coder' }).fill('Mori');
  await on.keys('Enter');
  await expect(coders.getByRole('radio', { name: 'Mori' })).toBeChecked();
  expect(await brokenRules(page)).toEqual([]);
  await coders.getByRole('button', { name: 'Done' }).click();
  await expect(who).toHaveAccessibleName('Who is coding: Mori');
  await command(on, page, 'Code this source blind');
  await expect(on.reader.locator('..').getByText(/is coding this source blind/)).toBeVisible();
  await expect(on.passages).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('0 annotations · 0 on the timeline');
  await expect(on.timeline.getByRole('button', { name: /Undated/ })).toHaveCount(0);
  await on.keys('Control+Shift+b');
  await expect(on.reader).toBeVisible();
  await on.keys('Control+e');
  await expect(on.dialog('Export the timeline')).toContainText('You are coding 1 source blind');
  await on.keys('Escape');
  await tagAs(on, 'c', 1, 1, 1);
  await tagAs(on, 'c', 2, 2, 2);
  await tagAs(on, 'p', 3, 2, 3);
  await on.inspector.getByRole('combobox', { name: 'Stance' }).selectOption('against');
  await tagAs(on, 'c', 3, 1, 4);
  await on.saved();

  // Still blind after a restart, and still Mori; the passages of both are there once it is marked as done.
  await kill(app);
  const again = await start();
  const now = desk(again.page);
  const view = again.page.getByRole('region', { name: 'Comparison', exact: true });
  const places = view.locator('[data-place]');
  await now.ready();
  await expect(now.passages).toHaveCount(4);
  await command(now, again.page, 'Mark my blind coding as done');
  await expect(now.passages).toHaveCount(7);
  await now.keys('Control+Shift+b');
  await expect(places).toHaveCount(4);
  await expect(view.getByRole('status')).toHaveText('0 of 4 decided');
  await expect(places.nth(0)).toContainText('Claim, coded the same');
  await expect(places.nth(1)).toContainText('Different kinds');
  await expect(places.nth(2)).toContainText('Claim, marked by one coder only');
  await expect(places.nth(3)).toContainText('Position, 1 field differs');
  await expect(places.nth(0)).toBeFocused();
  expect(await brokenRules(again.page)).toEqual([]);

  // One key each; the next that is open has the focus.
  await now.keys('1');
  await expect(places.nth(0)).toContainText('kept: Coder 1');
  await expect(places.nth(1)).toBeFocused();
  await now.keys('b');
  await expect(places.nth(1)).toContainText('both kept');
  await expect(places.nth(2)).toBeFocused();
  await now.keys('1');
  await expect(places.nth(2)).toContainText('set aside');
  await expect(places.nth(3)).toBeFocused();
  await now.keys('m');
  await expect(view.getByRole('form', { name: 'Take field by field' }).getByRole('group', { name: 'Stance' })).toBeVisible();
  await now.keys('ArrowDown');
  expect(await brokenRules(again.page)).toEqual([]);
  await now.keys('Enter');
  await expect(places.nth(3)).toContainText('put together');
  await expect(view.getByRole('status')).toHaveText('All 4 decided');
  await now.saved();

  // What was set aside is nowhere else; what was on the timeline rests on what was put together.
  const all = await records(again.page, 'annotations');
  expect(all.filter(({ setAside }) => setAside)).toHaveLength(4);
  const made = all.find(({ adjudicated }) => adjudicated?.is === 'made')!;
  expect(made.fields).toMatchObject({ kind: 'position', stance: 'against' });
  expect(await records(again.page, 'events')).toMatchObject([{ evidence: [made.id] }]);
  await expect(again.page.getByRole('contentinfo')).toContainText('4 annotations');

  // Agreement is on what was coded, whatever was decided.
  await view.getByRole('radio', { name: 'Agreement' }).click();
  await expect(view.getByRole('row', { name: /^All kinds/ })).toContainText('343');
  await expect(view.getByRole('row', { name: /^Kind/ }).last()).toContainText('67%too fewtoo few');
  expect(await brokenRules(again.page)).toEqual([]);
  await answerSaveDialogs(again.app, join(folder, 'agreement.csv'));
  await view.getByRole('button', { name: 'Export the agreement…' }).click();
  await expect(now.news).toContainText('Saved agreement.csv');
  const csv = await readFile(join(folder, 'agreement.csv'), 'utf8');
  expect(csv).toContain('kind of annotation,All,,Coder 1,Mori,,,3,2,0.666667,too few,too few,The harbour talks\r\n');

  // Undo takes one verdict back at a time; what is the same can be kept at once; all of it is there after the next start.
  await view.getByRole('radio', { name: 'Passages' }).click();
  await now.keys('Control+z');
  await expect(view.getByRole('status')).toHaveText('3 of 4 decided');
  await expect(places.nth(3)).toContainText('open');
  await now.keys('Control+z', 'Control+z', 'Control+z');
  await expect(view.getByRole('status')).toHaveText('0 of 4 decided');
  await view.getByRole('button', { name: 'Keep 1 place coded the same' }).click();
  await expect(places.nth(0)).toContainText('kept: Coder 1');
  await now.keys('Escape');
  await expect(now.passages).toHaveCount(6);
  await now.saved();
  await kill(again.app);
  const last = await start();
  const then = desk(last.page);
  await then.ready();
  await expect(then.passages).toHaveCount(6);
  await then.keys('Control+Shift+b');
  await expect(last.page.getByRole('region', { name: 'Comparison', exact: true }).getByRole('status')).toHaveText('1 of 4 decided');
});
