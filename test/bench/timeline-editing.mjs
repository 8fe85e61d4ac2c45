// @ts-check
import { quantile } from './busy.mjs';
import { edited } from './timeline/editing.mjs';

const COUNTS = (process.env.BENCH_EVENTS ?? '10000,100000').split(',').map(Number);

/** @type {import('./index.mjs').Bench} */
export const timelineEditing = {
  name: 'timeline-editing',
  about: 'The whole app with 10,000 and 100,000 events on its timeline: opening it, and moving one event a day later by its key.',
  async run(probe) {
    const rows = [];
    for (const count of COUNTS) {
      const { drawn, saved, cpu, opened, longest } = await edited(count);
      probe.look();
      rows.push({
        subject: `${count.toLocaleString('en')} events`,
        values: [quantile(drawn, 0.5), quantile(drawn, 0.95), cpu, quantile(saved, 0.5), quantile(saved, 0.95), opened, longest],
      });
    }
    const most = rows.at(-1);
    const value = (/** @type {number} */ column) => most?.values[column] ?? Number.NaN;
    return {
      columns: ['drawn p50 ms', 'drawn p95 ms', 'main thread ms', 'saved p50 ms', 'saved p95 ms', 'opened ms', 'longest task ms'],
      rows,
      goals: [
        { what: 'ms of the page’s main thread for an act on one event', value: value(2), atMost: 16.7 },
        { what: 'ms until the store has it, p95', value: value(4), atMost: 50 },
        { what: 'ms of the longest task until all events are shown', value: value(6), atMost: 300 },
      ],
      notes: [
        'from the key to the frame that shows the event where it is now; saved when its transaction is complete, strictly durable; a tenth as many annotations as events',
        'the main thread’s time also covers the Reader, the inspector, the card and the journal',
        'opened: from the page’s beginning until every event is counted and some can be focused, in a library that was open before',
      ],
    };
  },
};
