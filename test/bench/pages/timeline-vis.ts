// The peer: vis-timeline as its own documentation sets it up for many items, with a group for each lane.
import { Timeline, type DataItem, type TimelineOptions } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { drawnWithin, laneOf, made } from '../timeline/made';
import { present, windowOf } from './timeline-page';

const room = document.getElementById('room')!;
const groups = ['Claims', 'Positions', 'Figures', 'Events'].map((content, id) => ({ id, content }));
let items: DataItem[] = [];
let timeline: Timeline | null = null;

/** So many in view at once are not opened in lanes within minutes: there it has one lane, which is less work. */
const MOST_IN_LANES = 4_000;

/** Shorter than this is a point: vis-timeline draws those as a box with its title. */
const A_DAY = 86_400_000;

present({
  prepare: (count) => {
    const given = made(count);
    items = given.events.map((event) => {
      const { from, to } = drawnWithin(event);
      const isRange = to - from > A_DAY;
      return {
        id: event.id,
        group: laneOf(event, given),
        content: event.title,
        start: new Date(from),
        ...(isRange && { end: new Date(to) }),
        type: isRange ? 'range' : 'box',
      };
    });
  },
  open: (view) => {
    const { from, to } = windowOf(view);
    const options: TimelineOptions = {
      start: new Date(from),
      end: new Date(to),
      height: '100%',
      stack: true,
      verticalScroll: true,
      showTooltips: false,
      orientation: 'bottom',
    };
    const inLanes = items.length < MOST_IN_LANES || view !== 'all';
    timeline = inLanes
      ? new Timeline(room, items, groups, options)
      : new Timeline(
          room,
          items.map(({ group: _lane, ...item }) => item),
          options,
        );
  },
  close: () => {
    timeline?.destroy();
    timeline = null;
  },
  stage: () => room.querySelector('.vis-timeline')!,
  axis: 10,
  ink: () => room.querySelectorAll('.vis-item').length,
});
