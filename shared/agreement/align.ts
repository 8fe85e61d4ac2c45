import type { Annotation } from '../model/annotation';
import type { Passage } from '../text/source-text';
import { lengthInCommon, lengthOf, rangesOf } from './ranges';

/** The first or the second of two coders. */
export type Side = 'a' | 'b';

/** What two coders found at one place of a text: one annotation of each, or of one of them. */
export interface Aligned {
  readonly a: Annotation | null;
  readonly b: Annotation | null;
  /** The share of the characters of both that they have in common, from 0 to 1. */
  readonly overlap: number;
}

/** Annotations of different kinds are one thing coded in two ways where they have at least so much in common; of the same kind, any is enough. */
const OTHER_KIND = 0.5;

/**
 * Aligns two coders' annotations of one text by their overlap, one to one, in the order of the text. Greedy: of all pairs that overlap, the two
 * with most in common belong together, then the next of those still free (of equals, the same kind first, then the earlier in the text). So an
 * annotation is never given to one that it has less in common with while a better one is free; what is left over is one coder's alone.
 */
export function align(byA: readonly Annotation[], byB: readonly Annotation[]): Aligned[] {
  const [ofA, ofB] = [byA.map(placed), byB.map(placed)].map((all) => all.sort(byPlace)) as [Placed[], Placed[]];
  const free = new Set<Placed>([...ofA, ...ofB]);
  const rows: { row: Aligned; start: number }[] = [];
  for (const { a, b, overlap } of overlapping(ofA, ofB).sort(better)) {
    if (!free.has(a) || !free.has(b)) continue;
    free.delete(a);
    free.delete(b);
    rows.push({ row: { a: a.annotation, b: b.annotation, overlap }, start: Math.min(a.start, b.start) });
  }
  for (const each of free) {
    const isA = ofA.includes(each);
    rows.push({ row: { a: isA ? each.annotation : null, b: isA ? null : each.annotation, overlap: 0 }, start: each.start });
  }
  return rows.sort((one, other) => one.start - other.start).map(({ row }) => row);
}

interface Placed extends Passage {
  readonly annotation: Annotation;
  readonly ranges: readonly Passage[];
}

interface Match {
  readonly a: Placed;
  readonly b: Placed;
  readonly overlap: number;
}

function placed(annotation: Annotation): Placed {
  const ranges = rangesOf([annotation]);
  return { annotation, ranges, start: ranges[0]!.start, end: ranges.at(-1)!.end };
}

/** In reading order; of those at one place the older first, so that the same records always align the same way. */
const byPlace = (one: Placed, other: Placed): number =>
  one.start - other.start || one.end - other.end || (one.annotation.created < other.annotation.created ? -1 : 1);

function overlapping(ofA: readonly Placed[], ofB: readonly Placed[]): Match[] {
  const found: Match[] = [];
  let from = 0;
  const reach = furthest(ofB);
  for (const a of ofA) {
    // Those of B that end before A's begin are left behind for good once all before them do too.
    while (from < ofB.length && reach[from]! <= a.start) from += 1;
    for (let at = from; at < ofB.length && ofB[at]!.start < a.end; at += 1) {
      const b = ofB[at]!;
      const common = lengthInCommon(a.ranges, b.ranges);
      const overlap = common / (lengthOf(a.ranges) + lengthOf(b.ranges) - common);
      if (common > 0 && (isSameKind({ a, b }) || overlap >= OTHER_KIND)) found.push({ a, b, overlap });
    }
  }
  return found;
}

/** For each place, how far it and all before it reach. */
function furthest(all: readonly Placed[]): number[] {
  let most = 0;
  return all.map(({ end }) => (most = Math.max(most, end)));
}

const isSameKind = ({ a, b }: Pick<Match, 'a' | 'b'>): boolean => a.annotation.fields.kind === b.annotation.fields.kind;

/** Of equals the earlier in the text stays first, as they were found. */
const better = (one: Match, other: Match): number => other.overlap - one.overlap || Number(isSameKind(other)) - Number(isSameKind(one));
