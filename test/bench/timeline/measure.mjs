// @ts-check
import { join } from 'node:path';
import { resizeTo, withApp, withFolder } from '../../../build/launch.mjs';
import { cpuOf, rendererOf } from '../cpu.mjs';
import { untilIdle } from './until-idle.mjs';

/** @typedef {import('../pages/timeline-page').Bench} InPage */
/** @typedef {import('../pages/timeline-page').View} View */
/** @typedef {{ page: import('playwright').Page, pid: number }} Running */
/**
 * One timeline in one view: milliseconds to the first picture, and of CPU for the same again; of each frame, and of CPU for one; MB of heap.
 * @typedef {{ first: number, firstCpu: number, pan: number[], panCpu: number, zoom: number[], zoomCpu: number, heap: number }} Measured
 */

const main = join(import.meta.dirname, '../pages/main.cjs');
const FRAMES = 160;
/** Milliseconds that a drag or a zoom may take: who is slower shows fewer frames. */
const LIMIT = 8_000;
/** Frames follow each other as fast as they can be made, so that the time from one to the next is what one takes. */
const switches = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info', '--js-flags=--expose-gc'];

/**
 * Opens one of the pages, makes so many events there, and runs `use`.
 * @template T @param {string} subject @param {number} count @param {(running: Running) => Promise<T>} use @returns {Promise<T>}
 */
export const withSubject = (subject, count, use) =>
  withFolder((userData) => {
    process.env.BENCH_PAGE = `timeline-${subject}.html`;
    return withApp({ userData, app: main, args: switches }, async ({ app, page }) => {
      await resizeTo(app, 1280, 800);
      await page.waitForLoadState('load');
      await ask(page, 'prepare', count);
      return use({ page, pid: await rendererOf(app) });
    });
  });

/**
 * Calls what the page offers.
 * @template {keyof InPage} What @param {import('playwright').Page} page @param {What} what @param {Parameters<InPage[What]>} given
 * @returns {Promise<Awaited<ReturnType<InPage[What]>>>}
 */
const ask = (page, what, ...given) =>
  page.evaluate(([name, values]) => /** @type {any} */ (globalThis).bench[name](...values), /** @type {const} */ ([what, given]));

/** @template T @param {number} pid @param {() => Promise<T>} act @returns {Promise<[T, number]>} what it gave, and CPU ms of the renderer meanwhile */
async function withCpu(pid, act) {
  const before = cpuOf(pid);
  const given = await act();
  return [given, cpuOf(pid) - before];
}

/**
 * Opens it twice, the second time for the CPU alone, and leaves it open; once where it is slow, with the CPU of waiting for the end of it.
 * @param {Running} running @param {View} view @param {boolean} once
 */
export async function opened({ page, pid }, view, once) {
  const [first, firstCpu] = await withCpu(pid, () => ask(page, 'open', view));
  if (once) return { first, firstCpu };
  const ink = await ask(page, 'ink');
  await ask(page, 'close');
  const [, againCpu] = await withCpu(pid, () => ask(page, 'openUntil', view, ink));
  await untilIdle(page);
  return { first, firstCpu: againCpu };
}

/** Drags and zooms what is open. @param {Running} running @param {View} view @returns {Promise<Omit<Measured, 'first' | 'firstCpu'>>} */
export async function moved({ page, pid }, view) {
  await ask(page, 'goTo', view);
  await assertMoves(page);
  const [pan, panCpu] = await withCpu(pid, () => ask(page, 'pan', FRAMES, LIMIT));
  const [zoom, zoomCpu] = await withCpu(pid, () => ask(page, 'zoom', FRAMES, LIMIT));
  const heap = await page.evaluate(() => {
    const { gc, performance } = /** @type {any} */ (globalThis);
    gc();
    return performance.memory.usedJSHeapSize / 1e6;
  });
  return { pan, panCpu: panCpu / (pan.length + 1), zoom, zoomCpu: zoomCpu / (zoom.length + 1), heap };
}

/** What does not move under a drag would be fast. @param {import('playwright').Page} page */
async function assertMoves(page) {
  const before = await page.screenshot();
  for (let tried = 0; tried < 5; tried += 1) {
    await ask(page, 'pan', 7, LIMIT);
    await untilIdle(page);
    if (!before.equals(await page.screenshot())) return;
  }
  throw new Error('The picture does not follow the drag: what would be measured is nothing.');
}
