import type { DatedEvent } from '../../shared/model/timeline';
import { useKeysOf } from '../store/key-map';
import type { Model } from './model';

/** What stands in an empty drawing: what to do next. */
export function TimelineEmpty({ events, model }: { events: readonly DatedEvent[]; model: Model }) {
  const keys = useKeysOf('event.new');
  if (model.whole) return null;
  return (
    <div className="timeline-empty">
      {events.length === 0 ? (
        <p>
          <b>Nothing on the timeline yet.</b> Select a passage, tag it and press T.
          {keys && ` ${keys.replaceAll('+', ' ')} makes an event of your own.`}
        </p>
      ) : (
        <p>
          <b>No event has a date yet.</b> The undated ones wait in the tray below.
        </p>
      )}
    </div>
  );
}
