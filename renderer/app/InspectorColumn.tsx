import { useMemo } from 'react';
import { Inspector, type InspectorSelection } from '../annotations/Inspector';
import type { Acts } from '../annotations/acts';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { useAnnotations } from '../store/annotations';
import { removeAnnotation } from '../store/edits/remove-annotation';
import { useEvents } from '../store/events';
import { useVersion } from '../store/live';
import { handlerOf, provide, run, useAvailable } from './command-table';
import { useById, useTimelineId } from './current';
import { openEvent } from './event-commands';
import { openAddress } from './open-address';
import { onAnnotation, placeAnnotation } from './place';
import { RegionBoundary } from './RegionBoundary';
import { openAnnotation, openSource, select, showDialog, useView } from './view';

/** The inspector; a surprise in it is over with the next selection. */
export function InspectorColumn(props: ColumnProps) {
  const selection = useView((view) => view.selection);
  return (
    <RegionBoundary name="Inspector" resetKey={JSON.stringify([props.source?.id, selection])}>
      <Inspected {...props} />
    </RegionBoundary>
  );
}

const compare = () => run('source.changes');
const newVersion = () => run('source.new-version');

interface ColumnProps {
  source: Source | undefined;
  sources: readonly Source[];
}

/** What it inspects: the annotation or event selected, else the source that is open. */
function Inspected({ source, sources }: ColumnProps) {
  const version = useVersion(source?.version ?? null);
  const annotations = useAnnotations() ?? [];
  const timeline = useTimelineId();
  const events = useEvents(timeline) ?? [];
  const selection = useView((view) => view.selection);
  const annotationById = useById(annotations);
  const sourceById = useById(sources);

  const inspected = (): InspectorSelection | null => {
    const annotation = selection.type === 'annotation' && annotationById.get(selection.id);
    const home = annotation && sourceById.get(annotation.source);
    if (annotation && home) return { type: 'annotation', annotation, source: home };
    const event = selection.type === 'event' && events.find(({ id }) => id === selection.id);
    if (event) return { type: 'event', event, evidence: evidenceOf(event, annotationById, sourceById), others: events };
    return source && version
      ? { type: 'source', source, version, annotations: annotations.filter((other) => other.source === source.id) }
      : null;
  };
  const current = inspected();
  const acts = useActs(annotationById);
  return (
    <Inspector
      selection={current}
      events={current?.type === 'annotation' ? events.filter(({ evidence }) => evidence.includes(current.annotation.id)) : []}
      onOpenEvent={(id) => select({ type: 'event', id })}
      onOpenAnnotation={(id) => {
        const annotation = annotationById.get(id);
        if (annotation) openAnnotation(annotation.source, id);
      }}
      onOpenSource={openSource}
      onPlace={({ id }) => void placeAnnotation(id)}
      onRemove={({ id }) => void onAnnotation(id, removeAnnotation)}
      acts={acts}
      onCompare={compare}
      onNewVersion={newVersion}
      provide={provide}
    />
  );
}

/** What the inspector may ask for; another one whenever other commands can be done. */
function useActs(annotations: ReadonlyMap<string, Annotation>): Acts {
  const available = useAvailable();
  return useMemo(
    () => ({
      can: (id) => available !== '' && handlerOf(id) !== undefined,
      run: (id) => void run(id),
      openAnnotation: (id) => {
        const annotation = annotations.get(id);
        if (annotation) openAnnotation(annotation.source, id);
      },
      link: (from, to) => showDialog({ link: from, ...(to && { to }) }),
      openAddress: (url) => void openAddress(url),
      openEvent: (id) => void openEvent(id),
      linkEvent: (from) => showDialog({ linkEvent: from }),
      alsoShow: (ids) => showDialog({ alsoShow: ids }),
    }),
    [available, annotations],
  );
}

function evidenceOf(event: DatedEvent, annotations: ReadonlyMap<string, Annotation>, sources: ReadonlyMap<string, Source>) {
  return event.evidence.flatMap((id) => {
    const annotation = annotations.get(id);
    const source = annotation && sources.get(annotation.source);
    return annotation && source ? [{ annotation, source }] : [];
  });
}
