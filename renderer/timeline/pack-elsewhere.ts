import type { IndexedLane } from '../../shared/timeline/indexed-lane';
import { packLane } from '../../shared/timeline/pack-lane';
import { workerAddress } from '../ui/worker-address';
import type { LaneData, PackAnswer, PackRequest } from './pack-lanes';
// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './pack.worker.ts?worker&url';
import type { PackElsewhere, PackOrder } from './packs';

interface Order {
  readonly asked: PackOrder;
  readonly done: (packings: PackAnswer) => void;
}

/** Packs in a worker that is started with the first order and ended by `stop`. One order at a time; of those that wait only the last one counts. */
export function packInWorker(): { pack: PackElsewhere; stop: () => void } {
  let worker: Worker | null = null;
  let running: Order | null = null;
  let waiting: Order | null = null;
  let sent = new Map<IndexedLane, number>();
  let count = 0;

  const request = ({ lanes, step, whole }: PackOrder): PackRequest => {
    const before = sent;
    sent = new Map(lanes.map((lane) => [lane, before.get(lane) ?? count++]));
    return { lanes: lanes.map((lane) => ({ number: sent.get(lane)!, data: before.has(lane) ? null : dataOf(lane) })), step, whole };
  };
  const run = (order: Order) => {
    running = order;
    worker ??= start(onAnswer, onBroken);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(request(order.asked));
  };
  const onAnswer = (packings: PackAnswer) => {
    const done = running;
    running = null;
    if (waiting) run(waiting);
    waiting = null;
    done?.done(packings);
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    sent = new Map();
  };
  // What a worker cannot do is done here: it holds the picture up for a moment, and is right. The next order is another worker's: a broken
  // one may never answer.
  const onBroken = () => {
    end();
    if (running) onAnswer(packHere(running.asked));
  };
  return {
    pack(asked, done) {
      if (running && isSame(running.asked, asked)) waiting = null;
      else if (running) waiting = { asked, done };
      else run({ asked, done });
    },
    stop() {
      end();
      running = waiting = null;
    },
  };
}

const packHere = ({ lanes, step, whole }: PackOrder): PackAnswer => lanes.map((lane) => packLane(lane.packable(), step, whole));

function start(onAnswer: (packings: PackAnswer) => void, onBroken: () => void): Worker {
  const worker = new Worker(workerAddress(address), { type: 'module', name: 'pack' });
  worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => onAnswer(data));
  worker.addEventListener('error', onBroken);
  worker.addEventListener('messageerror', onBroken);
  return worker;
}

const isSame = (a: PackOrder, b: PackOrder): boolean =>
  a.step === b.step &&
  a.whole.from === b.whole.from &&
  a.whole.to === b.whole.to &&
  a.lanes.length === b.lanes.length &&
  a.lanes.every((lane, i) => lane === b.lanes[i]);

function dataOf(lane: IndexedLane): LaneData {
  const { widthOf, tones, byImportance, ...data } = lane.packable();
  return { ...data, widths: data.from.map((_, i) => widthOf(i)), tones: tones(), byImportance: byImportance() };
}
