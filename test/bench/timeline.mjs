// @ts-check
import { buildPage } from './build-pages.mjs';
import { median, quantile } from './busy.mjs';
import { moved, opened, withSubject } from './timeline/measure.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const CASE_LIMIT = 240_000;
const SUBJECTS = process.env.BENCH_SUBJECTS?.split(',');

/** @typedef {import('./timeline/measure.mjs').Measured} Measured */
/** @typedef {import('./timeline/measure.mjs').View} View */
/** @typedef {{ subject: string, name: string, count: number, views: View[], once?: boolean }} Case */

const [all, near] = /** @type {const} */ (['all', 'two years']);
const [room, bare] = ['Dateline', 'bare canvas'];

/** In turn, so that what slows the machine for a while slows neighbours alike. @type {Case[]} */
const cases = [
  ...[1_000, 10_000, 100_000].flatMap((count) => [
    { subject: 'room', name: room, count, views: [all, near] },
    { subject: 'bare', name: bare, count, views: [all, near] },
  ]),
  { subject: 'vis', name: 'vis-timeline 8.5', count: 1_000, views: [all], once: true },
  { subject: 'vis', name: 'vis-timeline 8.5', count: 1_000, views: [near], once: true },
  { subject: 'vis', name: 'vis-timeline 8.5', count: 10_000, views: [all], once: true },
  { subject: 'vis', name: 'vis-timeline 8.5', count: 10_000, views: [near], once: true },
  { subject: 'vis', name: 'vis-timeline 8.5', count: 100_000, views: [near], once: true },
  { subject: 'knight', name: 'TimelineJS 3.9', count: 200, views: [all], once: true },
  { subject: 'knight', name: 'TimelineJS 3.9', count: 1_000, views: [all], once: true },
];

/** @param {{ name: string, count: number }} one @param {View} view */
const rowOf = ({ name, count }, view) => `${name}, ${count.toLocaleString('en')}, ${view === all ? 'all' : view} in view`;

/** @param {Measured[]} runs */
const valuesOf = (runs) => {
  const of = (/** @type {(run: Measured) => number} */ take) => median(runs.map(take));
  return [
    of(({ first }) => first),
    of(({ firstCpu }) => firstCpu),
    of(({ pan }) => quantile(pan, 0.5)),
    of(({ pan }) => quantile(pan, 0.95)),
    of(({ panCpu }) => panCpu),
    of(({ zoom }) => quantile(zoom, 0.95)),
    of(({ zoomCpu }) => zoomCpu),
    of(({ heap }) => heap),
  ];
};
const [FIRST, PAN_P95, PAN_CPU] = [0, 3, 4];

/** A peer that takes longer is passed over, with a note. @template T @param {Promise<T>} work */
function withinLimit(work) {
  work.catch(() => undefined); // it fails once more when its window is closed
  return Promise.race([
    work,
    new Promise((_, fail) => setTimeout(() => fail(new Error(`not done within ${CASE_LIMIT / 1000} s`)), CASE_LIMIT).unref()),
  ]);
}

/** @type {import('./index.mjs').Bench} */
export const timelineBench = {
  name: 'timeline',
  about: '1,000, 10,000 and 100,000 events over 60 years, of all and of two years: first picture, drag, zoom.',
  async run(probe) {
    await buildPage('timeline-room', 'timeline-room.tsx');
    for (const name of ['vis', 'knight', 'bare']) await buildPage(`timeline-${name}`, `timeline-${name}.ts`);
    const found = /** @type {Map<string, Measured[]>} */ (new Map());
    const passedOver = /** @type {string[]} */ ([]);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const one of cases.filter(({ once, subject }) => (round === 0 || !once) && (SUBJECTS?.includes(subject) ?? true)))
        await withSubject(one.subject, one.count, (running) =>
          withinLimit(
            (async () => {
              const opening = await opened(running, one.views[0] ?? all, one.once ?? false);
              for (const view of one.views) {
                const row = rowOf(one, view);
                found.set(row, [...(found.get(row) ?? []), { ...opening, ...(await moved(running, view)) }]);
                probe.look();
              }
            })(),
          ),
        ).catch((cause) => {
          if (!one.once) throw new Error(`${one.name}, ${one.count}: ${cause instanceof Error ? cause.message : cause}`, { cause });
          passedOver.push(`${rowOf(one, one.views[0] ?? all)}: ${cause instanceof Error ? cause.message : cause}`);
        });
    const rows = [...found].map(([subject, runs]) => ({ subject, values: valuesOf(runs) }));
    const value = (/** @type {string} */ name, /** @type {number} */ count, /** @type {number} */ column, /** @type {View} */ view = all) =>
      rows.find(({ subject }) => subject === rowOf({ name, count }, view))?.values[column] ?? Number.NaN;
    const times = (/** @type {number} */ column) => value(room, 100_000, column) / value(bare, 100_000, column);
    return {
      columns: ['first, ms', 'first, CPU ms', 'pan p50 ms', 'pan p95 ms', 'pan CPU ms', 'zoom p95 ms', 'zoom CPU ms', 'heap MB'],
      rows,
      goals: [
        {
          what: 'of vis-timeline’s CPU a frame of a drag, 10,000 all in view',
          value: value(room, 10_000, PAN_CPU) / value('vis-timeline 8.5', 10_000, PAN_CPU),
          atMost: 0.1,
        },
        { what: 'times the bare canvas, drag p95, 100,000 all in view', value: times(PAN_P95), atMost: 1.5 },
        { what: 'ms of a frame of a drag, p95, 100,000 all in view', value: value(room, 100_000, PAN_P95), atMost: 16.7 },
        { what: 'times the bare canvas, first picture, 100,000', value: times(FIRST), atMost: 2 },
        {
          what: 'times the drag of 10,000, p95, for 100,000 all in view',
          value: value(room, 100_000, PAN_P95) / value(room, 10_000, PAN_P95),
          atMost: 2,
        },
      ],
      notes: [
        ...passedOver,
        'the same events for all: 30 % ranges, one in five of an uncertain date; each opened, dragged by its axis and zoomed by a wheel (TimelineJS: its buttons) at 1280×800',
        `a frame is what lies between two, without a limit to their rate; CPU is that of all threads of the page, a frame; median of ${ROUNDS} starts for Dateline and the bare canvas, one start for the others`,
        'vis-timeline does not open 10,000 in view at once in lanes within minutes: there it has a single lane',
        'Dateline opens on everything: its first picture is the same in both views; TimelineJS cannot show more than 1,000, vis-timeline 100,000 only two years at a time',
      ],
    };
  },
};
