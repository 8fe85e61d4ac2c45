// @ts-check
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { resizeTo, withApp, withFolder } from '../../build/launch.mjs';
import { longArticle } from './article.mjs';
import { buildPage } from './build-pages.mjs';
import { median } from './busy.mjs';
import { rendererOf } from './cpu.mjs';
import { appDriver, bareDriver, roomDriver } from './reading/drivers.mjs';
import { ADDED, FRAMES, LOADS, measure, rest } from './reading/measure.mjs';

const root = resolve(import.meta.dirname, '../..');
const pageApp = join(import.meta.dirname, 'pages/main.cjs');
const ROUNDS = 3;

/** @typedef {import('./reading/measure.mjs').Driver} Driver */
/** @typedef {import('./reading/measure.mjs').Measured} Measured */
/**
 * One reader in the comparison: the app that shows it, and of the bare app the page.
 * @typedef {{ subject: string, app: string, page?: string, driver: Driver, isLimit?: boolean }} Subject
 */

/** Only the named ones of these run in one process: pages share nothing with each other. @type {Subject[]} */
export const pages = [
  { subject: 'Reader (the room alone)', app: pageApp, page: 'room.html', driver: roomDriver },
  { subject: 'bare windowed paragraphs (the limit)', app: pageApp, page: 'reading.html', driver: bareDriver, isLimit: true },
  { subject: 'Recogito text-annotator 4.1, CSS highlights', app: pageApp, page: 'peer.html', driver: bareDriver },
];

/** @param {Subject} subject @param {string} userData @param {import('./article.mjs').LongArticle} article @returns {Promise<Measured>} */
export function measureOne({ app, page: file, driver }, userData, article) {
  process.env.BENCH_PAGE = file;
  return withApp({ userData, app }, async ({ app: running, page }) => {
    await resizeTo(running, 1280, 800);
    await page.waitForLoadState('load'); // before, the page has no `keep` yet
    if (file) await page.evaluate((kept) => /** @type {any} */ (globalThis).keep(kept), article);
    await rest(page);
    return measure({ page, pid: await rendererOf(running) }, driver);
  });
}

const columns = /** @type {const} */ ({
  load: 'open, wall ms',
  loadCpu: 'open, CPU ms',
  addCpu: 'tag one more, CPU ms',
  scroll: 'scroll, p95 frame ms',
  scrollCpu: 'scroll, CPU ms a frame',
});

/** @param {Measured[]} runs */
const medians = (runs) => /** @type {(keyof typeof columns)[]} */ (Object.keys(columns)).map((key) => median(runs.map((run) => run[key])));

/** @type {import('./index.mjs').Bench} */
export const reading = {
  name: 'reading',
  about: 'An article of 200,000 characters with 1,000 annotations: opening it, tagging one more passage, scrolling.',
  async run(probe) {
    const article = longArticle(200_000, 1_000);
    // Before runnerImport, which makes this process one for development: React would be built for that.
    await buildPage('room', 'room.tsx');
    await buildPage('peer', 'peer.ts');
    const { module: seed } = await runnerImport(join(import.meta.dirname, 'seed.ts'), { configFile: false, root });
    const { seedLibrary, titles } = /** @type {typeof import('./seed')} */ (seed);
    const whole = { subject: 'Dateline, the whole app', app: root, driver: appDriver(titles) };
    const subjects = /** @type {Subject[]} */ ([...pages, whole]);
    const found = subjects.map(() => /** @type {Measured[]} */ ([]));
    await withFolder(async (folder) => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const [index, subject] of subjects.entries()) {
          const userData = join(folder, `${index}-${round}`);
          if (subject === whole) await seedLibrary(userData, article);
          const measured = await measureOne(subject, userData, article).catch((cause) => {
            throw new Error(`${subject.subject}: ${cause instanceof Error ? cause.message : cause}`, { cause });
          });
          found[index]?.push(measured);
          probe.look();
        }
      }
    });
    const rows = subjects.map(({ subject, isLimit = false }, index) => ({ subject, values: medians(found[index] ?? []), isLimit }));
    const [room, limit] = rows;
    const times = (/** @type {number} */ column) => (room?.values[column] ?? Number.NaN) / (limit?.values[column] ?? Number.NaN);
    return {
      columns: Object.values(columns),
      rows,
      goals: [
        { what: 'times the limit for the Reader to open', value: times(0), atMost: 1.5 },
        { what: 'times the limit for the Reader to tag one more', value: times(2), atMost: 1.5 },
        { what: 'times the limit for the Reader to scroll', value: times(3), atMost: 1.5 },
      ],
      notes: [
        `median of ${ROUNDS} runs in turn; ${LOADS} openings, ${ADDED} passages tagged and ${FRAMES} frames in each`,
        'all read from IndexedDB and keep what is tagged; the first three are a text and its annotations alone',
        'the whole app also writes the edit and its journal, waits for "Saved", and shows the inspector, the list and the timeline: no goal is set for it',
      ],
    };
  },
};
