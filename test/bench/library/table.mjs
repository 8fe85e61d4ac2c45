// @ts-check
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { resizeTo, withApp, withFolder } from '../../../build/launch.mjs';
import { quantile } from '../busy.mjs';
import { framesOf, putInPage, scrolling } from '../in-page.mjs';

const root = resolve(import.meta.dirname, '../../..');
const SOURCES = Number(process.env.BENCH_SOURCES ?? 10_000);
const STARTS = Number(process.env.BENCH_STARTS ?? 5);
const START_LIMIT = 300_000;
const columns = ['Title', 'Publisher', 'Published', 'Words', 'Status'];
const filters = ['harbour', 'title:treaty', 'harbour -ferry', '-has:date', 'before:1900 status:done'];

/** @typedef {import('playwright').Page} Page */

/**
 * Milliseconds from an act until what it leads to is drawn, for each of several, all in the page.
 * @param {Page} page @param {'open' | 'sort' | 'filter' | 'status'} what @param {string[]} values
 */
const timesOf = (page, what, values) =>
  page.evaluate(async ([kind, given]) => {
    const one = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
    const { timeActs, set, press } = /** @type {{ inPage: import('../in-page.mjs').InPage }} */ (/** @type {unknown} */ (globalThis))
      .inPage;
    const count = () => one('.sources-foot [role="status"]')?.textContent;
    const rows = () => document.querySelectorAll('.sources-rows > [role="row"]').length;
    /** @type {Record<'open' | 'sort' | 'filter' | 'status', (value: string) => () => boolean>} */
    const acts = {
      open: () => {
        press('5');
        return () => rows() > 5 && document.activeElement?.closest('.sources-rows') !== null;
      },
      sort: (label) => {
        const head = [...document.querySelectorAll('.sources-heads [role="columnheader"]')].find((each) =>
          each.textContent?.startsWith(label),
        );
        const before = head?.getAttribute('aria-sort');
        head?.querySelector('button')?.click();
        return () => head?.getAttribute('aria-sort') !== before;
      },
      filter: (words) => {
        const before = count();
        set(one('.sources-filter'), words);
        return () => count() !== before;
      },
      status: (status) => {
        const before = count();
        set(one('.sources-bar select'), status);
        return () => count() !== before;
      },
    };
    const widen = () => {
      const narrowed = count();
      set(one(kind === 'filter' ? '.sources-filter' : '.sources-bar select'), '');
      return () => count() !== narrowed;
    };
    return timeActs(given, acts[kind], kind === 'filter' || kind === 'status' ? widen : undefined);
  }, /** @type {[typeof what, string[]]} */ ([what, values]));

/**
 * The table of a library of 10,000 sources, in the real app: from the key to rows that can be walked, sorting, filtering, scrolling.
 * @param {ReturnType<typeof import('../busy.mjs').busyProbe>} probe
 */
export async function measureTable(probe) {
  const { module } = await runnerImport(join(import.meta.dirname, 'seed.ts'), { configFile: false, root });
  const { seedSources } = /** @type {typeof import('./seed')} */ (module);
  /** @type {Record<'usable' | 'open' | 'sort' | 'filter' | 'status' | 'scroll' | 'list', number[]>} */
  const found = { usable: [], open: [], sort: [], filter: [], status: [], scroll: [], list: [] };
  await withFolder(async (userData) => {
    await seedSources(userData, SOURCES);
    // The first start makes the store from the journal, as after a restore; the others are like every day's.
    for (let start = -1; start < STARTS; start += 1)
      await withApp({ userData }, async ({ app, page }) => {
        await resizeTo(app, 1280, 800);
        await page.getByRole('listbox', { name: 'Sources' }).getByRole('option').first().waitFor({ timeout: START_LIMIT });
        if (start < 0) return;
        found.usable.push(await page.evaluate(() => performance.getEntriesByName('dateline:usable')[0]?.startTime ?? Number.NaN));
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
        await putInPage(page);
        found.list.push(...(await framesOf(page, '.library-sources')));
        found.open.push(...(await timesOf(page, 'open', [''])));
        found.sort.push(...(await timesOf(page, 'sort', [...columns, ...columns])));
        found.filter.push(...(await timesOf(page, 'filter', filters)));
        found.status.push(...(await timesOf(page, 'status', ['done', 'in progress'])));
        found.scroll.push(...(await framesOf(page, '.sources-grid')));
        probe.look();
      });
  });
  const row = (/** @type {string} */ subject, /** @type {number[]} */ times) => ({
    subject,
    values: [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)],
  });
  return {
    rows: [
      row('table: from the key to rows with the focus', found.open),
      row('table: sort by a column', found.sort),
      row('table: filter by a query', found.filter),
      row('table: filter by status', found.status),
      row('table: a frame of scrolling', found.scroll),
      row('library’s list: a frame of scrolling', found.list),
      row('start of the app, to the first usable screen', found.usable),
    ],
    goals: [
      { what: 'ms from the key to a table that can be used, longest', value: Math.max(...found.open), atMost: 1_000 },
      { what: 'ms to sort, p95', value: quantile(found.sort, 0.95), atMost: 100 },
      { what: 'ms to filter, p95', value: quantile([...found.filter, ...found.status], 0.95), atMost: 100 },
      { what: 'ms a frame while the table scrolls, p95', value: quantile(found.scroll, 0.95), atMost: 25 },
    ],
    notes: [
      `${SOURCES} sources with a version each, 5,000 annotations, 40 nested collections and a smart one; ${STARTS} starts`,
      `each filter is typed for the first time after a start; ${scrolling}`,
    ],
  };
}
