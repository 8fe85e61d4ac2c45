// @ts-check
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { column, writePdf } from '../fixtures/write-pdf.mjs';
import { makeNews, setNews } from './anchoring/news.mjs';
import { median } from './busy.mjs';
import { numbersFrom } from './numbers.mjs';

const root = resolve(import.meta.dirname, '../..');
const PAGES = 100;
const RUNS = 9;

/** @typedef {typeof import('../../shared/import/index').importSource} Import */
/** @typedef {{ subject: string, size: number, read: () => Promise<number> }} Subject reads once, and gives how many characters came of it */

/** The app's own readers, built as they ship. @returns {Promise<Import>} */
async function builtImport() {
  const outDir = join(root, 'out/bench/import');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'shared/import/index.ts', target: 'node20', outDir, emptyOutDir: true, copyPublicDir: false, minify: true },
  });
  return (await import(pathToFileURL(join(outDir, 'index.js')).href)).importSource;
}

/** pdf.js alone, as its own documentation has it: every page's words, and nothing made of them. @param {Uint8Array} bytes */
async function readBare(bytes) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) characters += 'str' in item ? item.str.length : 0;
  }
  await task.destroy();
  return characters;
}

/** A hundred full pages of news: two columns, a running head, a page number. @param {string} text */
function newspaper(text) {
  const all = text.split(/\s+/);
  let at = 0;
  const line = () => {
    let words = '';
    while (words.length < 40) words += `${words === '' ? '' : ' '}${all[at++ % all.length]}`;
    return words;
  };
  const lines = () => Array.from({ length: 54 }, line);
  return writePdf(
    Array.from({ length: PAGES }, (_, page) => ({
      words: [
        ...column(['The Harbour Gazette'], { y: 815, size: 8 }),
        ...column(lines(), { x: 50, y: 780 }),
        ...column(lines(), { x: 310, y: 780 }),
        { x: 290, y: 30, size: 8, words: String(page + 1) },
      ],
    })),
  );
}

/** @param {Import} importSource @param {string} name @param {Uint8Array} bytes @returns {Subject} */
const reader = (importSource, name, bytes) => ({
  subject: name,
  size: bytes.length,
  read: async () => {
    const outcome = await importSource({ name, bytes: bytes.slice() });
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.value.text.text.length;
  },
});

/** CPU and wall milliseconds of one reading. @param {Subject} subject */
async function measured({ read }) {
  const from = process.cpuUsage();
  const begun = performance.now();
  const characters = await read();
  const { user, system } = process.cpuUsage(from);
  return { cpu: (user + system) / 1_000, wall: performance.now() - begun, characters };
}

/** @type {import('./index.mjs').Bench} */
export const importing = {
  name: 'import',
  about: `Reading files: a PDF of ${PAGES} pages through Dateline's reader and through pdf.js alone; other formats beside. In plain Node, without a window.`,
  async run(probe) {
    const importSource = await builtImport();
    const text = setNews(makeNews(500_000, numbersFrom(1972))).text;
    const pdf = newspaper(text);
    const bytes = (/** @type {string} */ words) => new TextEncoder().encode(words);
    const paragraphs = text.split(/\n+/);
    const subjects = [
      reader(importSource, 'report.pdf', pdf),
      { subject: 'pdf.js alone (the limit)', size: pdf.length, read: () => readBare(pdf) },
      reader(
        importSource,
        'news.html',
        bytes(`<!doctype html><title>News</title><article>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`),
      ),
      reader(importSource, 'news.md', bytes(text)),
      reader(importSource, 'news.txt', bytes(text)),
    ];
    /** @type {Map<string, Awaited<ReturnType<typeof measured>>[]>} */
    const found = new Map(subjects.map(({ subject }) => [subject, []]));
    // One reading each beforehand loads what is loaded late, and compiles what is hot, for all alike.
    for (let run = -1; run < RUNS; run += 1)
      for (const subject of subjects) {
        const one = await measured(subject);
        if (run >= 0) found.get(subject.subject)?.push(one);
        probe.look();
      }
    const rows = subjects.map(({ subject, size }) => {
      const runs = found.get(subject) ?? [];
      const cpu = median(runs.map((run) => run.cpu));
      return { subject, values: [cpu, median(runs.map((run) => run.wall)), size / 1_000 / cpu], isLimit: subject.startsWith('pdf.js') };
    });
    const [ours, bare] = rows.map(({ values }) => values[0] ?? Number.NaN);
    return {
      columns: ['CPU ms', 'wall ms', 'kB a ms'],
      rows,
      goals: [{ what: 'times the CPU of pdf.js alone for the PDF', value: (ours ?? Number.NaN) / (bare ?? Number.NaN), atMost: 1.15 }],
      notes: [
        `median of ${RUNS} runs in turn; the PDF has two columns a page and gives ${found.get('report.pdf')?.[0]?.characters} characters`,
      ],
    };
  },
};
