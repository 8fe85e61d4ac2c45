import { optionsOf } from '../../../shared/annotations/field';
import { EventState, type DatedEvent } from '../../../shared/model/timeline';
import { Choice } from '../../ui/Choice';
import { saveEvent } from '../save';

const states = optionsOf(EventState.options) as { id: EventState; label: string }[];

/** What a state means for exports. */
const meaning: Readonly<Record<EventState, string>> = {
  draft: 'Still at work. Exports carry it and say that it is a draft.',
  ready: 'Settled. Exports carry it.',
  hidden: 'Kept here alone. Exports leave it out, and count it among what they leave out.',
};

/** Draft, ready or hidden, and in a sentence what that does. */
export function StateField({ event: { id, state } }: { event: DatedEvent }) {
  return (
    <>
      <Choice
        label="State"
        value={state}
        options={states}
        onChange={(next) => next && void saveEvent(id, { state: next }, 'Change event state')}
      />
      <p className="event-state inspector-small">{meaning[state]}</p>
    </>
  );
}
