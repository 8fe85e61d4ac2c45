import type { Id } from '../../../shared/model/record';
import { LONGEST_LANE, type DatedEvent } from '../../../shared/model/timeline';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';

/** Gives an event a lane of that name; an empty one takes it out of its lane. False, with nothing changed, where the name is too long for one. */
export const setEventLane = (id: Id, name: string): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().events.get(id);
    const lane = name.trim();
    if (lane.length > LONGEST_LANE) return false;
    if (!before || (before.lane ?? '') === lane) return true;
    const { lane: _, ...rest } = before;
    const after: DatedEvent = { ...rest, ...(lane !== '' && { lane }), modified: stamp() };
    await commit({
      label: lane === '' ? 'Take event out of its lane' : 'Set lane of event',
      changes: [{ table: 'events', id, before, after }],
    });
    return true;
  });
