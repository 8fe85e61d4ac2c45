import { DatedEvent } from '../../../shared/model/timeline';
import type { Id } from '../../../shared/model/record';
import { changeEvents } from '../../store/edits/events/change-events';

/** Changes an event as one Edit; nothing where it is gone or could not be kept so. */
export async function saveEvent(id: Id, patch: Partial<DatedEvent>, label: string): Promise<void> {
  await changeEvents([id], label, (now) => (DatedEvent.safeParse({ ...now, ...patch }).success ? patch : null));
}
