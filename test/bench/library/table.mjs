// @ts-check
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { resizeTo, withApp, withFolder } from '../../../build/launch.mjs';
import { quantile } from '../busy.mjs';

const root = resolve(import.meta.dirname, '../../..');
const SOURCES = Number(process.env.BENCH_SOURCES ?? 10_000);
const STARTS = Number(process.env.BENCH_STARTS ?? 5);
const START_LIMIT = 300_000;
const FRAMES = 120;
/** Three rows a frame, px: as fast as a wheel turns. */
const STEP = 90;
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
    const frame = () => new Promise(requestAnimationFrame);
    const set = (/** @type {HTMLElement} */ field, /** @type {string} */ value) => {
      const type = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    };
    const count = () => one('.sources-foot [role="status"]')?.textContent;
    const rows = () => document.querySelectorAll('.sources-rows > [role="row"]').length;
    /** @type {Record<string, (value: string) => () => boolean>} */
    const acts = {
      open: () => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '5', ctrlKey: true, bubbles: true, cancelable: true }));
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
    const times = [];
    for (const value of given) {
      await frame();
      const start = performance.now();
      const isDone = acts[kind]?.(value) ?? (() => true);
      while (!isDone()) {
        if (performance.now() - start > 20_000) throw new Error(`${kind} ${value} took too long`);
        await frame();
      }
      await frame();
      times.push(performance.now() - start);
      if (kind !== 'filter' && kind !== 'status') continue;
      const narrowed = count();
      set(one(kind === 'filter' ? '.sources-filter' : '.sources-bar select'), '');
      while (count() === narrowed) await frame();
    }
    return times;
  }, /** @type {[typeof what, string[]]} */ ([what, values]));

/** Milliseconds of each frame while something scrolls. @param {Page} page @param {string} box */
const framesOf = (page, box) =>
  page.evaluate(
    async ({ selector, frames, step }) => {
      const element = /** @type {HTMLElement} */ (document.querySelector(selector));
      element.scrollTop = 0;
      for (let wait = 0; wait < 10; wait += 1) await new Promise(requestAnimationFrame);
      const times = [];
      let last = performance.now();
      for (let at = 0; at < frames; at += 1) {
        element.scrollTop += step;
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times.slice(1);
    },
    { selector: box, frames: FRAMES, step: STEP },
  );

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
      `each filter is typed for the first time after a start; scrolling goes ${STEP} px a frame for ${FRAMES} frames`,
    ],
  };
}
