import type { DatedEvent } from '../../../shared/model/timeline';
import { stamp } from '../clock';
import { commit } from '../commit';

/** Changes an event's title, date, text, state or evidence. */
export async function changeEvent(before: DatedEvent, patch: Partial<DatedEvent>, label: string): Promise<void> {
  const after = { ...before, ...patch, modified: stamp() };
  await commit({ label, changes: [{ table: 'events', id: before.id, before, after }] });
}
