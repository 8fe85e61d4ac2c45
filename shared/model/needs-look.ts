import type { Annotation } from './annotation';
import type { Id } from './record';
import type { DatedEvent } from './timeline';

/** Whether an annotation waits for a person: its words were not found again with certainty in its source's last Version, and nobody has decided yet. */
export const needsLook = ({ standing }: Pick<Annotation, 'standing'>): boolean =>
  standing !== undefined && standing.decision === null && standing.state !== 'exact' && standing.state !== 'moved';

/** How many annotations of each source wait for a person; a source without any is not named. */
export function looksBySource(annotations: readonly Annotation[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const annotation of annotations) if (needsLook(annotation)) counts.set(annotation.source, (counts.get(annotation.source) ?? 0) + 1);
  return counts;
}

/** How many of the annotations an event rests on wait for a person. */
export const looksOf = ({ evidence }: Pick<DatedEvent, 'evidence'>, annotations: ReadonlyMap<Id, Annotation>): number =>
  evidence.filter((id) => {
    const annotation = annotations.get(id);
    return annotation !== undefined && needsLook(annotation);
  }).length;

const waitingIn = new WeakMap<ReadonlyMap<Id, Annotation>, ReadonlySet<Id>>();

/** The annotations of a map that wait for a person; looked for once in each map, so that events can be asked cheaply. */
export function waitingOf(annotations: ReadonlyMap<Id, Annotation>): ReadonlySet<Id> {
  const known = waitingIn.get(annotations);
  if (known) return known;
  const waiting = new Set<Id>();
  for (const [id, annotation] of annotations) if (needsLook(annotation)) waiting.add(id);
  waitingIn.set(annotations, waiting);
  return waiting;
}
