import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { store } from './database';
import { admit, admitOne } from './known';

/** What every room shows: undefined while loading. */
const useShown = create<{ all: Annotation[] | undefined }>(() => ({ all: undefined }));

let read: readonly Annotation[] | undefined;
/** On their way into the store, and whether they have got there. */
const coming = new Map<Annotation, { isThere: boolean }>();
let readers = 0;
let subscription: Subscription | undefined;

/** All annotations. They are read once for every room, so that all rooms show the same at the same time. */
export function useAnnotations(): Annotation[] | undefined {
  useEffect(() => {
    readers += 1;
    subscription ??= liveQuery(readAll).subscribe(take, reportError);
    return () => {
      readers -= 1;
      if (readers > 0) return;
      subscription?.unsubscribe();
      subscription = undefined;
    };
  }, []);
  return useShown(({ all }) => all);
}

/** All annotations of a source in reading order. */
export function useAnnotationsOf(source: Id | null): Annotation[] | undefined {
  const all = useAnnotations();
  return useMemo(() => all?.filter((annotation) => annotation.source === source).sort(byPlace), [all, source]);
}

/**
 * Shows an annotation from now on, though the store has it only once `kept` resolves: the keys that describe or place it may come
 * sooner. Gone again where `kept` rejects.
 */
export function showAtOnce(annotation: Annotation, kept: Promise<unknown>): void {
  const state = { isThere: false };
  const shown = admitOne('annotations', annotation);
  if (!shown) return;
  coming.set(shown, state);
  publish();
  void kept.then(
    () => {
      state.isThere = true;
    },
    (error: unknown) => {
      coming.delete(shown);
      publish();
      throw error;
    },
  );
}

interface Read {
  readonly rows: readonly Annotation[];
  /** Those that were in the store when it was read, also where they have been taken back since. */
  readonly arrived: readonly Annotation[];
}

async function readAll(): Promise<Read> {
  const arrived = [...coming].filter(([, { isThere }]) => isThere).map(([annotation]) => annotation);
  return { rows: admit('annotations', await store().annotations.toArray()), arrived };
}

function take({ rows, arrived }: Read): void {
  read = rows;
  for (const annotation of [...arrived, ...rows]) coming.delete(annotation);
  publish();
}

/** Tells the rooms, unless they show these very records already: one that has arrived was shown while it was coming. */
function publish(): void {
  const all = read && [...read, ...coming.keys()];
  const { all: before } = useShown.getState();
  const shown = new Set(before);
  if (all && before && all.length === before.length && all.every((annotation) => shown.has(annotation))) return;
  useShown.setState({ all });
}

const byPlace = (a: Annotation, b: Annotation): number =>
  a.selectors[0]!.start - b.selectors[0]!.start || b.selectors[0]!.end - a.selectors[0]!.end;
