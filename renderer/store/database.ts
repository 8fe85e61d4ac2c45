import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Edit } from '../../shared/edits';
import type { Annotation } from '../../shared/model/annotation';
import type { Actor, Guideline, Issue, OwnField, Tag } from '../../shared/model/codebook';
import type { Coder } from '../../shared/model/coder';
import type { Coding } from '../../shared/model/coding';
import type { Dismissal } from '../../shared/model/dismissal';
import type { Link } from '../../shared/model/link';
import type { ProvenanceEvent } from '../../shared/model/provenance';
import type { SavedView } from '../../shared/model/saved-view';
import type { Collection, Source, Template, Version } from '../../shared/model/source';
import type { DatedEvent, Timeline } from '../../shared/model/timeline';
import type { TableName } from '../../shared/model/tables';
import type { SourceText } from '../../shared/text/source-text';

/** Facts about the store itself. `undo` and `redo` hold Edit numbers, the next to use last. */
export interface StoreState {
  readonly key: 'state';
  epoch: number;
  /** The number of the last Edit applied here; 0 before the first. */
  number: number;
  undo: number[];
  redo: number[];
  /** Rows per table, kept in the same transaction as the rows: a difference at start means that something was lost. */
  counts: Record<TableName, number>;
  /** How often something had been erased from the library for good when this store was filled. */
  erased?: number;
}

/** The live store of one library. Every transaction that writes is strict: on disk before it is reported done. */
export class Store extends Dexie {
  coders!: EntityTable<Coder, 'id'>;
  collections!: EntityTable<Collection, 'id'>;
  sources!: EntityTable<Source, 'id'>;
  versions!: EntityTable<Version, 'id'>;
  annotations!: EntityTable<Annotation, 'id'>;
  timelines!: EntityTable<Timeline, 'id'>;
  events!: EntityTable<DatedEvent, 'id'>;
  templates!: EntityTable<Template, 'id'>;
  provenance!: EntityTable<ProvenanceEvent, 'id'>;
  actors!: EntityTable<Actor, 'id'>;
  issues!: EntityTable<Issue, 'id'>;
  tags!: EntityTable<Tag, 'id'>;
  ownFields!: EntityTable<OwnField, 'id'>;
  guidelines!: EntityTable<Guideline, 'id'>;
  links!: EntityTable<Link, 'id'>;
  codings!: EntityTable<Coding, 'id'>;
  dismissals!: EntityTable<Dismissal, 'id'>;
  views!: EntityTable<SavedView, 'id'>;
  /** Every Edit in order: the history, and what undo reads. */
  edits!: Table<Edit, number>;
  /** Numbers of the Edits that the journal has not acknowledged. */
  outbox!: Table<{ number: number }, number>;
  /** SourceTexts by their SHA-256: a cache of objects, filled when first read. */
  texts!: Table<{ sha256: string; text: SourceText }, string>;
  state!: Table<StoreState, 'state'>;

  constructor(library: string) {
    super(`dateline-${library}`, { chromeTransactionDurability: 'strict' });
    // 1: the first schema. Later versions are added below this line, each with the reason for it; none is ever changed.
    this.version(1).stores({
      coders: 'id',
      collections: 'id, parent',
      sources: 'id, title, status, *collections',
      versions: 'id, source',
      annotations: 'id, source, version',
      timelines: 'id',
      events: 'id, timeline, *evidence',
      edits: 'number, &id',
      outbox: 'number',
      texts: 'sha256',
      state: 'key',
    });
    // 2: templates for metadata, the provenance log, and sources by their original, so that duplicates are found without reading all.
    this.version(2).stores({
      versions: 'id, source, original.sha256, text',
      templates: 'id',
      provenance: 'id, type, original',
    });
    // 3: actors, issues and the rest of the codebook, links between annotations, coders' passes, dismissed suggestions, saved views.
    this.version(3).stores({
      actors: 'id, source',
      issues: 'id, parent',
      tags: 'id, name',
      ownFields: 'id',
      guidelines: 'id',
      links: 'id, from, to',
      codings: 'id, source',
      dismissals: 'id, source',
      views: 'id, ledger',
    });
  }
}

let current: Store | undefined;

/** The open store. Throws before `openStore` has run: nothing may read or write earlier. */
export function store(): Store {
  if (!current) throw new Error('the store is not open yet');
  return current;
}

export function setStore(next: Store | undefined): void {
  current = next;
}
