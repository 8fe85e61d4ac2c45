import { useMemo } from 'react';
import type { Annotation, Kind } from '../../shared/model/annotation';
import { namesWithAbove } from '../../shared/model/collection-tree';
import { needsLook } from '../../shared/model/needs-look';
import type { Id } from '../../shared/model/record';
import type { Collection, Source, Version } from '../../shared/model/source';
import type { Facts } from '../../shared/search/matches';

export type Counts = Record<Kind, number>;
interface Tally {
  readonly passages: Counts;
  needLook: number;
}
const nothing: Tally = { passages: { claim: 0, position: 0, figure: 0 }, needLook: 0 };

/** How many annotations of each kind the sources have, and how many need a look. */
export function tallyOf(annotations: readonly Annotation[]): ReadonlyMap<Id, Tally> {
  const tallies = new Map<Id, Tally>();
  for (const annotation of annotations) {
    const tally = tallies.get(annotation.source) ?? { passages: { claim: 0, position: 0, figure: 0 }, needLook: 0 };
    tally.passages[annotation.fields.kind] += 1;
    if (needsLook(annotation)) tally.needLook += 1;
    tallies.set(annotation.source, tally);
  }
  return tallies;
}

/** What the table knows of a source, beside the record itself. */
export interface SourceFacts extends Facts {
  /** Words of the Version that is read; null while the Versions are not there. */
  readonly words: number | null;
  readonly file: string | null;
}

export interface Known {
  readonly annotations: readonly Annotation[];
  readonly collections: readonly Collection[];
  /** Undefined while they are loading, and where nobody asks for them. */
  readonly versions: readonly Version[] | undefined;
}

const cache = new WeakMap<Source, { facts: SourceFacts; names: ReadonlyMap<Id, readonly string[]> }>();

/**
 * Gives the facts of a source; the very same object for as long as none of them changes, so that what was worked out from them can
 * be kept.
 */
export function factsFrom({ annotations, collections, versions }: Known): (source: Source) => SourceFacts {
  const tallies = tallyOf(annotations);
  const names = namesWithAbove(collections);
  const read = new Map(versions?.map((version) => [version.id, version]));
  const numbers = new Map<Id, number>();
  for (const { source } of versions ?? []) numbers.set(source, (numbers.get(source) ?? 0) + 1);
  return (source) => {
    const { passages, needLook } = tallies.get(source.id) ?? nothing;
    const version = read.get(source.version);
    const found: Omit<SourceFacts, 'collections'> = {
      source,
      passages,
      needLook,
      versions: numbers.get(source.id) ?? 1,
      hasText: version?.unread === undefined,
      words: version?.words ?? null,
      file: version?.original.name ?? null,
    };
    const before = cache.get(source);
    if (before && before.names === names && isSame(before.facts, found)) return before.facts;
    const facts = { ...found, collections: [...new Set(source.collections.flatMap((id) => names.get(id) ?? []))] };
    cache.set(source, { facts, names });
    return facts;
  };
}

const isSame = (a: Omit<SourceFacts, 'collections'>, b: Omit<SourceFacts, 'collections'>): boolean =>
  a.passages.claim === b.passages.claim &&
  a.passages.position === b.passages.position &&
  a.passages.figure === b.passages.figure &&
  a.needLook === b.needLook &&
  a.versions === b.versions &&
  a.hasText === b.hasText &&
  a.words === b.words &&
  a.file === b.file;

/** `factsFrom`, made anew where what it rests on changes. */
export function useFacts({ annotations, collections, versions }: Known): (source: Source) => SourceFacts {
  return useMemo(() => factsFrom({ annotations, collections, versions }), [annotations, collections, versions]);
}
