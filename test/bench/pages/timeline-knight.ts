// The peer: TimelineJS, with its headline and dates alone; it has no more than one size of view, so its zoom is its own buttons'.
import { drawnWithin, laneOf, made } from '../timeline/made';
import { present } from './timeline-page';

interface Knight {
  zoomIn(): void;
  zoomOut(): void;
}
declare const TL: { Timeline: new (id: string, data: object, options: object) => Knight };

const room = document.getElementById('room')!;
const names = ['Claims', 'Positions', 'Figures', 'Events'];
let data: object = {};
let timeline: Knight | null = null;

const dateOf = (instant: number) => {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

present({
  prepare: (count) => {
    const given = made(count);
    const events = given.events.map((event) => {
      const { from, to } = drawnWithin(event);
      return {
        unique_id: event.id,
        start_date: dateOf(from),
        end_date: dateOf(to - 1),
        text: { headline: event.title, text: '' },
        group: names[laneOf(event, given)],
      };
    });
    data = { events };
  },
  open: () => {
    timeline = new TL.Timeline('room', data, {
      timenav_height_percentage: 80,
      start_at_slide: 0,
      hash_bookmark: false,
      ga_measurement_id: '',
    });
  },
  close: () => {
    timeline = null;
    room.replaceChildren();
  },
  stage: () => room.querySelector('.tl-timenav')!,
  axis: 40,
  zoom: (inwards) => (inwards ? timeline?.zoomIn() : timeline?.zoomOut()),
  ink: () => room.querySelectorAll('.tl-timemarker').length,
});
