import { namesWithAbove } from '../../model/collection-tree';
import type { Id } from '../../model/record';
import type { Source } from '../../model/source';
import { onceFor, onceForContext } from '../witness';
import { lanesBy, noLane } from './by-evidence';
import { NO_LANE, type Lens, type LensContext } from './lens';

/** The collections a source was put into, each once. */
export const collectionsOf = onceFor(({ collections }: Source): readonly string[] => [...new Set(collections)]);

/** The names of each collection and those above it, the top first. */
const paths = onceForContext(['collections'], ({ collections }) => namesWithAbove([...collections.values()]));

/** A collection with those it lies in: "Archive › Box 2"; one that is gone is told to be. */
export function nameOfCollection(id: Id, context: LensContext): string {
  return paths(context).get(id)?.join(' › ') ?? context.collections.get(id)?.name ?? 'A collection no longer in the library';
}

/** A lane for each collection that the sources of an event are in; an event whose sources are in several stands in each. */
export const collectionLens: Lens = {
  id: 'collection',
  label: 'Collection',
  lanesOf: lanesBy((annotation, { sources }) => {
    const source = sources.get(annotation.source);
    return source ? collectionsOf(source) : noLane;
  }),
  headOf: (key, context) => ({ label: key === NO_LANE ? 'No collection' : nameOfCollection(key, context) }),
};
