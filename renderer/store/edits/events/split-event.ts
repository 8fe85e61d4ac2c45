import { titleOf } from '../../../../shared/annotations/index';
import type { Annotation } from '../../../../shared/model/annotation';
import type { Id } from '../../../../shared/model/record';
import type { DatedEvent } from '../../../../shared/model/timeline';
import { commit } from '../../commit';
import { store } from '../../database';
import { inTurn } from '../../turn';
import { eventDate } from '../change-annotation';
import { added, changed } from '../changes';
import { newRecord } from '../new-record';

/**
 * Makes an event of several passages one event for each, as one Edit. The event itself keeps all that was written on it and its first
 * passage; every other passage gets an event of its own beside it, with the passage's title, and its date where it has one. Gives all of
 * them, the first one first; null, with nothing done, where there are fewer than two passages.
 */
export const splitEvent = (id: Id): Promise<readonly DatedEvent[] | null> =>
  inTurn(async () => {
    const before = await store().events.get(id);
    const passages = (await store().annotations.bulkGet(before?.evidence ?? [])).filter((annotation) => annotation !== undefined);
    const [, ...others] = passages;
    if (!before || others.length === 0) return null;
    const going = new Set(others.map((annotation) => annotation.id));
    const kept = { evidence: before.evidence.filter((own) => !going.has(own)) };
    const fresh = others.map((annotation, i) => eventFor(annotation, before, (i + 1) / passages.length));
    await commit({
      label: 'Split event by its passages',
      changes: [changed('events', before, kept), ...fresh.map((event) => added('events', event))],
    });
    return [{ ...before, ...kept }, ...fresh];
  });

/** `after`: how far behind the event that is split, less than 1, so that it comes before the next one of the same date. */
function eventFor(annotation: Annotation, split: DatedEvent, after: number): DatedEvent {
  return {
    ...newRecord(),
    tags: [...split.tags],
    timeline: split.timeline,
    ...(split.alsoOn && { alsoOn: [...split.alsoOn] }),
    ...(split.lane !== undefined && { lane: split.lane }),
    title: titleOf(annotation),
    when: eventDate(annotation) ?? split.when,
    order: split.order + after,
    text: '',
    state: 'draft',
    evidence: [annotation.id],
  };
}
