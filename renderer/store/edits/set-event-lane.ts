import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';

/** Gives an event a lane of that name; an empty one takes it out of its lane. */
export const setEventLane = (id: Id, name: string): Promise<void> =>
  inTurn(async () => {
    const before = await store().events.get(id);
    const lane = name.trim().slice(0, 200);
    if (!before || (before.lane ?? '') === lane) return;
    const { lane: _, ...rest } = before;
    const after: DatedEvent = { ...rest, ...(lane !== '' && { lane }), modified: stamp() };
    await commit({
      label: lane === '' ? 'Take event out of its lane' : 'Set lane of event',
      changes: [{ table: 'events', id, before, after }],
    });
  });
