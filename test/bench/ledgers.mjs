// @ts-check
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { resizeTo, withApp, withFolder } from '../../build/launch.mjs';
import { quantile } from './busy.mjs';
import { cpuOf, rendererOf } from './cpu.mjs';
import { putInPage } from './in-page.mjs';

const root = resolve(import.meta.dirname, '../..');
const ANNOTATIONS = Number(process.env.BENCH_ANNOTATIONS ?? 10_000);
const SOURCES = 500;
const STARTS = Number(process.env.BENCH_STARTS ?? 4);
const START_LIMIT = 300_000;
const ledgers = /** @type {const} */ (['claims', 'positions', 'figures', 'people']);
const keys = { claims: '7', positions: '8', figures: '9', people: '0' };
const words = ['treaty', 'ferry line', 'abe', 'customs -crates', '"fishing rights"'];
const groups = {
  claims: ['checking', 'speakers', 'source', 'said', 'publisher'],
  positions: ['issue', 'holders', 'stance', 'said', 'source'],
  figures: ['measures', 'conflict', 'currency', 'about', 'source'],
  people: ['person', 'office', 'conflict', 'source', 'publisher'],
};

/** @typedef {import('playwright').Page} Page */
/** @typedef {'open' | 'words' | 'group' | 'sort' | 'layout'} Act */

/**
 * Milliseconds from an act until what it leads to is drawn, for each of several, all in the page.
 * @param {Page} page @param {Act} what @param {string[]} values
 */
const timesOf = (page, what, values) =>
  page.evaluate(async ([kind, given]) => {
    const { timeActs, set, press } = /** @type {{ inPage: import('./in-page.mjs').InPage }} */ (/** @type {unknown} */ (globalThis)).inPage;
    const region = () => document.querySelector('[data-region="ledgers"]');
    const one = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (region()?.querySelector(selector));
    const count = () => one('.ledgers-foot [role="status"]')?.textContent;
    const lines = () => one('.ui-grid')?.getAttribute('aria-rowcount');
    const modes = () => [...(region()?.querySelectorAll('.ledgers-bar [role="radio"]') ?? [])].slice(4);
    /** @type {Record<Act, (value: string) => () => boolean>} */
    const acts = {
      open: (key) => {
        press(key);
        return () =>
          region()?.contains(document.activeElement) === true && document.activeElement?.hasAttribute('data-region-focus') === true;
      },
      words: (typed) => {
        const before = count();
        set(one('.ledgers-words'), typed);
        return () => count() !== before;
      },
      group: (column) => {
        const before = lines();
        set(one('.ledgers-row select'), column);
        return () => lines() !== before;
      },
      sort: (place) => {
        const head = () => region()?.querySelectorAll('[role="columnheader"]')[Number(place)];
        const before = head()?.getAttribute('aria-sort');
        head()?.querySelector('button')?.click();
        return () => head()?.getAttribute('aria-sort') !== before;
      },
      layout: (place) => {
        /** @type {HTMLElement | undefined} */ (modes()[Number(place)])?.click();
        return () =>
          modes()[Number(place)]?.getAttribute('aria-checked') === 'true' && region()?.querySelector('[data-region-focus]') !== null;
      },
    };
    const widen = () => {
      const [narrowed, grouped] = [count(), lines()];
      set(one(kind === 'words' ? '.ledgers-words' : '.ledgers-row select'), '');
      return () => (kind === 'words' ? count() !== narrowed : lines() !== grouped);
    };
    return timeActs(given, acts[kind], kind === 'words' || kind === 'group' ? widen : undefined);
  }, /** @type {[Act, string[]]} */ ([what, values]));

/** How often the store was asked for all annotations while the ledgers were used: once, before they were opened. @param {Page} page */
const watchReads = (page) =>
  page.evaluate(() => {
    const state = { reads: 0 };
    // oxlint-disable-next-line typescript/unbound-method -- it is called on its own store below
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...args) {
      if (this.name === 'annotations') state.reads += 1;
      return getAll.apply(this, args);
    };
    Object.assign(globalThis, { ledgerReads: state });
  });
