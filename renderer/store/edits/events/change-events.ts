import type { Change } from '../../../../shared/edits';
import type { Id } from '../../../../shared/model/record';
import type { DatedEvent } from '../../../../shared/model/timeline';
import { commit } from '../../commit';
import { store } from '../../database';
import { inTurn } from '../../turn';
import { changed } from '../changes';

/** The events of these ids as they stand now, in that order, each once; those that are gone are left out. */
export const presentEvents = async (ids: readonly Id[]): Promise<DatedEvent[]> =>
  (await store().events.bulkGet([...new Set(ids)])).filter((event) => event !== undefined);

/**
 * Changes several events as one Edit, each as it stands when its turn comes: keys come faster than live reads come back. `patchOf` gives
 * what becomes another, null for an event to leave alone. Gives those that changed, as they are after; with none nothing is written.
 */
export const changeEvents = (
  ids: readonly Id[],
  label: string,
  patchOf: (event: DatedEvent) => Partial<DatedEvent> | null,
): Promise<DatedEvent[]> =>
  inTurn(async () => {
    const changes = (await presentEvents(ids)).flatMap((before): Change[] => {
      const patch = patchOf(before);
      return patch && makesAnother(before, patch) ? [changed('events', before, patch)] : [];
    });
    if (changes.length > 0) await commit({ label, changes });
    return changes.map(({ after }) => after as DatedEvent);
  });

const makesAnother = (before: DatedEvent, patch: Partial<DatedEvent>): boolean =>
  Object.entries(patch).some(([key, value]) => before[key as keyof DatedEvent] !== value);
