import { supportOf, type Testimony } from '../annotations/corroboration';
import type { Link } from '../model/link';
import type { Id } from '../model/record';
import type { Books } from './books';

/** What other annotations do to this one, counted. */
export interface LinkTally {
  /** Annotations that support it. */
  readonly supports: number;
  /** Annotations it contradicts or that contradict it: that goes both ways. */
  readonly contradicts: number;
  /** Independent sources among those: see shared/annotations/corroboration. */
  readonly independentFor: number;
  readonly independentAgainst: number;
}

export const noLinks: LinkTally = { supports: 0, contradicts: 0, independentFor: 0, independentAgainst: 0 };

/** The tally of each annotation that has a link of these relations. Links to what is gone do not count. */
export function linkTallies({ annotations, sources, links }: Pick<Books, 'annotations' | 'sources' | 'links'>): ReadonlyMap<Id, LinkTally> {
  if (links.length === 0) return new Map();
  const known = new Map(sources.map((source) => [source.id, source]));
  const testimonies = new Map<Id, Testimony>();
  for (const annotation of annotations) {
    const source = known.get(annotation.source);
    if (source) testimonies.set(annotation.id, { annotation, source });
  }
  const present = bothWays(links).filter(({ from, to }) => from !== to && testimonies.has(from) && testimonies.has(to));
  const independent = supportOf(present, (id) => testimonies.get(id));
  return new Map(
    [...countTargets(present)].map(([id, counts]) => {
      const { supports = 0, contradicts = 0 } = independent.get(id) ?? {};
      return [id, { ...counts, independentFor: supports, independentAgainst: contradicts }];
    }),
  );
}

/** What contradicts is contradicted; each pair once in each direction. */
function bothWays(links: readonly Link[]): Link[] {
  const all = links.flatMap((link) => (link.relation === 'contradicts' ? [link, { ...link, from: link.to, to: link.from }] : [link]));
  const seen = new Set<string>();
  return all.filter(({ from, to, relation }) => {
    const key = `${relation} ${from} ${to}`;
    return !seen.has(key) && seen.add(key);
  });
}

function countTargets(links: readonly Link[]): ReadonlyMap<Id, Pick<LinkTally, 'supports' | 'contradicts'>> {
  const counts = new Map<Id, { supports: number; contradicts: number }>();
  for (const { to, relation } of links) {
    if (relation !== 'supports' && relation !== 'contradicts') continue;
    const count = counts.get(to) ?? { supports: 0, contradicts: 0 };
    count[relation] += 1;
    counts.set(to, count);
  }
  return counts;
}
