import type { Id } from '../../../shared/model/record';
import { counted } from '../../../shared/text/counted';
import { noFilter } from '../../../shared/timeline/filter/event-filter';
import { Button } from '../../ui/Button';
import { changeSettings } from '../settings';

/** What stands where the filter lets no event pass: what to do next. */
export function NothingFits({ timeline, count }: { timeline: Id | null; count: number }) {
  return (
    <div className="timeline-nothing">
      <p>
        <b>No event fits.</b> {counted(count, 'event is', 'events are')} filtered out.
      </p>
      <Button onPress={() => changeSettings(timeline, { filter: noFilter })}>Clear the filter</Button>
    </div>
  );
}
