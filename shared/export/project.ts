import type { Annotation } from '../model/annotation';
import type { Actor, OwnField } from '../model/codebook';
import type { Coder } from '../model/coder';
import type { Link } from '../model/link';
import type { Id } from '../model/record';
import type { Source, Version } from '../model/source';
import type { DatedEvent, Timeline } from '../model/timeline';
import { isOn } from '../model/timelines-of';
import { byDate, byId, byPlace } from './order';
import { leavingEvent } from './leaving-event';
import { withoutPrivate, type Exported } from './private';

/** Everything an export may draw on: one timeline and all the library's records. What may leave is for `exportable` to say. */
export interface Project {
  readonly timeline: Timeline;
  readonly events: readonly DatedEvent[];
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
  readonly versions: readonly Version[];
  readonly coders: readonly Coder[];
  /** The codebook's own fields, and the actors that their values name. */
  readonly ownFields?: readonly OwnField[];
  readonly actors?: readonly Actor[];
  readonly links?: readonly Link[];
  /** The bytes of pictures by their SHA-256, as far as they are at hand. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
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
  /** Records with private values of the codebook's own fields, and annotations with private attachments. */
  readonly own: number;
  readonly attachments: number;
  /** Links with a note, which stays; and links one end of which stays. */
  readonly linkNotes: number;
  readonly brokenLinks: number;
  /** Evidence that events name but the library no longer has. */
  readonly lostEvidence: number;
  /** Events with private notes on their datings. */
  readonly datingNotes: number;
  /** Links between events one end of which stays, and datings whose source is no longer in the library. */
  readonly brokenEventLinks: number;
  readonly lostDatingSources: number;
}

/** What may leave: in a fixed order, private fields emptied and named in `withheld`. */
export interface Exportable {
  readonly timeline: Timeline;
  readonly events: readonly Exported<DatedEvent>[];
  readonly annotations: readonly Exported<Annotation>[];
  readonly sources: readonly Exported<Source>[];
  readonly versions: readonly Version[];
  readonly coders: readonly Coder[];
  /** The codebook's own fields that a value leaves for, in the codebook's order. */
  readonly ownFields: readonly OwnField[];
  /** What the actors are called whom those values name. */
  readonly actorNames: ReadonlyMap<Id, string>;
  /** Links both ends of which leave, without their notes. */
  readonly links: readonly Link[];
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
  const here = project.events.filter((event) => isOn(event, project.timeline.id));
  const shown = here.filter(({ state }) => state !== 'hidden').sort(byDate);
  const known = new Map(project.annotations.map((annotation) => [annotation.id, annotation]));
  const used = new Set(shown.flatMap((event) => event.evidence));
  const evidence = [...known.values()].filter((annotation) => used.has(annotation.id)).sort(byPlace);
  const sources = named(project.sources, [
    ...evidence.map(({ source }) => source),
    ...shown.flatMap(({ datings = [] }) => datings.flatMap(({ source }) => source ?? [])),
  ]);
  const versions = named(
    project.versions,
    evidence.map((annotation) => annotation.version),
  );
  const kept = { evidence: known, events: new Set(shown.map(({ id }) => id)), sources: new Set(sources.map(({ id }) => id)) };
  const leaving = shown.map((event) => leavingEvent(event, kept));
  const events = leaving.map(({ event }) => withoutPrivate(event));
  const annotations = evidence.map(withoutPrivate);
  const exportedSources = sources.map(withoutPrivate);
  const left = new Set(annotations.map(({ id }) => id));
  const reaching = (project.links ?? []).filter(({ from, to }) => left.has(from) || left.has(to)).sort(byId);
  const links = reaching.filter(({ from, to }) => left.has(from) && left.has(to));
  const records = [...events, ...annotations, ...sources, ...versions, ...links, project.timeline];
  const people = records.flatMap(({ creator, modifier }) => (modifier === undefined ? [creator] : [creator, modifier]));
  const given = [...annotations, ...exportedSources].map(({ own }) => own ?? {});
  return {
    timeline: project.timeline,
    events,
    annotations,
    sources: exportedSources,
    versions,
    coders: named(project.coders, people),
    ownFields: (project.ownFields ?? []).filter(({ id }) => given.some((own) => own[id] !== undefined)).sort(byOrder),
    actorNames: new Map((project.actors ?? []).map(({ id, name }) => [id, name])),
    links: links.map((link) => ({ ...link, note: '' })),
    madeAt: project.madeAt,
    app: project.app,
    withheld: {
      hiddenEvents: here.length - shown.length,
      ...countPrivate([...events, ...annotations, ...exportedSources]),
      linkNotes: links.filter(({ note }) => note !== '').length,
      brokenLinks: reaching.length - links.length,
      lostEvidence: [...used].filter((id) => !known.has(id)).length,
      brokenEventLinks: sum(leaving.map((one) => one.links)),
      lostDatingSources: sum(leaving.map((one) => one.sources)),
    },
  };
}

/** The records that the ids name, each once, in order of id. */
function named<T extends { readonly id: Id }>(records: readonly T[], ids: readonly Id[]): T[] {
  const wanted = new Set(ids);
  return records.filter((record) => wanted.has(record.id)).sort(byId);
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const byOrder = (a: OwnField, b: OwnField): number => a.order - b.order || byId(a, b);

function countPrivate(
  records: readonly Exported<unknown>[],
): Pick<Withheld, 'notes' | 'tags' | 'voices' | 'own' | 'attachments' | 'datingNotes'> {
  const count = (...fields: string[]) => records.filter((record) => record.withheld.some((field) => fields.includes(field))).length;
  return {
    notes: count('note'),
    tags: count('tags'),
    voices: count('speakers', 'holders', 'onBehalfOf'),
    own: count('own'),
    attachments: count('attachments'),
    datingNotes: count('datingNotes'),
  };
}
