// What every page of the timeline's bench offers: opened, dragged and zoomed alike, frame by frame, by the events that a mouse sends.
import { allYears, twoYears } from '../timeline/made';

export type View = 'all' | 'two years';
export const windowOf = (view: View) => (view === 'all' ? allYears : twoYears);

/** One timeline under test. */
export interface Subject {
  /** Makes the records, in memory. */
  readonly prepare: (count: number) => void;
  readonly open: (view: View) => void;
  readonly close: () => void;
  /** The picture that is zoomed at its middle. */
  readonly stage: () => Element;
  /** How far from the bottom of it a drag takes hold: on the axis, where a timeline has nothing else to be dragged. */
  readonly axis: number;
  /** How much of the picture is there: grows while it is being drawn. */
  readonly ink: () => number;
  /** Brings a view about, where `open` did not. */
  readonly goTo?: (view: View) => Promise<void>;
  /** Zooms one step, where a wheel does not. */
  readonly zoom?: (inwards: boolean) => void;
}

/** What the bench calls in the page. */
export interface Bench {
  prepare(count: number): void;
  /** Opens and waits until nothing more is drawn. Gives milliseconds until nine tenths of it were there. */
  open(view: View): Promise<number>;
  /** Opens and gives back as soon as so much is there. */
  openUntil(view: View, ink: number): Promise<void>;
  close(): Promise<void>;
  ink(): number;
  goTo(view: View): Promise<void>;
  /** Milliseconds of each frame of a drag to and fro; fewer where the limit, in milliseconds, comes first. */
  pan(frames: number, limit: number): Promise<number[]>;
  zoom(frames: number, limit: number): Promise<number[]>;
}

const STILL_MS = 700;
const MOST_MS = 120_000;
/** Pixels a frame; the drag turns after so many frames. */
const STEP = 7;
const TURN = 20;
const WHEEL = 60;

const frame = () => new Promise<number>(requestAnimationFrame);
/** After the frame has been painted. */
const painted = async (): Promise<void> => {
  await frame();
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done());
    port1.start();
    port2.postMessage(null);
  });
};

export function present(subject: Subject): void {
  const bench: Bench = {
    prepare: subject.prepare,
    ink: subject.ink,
    open: (view) => watchOpening(subject, view),
    async openUntil(view, ink) {
      const start = performance.now();
      subject.open(view);
      do await painted();
      while (subject.ink() < ink * 0.9 && performance.now() - start < MOST_MS);
    },
    async close() {
      subject.close();
      await painted();
    },
    goTo: async (view) => subject.goTo?.(view),
    async pan(frames, limit) {
      const drag = gripped(subject.stage(), subject.axis);
      const times = await eachFrame(frames, limit, (at) => drag.by(Math.floor(at / TURN) % 2 === 0 ? STEP : -STEP));
      drag.end();
      return times;
    },
    zoom: (frames, limit) => {
      const turn = 15;
      const step = subject.zoom ?? ((inwards: boolean) => wheel(subject.stage(), inwards ? -WHEEL : WHEEL));
      return eachFrame(frames, limit, (at) => step(Math.floor(at / turn) % 2 === 0));
    },
  };
  Object.assign(globalThis, { bench });
}

async function watchOpening(subject: Subject, view: View): Promise<number> {
  const start = performance.now();
  const seen: { at: number; ink: number }[] = [];
  subject.open(view);
  let still = start;
  while (performance.now() - still < STILL_MS || (seen.at(-1)?.ink ?? 0) === 0) {
    await painted();
    const ink = subject.ink();
    const at = performance.now();
    if (at - start > MOST_MS) throw new Error(`Nothing whole was drawn within ${MOST_MS / 1000} s.`);
    if (ink !== seen.at(-1)?.ink) {
      seen.push({ at, ink });
      still = at;
    }
  }
  const last = seen.at(-1)!.ink;
  return seen.find(({ ink }) => ink >= last * 0.9)!.at - start;
}

/** Does something in each frame. Gives the time from frame to frame, without the first, which the beginning of it may be in. */
async function eachFrame(frames: number, limit: number, act: (at: number) => void): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  let last = await frame().then(() => performance.now());
  for (let at = 0; at < frames; at += 1) {
    act(at);
    await frame();
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (now - begun > limit && times.length > 4) break;
  }
  return times.slice(1);
}

/** A press of the mouse near the bottom of an element, and the moves after it. Pointer and mouse events, for who listens to which. */
function gripped(element: Element, above: number) {
  const box = element.getBoundingClientRect();
  const y = box.bottom - above;
  let x = box.left + box.width / 2;
  const target = document.elementFromPoint(x, y) ?? element;
  const send = (what: 'down' | 'move' | 'up', buttons: number) => {
    const given = { clientX: x, clientY: y, screenX: x, screenY: y, button: what === 'move' ? -1 : 0, buttons };
    const all = { ...given, bubbles: true, cancelable: true, composed: true, view: window };
    target.dispatchEvent(new PointerEvent(`pointer${what}`, { ...all, pointerId: 1, pointerType: 'mouse', isPrimary: true }));
    target.dispatchEvent(new MouseEvent(`mouse${what}`, { ...all, button: 0 }));
  };
  send('down', 1);
  return {
    by: (pixels: number) => {
      x += pixels;
      send('move', 1);
    },
    end: () => send('up', 0),
  };
}

/** A turn of the wheel over the middle of an element. */
export function wheel(element: Element, deltaY: number): void {
  const box = element.getBoundingClientRect();
  const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
  const target = document.elementFromPoint(clientX, clientY) ?? element;
  target.dispatchEvent(new WheelEvent('wheel', { deltaY, clientX, clientY, bubbles: true, cancelable: true, view: window }));
}

const small = new OffscreenCanvas(320, 160);
const looked = small.getContext('2d', { willReadFrequently: true })!;

/** How much of a canvas is not its background, from 0. */
export function inkOf(canvas: HTMLCanvasElement | null): number {
  if (!canvas || canvas.width === 0) return 0;
  looked.clearRect(0, 0, small.width, small.height);
  looked.drawImage(canvas, 0, 0, small.width, small.height);
  const { data } = looked.getImageData(0, 0, small.width, small.height);
  const [red, green, blue] = [data[0]!, data[1]!, data[2]!];
  let ink = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs(data[at]! - red) + Math.abs(data[at + 1]! - green) + Math.abs(data[at + 2]! - blue) > 24) ink += 1;
  return ink;
}
