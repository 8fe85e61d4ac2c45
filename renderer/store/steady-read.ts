import Dexie, { type ObservabilitySet } from 'dexie';
import { useEffect } from 'react';
import { create } from 'zustand';
import type { TableName } from '../../shared/model/tables';
import { changedKeys } from './changed-keys';

/** While records keep coming, what is shown is read again at most so often, in milliseconds; more seldom where reading and drawing cost more. */
const STEP = 150;
const LONGEST = 2_000;
/** Reading and drawing take at most one part in so many of the time. */
const SHARE = 4;

export interface SteadyRead<T> {
  /** What is read, again whenever this table changes. */
  readonly table: TableName | 'state';
  readonly read: () => Promise<T>;
  /** Whether a change to the record with this key is to be seen at once, though others keep coming. */
  readonly isUrgent: (key: string, shown: T | undefined) => boolean;
}

/** A live read, and the way to have it read again now: what was committed before is shown once the promise resolves. */
export interface Steady<T> {
  /** Nothing is read for a room that does not want it now, and undefined is shown there. */
  readonly useShown: (isWanted?: boolean) => T | undefined;
  /** Calls with what is shown whenever that was read; gives the function that stops. */
  readonly follow: (take: (shown: T | undefined) => void) => () => void;
  readonly refresh: () => Promise<void>;
}

/**
 * A live read that all rooms share: undefined while loading, then what the store holds. A live query reads again at every change, which
 * for a thousand sources that come in one after another is a thousand times all of them; this one keeps pace with the screen instead.
 */
export function steadyRead<T>({ table, read, isUrgent }: SteadyRead<T>): Steady<T> {
  const useShown = create<{ shown: T | undefined }>(() => ({ shown: undefined }));
  let readers = 0;
  let reading: Promise<void> | undefined;
  let isStale = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  /** When it may be read again without hurry. */
  let mayFrom = 0;

  const readNow = (): Promise<void> => {
    clearTimeout(due);
    due = undefined;
    isStale = true;
    return (reading ??= readAll().finally(() => (reading = undefined)));
  };

  const readAll = async (): Promise<void> => {
    const start = performance.now();
    while (isStale) {
      isStale = false;
      await read().then(
        (shown) => useShown.setState({ shown }),
        (error: unknown) => reportError(error),
      );
    }
    // Drawing follows at once: what it takes is known when the next task runs.
    setTimeout(() => {
      const cost = performance.now() - start;
      mayFrom = performance.now() + Math.min(LONGEST, Math.max(STEP, cost * (SHARE - 1)));
    });
  };

  const onChange = (parts: ObservabilitySet): void => {
    const keys = changedKeys(parts, table);
    if (keys === 'all' || keys.some((key) => isUrgent(key, useShown.getState().shown))) void readNow();
    else if (keys.length > 0) due ??= setTimeout(() => void readNow(), Math.max(0, mayFrom - performance.now()));
  };

  const follow = (take?: (shown: T | undefined) => void) => {
    const stop = take && useShown.subscribe(({ shown }) => take(shown));
    readers += 1;
    if (readers === 1) {
      Dexie.on('storagemutated', onChange);
      void readNow();
    }
    return () => {
      stop?.();
      readers -= 1;
      if (readers > 0) return;
      Dexie.on.storagemutated.unsubscribe(onChange);
      clearTimeout(due);
      due = undefined;
    };
  };

  return {
    follow,
    refresh: readNow,
    useShown: (isWanted = true) => {
      useEffect(() => (isWanted ? follow() : undefined), [isWanted]);
      return useShown(({ shown }) => (isWanted ? shown : undefined));
    },
  };
}
