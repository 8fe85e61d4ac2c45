import Dexie, { type ObservabilitySet } from 'dexie';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { useUnseen } from './annotations';
import { changedKeys } from './changed-keys';
import { store } from './database';
import { eventLists, type EventLists } from './event-lists';
import { admit, admitOne } from './known';

// One read of all events for every room: a hundred thousand of them are read once, and then what a transaction changed.

/** So many are read and looked at in one task, so that the window answers between two. */
const AT_ONCE = 2_000;

/** `turn` counts the changes: lists are kept beside it and change in place of each other. */
const useShown = create<{ lists: EventLists | undefined; turn: number }>(() => ({ lists: undefined, turn: 0 }));

let readers = 0;
/** What was changed since it was read last: keys, or everything. */
let stale = new Set<Id>();
let isAllStale = false;
let reading: Promise<void> | undefined;

const onChange = (parts: ObservabilitySet): void => {
  const keys = changedKeys(parts, 'events');
  if (keys === 'all') isAllStale = true;
  else for (const key of keys) stale.add(key);
  if (keys.length > 0) readOn();
};

function readOn(): void {
  reading ??= readStale().then(
    () => {
      reading = undefined;
      // A room may have come, or something changed, between the last look and now.
      if (isBehind()) readOn();
    },
    (error: unknown) => {
      reading = undefined;
      // What could not be read now is read with the next change.
      stale = new Set();
      isAllStale = true;
      reportError(error);
    },
  );
}

const isBehind = (): boolean => readers > 0 && (isAllStale || stale.size > 0);

/** Reads until nothing is stale: what changes while something is read is read after it, so that the last state of each always wins. */
async function readStale(): Promise<void> {
  while (isBehind()) {
    if (isAllStale) await readAll();
    else await readChanged();
  }
}

async function readAll(): Promise<void> {
  isAllStale = false;
  stale = new Set();
  const found: DatedEvent[] = [];
  let last: Id | undefined;
  // Between two parts others may write: what they change is stale by then, and is read before anything is shown.
  for (let part: DatedEvent[] | undefined; !part || part.length === AT_ONCE;) {
    part = await store()
      .events.where('id')
      .above(last ?? Dexie.minKey)
      .limit(AT_ONCE)
      .toArray();
    if (isAllStale || readers === 0) return;
    found.push(...admit('events', part));
    last = part.at(-1)?.id;
  }
  const lists = eventLists(found);
  if (stale.size > 0) lists.take(await changedNow());
  show(lists);
}

async function readChanged(): Promise<void> {
  const { lists } = useShown.getState();
  if (!lists) isAllStale = true;
  else if (lists.take(await changedNow())) show(lists);
}

const show = (lists: EventLists): void => useShown.setState(({ turn }) => ({ lists, turn: turn + 1 }));

async function changedNow(): Promise<Map<Id, DatedEvent | undefined>> {
  const keys = [...stale];
  stale = new Set();
  const rows = await store().events.bulkGet(keys);
  return new Map(keys.map((key, at) => [key, admitOne('events', rows[at])]));
}

function follow(): () => void {
  readers += 1;
  if (readers === 1) {
    Dexie.on('storagemutated', onChange);
    isAllStale = true;
    readOn();
  }
  return () => {
    readers -= 1;
    if (readers > 0) return;
    Dexie.on.storagemutated.unsubscribe(onChange);
    useShown.setState({ lists: undefined });
  };
}

const none: DatedEvent[] = [];

/** The events on a timeline, its own and those that are on it as well, but for those that rest on nothing that the coder at work may see. */
export function useEvents(timeline: Id | null): DatedEvent[] | undefined {
  useEffect(follow, []);
  const all = useShown(({ lists }) => lists && (timeline === null ? none : lists.on(timeline)));
  return useSeen(all);
}

/** All events of the library that the coder at work may see. */
export function useAllEvents(): DatedEvent[] | undefined {
  useEffect(follow, []);
  return useSeen(useShown(({ lists }) => lists?.all()));
}

/** The events named that are in the library, in that order, and may be seen. */
export function useEventsById(ids: readonly Id[]): DatedEvent[] | undefined {
  useEffect(follow, []);
  const { lists, turn } = useShown();
  const key = ids.join(' ');
  const all = useMemo(
    () => lists && (key === '' ? none : key.split(' ').flatMap((id) => lists.get(id) ?? [])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the lists change in place: `turn` tells
    [lists, turn, key],
  );
  return useSeen(all);
}

function useSeen(all: DatedEvent[] | undefined): DatedEvent[] | undefined {
  const unseen = useUnseen();
  return useMemo(() => {
    const isSeen = ({ evidence }: DatedEvent): boolean => evidence.length === 0 || evidence.some((id) => !unseen?.has(id));
    return unseen && all && (unseen.size === 0 ? all : all.filter(isSeen));
  }, [all, unseen]);
}
