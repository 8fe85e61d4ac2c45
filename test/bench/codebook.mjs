// @ts-check
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { resizeTo, withApp, withFolder } from '../../build/launch.mjs';
import { quantile } from './busy.mjs';
import { framesOf, putInPage } from './in-page.mjs';

const root = resolve(import.meta.dirname, '../..');
const sizes = { sources: 500, annotations: 10_000, actors: 2_000, issues: 120 };
const START_LIMIT = 300_000;
const ROUNDS = 8;

/** @typedef {import('playwright').Page} Page */

/**
 * Milliseconds from an act until what it leads to is drawn, for each of several, all in the page: the key that opens the codebook, a click on
 * a row until its page with passages is there, words typed until the list has changed.
 * @param {Page} page @param {'open' | 'page' | 'search'} what @param {string[]} values
 */
const timesOf = (page, what, values) =>
  page.evaluate(async ([kind, given]) => {
    const { timeActs, set, press } = /** @type {{ inPage: import('./in-page.mjs').InPage }} */ (/** @type {unknown} */ (globalThis)).inPage;
    const one = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
    const count = () => one('.codebook-count')?.textContent;
    const type = (/** @type {string} */ words) => set(one('.codebook-search input'), words);
    /** @type {Record<'open' | 'page' | 'search', (value: string) => () => boolean>} */
    const acts = {
      open: () => {
        press('6');
        return () => document.activeElement?.matches('.codebook-row') ?? false;
      },
      page: (at) => {
        const row = one(`.codebook-row[data-row="${at}"]`);
        const name = row.querySelector('.ui-row-name')?.textContent;
        row.click();
        return () => {
          const field = /** @type {HTMLInputElement | null} */ (document.querySelector('.codebook-title input'));
          return field?.value === name && one('.codebook-passage') !== null;
        };
      },
      search: (words) => {
        const before = count();
        type(words);
        return () => count() !== before;
      },
    };
    const widen = () => {
      const narrowed = count();
      type('');
      return () => count() !== narrowed;
    };
    return timeActs(given, acts[kind], kind === 'search' ? widen : undefined);
  }, /** @type {[typeof what, string[]]} */ ([what, values]));

/** @type {import('./index.mjs').Bench} */
export const codebook = {
  name: 'codebook',
  about: 'A codebook of 2,000 actors over 10,000 annotations: opening it, searching it, the pages of who is named most, merging.',
  async run(probe) {
    const { module } = await runnerImport(join(import.meta.dirname, 'codebook/seed.ts'), { configFile: false, root });
    const { seedCodebook } = /** @type {typeof import('./codebook/seed')} */ (module);
    /** @type {Record<'open' | 'page' | 'search' | 'list' | 'passages' | 'merge', number[]>} */
    const found = { open: [], page: [], search: [], list: [], passages: [], merge: [] };
    await withFolder(async (userData) => {
      await seedCodebook(userData, sizes);
      await withApp({ userData }, async ({ app, page }) => {
        await resizeTo(app, 1280, 800);
        await putInPage(page);
        await page.getByRole('listbox', { name: 'Sources' }).getByRole('option').first().waitFor({ timeout: START_LIMIT });
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
        for (let round = 0; round < ROUNDS; round += 1) {
          found.open.push(...(await timesOf(page, 'open', [''])));
          found.page.push(...(await timesOf(page, 'page', ['0', '4', '0', '7'])));
          found.search.push(...(await timesOf(page, 'search', ['suzuki', 'minister petrov', 'julia'])));
          await page.locator('.codebook-search input').press('Escape');
          await page.locator('.codebook').waitFor({ state: 'detached' });
        }
        await timesOf(page, 'open', ['']);
        await timesOf(page, 'page', ['0']);
        found.list.push(...(await framesOf(page, '.codebook-list')));
        found.passages.push(...(await framesOf(page, '.codebook-passages')));
        probe.look();
        await page.locator('.codebook-list').evaluate((list) => list.scrollTo(0, 0));
        await page.locator('.codebook-row[data-row="0"]').click();
        await page.keyboard.press('Shift+ArrowDown');
        // The one who is named less is kept, so that all passages of the other change.
        await page.locator('.codebook-keep input:not(:checked)').click();
        await page.getByText(/^Merging changes 2,\d{3} passages/).waitFor();
        const start = Date.now();
        await page.getByRole('button', { name: 'Merge', exact: true }).click();
        await page.getByText(/^Merged into/).waitFor();
        found.merge.push(Date.now() - start);
      });
    });
    const line = (/** @type {string} */ subject, /** @type {number[]} */ times) => ({
      subject,
      values: [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)],
    });
    return {
      columns: ['median ms', 'p95 ms', 'longest ms'],
      rows: [
        line('from the key to a list with the focus', found.open),
        line('an actor’s page, of 2,000 passages or few', found.page),
        line('search of actors', found.search),
        line('list of actors: a frame of scrolling', found.list),
        line('an actor’s passages: a frame of scrolling', found.passages),
        line('merging an actor whom 2,000 passages name into another', found.merge),
      ],
      goals: [
        { what: 'ms from the key to a list with the focus, longest', value: Math.max(...found.open), atMost: 500 },
        { what: 'ms to an actor’s page, p95', value: quantile(found.page, 0.95), atMost: 100 },
        { what: 'ms to search, p95', value: quantile(found.search, 0.95), atMost: 100 },
        { what: 'ms a frame while lists scroll, p95', value: quantile([...found.list, ...found.passages], 0.95), atMost: 25 },
      ],
      notes: [
        `${sizes.actors} actors, ${sizes.issues} issues, ${sizes.annotations} annotations, a fifth of them one actor’s; ${ROUNDS} rounds`,
      ],
    };
  },
};
