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

interface Counted {
  readonly links: readonly Link[];
  readonly rest: readonly unknown[];
  readonly tallies: ReadonlyMap<Id, LinkTally>;
}
let last: Counted | undefined;

/**
 * The tally of each annotation that has a link of these relations. Links to what is gone do not count. Which sources are independent is dear to tell: it is
 * told anew only when a link, or what it rests on, has changed.
 */
export function linkTallies({ annotations, sources, links }: Pick<Books, 'annotations' | 'sources' | 'links'>): ReadonlyMap<Id, LinkTally> {
  if (links.length === 0) return none;
  const known = new Map(sources.map((source) => [source.id, source]));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const testimonies = new Map<Id, Testimony>();
  const rest: unknown[] = [];
  for (const annotation of annotations) {
    const source = linked.has(annotation.id) ? known.get(annotation.source) : undefined;
    if (!source) continue;
    testimonies.set(annotation.id, { annotation, source });
    rest.push(annotation.selectors, source.publisher);
  }
  if (last?.links === links && last.rest.length === rest.length && last.rest.every((each, at) => each === rest[at])) return last.tallies;
  last = { links, rest, tallies: tally(links, testimonies) };
  return last.tallies;
}

const none: ReadonlyMap<Id, LinkTally> = new Map();

function tally(links: readonly Link[], testimonies: ReadonlyMap<Id, Testimony>): ReadonlyMap<Id, LinkTally> {
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
