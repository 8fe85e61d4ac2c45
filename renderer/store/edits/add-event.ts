import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { commit } from '../commit';
import { store } from '../database';
import { shownTimeline } from '../shown-timeline';
import { newRecord } from './new-record';
import { newTimeline } from './timelines';

type Input = Pick<DatedEvent, 'title' | 'when' | 'evidence'> & { timeline: Id | null; text?: string };

/**
 * Places an event on a timeline; where none is given, or that one is gone, on the one on screen, and on a new one where there is none at
 * all. An event without a date waits in the tray.
 */
export async function addEvent(input: Input): Promise<DatedEvent> {
  // None is known to whoever asks before the first one is read back: it is not made twice.
  const wanted = input.timeline === null ? undefined : await store().timelines.get(input.timeline);
  const there = (wanted ?? (await shownTimeline()))?.id;
  const timeline = there ?? crypto.randomUUID();
  const event: DatedEvent = {
    ...newRecord(),
    timeline,
    title: input.title,
    when: input.when,
    order: 0,
    text: input.text ?? '',
    state: 'draft',
    evidence: input.evidence,
  };
  const changes: Change[] = there ? [] : [{ table: 'timelines', id: timeline, before: null, after: newTimeline('Timeline', timeline) }];
  await commit({ label: 'Place on the timeline', changes: [...changes, { table: 'events', id: event.id, before: null, after: event }] });
  return event;
}
