import { afterEach, expect, test, vi } from 'vitest';
import { packInWorker } from '../../../renderer/timeline/pack-elsewhere';
import { createLanePacker, type PackRequest } from '../../../renderer/timeline/pack-lanes';
import { packLane, type LanePacking } from '../../../shared/timeline/pack-lane';
import { eventOf } from '../../shared/timeline/events';
import { laneOf } from '../../shared/timeline/lane-of';

const lanes = [laneOf([eventOf('a', '2001'), eventOf('b', '2001'), eventOf('c', '2003')])];
const whole = { from: Date.UTC(2001, 0), to: Date.UTC(2004, 0) };
const packed = (step: number): LanePacking[] => lanes.map((lane) => packLane(lane.packable(), step, whole));

/** A worker that answers at once or, once it is broken, with an error, and then never again. */
class Answering extends EventTarget {
  static readonly made: Answering[] = [];
  static breaks = 0;
  readonly isBroken = Answering.breaks-- > 0;
  private readonly packer = createLanePacker();
  private asked = 0;

  constructor() {
    super();
    Answering.made.push(this);
  }

  postMessage(request: PackRequest) {
    this.asked++;
    if (!this.isBroken) this.dispatchEvent(new MessageEvent('message', { data: this.packer(request) }));
    else if (this.asked === 1) this.dispatchEvent(new Event('error'));
  }

  terminate() {}
}

afterEach(() => {
  Answering.made.length = 0;
  Answering.breaks = 0;
  vi.unstubAllGlobals();
});

function packAll(steps: readonly number[]): (readonly LanePacking[])[] {
  vi.stubGlobal('Worker', Answering);
  const { pack } = packInWorker();
  const answers: (readonly LanePacking[])[] = [];
  for (const step of steps) pack({ lanes, step, whole }, (packings) => answers.push(packings));
  return answers;
}

test('a worker packs what it is asked for, one order after the other', () => {
  expect(packAll([100, 110])).toEqual([packed(100), packed(110)]);
  expect(Answering.made).toHaveLength(1);
});

test('what a broken worker was asked for is packed here, and the next order is another worker’s', () => {
  Answering.breaks = 1;
  expect(packAll([100, 110])).toEqual([packed(100), packed(110)]);
  expect(Answering.made.map(({ isBroken }) => isBroken)).toEqual([true, false]);
});
