import { useMemo } from 'react';
import { create } from 'zustand';
import type { Tagged } from '../../shared/suggest/acceptance';
import type { Actor } from '../../shared/model/codebook';
import type { Reading } from '../../shared/suggest/reading';
import type { Suggested } from '../../shared/suggest/suggested';
import type { Id } from '../../shared/model/record';
import { useChoices } from './choices';
import { stopsOf } from './stops';

/** The suggestions of the text on screen. `looking` until they are there; `failed` where the rules broke, which costs a person nothing else. */
export interface Suggesting {
  readonly is: 'off' | 'looking' | 'ready' | 'failed';
  readonly source: Id | null;
  readonly version: Id | null;
  readonly reading: Reading | null;
  readonly tagged: readonly Tagged[];
  /** As far as they are read by now: names are found among them. */
  readonly actors: readonly Actor[];
  /** Those still open, of every kind, in reading order. */
  readonly items: readonly Suggested[];
  /** The one a person is at. */
  readonly current: string | null;
  /** Accepted or dismissed, and not seen in the store yet. */
  readonly leaving: ReadonlyMap<string, 'going' | 'gone'>;
  /** The annotation that was made last: while it is selected, a person is still going through suggestions. */
  readonly made: Id | null;
}

export const none: Suggesting = {
  is: 'off',
  source: null,
  version: null,
  reading: null,
  tagged: [],
  actors: [],
  items: [],
  current: null,
  leaving: new Map(),
  made: null,
};

export const useSuggesting = create<Suggesting>(() => none);

/** Takes a suggestion off the screen until `kept` says what became of it; it is back where that failed. */
export function leave(id: string, kept: Promise<unknown>): void {
  mark(id, 'going');
  kept.then(
    () => mark(id, 'gone'),
    () => mark(id, null),
  );
}

function mark(id: string, is: 'going' | 'gone' | null): void {
  useSuggesting.setState(({ leaving }) => {
    const next = new Map(leaving);
    if (is === null) next.delete(id);
    else next.set(id, is);
    return { leaving: next };
  });
}

/** The records have been read again: what has gone is told by them from now on. */
export const settle = (): void =>
  useSuggesting.setState(({ leaving }) =>
    [...leaving.values()].includes('gone') ? { leaving: new Map([...leaving].filter(([, is]) => is === 'going')) } : {},
  );

/** The suggestions on screen, drawn anew when they change or another kind is asked for. */
export function useStops(): readonly Suggested[] {
  const items = useSuggesting((now) => now.items);
  const leaving = useSuggesting((now) => now.leaving);
  const shown = useChoices((choices) => choices.shown);
  return useMemo(() => stopsOf(items, leaving, shown), [items, leaving, shown]);
}
