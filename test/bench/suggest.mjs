// @ts-check
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import { build } from 'vite';
import { median } from './busy.mjs';
import { makeArticle } from './suggest/article.mjs';

const root = resolve(import.meta.dirname, '../..');
const SHORT = 20_000;
const LONG = 1_000_000;
const published = '2016-12-16';

/** @typedef {(text: string) => unknown} Finder */

/** The app's own code, built as it ships. @returns {Promise<{ suggest: Function, suggestDates: Function, suggestFigures: Function, suggestStatements: Function }>} */
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
  return import(pathToFileURL(join(outDir, 'suggest.mjs')).href);
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

/** @param {string} subject @param {Finder} find @param {{ short: string, long: string }} texts @param {boolean} isLimit */
function row(subject, find, { short, long }, isLimit = false) {
  const first = cost(find, short, 1, 0);
  const small = cost(find, short, 15, 10);
  const large = cost(find, long, 3, 1);
  return { subject, values: [first, small, large, large / small / (LONG / SHORT)], isLimit };
}

/** Suggestions: dates, figures and statements of a text, beside a date finder alone. */
export const suggesting = {
  name: 'suggest',
  about: 'the dates, figures and statements of a text of 20 kB and of 1 MB, in CPU milliseconds of one thread',
  run: async () => {
    const { suggest, suggestDates, suggestFigures, suggestStatements } = await builtSuggest();
    const options = { published, language: 'en' };
    const texts = { short: makeArticle(SHORT), long: makeArticle(LONG) };
    const reference = new Date(2016, 11, 16, 12);
    const rows = [
      row('Dateline, all three', (text) => suggest(text, options), texts),
      row('Dateline, dates', (text) => suggestDates(text, options), texts),
      row('Dateline, figures', (text) => suggestFigures(text, options), texts),
      row('Dateline, statements', (text) => suggestStatements(text, options), texts),
      row('chrono-node 2.10.3, dates alone', (text) => chrono.parse(text, reference), texts),
    ];
    const [, small = 0, , growth = 0] = rows[0]?.values ?? [];
    return {
      columns: ['20 kB, first time', '20 kB', '1 MB', 'growth per kB'],
      rows,
      goals: [
        { what: 'all three on 20 kB, ms', value: small, atMost: 100 },
        { what: 'cost per kB at 1 MB against 20 kB', value: growth, atMost: 1.3 },
      ],
      notes: ['The first time is what a worker that has just started pays, compiling included; the goal is for texts after the first.'],
    };
  },
};
