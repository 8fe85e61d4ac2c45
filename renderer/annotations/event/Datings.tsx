import { useState } from 'react';
import type { DateSpan } from '../../../shared/dates/date-span';
import { MOST_DATINGS, type DatedEvent, type Dating } from '../../../shared/model/timeline';
import { Button } from '../../ui/Button';
import { DateField } from '../DateField';
import { eventReference } from '../event-reference';
import { Privacy } from '../Privacy';
import { saveEvent } from '../save';
import type { Evidence } from '../selection';
import { setEventPublic } from '../set-public';
import { DatingItem } from './DatingItem';
import { offersOf, placeOfDating, withDating } from './datings';

/** What others give as the date of the event, each with its source: kept and drawn beside the date it goes by. */
export function Datings({ event, evidence }: { event: DatedEvent; evidence: readonly Evidence[] }) {
  const { id, datings = [] } = event;
  const [added, setAdded] = useState(0);
  const reference = eventReference(evidence)?.edtf ?? null;
  const change = (label: string, next: (now: readonly Dating[]) => Dating[]) =>
    void saveEvent(id, (now) => ({ datings: next(now.datings ?? []) }), label);
  const place = (now: readonly Dating[], at: number) => placeOfDating(now, datings, at);
  const keep = (more: readonly Dating[]) => change('Keep another dating', (now) => [...now, ...more]);
  const add = (when: DateSpan | null) => {
    if (!when) return;
    keep([{ when, source: null, note: '' }]);
    setAdded((times) => times + 1);
  };
  const offers = offersOf(event, evidence);
  return (
    <section className="inspector-section" aria-label="Other datings">
      <div className="event-heading">
        <h3>Other datings</h3>
        {datings.some(({ note }) => note !== '') && (
          <Privacy
            field="notes on datings"
            isPublic={event.public.includes('datingNotes')}
            onChange={(isPublic) => void setEventPublic(event, 'datingNotes', isPublic, 'notes on datings')}
          />
        )}
      </div>
      {datings.length > 0 && (
        <ul className="inspector-list">
          {datings.map((dating, at) => (
            <DatingItem
              // A dating has no id of its own; its place and date tell it from the others.
              key={`${at} ${dating.when.edtf}`}
              dating={dating}
              isUsed={dating.when.edtf === event.when?.edtf}
              evidence={evidence}
              reference={reference}
              onChange={(patch, label) =>
                change(label, (now) => now.map((each, i) => (i === place(now, at) ? { ...each, ...patch } : each)))
              }
              onRemove={() => change('Remove a dating', (now) => now.filter((_, i) => i !== place(now, at)))}
              onUse={() => void saveEvent(id, (now) => withDating(now, place(now.datings ?? [], at), evidence), 'Use another dating')}
            />
          ))}
        </ul>
      )}
      {datings.length < MOST_DATINGS && (
        <DateField key={added} label="Add a date" value={null} reference={reference} none="no other" onCommit={add} />
      )}
      {offers.length > 0 && (
        <div className="event-offers" role="group" aria-label="Keep the date of each passage">
          <p className="inspector-small">The passages give other dates. Keep the date of each passage:</p>
          {offers.map(({ dating, words }) => (
            <Button key={words} kind="quiet" className="inspector-hint" onPress={() => keep([dating])}>
              Keep {words}
            </Button>
          ))}
          {offers.length > 1 && <Button onPress={() => keep(offers.map(({ dating }) => dating))}>Keep all {offers.length}</Button>}
        </div>
      )}
    </section>
  );
}
