import type { Annotation } from '../model/annotation';
import type { Id } from '../model/record';
import type { DatedEvent } from '../model/timeline';
import type { LensContext } from './lenses/lens';

/** Records that are no longer as they were, and those that take their place; a record that only looks otherwise now stands in both. */
export interface Changes {
  readonly out: readonly DatedEvent[];
  readonly into: readonly DatedEvent[];
}

/** How a list of events came to be from another one, where that is known: each event as it was and as it is, undefined where it is not there. */
export interface Step {
  readonly from: readonly DatedEvent[];
  readonly changes: readonly { readonly before: DatedEvent | undefined; readonly after: DatedEvent | undefined }[];
}

/** Where more than this many records have changed, everything is as quickly made anew. */
const MOST = 1_000;

/**
 * What changed between two states of a library's records: records are compared by identity, which the store keeps for what has not
 * changed; with the `step` to the events as they are now none is compared. Null: so much, or such things, that it is not worth telling.
 */
export function changesBetween(
  before: { readonly events: readonly DatedEvent[]; readonly context: LensContext },
  now: { readonly events: readonly DatedEvent[]; readonly context: LensContext },
  step?: Step,
): Changes | null {
  const touched = touchedAnnotations(before.context, now.context);
  const changes = touched && (step?.from === before.events ? changesOf(step) : changedRecords(before.events, now.events));
  if (!touched || !changes) return null;
  if (touched.size === 0) return changes;
  const came = new Set(changes.into);
  const resting = now.events.filter((event) => !came.has(event) && event.evidence.some((id) => touched.has(id)));
  if (resting.length > MOST) return null;
  return { out: [...changes.out, ...resting], into: [...changes.into, ...resting] };
}

function changesOf({ changes }: Step): Changes | null {
  if (changes.length > MOST) return null;
  return { out: changes.flatMap(({ before }) => before ?? []), into: changes.flatMap(({ after }) => after ?? []) };
}

function changedRecords(before: readonly DatedEvent[], now: readonly DatedEvent[]): Changes | null {
  if (before === now) return { out: [], into: [] };
  let first = 0;
  while (first < before.length && first < now.length && before[first] === now[first]) first++;
  let [end, endNow] = [before.length, now.length];
  while (end > first && endNow > first && before[end - 1] === now[endNow - 1]) {
    end--;
    endNow--;
  }
  const old = new Set(before.slice(first, end));
  const into = now.slice(first, endNow).filter((event) => !old.delete(event));
  return old.size > MOST || into.length > MOST ? null : { out: [...old], into };
}

/** The annotations that changed; null where anything else did: it may tell everything otherwise. */
function touchedAnnotations(before: LensContext, now: LensContext): ReadonlySet<Id> | null {
  const isAsBefore =
    isSame(before.sources, now.sources) && isSame(before.actors, now.actors) && isSame(before.collections, now.collections);
  if (!isAsBefore) return null;
  const touched = new Set<Id>();
  if (before.annotations === now.annotations) return touched;
  const note = (own: ReadonlyMap<Id, Annotation>, other: ReadonlyMap<Id, Annotation>) => {
    for (const [id, annotation] of own) if (other.get(id) !== annotation) touched.add(id);
  };
  note(now.annotations, before.annotations);
  note(before.annotations, now.annotations);
  return touched;
}

function isSame<T>(a: ReadonlyMap<Id, T>, b: ReadonlyMap<Id, T>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, record] of a) if (b.get(id) !== record) return false;
  return true;
}
