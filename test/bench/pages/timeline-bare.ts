// The limit: a canvas and nothing else. Typed arrays, what is in view by binary search, density where it is much, one pass a colour.
import { numbered } from '../../../shared/text/counted';
import { allYears, drawnWithin, laneOf, made } from '../timeline/made';
import { Lane } from '../timeline/bare-lane';
import { inkOf, present, windowOf } from './timeline-page';

const room = document.getElementById('room')!;
const COLOURS = ['#0a6ba8', '#8a4b08', '#2c6b34', '#5a5a5a'];
const NAMES = ['Claims', 'Positions', 'Figures', 'Events'];
const [HEIGHT, AXIS, ROW, BAR] = [700, 22, 24, 18];
/** Above so many in view, a column a pixel says how many there are. */
const MOST = 2_500;
const WHEEL_ZOOM = 0.002;

let lanes: Lane[] = [];
let records: { from: number; to: number; title: string; lane: number }[] = [];
let canvas: HTMLCanvasElement | null = null;
let context: CanvasRenderingContext2D | null = null;
let from = 0;
let to = 1;
let due = 0;
let dragged: number | null = null;

const moved = () => {
  due ||= requestAnimationFrame(() => {
    due = 0;
    paint();
  });
};

function paint(): void {
  if (!context || !canvas) return;
  const [width, laneHeight] = [canvas.width, (HEIGHT - AXIS) / lanes.length];
  context.fillStyle = '#fbfaf8';
  context.fillRect(0, 0, width, HEIGHT);
  const views = lanes.map((lane) => lane.view(from, to, width));
  const isDense = views.reduce((sum, { count }) => sum + count, 0) > MOST;
  context.font = '13px sans-serif';
  lanes.forEach((lane, at) => {
    const top = at * laneHeight;
    const rows = Math.floor(laneHeight / ROW);
    context!.fillStyle = COLOURS[at]!;
    if (isDense) lane.columns(views[at]!, (x, share) => context!.fillRect(x, top + laneHeight * (1 - share), 1, laneHeight * share));
    else lane.bars(views[at]!, rows, (x0, x1, row) => context!.fillRect(x0, top + row * ROW + 3, x1 - x0, BAR));
    if (isDense) return;
    context!.fillStyle = '#1c1b19';
    lane.labels(views[at]!, rows, (title, x, row) => context!.fillText(title, x, top + row * ROW + 16));
  });
  axis(width);
}

function axis(width: number): void {
  context!.fillStyle = '#5a5a5a';
  const years = (to - from) / 31_556_952_000;
  const step = [1 / 12, 1, 2, 5, 10, 20].find((each) => years / each < 14) ?? 50;
  const first = Math.ceil((1970 + from / 31_556_952_000) / step) * step;
  for (let year = first; year < 1970 + to / 31_556_952_000; year += step) {
    const x = (((year - 1970) * 31_556_952_000 - from) / (to - from)) * width;
    context!.fillRect(x, 0, 1, HEIGHT - AXIS);
    context!.fillText(year.toFixed(step < 1 ? 1 : 0), x + 3, HEIGHT - 6);
  }
  NAMES.forEach((name, at) => context!.fillText(`${name} ${numbered(lanes[at]!.size)}`, 6, at * ((HEIGHT - AXIS) / lanes.length) + 14));
}

const onWheel = (event: WheelEvent) => {
  event.preventDefault();
  const at = from + ((to - from) * event.clientX) / (canvas?.width ?? 1);
  const factor = Math.exp(event.deltaY * WHEEL_ZOOM);
  [from, to] = [at - (at - from) * factor, at + (to - at) * factor];
  moved();
};
const onMove = (event: PointerEvent) => {
  if (dragged === null) return;
  const shift = ((dragged - event.clientX) * (to - from)) / (canvas?.width ?? 1);
  dragged = event.clientX;
  [from, to] = [from + shift, to + shift];
  moved();
};

present({
  prepare: (count) => {
    const given = made(count);
    records = given.events.map((event) => ({ ...drawnWithin(event), title: event.title, lane: laneOf(event, given) }));
  },
  open: (view) => {
    canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [room.clientWidth, HEIGHT];
    room.append(canvas);
    context = canvas.getContext('2d', { alpha: false });
    context!.font = '13px sans-serif';
    lanes = NAMES.map(
      (_, lane) =>
        new Lane(
          records.filter((record) => record.lane === lane),
          allYears,
          (title) => context!.measureText(title).width,
        ),
    );
    ({ from, to } = windowOf(view));
    canvas.addEventListener('wheel', onWheel, { passive: false });
    canvas.addEventListener('pointerdown', ({ clientX }) => (dragged = clientX));
    canvas.addEventListener('pointermove', onMove);
    canvas.addEventListener('pointerup', () => (dragged = null));
    moved();
  },
  close: () => {
    room.replaceChildren();
    canvas = context = null;
    lanes = [];
  },
  stage: () => canvas!,
  axis: 10,
  ink: () => inkOf(canvas),
});
