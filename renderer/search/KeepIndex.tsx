import { useEffect } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { useCollections } from '../store/collections';
import { tellSearch, useSearchState } from './client';
import { feed } from './feed';

/** Keeps the search's index in step with the library, from when the first screen is there. Shows nothing. */
export default function KeepIndex({ sources, annotations }: { sources: readonly Source[]; annotations: readonly Annotation[] }) {
  const collections = useCollections();
  const problem = useSearchState((state) => state.problem);
  useEffect(() => {
    if (problem !== null) return undefined;
    let wanted = true;
    const rest = (): Promise<boolean> => quiet().then(() => wanted);
    void rest().then((goOn) => (goOn ? feed(sources, annotations, tellSearch, rest) : undefined));
    return () => {
      wanted = false;
    };
  }, [sources, annotations, problem]);
  useEffect(() => {
    if (collections && problem === null) tellSearch({ is: 'collections', collections });
  }, [collections, problem]);
  return null;
}

/** Resolves when the window has a moment, within a second at most. */
const quiet = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }));
