import { z } from 'zod';
import { Annotation } from './annotation';
import { Coder } from './coder';
import { ProvenanceEvent } from './provenance';
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
} as const;

export type TableName = keyof typeof tables;
export const TableName = z.enum(Object.keys(tables) as [TableName, ...TableName[]]);
export type RecordOf<T extends TableName> = z.infer<(typeof tables)[T]>;
export type AnyRecord = RecordOf<TableName>;
