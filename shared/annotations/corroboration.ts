import type { Annotation } from '../model/annotation';
import type { Link, Relation } from '../model/link';
import type { Id } from '../model/record';
import type { Source } from '../model/source';
import { isSameWire, wireOf, type Wire } from './same-wire';
import { wordsOf } from './words';

/** A passage with the source it stands in, as far as it matters where it comes from. */
export interface Testimony {
  readonly annotation: Pick<Annotation, 'id' | 'selectors'>;
  readonly source: Pick<Source, 'id' | 'publisher'>;
}

/** Why two passages are of one origin. */
export type Tie = 'same source' | 'same publisher' | 'same text' | 'repeats';

/** Passages that count as one voice, with what ties them together; none where there is but one. */
export interface Origin {
  readonly testimonies: readonly Testimony[];
  readonly ties: readonly Tie[];
  /** It is where the passage in question comes from itself, and so says nothing new. */
  readonly isOwn: boolean;
}

export interface Corroboration {
  /** How many origins other than the passage's own speak. */
  readonly independent: number;
  /** All who speak, by origin, in the order in which they were given. */
  readonly origins: readonly Origin[];
}

/**
 * How many independent sources stand behind `others`, the passages that support (or contradict) `subject`. Passages are of one origin where
 * they stand in one source, in sources of one publisher, are nearly the same text (one agency's), or where a person said that one `repeats`
 * the other. What is of the subject's own origin is not independent of it.
 */
export function corroborate(
  subject: Testimony,
  others: readonly Testimony[],
  repeats: (a: Id, b: Id) => boolean = () => false,
): Corroboration {
  const all = [subject, ...others];
  const origins = all.map((_, at) => at);
  const ties: Set<Tie>[] = all.map(() => new Set());
  const rootOf = (at: number): number => (origins[at] === at ? at : rootOf(origins[at]!));
  for (let at = 1; at < all.length; at += 1)
    for (let before = 0; before < at; before += 1) {
      const tie = tieOf(all[before]!, all[at]!, repeats);
      if (!tie) continue;
      const [kept, joined] = [rootOf(before), rootOf(at)].sort((a, b) => a - b) as [number, number];
      for (const each of [...ties[joined]!, tie]) ties[kept]!.add(each);
      origins[joined] = kept;
    }
  const roots = [...new Set(others.map((_, at) => rootOf(at + 1)))];
  const grouped = roots.map((root) => ({
    testimonies: others.filter((_, at) => rootOf(at + 1) === root),
    ties: [...ties[root]!],
    isOwn: root === 0,
  }));
  return { independent: grouped.filter(({ isOwn }) => !isOwn).length, origins: grouped };
}

function tieOf(a: Testimony, b: Testimony, repeats: (a: Id, b: Id) => boolean): Tie | null {
  if (a.source.id === b.source.id) return 'same source';
  const [one, other] = [nameOf(a.source.publisher), nameOf(b.source.publisher)];
  if (one !== '' && one === other) return 'same publisher';
  if (repeats(a.annotation.id, b.annotation.id) || repeats(b.annotation.id, a.annotation.id)) return 'repeats';
  return isSameWire(wireOfPassage(a), wireOfPassage(b)) ? 'same text' : null;
}

/** Records stay the same objects until they change: each one's words are prepared once. */
const wires = new WeakMap<object, Wire>();
function wireOfPassage({ annotation }: Testimony): Wire {
  let wire = wires.get(annotation);
  if (wire === undefined) wires.set(annotation, (wire = wireOf(wordsOf(annotation))));
  return wire;
}

/** A publisher's name without what does not tell two apart: "The Harbour Gazette" is the Harbour Gazette. */
const nameOf = (publisher: string | null): string =>
  (publisher ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many independent sources support and contradict an annotation. */
export interface Support {
  readonly supports: number;
  readonly contradicts: number;
}

/**
 * Support and contradiction of every annotation that a link with that relation points to; those without are not in the map. `testimonyOf`
 * gives an annotation with its source, undefined where it is gone.
 */
export function supportOf(links: readonly Link[], testimonyOf: (id: Id) => Testimony | undefined): ReadonlyMap<Id, Support> {
  const repeated = new Set(links.filter(({ relation }) => relation === 'repeats').map(({ from, to }) => `${from} ${to}`));
  const counts = new Map<Id, Support>();
  for (const relation of ['supports', 'contradicts'] as const)
    for (const [id, from] of speakersTo(links, relation)) {
      const subject = testimonyOf(id);
      if (!subject) continue;
      const others = from.flatMap((each) => testimonyOf(each) ?? []);
      const { independent } = corroborate(subject, others, (a, b) => repeated.has(`${a} ${b}`));
      counts.set(id, { ...(counts.get(id) ?? { supports: 0, contradicts: 0 }), [relation]: independent });
    }
  return counts;
}

function speakersTo(links: readonly Link[], wanted: Relation): Map<Id, Id[]> {
  const speakers = new Map<Id, Id[]>();
  for (const { from, to, relation } of links) if (relation === wanted) speakers.set(to, [...(speakers.get(to) ?? []), from]);
  return speakers;
}