/** @param {Page} page @returns {Promise<number>} */
const readsOf = (page) => page.evaluate(() => /** @type {any} */ (globalThis).ledgerReads.reads);

/** @type {import('./index.mjs').Bench} */
export const ledgersBench = {
  name: 'ledgers',
  about: `A library of ${ANNOTATIONS.toLocaleString('en')} annotations: its ledgers opened, filtered, grouped, sorted, laid out.`,
  async run(probe) {
    const { module } = await runnerImport(join(import.meta.dirname, 'ledgers/seed.ts'), { configFile: false, root });
    const { seedLedgers } = /** @type {typeof import('./ledgers/seed')} */ (module);
    /** @type {Record<Act, number[]>} */
    const found = { open: [], words: [], group: [], sort: [], layout: [] };
    /** CPU ms of the renderer, all threads, for each act; filters and groups are taken away again in it. @type {Record<Act, number[]>} */
    const cpu = { open: [], words: [], group: [], sort: [], layout: [] };
    let reads = 0;
    await withFolder(async (userData) => {
      await seedLedgers(userData, ANNOTATIONS, SOURCES);
      // The first start makes the store from the journal, as after a restore; the others are like every day's.
      for (let start = -1; start < STARTS; start += 1)
        await withApp({ userData }, async ({ app, page }) => {
          await resizeTo(app, 1280, 800);
          await page.getByRole('listbox', { name: 'Sources' }).getByRole('option').first().waitFor({ timeout: START_LIMIT });
          if (start < 0) return;
          await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
          await putInPage(page);
          await watchReads(page);
          const pid = await rendererOf(app);
          const measure = async (/** @type {Act} */ act, /** @type {string[]} */ values) => {
            const before = cpuOf(pid);
            found[act].push(...(await timesOf(page, act, values)));
            cpu[act].push((cpuOf(pid) - before) / values.length);
          };
          for (const ledger of ledgers) {
            await measure('open', [keys[ledger]]);
            if (ledger === 'positions') await timesOf(page, 'layout', ['1']);
            await measure('words', words);
            await measure('group', groups[ledger]);
            await measure('sort', ['0', '1', '2', '3', '0']);
            if (ledger === 'positions') await measure('layout', ['0']);
            if (ledger === 'figures') await measure('layout', ['1', '0']);
            probe.look();
          }
          reads += await readsOf(page);
        });
    });
    const row = (/** @type {string} */ subject, /** @type {Act} */ act) => ({
      subject,
      values: [quantile(found[act], 0.5), quantile(found[act], 0.95), Math.max(...found[act]), quantile(cpu[act], 0.5)],
    });
    return {
      columns: ['median ms', 'p95 ms', 'longest ms', 'CPU ms'],
      rows: [
        row('from the key to a ledger with the focus', 'open'),
        row('filter by words', 'words'),
        row('group by a column', 'group'),
        row('sort by a column', 'sort'),
        row('matrix, series', 'layout'),
      ],
      goals: [
        { what: 'ms to filter, p95', value: quantile(found.words, 0.95), atMost: 100 },
        { what: 'ms to regroup, p95', value: quantile(found.group, 0.95), atMost: 100 },
        { what: 'ms to sort, p95', value: quantile(found.sort, 0.95), atMost: 100 },
        { what: 'further reads of all annotations', value: reads, atMost: 0 },
      ],
      notes: [
        `${ANNOTATIONS} annotations of four kinds over ${SOURCES} sources, ${Math.floor(ANNOTATIONS / 50) + 14} actors, links among claims; ${STARTS} starts`,
        'each filter is typed for the first time after a start; times run from the key to the frame that shows the result; CPU is that of all threads, and of taking the filter or the groups away again',
      ],
    };
  },
};
