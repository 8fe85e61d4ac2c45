import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sampleAnnotations } from '../../renderer/app/sample/sample-annotations';
import type { Annotation } from '../../shared/model/annotation';
import { answerOpenDialogs, expect, kill, test, type Running } from './app';
import { brokenRules } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

const root = resolve(import.meta.dirname, '../..');
const talks = resolve(root, '../shared/articles');

/** The suggestions as a person finds them: what is below the text, and the words it is about. */
function suggestions(page: Page) {
  const bar = page.getByRole('region', { name: 'Suggestion', exact: true });
  return {
    bar,
    /** "3 of 40", "Claim". */
    head: bar.locator('.suggestion-head'),
    list: page.getByRole('listbox', { name: 'Suggestions' }),
    waiting: bar.getByText(/\d+ suggestions? in this text/),
    /** How many are left, as the text's foot says while none is gone to. */
    count: async () => Number(/\d+/.exec((await bar.getByText(/in this text/).textContent()) ?? '')?.[0]),
    /** The words that are painted as the current suggestion; the first offset of them in the text. */
    now: () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('dateline-suggested-now') ?? [])] as Range[];
        const [first] = ranges;
        const block = first?.startContainer.parentElement?.closest<HTMLElement>('[data-start]');
        if (!first || !block) return null;
        const before = document.createRange();
        before.selectNodeContents(block);
        before.setEnd(first.startContainer, first.startOffset);
        return { words: ranges.map(String).join('\n\n'), start: Number(block.dataset.start) + before.toString().length };
      }),
  };
}
type Now = { words: string; start: number };

async function opened(running: Running, path: string) {
  const { app, page } = running;
  await answerOpenDialogs(app, [path]);
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');
  await expect(on.text).toBeVisible();
  return { page, on, at: suggestions(page) };
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
  for (let now = await at.now(); now; now = await at.now()) {
    const kind = (await at.head.locator('b').textContent()) ?? '';
    const place = `${kind} ${now.start} ${now.words}`;
    const isAccepted = isRight(now, kind);
    await on.keys(isAccepted ? 'a' : 'x');
    keys += 1;
    accepted += Number(isAccepted);
    const moved = async () => {
      const next = await at.now();
      return next === null || `${await at.head.locator('b').textContent()} ${next.start} ${next.words}` !== place;
    };
    await expect.poll(moved).toBe(true);
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
  await expect(again.list.getByRole('option', { name: /^Figure/ })).toHaveCount(1);
  expect(await again.count()).toBe(left + 1);
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

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with suggestions, ${theme}`, async ({ running, folder }) => {
    await running.page.emulateMedia({ colorScheme: theme });
    const { page, on, at } = await smallArticle(running, folder);
    await expect(at.waiting).toBeVisible();
    await page.getByRole('radio', { name: /^Suggestions/ }).click();
    await on.toStart();
    await on.keys('.');
    await expect(at.head).toBeVisible();
    await expect(at.list.getByRole('option', { selected: true })).toHaveCount(1);
    expect(await brokenRules(page)).toEqual([]);
    await at.list.focus();
    await on.keys('ArrowDown', 'Enter');
    await expect(at.list).toBeFocused();
    expect(await brokenRules(page)).toEqual([]);
  });
