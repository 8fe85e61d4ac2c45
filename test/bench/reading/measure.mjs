// @ts-check
import { median, quantile } from '../busy.mjs';
import { cpuOf } from '../cpu.mjs';

export const LOADS = 5;
export const ADDED = 20;
export const FRAMES = 240;
const STEP = 60; // px a frame: fast reading, several screens a second

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ page: Page, pid: number }} Running */
/**
 * How one reader is driven; everything else is the same for all. `watch`, before a key is pressed, gives what waits until it has done its work;
 * `count` gives how many annotations are kept.
 * @typedef {{ load: (page: Page) => Promise<number>, select: (page: Page, nth: number) => Promise<void>, watch: (page: Page) => Promise<() => Promise<unknown>>, count: (page: Page) => Promise<number>, scroller: string }} Driver
 */
/** @typedef {{ load: number, loadCpu: number, addCpu: number, scroll: number, scrollCpu: number }} Measured milliseconds */

/** @param {number} pid @param {() => Promise<unknown>} act @returns {Promise<number>} CPU milliseconds of the renderer while it happens */
async function cpuWhile(pid, act) {
  const before = cpuOf(pid);
  await act();
  return cpuOf(pid) - before;
}

/** Two frames and a rest: what was asked for has been painted, and what follows by itself has run. @param {Page} page */
export const rest = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));

/** Gaps between frames while the text is scrolled evenly. @param {Page} page @param {string} scroller */
const scrollThrough = (page, scroller) =>
  page.evaluate(
    ({ selector, frames, step }) =>
      new Promise((/** @type {(gaps: number[]) => void} */ done) => {
        const element = document.querySelector(selector);
        const gaps = /** @type {number[]} */ ([]);
        let last = 0;
        const onFrame = (/** @type {number} */ now) => {
          if (last) gaps.push(now - last);
          last = now;
          if (element) element.scrollTop += step;
          if (gaps.length < frames) requestAnimationFrame(onFrame);
          else done(gaps);
        };
        requestAnimationFrame(onFrame);
      }),
    { selector: scroller, frames: FRAMES, step: STEP },
  );

/** @param {Running} running @param {Driver} driver @returns {Promise<Measured>} */
export async function measure({ page, pid }, driver) {
  const loads = /** @type {number[]} */ ([]);
  const loadCpu = /** @type {number[]} */ ([]);
  for (let turn = -1; turn < LOADS; turn++) {
    const cpu = await cpuWhile(pid, async () => {
      const wall = await driver.load(page);
      if (turn >= 0) loads.push(wall);
      await rest(page);
    });
    if (turn >= 0) loadCpu.push(cpu);
  }
  let addCpu = 0;
  const before = await driver.count(page);
  for (let nth = 0; nth < ADDED; nth++) {
    await driver.select(page, nth);
    await rest(page);
    const done = await driver.watch(page);
    addCpu += await cpuWhile(pid, async () => {
      await page.keyboard.press('c');
      await done();
      await rest(page);
    });
  }
  const added = (await driver.count(page)) - before;
  if (added !== ADDED) throw new Error(`${ADDED} passages were tagged, ${added} were kept: what was measured is not tagging.`);
  let scroll = /** @type {number[]} */ ([]);
  const scrollCpu = await cpuWhile(pid, async () => (scroll = await scrollThrough(page, driver.scroller)));
  return {
    load: median(loads),
    loadCpu: median(loadCpu),
    addCpu: addCpu / ADDED,
    scroll: quantile(scroll, 0.95),
    scrollCpu: scrollCpu / FRAMES,
  };
}
