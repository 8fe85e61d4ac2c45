import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { answerOpenDialogs, expect, kill, test } from './app';
import { desk } from './desk';
import { records } from './records';

const article = resolve(import.meta.dirname, '../../../shared/articles/isles-talks.txt');
const PASSAGES = 30;
const kinds = ['c', 'p', 'f'] as const;

/** What must be the same after a restart: each passage's words and kind, and what rests on it. */
async function work(page: Page) {
  const annotations = await records(page, 'annotations');
  const events = await records(page, 'events');
  return {
    annotations: annotations.map(({ id, fields, selectors, about }) => ({ id, kind: fields.kind, selectors, about: about?.edtf ?? null })),
    events: events.map(({ title, evidence, when }) => ({ title, evidence, when: when?.edtf ?? null })),
  };
}

test('thirty passages of an article, tagged and placed by keyboard alone, survive a kill and the loss of the database', async ({
  start,
  folder,
  userData,
}) => {
  test.skip(!existsSync(article), 'the article is not on this machine');
  const copy = join(folder, 'talks.txt');
  await copyFile(article, copy);
  const first = await start();
  await answerOpenDialogs(first.app, [copy]);
  const on = desk(first.page);
  await on.ready();
  await on.keys('Control+o');
  await expect(on.text).toBeVisible();
  await on.withoutSuggestions();

  await on.keys('Control+3');
  await on.tabTo(on.field('Published'));
  await first.page.keyboard.type('2016-12-16');
  await on.keys('Enter');
  await expect(on.reader.getByText('16 December 2016')).toBeVisible();

  await on.toStart();
  for (let at = 0; at < PASSAGES; at += 1) await on.keys('Alt+Shift+ArrowRight', kinds[at % kinds.length]!, 't');
  await on.keys('Enter');
  await on.tabTo(on.field('As of'));
  await first.page.keyboard.type('Friday');
  await on.keys('Enter');
  await expect(on.events).toHaveCount(1);
  await expect(first.page.getByText('30 annotations · 1 on the timeline, 29 in the tray')).toBeVisible();
  await on.saved();
  const done = await work(first.page);
  expect(new Set(done.annotations.map(({ selectors }) => selectors[0]!.exact)).size).toBe(PASSAGES);
  expect(done.events.map(({ when }) => when).filter(Boolean)).toEqual(['2016-12-16']);
  await kill(first.app);

  const second = await start();
  await expect(second.page.getByText('30 annotations · 1 on the timeline, 29 in the tray')).toBeVisible();
  expect(await work(second.page)).toEqual(done);
  await kill(second.app);

  await rm(join(userData, 'IndexedDB'), { recursive: true });
  const third = await start();
  await expect(third.page.getByRole('alert').getByText(/restored from the journal/)).toBeVisible();
  await expect(third.page.getByText('30 annotations · 1 on the timeline, 29 in the tray')).toBeVisible();
  await expect(desk(third.page).events).toHaveCount(1);
  expect(await work(third.page)).toEqual(done);
});
