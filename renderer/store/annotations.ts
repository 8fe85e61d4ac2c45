import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { currentCoder, followCoder } from './commit';
import { store } from './database';
import { admit, admitOne } from './known';
import { type Coded, ownView } from './own-view';

interface Shown {
  /** What every room shows: undefined while loading. */
  readonly all: Annotation[] | undefined;
  /** Every one there is, for the comparison of coders alone. */
  readonly coded: readonly Annotation[] | undefined;
  readonly unseen: ReadonlySet<Id> | undefined;
  readonly blind: ReadonlySet<Id> | undefined;
}
const useShown = create<Shown>(() => ({ all: undefined, coded: undefined, unseen: undefined, blind: undefined }));

let read: Coded | undefined;
/** On their way into the store, and whether they have got there. */
const coming = new Map<Annotation, { isThere: boolean }>();
let readers = 0;
let subscription: Subscription | undefined;
let unfollow: (() => void) | undefined;

/** Keeps the live read going. It is one for every room, so that all rooms show the same at the same time. */
function useReading(): void {
  useEffect(() => {
    readers += 1;
    subscription ??= liveQuery(readAll).subscribe(take, reportError);
    unfollow ??= followCoder(publish);
    return () => {
      readers -= 1;
      if (readers > 0) return;
      subscription?.unsubscribe();
      unfollow?.();
      subscription = unfollow = undefined;
    };
  }, []);
}

/** All annotations that the coder at work may see (see own-view.ts). */
export function useAnnotations(): Annotation[] | undefined {
  useReading();
  return useShown(({ all }) => all);
}

/** All annotations of a source in reading order. */
export function useAnnotationsOf(source: Id | null): Annotation[] | undefined {
  const all = useAnnotations();
  return useMemo(() => all?.filter((annotation) => annotation.source === source).sort(byPlace), [all, source]);
}

/** The ids of the annotations that are there and not shown: whatever rests on them alone is not shown either. Undefined while loading. */
export function useUnseen(): ReadonlySet<Id> | undefined {
  useReading();
  return useShown(({ unseen }) => unseen);
}

/** The sources that the coder at work is coding blind. Undefined while loading. */
export function useBlindSources(): ReadonlySet<Id> | undefined {
  useReading();
  return useShown(({ blind }) => blind);
}

/** Every annotation there is, also what was set aside: for the comparison of coders alone, which nobody sees of a source they are coding blind. */
export function useCoded(): readonly Annotation[] | undefined {
  useReading();
  return useShown(({ coded }) => coded);
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

interface Read extends Coded {
  /** Those that were in the store when it was read, also where they have been taken back since. */
  readonly arrived: readonly Annotation[];
}

async function readAll(): Promise<Read> {
  const arrived = [...coming].filter(([, { isThere }]) => isThere).map(([annotation]) => annotation);
  const [rows, codings] = await Promise.all([store().annotations.toArray(), store().codings.toArray()]);
  return { annotations: admit('annotations', rows), codings: admit('codings', codings), arrived };
}

function take({ arrived, ...now }: Read): void {
  read = now;
  for (const annotation of [...arrived, ...now.annotations]) coming.delete(annotation);
  publish();
}

/** Tells the rooms, unless they show these very records already: one that has arrived was shown while it was coming. */
function publish(): void {
  if (!read) return;
  const before = useShown.getState();
  const { annotations, unseen, blind } = ownView(read, currentCoder());
  const all = same(before.all, [...annotations, ...coming.keys()]);
  const now: Shown = {
    all,
    coded: unseen.size === 0 ? all : same(before.coded, [...read.annotations, ...coming.keys()]),
    unseen: same(before.unseen, unseen),
    blind: same(before.blind, blind),
  };
  if (now.all !== before.all || now.coded !== before.coded || now.unseen !== before.unseen || now.blind !== before.blind)
    useShown.setState(now);
}

/** The collection shown before where it holds the very same: a view re-renders only for what changed. */
function same<C extends readonly unknown[] | ReadonlySet<unknown>>(before: C | undefined, now: C): C {
  if (!before || sizeOf(before) !== sizeOf(now)) return now;
  const shown: ReadonlySet<unknown> = new Set<unknown>(before);
  return [...now].every((each) => shown.has(each)) ? before : now;
}

const sizeOf = (collection: readonly unknown[] | ReadonlySet<unknown>): number =>
  'size' in collection ? collection.size : collection.length;

const byPlace = (a: Annotation, b: Annotation): number =>
  a.selectors[0]!.start - b.selectors[0]!.start || b.selectors[0]!.end - a.selectors[0]!.end;
