import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sampleAnnotations } from '../../renderer/app/sample/sample-annotations';
import type { Annotation } from '../../shared/model/annotation';
import { expect, test } from './app';
import { desk } from './desk';
import { records } from './records';
import { type Now, opened, suggestions } from './suggestions';

const root = resolve(import.meta.dirname, '../..');
const talks = resolve(root, '../shared/articles');

/** The suggestion a person is at, once the text shows it as well as its foot does. */
async function where(page: Page): Promise<{ now: Now; kind: string; name: string }> {
  const at = suggestions(page);
  let now: Now | null = null;
  await expect
    .poll(async () => {
      now = await at.now();
      return now !== null || !(await at.head.isVisible());
    })
    .toBe(true);
  const kind =
    (await at.head
      .locator('b')
      .textContent({ timeout: 1_000 })
      .catch(() => null)) ?? '';
  const { words, start } = now ?? { words: '', start: -1 };
  return { now: { words, start }, kind, name: `${kind} ${start} ${words}` };
}

/** Goes through all suggestions from the top: one key to begin, and one for each. Gives how many keys that took. */
async function code(page: Page, isRight: (now: Now, kind: string) => boolean): Promise<{ keys: number; accepted: number }> {
  const on = desk(page);
  const at = suggestions(page);
  await expect(at.waiting).toBeVisible();
  await on.toStart();
  await on.keys('.');
  let keys = 1;
  let accepted = 0;
  await expect(at.head).toBeVisible();
  while (await at.head.isVisible()) {
    const stop = await where(page);
    const isAccepted = isRight(stop.now, stop.kind);
    await on.keys(isAccepted ? 'a' : 'x');
    keys += 1;
    accepted += Number(isAccepted);
    await expect.poll(async () => !(await at.head.isVisible()) || (await where(page)).name !== stop.name).toBe(true);
  }
  return { keys, accepted };
}

/** In the test's report. */
const noteKeys = (description: string) => test.info().annotations.push({ type: 'keys', description });

const holds = (exact: string, words: string): boolean => exact.includes(words) || words.includes(exact);

test('an article of the sample is coded by keyboard alone, one key a passage', async ({ running, folder }) => {
  const copy = join(folder, 'two-days.md');
  await copyFile(resolve(root, 'renderer/app/sample/two-days.md'), copy);
  const { page, on } = await opened(running, copy);
  const wanted = sampleAnnotations.filter(
    ({ file, fields }) => file === 'two-days.md' && !('variant' in fields && fields.variant === 'person'),
  );
  // What a person who coded it by hand marked is right, and so is a date's or a figure's sentence; the rest they dismiss.
  const { keys, accepted } = await code(page, ({ words }) => wanted.some(({ exact }) => holds(exact, words)));
  const made = await records(page, 'annotations');
  const found = wanted.filter(({ exact }) =>
    made.some(({ selectors }) => holds(exact, selectors[0]!.exact) || shares(exact, selectors[0]!.exact)),
  );
  noteKeys(`two-days.md: ${keys} keys, ${accepted} accepted, ${made.length} annotations, ${found.length} of ${wanted.length} found`);
  expect(keys).toBeLessThanOrEqual(30);
  expect(found.length).toBeGreaterThanOrEqual(8);
  expect(made.every(({ suggestedBy }) => (suggestedBy?.length ?? 0) > 0)).toBe(true);
  await on.saved();
});

/** Whether two passages have most words of the shorter one in common. */
function shares(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/));
  const common = b.split(/\s+/).filter((word) => words.has(word)).length;
  return common * 2 > Math.min(words.size, b.split(/\s+/).length);
}

interface Gold {
  attributions: { content: { start: number; end: number }[]; cue: { start: number; end: number } | null }[];
  quantities: { start: number; end: number; relevance: string }[];
  temporal: { start: number; end: number; tier: string; edtf: string | null }[];
}

test('the article of the talks is coded by keyboard alone, one key a passage', async ({ running, folder }) => {
  test.skip(!existsSync(talks), 'the article is not on this machine');
  test.setTimeout(180_000);
  const copy = join(folder, 'talks.txt');
  await copyFile(join(talks, 'isles-talks.txt'), copy);
  const { page, on } = await opened(running, copy);
  const gold = JSON.parse(readFileSync(join(talks, 'isles-talks.gold.json'), 'utf8')) as Gold;
  await on.keys('Control+3');
  await on.tabTo(on.field('Published'));
  await page.keyboard.type('2016-12-16');
  await on.keys('Enter');
  await expect(on.reader.getByText('16 December 2016')).toBeVisible();
  const { keys, accepted } = await code(page, (now, kind) => isGold(gold, now, kind));
  const made = await records(page, 'annotations');
  const statements = made.filter(({ fields }) => fields.kind !== 'figure');
  const found = gold.attributions.filter(({ content }) => content.some((part) => statements.some((each) => covers(each, part))));
  noteKeys(
    `isles-talks.txt: ${keys} keys, ${accepted} accepted, ${made.length} annotations, ${found.length} of ${gold.attributions.length} statements`,
  );
  expect(keys).toBeLessThanOrEqual(55);
  expect(found.length / gold.attributions.length).toBeGreaterThan(0.8);
  const actors = await records(page, 'actors');
  expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Vladimir Putin', 'Shinzo Abe']));
  expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
  await on.saved();
});

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);
const covers = ({ selectors }: Annotation, part: { start: number; end: number }) =>
  overlaps(selectors[0]!, part) * 2 >= part.end - part.start;

function isGold({ attributions, quantities, temporal }: Gold, { start, words }: Now, kind: string): boolean {
  const now = { start, end: start + words.length };
  if (kind === 'Figure') return quantities.some((each) => each.relevance === 'figure' && overlaps(now, each) > 0);
  if (kind === 'Date') return temporal.some((each) => each.tier === 'core' && each.edtf !== null && overlaps(now, each) > 0);
  return attributions.some(({ content }) => content.some((part) => overlaps(now, part) * 2 >= part.end - part.start));
}
