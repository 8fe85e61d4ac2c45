import { titleOf } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { store } from '../store/database';
import { addEvent } from '../store/edits/add-event';
import { eventDate } from '../store/edits/change-annotation';
import { changeEvent } from '../store/edits/change-event';
import { tell } from './notices';

/** Places an annotation on the timeline with the date it has; one without waits in the tray. Once placed it is not placed twice. */
export async function placeAnnotation(annotation: Annotation, timeline: Id | null): Promise<void> {
  const there = await store().events.where({ evidence: annotation.id }).first();
  if (there) return tell(`Already on the timeline: ${there.title}`);
  const when = eventDate(annotation);
  await addEvent({ timeline, title: titleOf(annotation), when, evidence: [annotation.id] });
  tell(when ? 'Placed on the timeline.' : 'Placed in the undated tray. Give it a date to move it onto the timeline.');
}

/** Adds an annotation to the evidence of an event already there. */
export async function addEvidence(annotation: Annotation, event: DatedEvent): Promise<void> {
  if (event.evidence.includes(annotation.id)) return tell(`Already evidence for ${event.title}`);
  await changeEvent(event, { evidence: [...event.evidence, annotation.id] }, 'Add evidence');
  tell(`Added as evidence for ${event.title}`);
}
