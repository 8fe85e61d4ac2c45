import { useMemo, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import type { Source } from '../../shared/model/source';
import { useEvents } from '../store/events';
import { restedOn } from '../store/rested-on';
import { useShownTimeline } from '../store/shown-timeline';
import { useView } from './view';

/** The timeline on screen; null before there is any. */
export const useTimelineId = (): Id | null => useShownTimeline()?.id ?? null;

/** The annotation selected, as it stands now; undefined where none is, or where an undo has just taken it away. */
export function useSelectedAnnotation(annotations: readonly Annotation[] | undefined): Annotation | undefined {
  const selection = useView((view) => view.selection);
  return useMemo(
    () => (selection.type === 'annotation' ? annotations?.find(({ id }) => id === selection.id) : undefined),
    [annotations, selection],
  );
}

/** The annotation selected, or the first of these that the selected event rests on: a text and its list follow the timeline. */
export function useShownAnnotation(annotations: readonly Annotation[] | undefined): Id | null {
  const events = useEvents(useTimelineId());
  const selection = useView((view) => view.selection);
  return useMemo(() => {
    if (selection.type === 'annotation') return selection.id;
    const event = selection.type === 'event' ? events?.find(({ id }) => id === selection.id) : undefined;
    return event?.evidence.find((id) => annotations?.some((own) => own.id === id)) ?? null;
  }, [annotations, selection, events]);
}

/** Records by their id. */
export const useById = <T extends { id: Id }>(records: readonly T[] | undefined): ReadonlyMap<Id, T> =>
  useMemo(() => new Map((records ?? []).map((record) => [record.id, record])), [records]);

/** The source on screen: the one opened last, else the first there is. */
export function useOpenSource(sources: readonly Source[]): Source | undefined {
  const open = useView((view) => view.source);
  return sources.find(({ id }) => id === open) ?? sources[0];
}

/** The annotations that events rest on, by their id: the very same map for as long as none of them changes. */
export function useEvidence(events: readonly DatedEvent[], annotations: readonly Annotation[]): ReadonlyMap<Id, Annotation> {
  const wanted = restedOn(events);
  const found = useMemo(
    () => new Map(annotations.filter(({ id }) => wanted.has(id)).map((annotation) => [annotation.id, annotation])),
    [wanted, annotations],
  );
  const [kept, keep] = useState<ReadonlyMap<Id, Annotation>>(found);
  if (sameEntries(kept, found)) return kept;
  keep(found);
  return found;
}

const sameEntries = <V>(a: ReadonlyMap<Id, V>, b: ReadonlyMap<Id, V>): boolean =>
  a.size === b.size && [...a].every(([id, value]) => b.get(id) === value);
