import { useMemo, useState } from 'react';
import { LONGEST_LANE, type DatedEvent } from '../../../shared/model/timeline';
import { fold } from '../../../shared/text/fold';
import { setEventLane } from '../../store/edits/set-event-lane';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';

const SHOWN = 10;
const NEW = ' new';

/** A lane of a name of its own, for the lens that goes by it, with those in use. */
export function LaneField({ event, events }: { event: DatedEvent; events: readonly DatedEvent[] }) {
  const lanes = useMemo(() => lanesIn(events), [events]);
  const [isTooLong, setTooLong] = useState(false);
  const set = (name: string) => void setEventLane(event.id, name).then((isSet) => setTooLong(!isSet));
  return (
    <SuggestField
      label="Lane"
      value={event.lane ?? ''}
      placeholder="none of its own"
      suggest={(words) => lanesFor(words, lanes)}
      onChoose={({ label }) => set(label)}
      onCommit={set}
      onInput={() => setTooLong(false)}
      error={isTooLong ? `Not stored: the name of a lane has at most ${LONGEST_LANE} characters.` : null}
    />
  );
}

/** How many events are in each lane. */
function lanesIn(events: readonly DatedEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lane } of events) if (lane !== undefined) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
}

function lanesFor(words: string, lanes: ReadonlyMap<string, number>): Suggestion[] {
  const sought = fold(words.trim());
  const found = [...lanes]
    .filter(([name]) => fold(name).includes(sought))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([name, count]) => ({ id: name, label: name, small: String(count), isMeant: fold(name) === sought }));
  const isThere = sought === '' || found.some(({ isMeant }) => isMeant);
  return isThere ? found : [...found, { id: NEW, label: words.trim(), small: 'new', isMeant: true }];
}
