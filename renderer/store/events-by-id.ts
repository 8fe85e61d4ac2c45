import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { useUnseen } from './annotations';
import { store } from './database';
import { admit } from './known';

// Events on whichever timeline; never those that rest on nothing that the coder at work may see.

/** Those of the events named that are in the library; undefined while they are read. */
export function useEventsById(ids: readonly Id[]): DatedEvent[] | undefined {
  const all = useLiveQuery(
    async () =>
      ids.length === 0
        ? []
        : admit(
            'events',
            (await store().events.bulkGet([...ids])).filter((event) => event !== undefined),
          ),
    [ids.join(' ')],
  );
  return useSeen(all);
}

/** Every event of the library, for a search over all of them; undefined while they are read. */
export const useAllEvents = (): DatedEvent[] | undefined =>
  useSeen(useLiveQuery(async () => admit('events', await store().events.toArray()), []));

function useSeen(events: DatedEvent[] | undefined): DatedEvent[] | undefined {
  const unseen = useUnseen();
  return useMemo(
    () => unseen && events?.filter(({ evidence }) => evidence.length === 0 || evidence.some((id) => !unseen.has(id))),
    [events, unseen],
  );
}
