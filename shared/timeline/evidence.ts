import type { Annotation, Kind } from '../model/annotation';
import type { Id } from '../model/record';
import type { DatedEvent } from '../model/timeline';

/** The annotations an event rests on, in their order; those no longer in the library are left out. */
export function evidenceOf(event: DatedEvent, annotations: ReadonlyMap<Id, Annotation>): Annotation[] {
  return event.evidence.flatMap((id) => annotations.get(id) ?? []);
}

/** The kind an event is drawn as: that of the first passage it rests on, or null where it rests on none. */
export function kindOf(event: DatedEvent, annotations: ReadonlyMap<Id, Annotation>): Kind | null {
  for (const id of event.evidence) {
    const annotation = annotations.get(id);
    if (annotation) return annotation.fields.kind;
  }
  return null;
}
