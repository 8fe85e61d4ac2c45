import type { DatedEvent } from '../../../shared/model/timeline';
import { timelinesOf } from '../../../shared/model/timelines-of';
import { takeOffTimeline } from '../../store/edits/event-timelines';
import { useTimelines } from '../../store/live';
import { Button } from '../../ui/Button';
import { useActs } from '../acts';
import { IconButton } from '../IconButton';
import { refuse } from '../refusal';

const ONLY = 'It is on no other timeline. “Remove from timeline” below removes the event.';

/** The timelines the event is on, and the ways onto others and off them. */
export function EventTimelines({ event }: { event: DatedEvent }) {
  const acts = useActs();
  const timelines = useTimelines() ?? [];
  const on = timelinesOf(event).flatMap((id) => timelines.find((timeline) => timeline.id === id) ?? []);
  const takeOff = (timeline: string) => void takeOffTimeline(event.id, timeline).then((done) => refuse(done ? null : ONLY));
  return (
    <section className="inspector-section" aria-label="On the timelines">
      <h3>{on.length > 1 ? 'On the timelines' : 'On the timeline'}</h3>
      <ul className="inspector-list">
        {on.map(({ id, title }) => (
          <li key={id} className="event-timeline">
            <span>{title}</span>
            {on.length > 1 && <IconButton icon="close" name={`Take off the timeline: ${title}`} onPress={() => takeOff(id)} />}
          </li>
        ))}
      </ul>
      <div className="inspector-section-acts">
        <Button onPress={() => acts.alsoShow([event.id])}>Show on another timeline…</Button>
      </div>
    </section>
  );
}
