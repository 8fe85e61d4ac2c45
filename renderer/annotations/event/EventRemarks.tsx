import type { DatedEvent } from '../../../shared/model/timeline';
import { NoteAndTags } from '../NoteAndTags';
import { saveEvent } from '../save';
import { setEventPublic } from '../set-public';

/** The note and tags of an event. */
export const EventRemarks = ({ event }: { event: DatedEvent }) => (
  <section className="inspector-section" aria-label="Note and tags">
    <NoteAndTags
      record={event}
      onChange={(patch, label) => void saveEvent(event.id, patch, label)}
      onPublic={(field, isPublic) => void setEventPublic(event, field, isPublic)}
    />
  </section>
);
