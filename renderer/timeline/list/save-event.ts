import { DatedEvent } from '../../../shared/model/timeline';
import type { Id } from '../../../shared/model/record';
import { store } from '../../store/database';
import { changeEvent } from '../../store/edits/change-event';
import { inTurn } from '../../store/turn';

/**
 * Changes an event as one Edit, in its turn: the record is read as it stands then. Nothing where it is already so or gone. Gives false where
 * the event could not be kept so, and nothing was changed.
 */
export function saveEvent(id: Id, patch: Partial<DatedEvent>, label: string): Promise<boolean> {
  return inTurn(async () => {
    const now = await store().events.get(id);
    if (!now) return true;
    const after = { ...now, ...patch };
    if (JSON.stringify(after) === JSON.stringify(now)) return true;
    if (!DatedEvent.safeParse(after).success) return false;
    await changeEvent(now, patch, label);
    return true;
  });
}
