import type { Id } from '../../../../shared/model/record';
import { inDay } from '../../../../shared/timeline/in-day';
import { commit } from '../../commit';
import { inTurn } from '../../turn';
import { changed } from '../changes';
import { presentEvents } from './change-events';

/** Where an event stands among those of its date, from 1; or why it was not moved. */
export type Reordered =
  { readonly place: number; readonly of: number } | { readonly stays: 'gone' | 'alone' | 'first' | 'last' | 'by its time of day' };

/**
 * Moves an event one place among those of its date, as they stand when its turn comes, as one Edit. `peers`: the events to look among. The
 * time of day comes before the order set by hand: an event is not moved past one of another time.
 */
export const reorderEvent = (id: Id, peers: readonly Id[], by: 1 | -1): Promise<Reordered> =>
  inTurn(async () => {
    const present = await presentEvents(peers);
    const date = present.find((event) => event.id === id)?.when?.edtf;
    const day = present.filter(({ when }) => date !== undefined && when?.edtf === date).sort(inDay);
    const at = day.findIndex((event) => event.id === id);
    const [own, other] = [day[at], day[at + by]];
    if (!own) return { stays: 'gone' };
    if (day.length === 1) return { stays: 'alone' };
    if (!other) return { stays: by < 0 ? 'first' : 'last' };
    if (own.time?.from !== other.time?.from) return { stays: 'by its time of day' };
    const wanted = day.map((event) => (event === own ? other : event === other ? own : event));
    const changes = wanted.flatMap((event, order) => (event.order === order ? [] : [changed('events', event, { order })]));
    await commit({ label: 'Reorder events', changes });
    return { place: at + by + 1, of: day.length };
  });
