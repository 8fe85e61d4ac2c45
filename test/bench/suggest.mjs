// @ts-check
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as chrono from 'chrono-node';
import { build } from 'vite';
import { median } from './busy.mjs';
import { makeArticle } from './suggest/article.mjs';

const root = resolve(import.meta.dirname, '../..');
const SHORT = 20_000;
const LONG = 1_000_000;
const published = '2016-12-16';

/** @typedef {(text: string) => unknown} Finder */
/** CPU milliseconds in a new worker: of its thread, to load the code and for its first text; and of all threads for that text. @typedef {{ load: number, first: number, all: number }} First */

/** The app's own code, built as it ships. @returns {Promise<string>} */
async function builtSuggest() {
  const outDir = join(root, 'out/bench');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      target: 'node20',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(import.meta.dirname, 'suggest/entry.ts'), formats: ['es'], fileName: () => 'suggest.mjs' },
    },
  });
  return pathToFileURL(join(outDir, 'suggest.mjs')).href;
}

/**
 * What the first text costs in a worker that has just started.
 * @param {object} workerData @returns {Promise<First>}
 */
const inNewWorker = (workerData) =>
  new Promise((done, failed) => {
    new Worker(new URL('suggest/worker.mjs', import.meta.url), { workerData }).once('message', done).once('error', failed);
  });

/** The median of several new workers, one after the other. @param {object} workerData @returns {Promise<First>} */
async function firstIn(workerData) {
  /** @type {First[]} */
  const runs = [];
  for (let run = 0; run < 5; run += 1) runs.push(await inNewWorker(workerData));
  const of = (/** @type {keyof First} */ key) => median(runs.map((run) => run[key]));
  return { load: of('load'), first: of('first'), all: of('all') };
}

/** CPU milliseconds of one run: the median of several, after some that only warm up. @param {Finder} find @param {string} text @param {number} runs @param {number} warmUp */
function cost(find, text, runs, warmUp) {
  for (let run = 0; run < warmUp; run += 1) find(text);
  return median(
    Array.from({ length: runs }, () => {
      const from = process.cpuUsage();
      find(text);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1_000;
    }),
  );
}

/** @param {string} subject @param {Finder} find @param {{ short: string, long: string }} texts */
function row(subject, find, { short, long }) {
  const small = cost(find, short, 15, 10);
  const large = cost(find, long, 3, 1);
  return { subject, values: [small, large, large / small / (LONG / SHORT)] };
}

/** Suggestions: dates, figures and statements of a text, beside a date finder alone. */
export const suggesting = {
  name: 'suggest',
  about: 'the dates, figures and statements of a text of 20 kB and of 1 MB, in CPU milliseconds of one thread',
  run: async () => {
    const built = await builtSuggest();
    const { suggest, suggestDates, suggestFigures, suggestStatements } = await import(built);
    const options = { published, language: 'en' };
    const texts = { short: makeArticle(SHORT), long: makeArticle(LONG) };
    const warmed = await firstIn({ built, text: texts.short, options, isWarmed: true });
    const cold = await firstIn({ built, text: texts.short, options, isWarmed: false });
    const reference = new Date(2016, 11, 16, 12);
    const rows = [
      row('Dateline, all three', (text) => suggest(text, options), texts),
      row('Dateline, dates', (text) => suggestDates(text, options), texts),
      row('Dateline, figures', (text) => suggestFigures(text, options), texts),
      row('Dateline, statements', (text) => suggestStatements(text, options), texts),
      row('chrono-node 2.10.3, dates alone', (text) => chrono.parse(text, reference), texts),
    ];
    const [small = 0, , growth = 0] = rows[0]?.values ?? [];
    const rounded = (/** @type {number} */ ms) => String(Math.round(ms));
    return {
      columns: ['20 kB', '1 MB', 'growth per kB'],
      rows,
      goals: [
        { what: 'all three on 20 kB, ms', value: small, atMost: 100 },
        { what: 'all three on 20 kB, the first text of a worker made ready as the app does, ms', value: warmed.first, atMost: 100 },
        { what: 'cost per kB at 1 MB against 20 kB', value: growth, atMost: 1.3 },
      ],
      notes: [
        `the first text of a worker is given in CPU ms of its own thread, which is what a person waits for; with those that compile beside it, ${rounded(warmed.all)} ms`,
        `a worker that nothing made ready: ${rounded(cold.load)} ms to load the code and ${rounded(cold.first)} ms for its first text; with all threads, ${rounded(cold.all)} ms for that text`,
      ],
    };
  },
};
