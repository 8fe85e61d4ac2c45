import { useMemo } from 'react';
import { countSources } from '../../shared/model/collection-tree';
import { isSmart } from '../../shared/model/tree';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Collection, Source } from '../../shared/model/source';
import { useAllVersions, useCollections } from '../store/collections';
import { useFacts, type SourceFacts } from './facts';
import { ALL, NOWHERE, useLibraryView, type Place } from './library-view';
import { presentPlace, sourcesIn } from './places';
import { asksForVersions, queryOf, useSmartMembers } from './smart-members';

export interface Shown {
  readonly place: Place;
  readonly collections: readonly Collection[];
  readonly smart: ReadonlyMap<Id, ReadonlySet<Id>>;
  readonly factsOf: (source: Source) => SourceFacts;
  /** The sources of the place in its own order, and those of them that have the status chosen. */
  readonly inPlace: readonly Source[];
  readonly sources: readonly Source[];
}

const none: readonly Collection[] = [];

/** What the library shows now. With `withVersions`, all Versions are known too: how many, their words and files. */
export function useShown(sources: readonly Source[], annotations: readonly Annotation[], withVersions = false): Shown {
  const collections = useCollections() ?? none;
  const place = useLibraryView((view) => presentPlace(view.place, collections));
  const status = useLibraryView((view) => view.status);
  // The dialog counts what a query finds while it is typed.
  const isAsking = useLibraryView(({ dialog }) => dialog !== null && 'smart' in dialog);
  const areVersionsAsked =
    withVersions || isAsking || collections.some(({ query }) => query !== undefined && asksForVersions(queryOf(query)));
  const versions = useAllVersions(areVersionsAsked);
  const factsOf = useFacts({ annotations, collections, versions });
  // Until the Versions are there, what asks for them has no answer.
  const smart = useSmartMembers(areVersionsAsked && !versions ? none : collections, sources, factsOf);
  const inPlace = useMemo(() => sourcesIn(place, sources, collections, smart), [place, sources, collections, smart]);
  const shown = useMemo(() => (status ? inPlace.filter((source) => source.status === status) : inPlace), [inPlace, status]);
  return { place, collections, smart, factsOf, inPlace, sources: shown };
}

/** How many sources are in each place; undefined while a smart collection is being worked out. */
export function useCounts(
  sources: readonly Source[],
  collections: readonly Collection[],
  smart: Shown['smart'],
): (place: Place) => number | undefined {
  return useMemo(() => {
    const counts = countSources(collections, sources);
    const nowhere = sourcesIn(NOWHERE, sources, collections, smart).length;
    const isSmartOne = new Set(collections.filter(isSmart).map(({ id }) => id));
    return (place) => {
      if (place === ALL) return sources.length;
      if (place === NOWHERE) return nowhere;
      return isSmartOne.has(place) ? smart.get(place)?.size : (counts.get(place) ?? 0);
    };
  }, [sources, collections, smart]);
}
