import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { DatedEvent, Timeline as TimelineRecord } from '../../shared/model/timeline';
import { useActors } from '../store/codebook';
import { useCollections } from '../store/collections';
import { useEvents } from '../store/events';
import { useTimelines } from '../store/live';
import { useShownTimeline } from '../store/shown-timeline';
import { restedOn } from '../store/rested-on';
import { TimelineView } from '../timeline/TimelineView';
import { provide, run } from './command-table';
import { useById, useEvidence } from './current';
import { placeAnnotation } from './place';
import { Splitter } from './Splitter';
import { openAnnotation, select, usePreferences, useView } from './view';

const none: readonly DatedEvent[] = [];
const noTimelines: readonly TimelineRecord[] = [];

/** The timeline at the foot of the window, or in all of it. Events stay in sight where the sources they rested on are gone. */
export function TimelineDock({
  sources,
  annotations,
  theme,
}: {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  theme: 'light' | 'dark';
}) {
  const timeline = useShownTimeline() ?? null;
  const timelines = useTimelines() ?? noTimelines;
  const events = useEvents(timeline?.id ?? null) ?? none;
  const wholeTimeline = useView((view) => view.wholeTimeline);
  const selection = useView((view) => view.selection);
  const height = usePreferences((preferences) => preferences.timelineHeight);
  const evidence = useEvidence(events, annotations);
  const sourceById = useById(sources);
  const actors = useById(useActors());
  const collections = useById(useCollections());
  const context = useMemo(
    () => ({ annotations: evidence, sources: sourceById, actors, collections }),
    [evidence, sourceById, actors, collections],
  );
  const annotation = selection.type === 'annotation' ? selection.id : null;
  const highlighted = useRestingOn(annotation, events);
  const openPassage = useCallback((id: Id) => goToPassage(evidence.get(id)), [evidence]);
  const selectEvent = useFollowing(events, evidence);
  if (sources.length === 0 && events.length === 0 && !wholeTimeline) return null;
  return (
    <div className="app-dock" style={wholeTimeline ? undefined : { height }}>
      {!wholeTimeline && (
        <Splitter label="Height of the timeline" size="timelineHeight" orientation="horizontal" direction={-1} min={140} max={640} />
      )}
      <Timeline
        timeline={timeline}
        timelines={timelines}
        run={run}
        events={events}
        context={context}
        selected={selection.type === 'event' ? selection.id : null}
        highlighted={highlighted}
        theme={theme}
        wholeWindow={wholeTimeline}
        provide={provide}
        onSelect={selectEvent}
        onOpenPassage={openPassage}
        onDropAnnotation={place}
        onWholeWindow={toggleWhole}
      />
    </div>
  );
}

const Timeline = memo(TimelineView);

/** Selects an event, and has the Reader follow: the text of the first passage it rests on opens there, the focus stays. */
function useFollowing(events: readonly DatedEvent[], evidence: ReadonlyMap<Id, Annotation>): (id: Id | null) => void {
  const latest = useRef({ events, evidence });
  useEffect(() => {
    latest.current = { events, evidence };
  });
  return useCallback((id) => {
    if (id === null) return select({ type: 'source' });
    const event = latest.current.events.find((own) => own.id === id);
    const first = event?.evidence.map((own) => latest.current.evidence.get(own)).find((own) => own !== undefined);
    useView.setState({ selection: { type: 'event', id }, ...(first && { source: first.source }) });
  }, []);
}

const toggleWhole = (): void => useView.setState(({ wholeTimeline }) => ({ wholeTimeline: !wholeTimeline }));

const place = (id: Id): void => void placeAnnotation(id);

const nothing: ReadonlySet<Id> = new Set();

/** The events that rest on an annotation. */
function useRestingOn(annotation: Id | null, events: readonly DatedEvent[]): ReadonlySet<Id> {
  return useMemo(() => {
    const resting =
      annotation === null || !restedOn(events).has(annotation) ? [] : events.filter(({ evidence }) => evidence.includes(annotation));
    return resting.length === 0 ? nothing : new Set(resting.map(({ id }) => id));
  }, [annotation, events]);
}

/** Shows a passage in the Reader and goes there. */
function goToPassage(annotation: Annotation | undefined): void {
  if (annotation) openAnnotation(annotation.source, annotation.id);
}
