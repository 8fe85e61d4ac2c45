import type { Annotation } from '../model/annotation';
import type { Coder } from '../model/coder';
import type { Id } from '../model/record';
import type { Source, Version } from '../model/source';
import type { DatedEvent, Timeline } from '../model/timeline';
import { byDate, byId, byPlace } from './order';
import { withoutPrivate, type Exported } from './private';

/** Everything an export may draw on: one timeline and all the library's records. What may leave is for `exportable` to say. */
export interface Project {
  readonly timeline: Timeline;
  readonly events: readonly DatedEvent[];
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
  readonly versions: readonly Version[];
  readonly coders: readonly Coder[];
  /** ISO 8601 in UTC. The clock is a parameter, so that the same project gives the same bytes. */
  readonly madeAt: string;
  /** The program and its version: "Dateline 0.1.0". */
  readonly app: string;
}

/** What stays behind, counted. */
export interface Withheld {
  readonly hiddenEvents: number;
  readonly notes: number;
  readonly tags: number;
  /** Annotations whose speakers or holders are private. */
  readonly voices: number;
  /** Evidence that events name but the library no longer has. */
  readonly lostEvidence: number;
}

/** What may leave: in a fixed order, private fields emptied and named in `withheld`. */
export interface Exportable {
  readonly timeline: Timeline;
  readonly events: readonly Exported<DatedEvent>[];
  readonly annotations: readonly Exported<Annotation>[];
  readonly sources: readonly Exported<Source>[];
  readonly versions: readonly Version[];
  readonly coders: readonly Coder[];
  readonly madeAt: string;
  readonly app: string;
  readonly withheld: Withheld;
}

/**
 * What of a project may leave the machine: events that are not hidden, the annotations they rest on, and the sources, captures
 * and coders of those. Events stand in the order of their dates (undated last), then their hand-set order, then id; the rest in
 * an order that depends on the records alone. Fields not marked public are emptied.
 */
export function exportable(project: Project): Exportable {
  const shown = project.events.filter((event) => event.timeline === project.timeline.id && event.state !== 'hidden').sort(byDate);
  const known = new Map(project.annotations.map((annotation) => [annotation.id, annotation]));
  const used = new Set(shown.flatMap((event) => event.evidence));
  const evidence = [...known.values()].filter((annotation) => used.has(annotation.id)).sort(byPlace);
  const sources = named(
    project.sources,
    evidence.map((annotation) => annotation.source),
  );
  const versions = named(
    project.versions,
    evidence.map((annotation) => annotation.version),
  );
  const events = shown.map((event) => withoutPrivate({ ...event, evidence: event.evidence.filter((id) => known.has(id)) }));
  const annotations = evidence.map(withoutPrivate);
  const exportedSources = sources.map(withoutPrivate);
  const people = [...events, ...annotations, ...sources, ...versions, project.timeline].map((record) => record.creator);
  return {
    timeline: project.timeline,
    events,
    annotations,
    sources: exportedSources,
    versions,
    coders: named(project.coders, people),
    madeAt: project.madeAt,
    app: project.app,
    withheld: {
      hiddenEvents: project.events.filter((event) => event.timeline === project.timeline.id && event.state === 'hidden').length,
      ...countPrivate([...events, ...annotations, ...exportedSources]),
      lostEvidence: [...used].filter((id) => !known.has(id)).length,
    },
  };
}

/** The records that the ids name, each once, in order of id. */
function named<T extends { readonly id: Id }>(records: readonly T[], ids: readonly Id[]): T[] {
  const wanted = new Set(ids);
  return records.filter((record) => wanted.has(record.id)).sort(byId);
}

function countPrivate(records: readonly Exported<unknown>[]): Pick<Withheld, 'notes' | 'tags' | 'voices'> {
  const count = (...fields: string[]) => records.filter((record) => record.withheld.some((field) => fields.includes(field))).length;
  return { notes: count('note'), tags: count('tags'), voices: count('speakers', 'holders') };
}
