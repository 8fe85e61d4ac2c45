import type { Annotation, Kind } from '../model/annotation';
import type { Id } from '../model/record';
import type { DatedEvent } from '../model/timeline';

/** The annotations an event rests on, in their order; those no longer in the library are left out. */
export function evidenceOf(event: DatedEvent, annotations: ReadonlyMap<Id, Annotation>): Annotation[] {
  return event.evidence.flatMap((id) => annotations.get(id) ?? []);
}

const held: Annotation[] = [];
let heldFor: { readonly event: DatedEvent; readonly annotations: ReadonlyMap<Id, Annotation> } | undefined;

/**
 * The same as `evidenceOf`, to be looked at straight away: the list is used again for the next event that is asked about. Several questions about one event
 * look its annotations up once.
 */
export function evidenceNow(event: DatedEvent, annotations: ReadonlyMap<Id, Annotation>): readonly Annotation[] {
  if (heldFor?.event === event && heldFor.annotations === annotations) return held;
  heldFor = { event, annotations };
  held.length = 0;
  for (const id of event.evidence) {
    const annotation = annotations.get(id);
    if (annotation) held.push(annotation);
  }
  return held;
}

/** The kind an event is drawn as: that of the first passage it rests on, or null where it rests on none. */
export function kindOf(event: DatedEvent, annotations: ReadonlyMap<Id, Annotation>): Kind | null {
  for (const id of event.evidence) {
    const annotation = annotations.get(id);
    if (annotation) return annotation.fields.kind;
  }
  return null;
}
