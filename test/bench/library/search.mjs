// @ts-check
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { withApp, withFolder } from '../../../build/launch.mjs';
import { quantile } from '../busy.mjs';
import { cpuOf, cpuOfThreads, rendererOf } from '../cpu.mjs';

const root = resolve(import.meta.dirname, '../../..');
const SOURCES = Number(process.env.BENCH_SOURCES ?? 10_000);
const LETTERS = 5_000;
const TIMES = 5;
const INDEX_LIMIT = 600_000;
/** What Chromium calls the threads of workers, as far as Linux keeps the name. */
const WORKER = 'DedicatedWorker';

/** @typedef {import('playwright').Page} Page */

/** Queries of every kind; each is typed several times. @param {(rank: number) => string} word @returns {Record<string, string[]>} */
const queriesBy = (word) => ({
  'the most frequent words': [0, 1, 2].map(word),
  'usual words': [40, 150, 400].map(word),
  'rare words': [5_000, 20_000, 50_000].map(word),
  'several words': [`${word(3)} ${word(60)}`, `${word(10)} ${word(20)} ${word(30)}`, `${word(2)} -${word(5)}`],
  phrases: [`"${word(0)} ${word(1)}"`, `"${word(3)} ${word(8)}"`, `"${word(50)} ${word(2)}"`],
  'beginnings of words': ['ba*', 'mal*', 'drafi*'],
  'fields and filters': ['title:ba*', 'publisher:7 status:done', `before:1900 ${word(30)}`, 'kind:claim', 'possibly-dated:1923'],
});

/** Opens the search and waits until the index has every text. @param {Page} page */
async function openSearch(page) {
  await page.getByRole('region', { name: 'Library', exact: true }).waitFor({ timeout: INDEX_LIMIT });
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('textbox', { name: 'Search the library' });
  await field.waitFor();
  const start = performance.now();
  await page.waitForFunction(() => !/^(Indexed|The index)/.test(document.querySelector('.search-status')?.textContent ?? ''), null, {
    timeout: INDEX_LIMIT,
    polling: 100,
  });
  return { field, waited: performance.now() - start };
}

/**
 * Milliseconds from asking the worker to the first page of results with its snippets, and the CPU that workers took for it.
 * @param {Page} page @param {number} pid @param {import('playwright').Locator} field @param {string} query
 */
async function timeOf(page, pid, field, query) {
  await page.evaluate(() => performance.clearMeasures('dateline:search'));
  const before = cpuOfThreads(pid, WORKER);
  await field.fill(query);
  await page.waitForFunction(() => performance.getEntriesByName('dateline:search').length > 0, null, { polling: 10 });
  const wall = await page.evaluate(() => performance.getEntriesByName('dateline:search').at(-1)?.duration ?? Number.NaN);
  const cpu = cpuOfThreads(pid, WORKER) - before;
  await field.fill('');
  return { wall, cpu };
}

/** Resident memory of a process, MB. @param {number} pid */
const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1_000;

/**
 * Search in a library of 10,000 sources (50 MB of text), in the real app: making the index, starting with the one that was kept,
 * and queries of every kind.
 * @param {ReturnType<typeof import('../busy.mjs').busyProbe>} probe
 */
export async function measureSearch(probe) {
  const { module } = await runnerImport(join(import.meta.dirname, 'search-seed.ts'), { configFile: false, root });
  const { seedTexts, vocabulary } = /** @type {typeof import('./search-seed')} */ (module);
  return withFolder(async (userData) => {
    await seedTexts(userData, SOURCES, LETTERS);
    const made = await withApp({ userData }, async ({ app, page }) => {
      await openSearch(page);
      return { cpu: cpuOf(await rendererOf(app)), wall: await page.evaluate(() => performance.now()) };
    });
    probe.look();
    return withApp({ userData }, async ({ app, page }) => {
      const { field } = await openSearch(page);
      const ready = await page.evaluate(() => performance.now());
      const pid = await rendererOf(app);
      const memory = memoryOf(pid);
      /** @type {{ subject: string, times: { wall: number, cpu: number }[] }[]} */
      const found = [];
      for (const [subject, queries] of Object.entries(queriesBy(vocabulary().word))) {
        const times = [];
        for (let time = 0; time < TIMES; time++) for (const query of queries) times.push(await timeOf(page, pid, field, query));
        found.push({ subject, times });
        probe.look();
      }
      const wall = found.flatMap(({ times }) => times.map((time) => time.wall));
      const cpu = found.flatMap(({ times }) => times.map((time) => time.cpu));
      return {
        rows: found.map(({ subject, times }) => ({
          subject: `search: ${subject}`,
          values: [0.5, 0.95, 1].map((share) =>
            quantile(
              times.map((time) => time.wall),
              share,
            ),
          ),
        })),
        goals: [{ what: 'ms to search, p95 of all queries', value: quantile(wall, 0.95), atMost: 50 }],
        notes: [
          `${SOURCES} sources with ${LETTERS} letters each; from the question to the first page of results with snippets`,
          `the index was made within ${(made.wall / 1_000).toFixed(1)} s of the window’s start, with the store: ${(made.cpu / 1_000).toFixed(1)} s of CPU`,
          `at the next start it was ready ${(ready / 1_000).toFixed(1)} s after the window’s start`,
          `CPU of the workers for a search: median ${quantile(cpu, 0.5).toFixed(1)} ms, p95 ${quantile(cpu, 0.95).toFixed(1)} ms`,
          `the page with its workers took ${memory.toFixed(0)} MB before the first search`,
        ],
      };
    });
  });
}
