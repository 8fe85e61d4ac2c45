import type { DatedEvent } from '../../../shared/model/timeline';
import { commit } from '../commit';

/** Takes an event off its timeline. Its annotations stay. */
export async function removeEvent(event: DatedEvent): Promise<void> {
  await commit({ label: 'Remove from the timeline', changes: [{ table: 'events', id: event.id, before: event, after: null }] });
}
