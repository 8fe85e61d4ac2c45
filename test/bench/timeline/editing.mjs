// @ts-check
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { resizeTo, withApp, withFolder } from '../../../build/launch.mjs';
import { cpuOfThreads, rendererOf } from '../cpu.mjs';
import { untilIdle } from './until-idle.mjs';

const root = resolve(import.meta.dirname, '../../..');
const ACTS = 30;
const START_LIMIT = 400_000;

/** @typedef {import('playwright').Page} Page */
/**
 * An act on one of many events in the whole app: milliseconds until the frame that shows it and until the store has it, and CPU of the page's main thread;
 * milliseconds from the start until all events are shown, and the longest task meanwhile.
 * @typedef {{ drawn: number[], saved: number[], cpu: number, opened: number, longest: number }} Edited
 */

/** Moves an event of a library with so many a day later, again and again, by its key. @param {number} count @returns {Promise<Edited>} */
export const edited = (count) =>
  withFolder(async (userData) => {
    const { module } = await runnerImport(join(import.meta.dirname, 'seed.ts'), { configFile: false, root });
    await /** @type {typeof import('./seed')} */ (module).seedTimeline(userData, count);
    // The first start makes the store from the journal, as after a restore; the next one is like every day's.
    await withApp({ userData }, async ({ page }) => untilShown(page, count));
    return withApp({ userData }, async ({ app, page }) => {
      const { opened, longest } = await untilShown(page, count);
      await resizeTo(app, 1280, 800);
      await untilIdle(page);
      const pid = await rendererOf(app);
      await chooseOne(page);
      const before = cpuOfThreads(pid, 'CrRendererMain') || cpuOfThreads(pid, 'electron');
      const { drawn, saved } = await act(page);
      const after = cpuOfThreads(pid, 'CrRendererMain') || cpuOfThreads(pid, 'electron');
      return { drawn, saved, cpu: (after - before) / ACTS, opened, longest };
    });
  });

/** Waits until the status line counts every event. @param {Page} page @param {number} count */
async function untilShown(page, count) {
  await page.evaluate(() => {
    const longest = { ms: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longest.ms = Math.max(longest.ms, duration)))).observe({
      type: 'longtask',
      buffered: true,
    });
    Object.assign(globalThis, { longest });
  });
  const words = count.toLocaleString('en');
  await page.locator('.app-status').getByText(`${words} on the timeline`).waitFor({ timeout: START_LIMIT });
  await page.locator('[data-region=timeline] [role=option]').first().waitFor({ state: 'attached', timeout: START_LIMIT });
  const opened = await page.evaluate(() => performance.now());
  await untilIdle(page);
  return { opened, longest: await page.evaluate(() => /** @type {any} */ (globalThis).longest.ms) };
}

/** @param {Page} page */
const chooseOne = (page) =>
  page.evaluate(async () => {
    const options = [...document.querySelectorAll('[data-region=timeline] [role=option]')];
    const one = /** @type {HTMLElement} */ (options[Math.floor(options.length / 2)]);
    one.focus();
    one.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
    while (!document.querySelector('[data-region=timeline] [role=option][aria-selected=true]')) await new Promise(requestAnimationFrame);
    Object.assign(globalThis, { chosenEvent: document.activeElement?.getAttribute('data-event') });
  });

/** @param {Page} page @returns {Promise<{ drawn: number[], saved: number[] }>} */
const act = (page) =>
  page.evaluate(async (acts) => {
    const id = /** @type {any} */ (globalThis).chosenEvent;
    let savedAt = 0;
    // oxlint-disable-next-line typescript/unbound-method -- it is called on its own store below
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'events') this.transaction.addEventListener('complete', () => (savedAt = performance.now()));
      return put.apply(this, given);
    };
    const frame = () => new Promise(requestAnimationFrame);
    const one = () => /** @type {HTMLElement | null} */ (document.querySelector(`[data-region=timeline] [data-event="${id}"]`));
    const drawn = [];
    const saved = [];
    for (let turn = 0; turn < acts; turn += 1) {
      const name = one()?.getAttribute('aria-label');
      await frame();
      one()?.focus();
      const start = performance.now();
      savedAt = 0;
      one()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', ctrlKey: true, bubbles: true, cancelable: true }));
      while (savedAt === 0 || one()?.getAttribute('aria-label') === name) {
        if (performance.now() - start > 20_000) throw new Error('the event did not move');
        await frame();
      }
      await frame();
      drawn.push(performance.now() - start);
      saved.push(savedAt - start);
      await new Promise((done) => requestIdleCallback(done));
    }
    return { drawn, saved };
  }, ACTS);
