// @ts-check
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { resizeTo, withApp, withFolder } from '../../build/launch.mjs';
import { longArticle } from './article.mjs';
import { median, quantile } from './busy.mjs';
import { cpuOf, rendererOf } from './cpu.mjs';

const root = resolve(import.meta.dirname, '../..');
const bareApp = join(import.meta.dirname, 'pages/main.cjs');
const ROUNDS = 3;
const LOADS = 5;
const ADDED = 20;
const FRAMES = 240;
const STEP = 60; // px a frame: fast reading, several screens a second

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ page: Page, pid: number }} Running */
/**
 * How one reader is driven; everything else is the same for all.
 * @typedef {{ load: (page: Page) => Promise<number>, select: (page: Page, nth: number) => Promise<void>, settled: (page: Page) => Promise<void>, scroller: string }} Driver
 */
/** @typedef {{ load: number, loadCpu: number, addCpu: number, scroll: number, scrollCpu: number }} Measured milliseconds */

/** @param {number} pid @param {() => Promise<unknown>} act @returns {Promise<number>} CPU milliseconds of the renderer while it happens */
async function cpuWhile(pid, act) {
  const before = cpuOf(pid);
  await act();
  return cpuOf(pid) - before;
}

/** Two frames and a rest: what was asked for has been painted, and what follows by itself has run. @param {Page} page */
const rest = (page) =>
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
async function measure({ page, pid }, driver) {
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
  for (let nth = 0; nth < ADDED; nth++) {
    await driver.select(page, nth);
    await rest(page);
    addCpu += await cpuWhile(pid, async () => {
      await page.keyboard.press('c');
      await driver.settled(page);
      await rest(page);
    });
  }
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

/** From the press of a button to the frame that shows the first mark. @param {Page} page @param {() => Promise<void>} press @param {string} mark */
async function timeToMark(page, press, mark) {
  await page.evaluate((selector) => {
    const shown = new Promise((done) => {
      const onPress = () => {
        const begun = performance.now();
        const look = () => requestAnimationFrame(() => (document.querySelector(selector) ? done(performance.now() - begun) : look()));
        look();
      };
      addEventListener('pointerdown', onPress, { once: true, capture: true });
    });
    Object.assign(globalThis, { shown });
  }, mark);
  await press();
  return page.evaluate(() => /** @type {{ shown?: Promise<number> }} */ (globalThis).shown ?? Number.NaN);
}

/** @type {Driver} */
const bareDriver = {
  load: async (page) => {
    await page.getByRole('button', { name: 'Close' }).click();
    await rest(page);
    return timeToMark(page, () => page.getByRole('button', { name: 'Open' }).click(), 'mark');
  },
  select: (page, nth) =>
    page.evaluate((place) => {
      const words = [...document.querySelectorAll('p')].filter((element) => element.getBoundingClientRect().top > 60)[1 + (place % 3)];
      const node =
        [...(words?.childNodes ?? [])].find((each) => each.nodeType === 3 && (each.textContent?.length ?? 0) > 12) ?? words?.firstChild;
      if (node) document.getSelection()?.setBaseAndExtent(node, 1, node, Math.min(12, node.textContent?.length ?? 0));
    }, nth),
  settled: async () => {},
  scroller: '#scroller',
};

/** @type {(titles: { long: string, short: string }) => Driver} */
const ourDriver = (titles) => ({
  load: async (page) => {
    const open = (/** @type {string} */ title) => page.getByRole('region', { name: 'Library' }).getByText(title).click();
    await open(titles.short);
    await page.locator('[data-region=reader] mark').first().waitFor({ state: 'detached' });
    await rest(page);
    return timeToMark(page, () => open(titles.long), '[data-region=reader] mark');
  },
  select: async (page, nth) => {
    const key = (/** @type {string} */ name) => page.keyboard.press(name);
    if (nth === 0)
      await page
        .locator('[data-region=reader] [data-block]')
        .nth(1)
        .click({ position: { x: 4, y: 8 } });
    await key('Control+ArrowDown');
    for (let word = 0; word < 2; word++) await key('Control+ArrowRight');
    for (let word = 0; word < 2; word++) await key('Control+Shift+ArrowRight');
  },
  settled: (page) => page.getByText('Saved', { exact: true }).waitFor(),
  scroller: '.reader-scroll',
});

/** @type {import('./index.mjs').Bench} */
export const reading = {
  name: 'reading',
  about: 'An article of 200,000 characters with 1,000 annotations: opening it, tagging one more passage, scrolling.',
  async run(probe) {
    const article = longArticle(200_000, 1_000);
    const { module: seed } = await runnerImport(join(import.meta.dirname, 'seed.ts'), { configFile: false, root });
    const { seedLibrary, titles } = /** @type {typeof import('./seed')} */ (seed);
    const results = { ours: /** @type {Measured[]} */ ([]), bare: /** @type {Measured[]} */ ([]) };
    const run = (/** @type {string} */ userData, /** @type {string} */ app, /** @type {Driver} */ driver) =>
      withApp({ userData, app }, async (running) => {
        await resizeTo(running.app, 1280, 800);
        await running.page.evaluate((kept) => /** @type {any} */ (globalThis).keep?.(kept), article);
        await rest(running.page);
        return measure({ page: running.page, pid: await rendererOf(running.app) }, driver);
      });
    process.env.BENCH_PAGE = 'reading.html';
    await withFolder(async (folder) => {
      for (let round = 0; round < ROUNDS; round++) {
        const library = join(folder, `ours-${round}`);
        await seedLibrary(library, article);
        results.bare.push(await run(join(folder, 'bare'), bareApp, bareDriver));
        probe.look();
        results.ours.push(await run(library, root, ourDriver(titles)));
        probe.look();
      }
    });
    const values = (/** @type {Measured[]} */ runs) =>
      /** @type {const} */ (['load', 'loadCpu', 'addCpu', 'scroll', 'scrollCpu']).map((key) => median(runs.map((one) => one[key])));
    const ours = values(results.ours);
    const bare = values(results.bare);
    const times = (/** @type {number} */ column) => (ours[column] ?? Number.NaN) / (bare[column] ?? Number.NaN);
    return {
      columns: ['open, wall ms', 'open, CPU ms', 'tag one more, CPU ms', 'scroll, p95 frame ms', 'scroll, CPU ms a frame'],
      rows: [
        { subject: 'Dateline', values: ours },
        { subject: 'bare windowed paragraphs (the limit)', values: bare, isLimit: true },
      ],
      goals: [
        { what: 'times the limit to open', value: times(0), atMost: 1.5 },
        { what: 'times the limit to tag one more', value: times(2), atMost: 1.5 },
        { what: 'times the limit to scroll', value: times(3), atMost: 1.5 },
      ],
      notes: [
        `median of ${ROUNDS} runs in turn; ${LOADS} openings, ${ADDED} passages tagged and ${FRAMES} frames in each`,
        'both read from IndexedDB and keep what is tagged; Dateline also writes the edit and its journal, waits for "Saved", and opens the inspector',
      ],
    };
  },
};
