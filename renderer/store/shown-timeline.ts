import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Id } from '../../shared/model/record';
import type { Timeline } from '../../shared/model/timeline';
import { store } from './database';
import { byCreation } from './first';
import { useTimelines } from './live';

/** The timeline that was shown last on this computer. It is no one's work: the browser keeps it, and one that is not there counts for nothing. */
const useWanted = create<{ timeline: Id | null }>()(
  persist<{ timeline: Id | null }>(() => ({ timeline: null }), { name: 'dateline-shown-timeline', version: 1 }),
);

/** Shows another timeline from now on. */
export const showTimeline = (timeline: Id): void => void useWanted.setState({ timeline });

/** The timeline on screen: the one shown last, else the oldest; null before there is any, undefined while the store is read. */
export function useShownTimeline(): Timeline | null | undefined {
  const wanted = useWanted(({ timeline }) => timeline);
  const all = useTimelines();
  return all && (chosen(all, wanted) ?? null);
}

/** The timeline on screen, as the store holds it now: what is placed must come onto that one. */
export async function shownTimeline(): Promise<Timeline | undefined> {
  const all = (await store().timelines.toArray()).sort(byCreation);
  return chosen(all, useWanted.getState().timeline);
}

/** Shows the timeline after the one on screen, in the order in which they were made; after the last comes the first. Gives it, undefined where there is no other. */
export async function showNextTimeline(): Promise<Timeline | undefined> {
  const all = (await store().timelines.toArray()).sort(byCreation);
  const at = all.findIndex(({ id }) => id === chosen(all, useWanted.getState().timeline)?.id);
  const next = all.length > 1 ? all[(at + 1) % all.length] : undefined;
  if (next) showTimeline(next.id);
  return next;
}

const chosen = (all: readonly Timeline[], wanted: Id | null): Timeline | undefined => all.find(({ id }) => id === wanted) ?? all[0];
