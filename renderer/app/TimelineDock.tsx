import { useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { store } from '../store/database';
import { removeEvent } from '../store/edits/remove-event';
import { useEvents, useTimelines } from '../store/live';
import { inTurn } from '../store/turn';
import { TimelineView } from '../timeline/TimelineView';
import { provide } from './command-table';
import { useById } from './current';
import { focusRegion } from './focus-region';
import { placeAnnotation } from './place';
import { Splitter } from './Splitter';
import { openAnnotation, select, usePreferences, useView } from './view';

const none: readonly DatedEvent[] = [];

/** The timeline at the foot of the window, or in all of it. */
export function TimelineDock({
  sources,
  annotations,
  theme,
}: {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  theme: 'light' | 'dark';
}) {
  const timeline = useTimelines()?.[0] ?? null;
  const events = useEvents(timeline?.id ?? null) ?? none;
  const { selection, wholeTimeline } = useView();
  const height = usePreferences((preferences) => preferences.timelineHeight);
  const annotationById = useById(annotations);
  const sourceById = useById(sources);
  const annotation = selection.type === 'annotation' ? selection.id : null;
  const highlighted = useMemo(
    () => new Set(annotation ? events.filter(({ evidence }) => evidence.includes(annotation)).map(({ id }) => id) : []),
    [events, annotation],
  );
  const withAnnotation = (id: string, act: (found: Annotation) => void) => {
    const found = annotationById.get(id);
    if (found) act(found);
  };
  return (
    <div className="app-dock" style={wholeTimeline ? undefined : { height }}>
      {!wholeTimeline && (
        <Splitter label="Height of the timeline" size="timelineHeight" orientation="horizontal" direction={-1} min={140} max={640} />
      )}
      <TimelineView
        timeline={timeline}
        events={events}
        annotations={annotationById}
        sources={sourceById}
        selected={selection.type === 'event' ? selection.id : null}
        highlighted={highlighted}
        theme={theme}
        wholeWindow={wholeTimeline}
        provide={provide}
        onSelect={(id) => select(id ? { type: 'event', id } : { type: 'source' })}
        onOpenPassage={(id) => withAnnotation(id, openPassage)}
        onDropAnnotation={(id) => void placeAnnotation(id)}
        onRemove={({ id }) => void remove(id)}
        onWholeWindow={() => useView.setState({ wholeTimeline: !wholeTimeline })}
      />
    </div>
  );
}

const remove = (id: string): Promise<void> =>
  inTurn(async () => {
    const event = await store().events.get(id);
    if (event) await removeEvent(event);
  });

/** Shows a passage in the Reader and goes there, so that reading continues where the event points. */
function openPassage(annotation: Annotation): void {
  openAnnotation(annotation.source, annotation.id);
  requestAnimationFrame(() => focusRegion('reader'));
}
