import type { Change } from '../../../shared/edits';
import type { Annotation } from '../../../shared/model/annotation';
import type { DatedEvent } from '../../../shared/model/timeline';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';

/**
 * Changes an annotation's fields, range, dates or remarks. An event that rests on this annotation alone and has no date, or has
 * the annotation's own, takes the new date in the same Edit: what was placed from the tray leaves it once it is dated. `others` come in it
 * as well: an actor that the annotation is the first to name.
 */
export async function changeAnnotation(
  before: Annotation,
  patch: Partial<Annotation>,
  label: string,
  others: readonly Change[] = [],
): Promise<void> {
  const after = { ...before, ...patch, modified: stamp() };
  const events = await store().events.where({ evidence: before.id }).toArray();
  await commit({
    label,
    changes: [...others, { table: 'annotations', id: before.id, before, after }, ...datedAlong(before, after, events)],
  });
}

/** The changes to those of `events` that take their date from the annotation, where that date becomes another. */
export function datedAlong(before: Annotation, after: Annotation, events: readonly DatedEvent[]): Change[] {
  const when = eventDate(after);
  if (eventDate(before)?.edtf === when?.edtf) return [];
  return events
    .filter((event) => follows(event, before))
    .map((event) => ({ table: 'events', id: event.id, before: event, after: { ...event, when, modified: stamp() } }));
}

/** The date an annotation gives an event: the time it concerns, else when it was stated. */
export const eventDate = ({ about, said }: Annotation): Annotation['about'] => about ?? said;

const follows = ({ evidence, when }: DatedEvent, annotation: Annotation): boolean =>
  evidence.length === 1 && evidence[0] === annotation.id && (when === null || when.edtf === eventDate(annotation)?.edtf);
