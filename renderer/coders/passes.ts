import { align, type Aligned } from '../../shared/agreement/align';
import type { Annotation } from '../../shared/model/annotation';
import type { Coder } from '../../shared/model/coder';
import type { Id } from '../../shared/model/record';

/** The annotations of one coder's pass over a source's Version: what was put together afterwards is nobody's. */
export const passOf = (coded: readonly Annotation[], coder: Id, version: Id): Annotation[] =>
  coded.filter((annotation) => annotation.creator === coder && annotation.version === version && isOfAPass(annotation));

/** How many of the two coders' annotations stand on another Version, and so cannot be compared. */
export const onOtherVersions = (coded: readonly Annotation[], coders: readonly Id[], version: Id): number =>
  coded.filter((annotation) => coders.includes(annotation.creator) && annotation.version !== version && isOfAPass(annotation)).length;

const isOfAPass = ({ adjudicated }: Annotation): boolean => adjudicated?.is !== 'made';

/** The coders who have annotations among these, in the order of the coders. */
export const codersOf = (coded: readonly Annotation[], coders: readonly Coder[]): Coder[] => {
  const makers = new Set(coded.filter(isOfAPass).map(({ creator }) => creator));
  return coders.filter(({ id }) => makers.has(id));
};

/** What became of what two coders found at one place. */
export type Outcome = 'open' | 'first' | 'second' | 'both' | 'made' | 'neither';

/** One place of the comparison: what was coded there, as it was coded, and what became of it. */
export interface Place extends Aligned {
  /** The ids of the annotations at it, joined: the same as long as the same ones are there. */
  readonly key: string;
  readonly outcome: Outcome;
  /** What was put together out of both, where it was. */
  readonly made: Annotation | null;
}

/** The places of two passes. `live` are all annotations of the source as they stand now. */
export function placesOf(byA: readonly Annotation[], byB: readonly Annotation[], live: ReadonlyMap<Id, Annotation>): Place[] {
  const made = [...live.values()].filter(({ adjudicated }) => adjudicated?.is === 'made');
  return align(byA, byB).map((row) => {
    const ids = [row.a, row.b].flatMap((annotation) => annotation?.id ?? []);
    const one = made.find(({ adjudicated }) => ids.every((id) => adjudicated!.of.includes(id))) ?? null;
    return { ...row, key: ids.join(' '), outcome: outcomeOf(row, live, one), made: one };
  });
}

function outcomeOf({ a, b }: Aligned, live: ReadonlyMap<Id, Annotation>, made: Annotation | null): Outcome {
  const [first, second] = [a, b].map((annotation) => (annotation ? live.get(annotation.id) : undefined));
  const isAside = (annotation: Annotation | undefined): boolean => !annotation || annotation.setAside === true;
  if (made) return 'made';
  if (isAside(first) && isAside(second)) return 'neither';
  if ((first && !isDecided(first)) || (second && !isDecided(second))) return 'open';
  return isAside(second) ? 'first' : isAside(first) ? 'second' : 'both';
}

const isDecided = ({ setAside, adjudicated }: Annotation): boolean => setAside === true || adjudicated !== undefined;
