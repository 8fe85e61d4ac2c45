import { formatSpanShort } from '../../shared/dates/format-span';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { OpenItem } from './OpenItem';

/** The events that rest on an annotation; each opens. */
export function OnTimeline({ events, onOpen }: { events: readonly DatedEvent[]; onOpen: (id: Id) => void }) {
  if (events.length === 0) return null;
  return (
    <section className="inspector-section" aria-label="On the timeline">
      <h3>On the timeline</h3>
      <ul className="inspector-list">
        {events.map((event) => (
          <li key={event.id}>
            <OpenItem small={event.when ? formatSpanShort(event.when) : 'undated'} onOpen={() => onOpen(event.id)}>
              {event.title}
            </OpenItem>
          </li>
        ))}
      </ul>
    </section>
  );
}
