// @ts-check
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { withAlterations, withDeletions, withEdits, withInsertions, withMoves, withReplacements } from './anchoring/edits.mjs';
import { findAsHypothesis } from './anchoring/hypothesis.mjs';
import { judge, truthOf } from './anchoring/judge.mjs';
import { makeNews, setNews } from './anchoring/news.mjs';
import { quotationsFrom } from './anchoring/quotations.mjs';
import { numbersFrom } from './numbers.mjs';

const root = resolve(import.meta.dirname, '../..');
const QUOTATIONS = 300;

/** @typedef {import('./anchoring/news.mjs').News} News */
/** @typedef {import('./anchoring/judge.mjs').Quotation} Quotation */
/** @typedef {import('./anchoring/judge.mjs').Answer} Answer */
/** Finds all quotations in a text. @typedef {(text: string, quotations: readonly Quotation[]) => Answer[]} Matcher */
/** @typedef {{ name: string, length: number, edit: (news: News, quotations: readonly Quotation[], random: () => number) => News }} Mix */

/** @type {Mix[]} */
const mixes = [
  { name: '200 kB, 2 % edits', length: 200_000, edit: (news, _, random) => withEdits(news, 0.02, random) },
  {
    name: '200 kB, edits + moves',
    length: 200_000,
    edit: (news, _, random) => withInsertions(withMoves(withEdits(news, 0.02, random), 0.1, random), 0.05, random),
  },
  { name: '200 kB, 20 % replaced', length: 200_000, edit: (news, _, random) => withReplacements(news, 0.2, random) },
  {
    name: '1 MB, edits + moves',
    length: 1_000_000,
    edit: (news, _, random) => withInsertions(withMoves(withEdits(news, 0.02, random), 0.1, random), 0.05, random),
  },
  {
    name: '200 kB, one altered',
    length: 200_000,
    edit: (news, quotations, random) => withInsertions(withAlterations(news, quotations, random), 0.05, random),
  },
  {
    name: '200 kB, deleted',
    length: 200_000,
    edit: (news, quotations, random) =>
      withDeletions(
        news,
        quotations.filter((_, index) => index % 3 === 0),
        random,
      ),
  },
];

/** The app's own code, built as it ships. @returns {Promise<{ findAgain: typeof import('../../shared/text/find-again').findAgain, indexText: typeof import('../../shared/text/find-again').indexText }>} */
async function builtFindAgain() {
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
      lib: { entry: join(root, 'shared/text/find-again.ts'), formats: ['es'], fileName: () => 'find-again.mjs' },
    },
  });
  return import(pathToFileURL(join(outDir, 'find-again.mjs')).href);
}

/** @param {Awaited<ReturnType<typeof builtFindAgain>>} built @returns {Matcher} */
const ours =
  ({ findAgain, indexText }) =>
  (text, quotations) => {
    const index = indexText(text);
    return quotations.map(({ selector }) => {
      const found = findAgain(index, selector);
      if ('passage' in found) return { same: found.passage };
      return { changed: found.state === 'missing' ? null : (found.candidates[0] ?? null) };
    });
  };

/** @type {Matcher} */
const peer = (text, quotations) => quotations.map(({ selector }) => ({ same: findAsHypothesis(text, selector) }));

/** CPU microseconds a quotation, and how many of the answers are what. @param {Matcher} matcher @param {{ text: string, places: Map<number, import('./anchoring/news.mjs').Placed> }} now @param {Quotation[]} quotations */
function measured(matcher, now, quotations) {
  // A string made by joining is a tree until it is first read through: that is nobody's cost.
  now.text.charCodeAt(now.text.indexOf('\u0000') + 1);
  const from = process.cpuUsage();
  const answers = matcher(now.text, quotations);
  const { user, system } = process.cpuUsage(from);
  const verdicts = answers.map((answer, index) => {
    const quotation = /** @type {Quotation} */ (quotations[index]);
    return judge(truthOf(quotation, now), answer);
  });
  const share = (/** @type {'right' | 'changed' | 'missing' | 'false'} */ what) =>
    (100 * verdicts.filter((verdict) => verdict[what]).length) / verdicts.length;
  return { cpu: (user + system) / quotations.length, values: [share('right'), share('changed'), share('missing'), share('false')] };
}

/** Both are compiled by the engine before either is measured. @param {Matcher[]} matchers */
function warmUp(matchers) {
  const random = numbersFrom(1);
  const news = makeNews(40_000, random);
  const quotations = quotationsFrom(news, setNews(news), 150, random);
  for (const share of [0.02, 0.2]) for (const matcher of matchers) matcher(setNews(withReplacements(news, share, random)).text, quotations);
}

/** @type {import('./index.mjs').Bench} */
export const anchoring = {
  name: 'anchoring',
  about:
    'Finding quotations again in an edited text: Dateline, and a matcher that works as Hypothesis does. In plain Node, without a window.',
  async run(probe) {
    const matchers = { Dateline: ours(await builtFindAgain()), 'Hypothesis-style': peer };
    const rows = [];
    /** @type {Map<string, { Dateline: number[], 'Hypothesis-style': number[] }>} */
    const found = new Map();
    warmUp(Object.values(matchers));
    for (const [index, { name, length, edit }] of mixes.entries()) {
      const random = numbersFrom(1956 + index);
      const news = makeNews(length, random);
      const quotations = quotationsFrom(news, setNews(news), QUOTATIONS, random);
      const now = setNews(edit(news, quotations, random));
      const both = { Dateline: /** @type {number[]} */ ([]), 'Hypothesis-style': /** @type {number[]} */ ([]) };
      for (const subject of /** @type {const} */ (['Dateline', 'Hypothesis-style'])) {
        const { cpu, values } = measured(matchers[subject], now, quotations);
        both[subject] = [cpu, ...values];
        rows.push({ subject: `${name}: ${subject}`, values: both[subject] });
        probe.look();
      }
      found.set(name, both);
    }
    const of = (/** @type {string} */ name, /** @type {'Dateline' | 'Hypothesis-style'} */ subject, /** @type {number} */ column) =>
      found.get(name)?.[subject][column] ?? Number.NaN;
    const times = (/** @type {string} */ name) => of(name, 'Dateline', 0) / of(name, 'Hypothesis-style', 0);
    const names = mixes.map(({ name }) => name);
    const small = names.filter((name) => name.startsWith('200 kB'));
    return {
      columns: ['CPU µs each', 'right %', 'asked %', 'missing %', 'false %'],
      rows,
      goals: [
        {
          what: '% of the peer’s CPU at 200 kB (the worst mix of edits)',
          value: 100 * Math.max(...small.slice(0, 3).map(times)),
          atMost: 100 / 7,
        },
        { what: '% of the peer’s CPU at 1 MB', value: 100 * times('1 MB, edits + moves'), atMost: 5 },
        {
          what: '% fewer right than the peer (the worst mix)',
          value: Math.max(...names.map((name) => of(name, 'Hypothesis-style', 1) - of(name, 'Dateline', 1))),
          atMost: 0,
        },
        {
          what: '% taken for the same though other words stand there, or it is another place',
          value: Math.max(...names.map((name) => of(name, 'Dateline', 4))),
          atMost: 0,
        },
      ],
      notes: [
        `${QUOTATIONS} quotations of 1 to 55 words each; the index is made within the time of the first that needs it`,
        'right: found at its very place; where edited, the edited place was named first; where deleted, nothing was taken',
        'asked: shown to a person as changed or ambiguous, the likeliest place first',
        'false: taken for the passage as it was, where other words stand or at another place',
      ],
    };
  },
};
