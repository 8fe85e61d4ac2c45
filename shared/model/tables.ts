import { z } from 'zod';
import { Annotation } from './annotation';
import { Actor, Guideline, Issue, OwnField, Tag } from './codebook';
import { Coder } from './coder';
import { Coding } from './coding';
import { Dismissal } from './dismissal';
import { Link } from './link';
import { ProvenanceEvent } from './provenance';
import { SavedView } from './saved-view';
import { Collection, Source, Template, Version } from './source';
import { DatedEvent, Timeline } from './timeline';

/** The registry of record tables: one line a table; the store, Edits, journal and exports read it. */
export const tables = {
  coders: Coder,
  collections: Collection,
  sources: Source,
  versions: Version,
  annotations: Annotation,
  timelines: Timeline,
  events: DatedEvent,
  templates: Template,
  provenance: ProvenanceEvent,
  actors: Actor,
  issues: Issue,
  tags: Tag,
  ownFields: OwnField,
  guidelines: Guideline,
  links: Link,
  codings: Coding,
  dismissals: Dismissal,
  views: SavedView,
} as const;

export type TableName = keyof typeof tables;
export const TableName = z.enum(Object.keys(tables) as [TableName, ...TableName[]]);
export type RecordOf<T extends TableName> = z.infer<(typeof tables)[T]>;
export type AnyRecord = RecordOf<TableName>;
