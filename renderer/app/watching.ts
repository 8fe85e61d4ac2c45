import { useEffect } from 'react';
import { create } from 'zustand';
import { bridge } from '../store/bridge';
import { tell } from './notices';
import { oneAtATime } from './one-at-a-time';

/** The watched folder's own name; null where none is watched. */
export const useWatched = create<{ folder: string | null }>(() => ({ folder: null }));

/** Asks main once which folder is watched. */
export function useWatching(): void {
  useEffect(() => void bridge().invoke('watch:state').then(useWatched.setState), []);
}

/** Asks for a folder to watch. */
export const watchFolder = oneAtATime(async () => {
  const before = useWatched.getState().folder;
  const { folder } = await bridge().invoke('watch:choose');
  useWatched.setState({ folder });
  if (folder !== null && folder !== before) tell(`New files in ${folder} come in by themselves while Dateline is open.`);
});

export const stopWatching = oneAtATime(async () => {
  const before = useWatched.getState().folder;
  useWatched.setState(await bridge().invoke('watch:stop'));
  if (before !== null) tell(`${before} is no longer watched. What came from it stays.`);
});
