import { titleOf } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { MOST_EVIDENCE, MOST_OTHER_TIMELINES } from '../../shared/model/timeline';
import { isOn } from '../../shared/model/timelines-of';
import { store } from '../store/database';
import { addEvent } from '../store/edits/add-event';
import { eventDate } from '../store/edits/change-annotation';
import { changeEvent } from '../store/edits/change-event';
import { shownTimeline } from '../store/shown-timeline';
import { inTurn } from '../store/turn';
import { tell } from './notices';

/** Acts on an annotation as it stands once all that was asked for before is done; nothing where it is gone. */
export const onAnnotation = (id: Id, act: (annotation: Annotation) => Promise<void>): Promise<void> =>
  inTurn(async () => {
    const annotation = await store().annotations.get(id);
    if (annotation) await act(annotation);
  });

/**
 * Places an annotation on the timeline on screen with the date it has; one without waits in the tray. Once placed it is not placed twice: an
 * event of another timeline that rests on it is shown here too.
 */
export const placeAnnotation = (id: Id): Promise<void> =>
  onAnnotation(id, async (annotation) => {
    const timeline = await shownTimeline();
    const resting = await store().events.where({ evidence: id }).toArray();
    const here = timeline && resting.find((event) => isOn(event, timeline.id));
    if (here) return tell(`Already on the timeline: ${here.title}`);
    const elsewhere = resting.find(({ alsoOn = [] }) => alsoOn.length < MOST_OTHER_TIMELINES);
    if (elsewhere && timeline) {
      await changeEvent(elsewhere, { alsoOn: [...(elsewhere.alsoOn ?? []), timeline.id] }, 'Show on another timeline');
      return tell(`From another timeline, and now on this one too: ${elsewhere.title}`);
    }
    const when = eventDate(annotation);
    await addEvent({ timeline: timeline?.id ?? null, title: titleOf(annotation), when, evidence: [id] });
    tell(when ? 'Placed on the timeline.' : 'Placed in the undated tray. Give it a date to move it onto the timeline.');
  });

/** Adds an annotation to the evidence of an event already there. */
export const addEvidence = (annotation: Id, event: Id): Promise<void> =>
  onAnnotation(annotation, async () => {
    const now = await store().events.get(event);
    if (!now) return;
    if (now.evidence.includes(annotation)) return tell(`Already evidence for ${now.title}`);
    if (now.evidence.length >= MOST_EVIDENCE) return tell(`Not added: ${now.title} rests on ${MOST_EVIDENCE} passages, which is the most.`);
    await changeEvent(now, { evidence: [...now.evidence, annotation] }, 'Add evidence');
    tell(`Added as evidence for ${now.title}`);
  });
