import { useMemo, useState } from 'react';
import type { CodedText } from '../../shared/agreement/agreement';
import type { Coder } from '../../shared/model/coder';
import type { Id } from '../../shared/model/record';
import type { Version } from '../../shared/model/source';
import { useAsCoded } from '../store/as-coded';
import { type Library, pooled, type Pooled } from './pooled';
import { codersOf, onOtherVersions, passOf, type Place, placesOf } from './passes';
import type { Names } from './verdicts';

/** The two coders who are compared, and what they found. */
export interface Compared {
  readonly a: Coder;
  readonly b: Coder;
  readonly names: Names;
  readonly places: readonly Place[];
  readonly texts: readonly CodedText[];
  /** What they coded in all sources that both did: worked out when it is asked for. */
  readonly pool: () => Pooled;
  /** How many of their annotations in the source stand on another Version. */
  readonly older: number;
}

export interface Choosing {
  /** The coders who have annotations in this source. */
  readonly present: readonly Coder[];
  /** Null where fewer than two have. */
  readonly compared: Compared | null;
  /** Chooses the first or second coder; the one who was that before takes the other's place where they are the same. */
  readonly choose: (side: 'a' | 'b', coder: Id) => void;
}

/** Two coders of a source, the first two unless others are chosen. */
export function useComparison(library: Library, coders: readonly Coder[], version: Version): Choosing {
  const [chosen, setChosen] = useState<{ a?: Id; b?: Id }>({});
  const asCoded = useAsCoded(library.coded);
  const coded = useMemo(() => library.coded.filter(({ source }) => source === version.source), [library.coded, version.source]);
  const present = useMemo(() => codersOf(coded, coders), [coded, coders]);
  const compared = useMemo(() => {
    const a = present.find(({ id }) => id === chosen.a) ?? present[0];
    const b = present.find(({ id }) => id === chosen.b && id !== a?.id) ?? present.find(({ id }) => id !== a?.id);
    if (!a || !b) return null;
    const live = new Map(coded.map((annotation) => [annotation.id, annotation]));
    const places = placesOf(passOf(asCoded, a.id, version.id), passOf(asCoded, b.id, version.id), live);
    return {
      a,
      b,
      names: [a.name, b.name] as const,
      places,
      texts: [{ rows: places, characters: version.characters }],
      pool: () => pooled({ ...library, coded: asCoded }, a.id, b.id),
      older: onOtherVersions(coded, [a.id, b.id], version.id),
    };
  }, [present, chosen, coded, asCoded, library, version]);
  const choose = (side: 'a' | 'b', coder: Id): void => {
    if (!compared) return;
    const { a, b } = compared;
    const other = side === 'a' ? b : a;
    const instead = coder === other.id ? (side === 'a' ? a.id : b.id) : other.id;
    setChosen(side === 'a' ? { a: coder, b: instead } : { a: instead, b: coder });
  };
  return { present, compared, choose };
}
