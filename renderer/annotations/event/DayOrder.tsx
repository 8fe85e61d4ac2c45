import type { DatedEvent } from '../../../shared/model/timeline';
import { IconButton } from '../IconButton';
import { useActs } from '../acts';
import { placeInDay, placeWords } from './place-in-day';

/** Where the event stands among those of its date, and the ways before and after them. Nothing where it is alone. */
export function DayOrder({ event, events }: { event: DatedEvent; events: readonly DatedEvent[] }) {
  const acts = useActs();
  const place = placeInDay(event, events);
  if (!place || place.of < 2) return null;
  return (
    <div className="inspector-field event-order" role="group" aria-label="Order on its date">
      <span className="ui-label" aria-hidden="true">
        Order
      </span>
      <div className="event-order-acts">
        <span>{placeWords(place)}</span>
        <IconButton
          icon="up"
          name="Before the other events of its date"
          isDisabled={place.place === 1 || !acts.can('event.up')}
          onPress={() => acts.run('event.up')}
        />
        <IconButton
          icon="down"
          name="After the other events of its date"
          isDisabled={place.place === place.of || !acts.can('event.down')}
          onPress={() => acts.run('event.down')}
        />
      </div>
    </div>
  );
}
