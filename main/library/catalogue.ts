import type { Outcome } from '../../shared/ipc';
import type { Coder } from '../../shared/model/coder';
import type { Id } from '../../shared/model/record';
import type { Collection, Source, Version } from '../../shared/model/source';
import type { Journal } from './journal';
import { playJournal, type Records } from './snapshots/records';

/** What a library holds now, as far as bringing files in needs to know it: its Edits played one after another. In the order they were made. */
export interface Catalogue {
  readonly coders: ReadonlyMap<Id, Coder>;
  readonly collections: ReadonlyMap<Id, Collection>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly versions: ReadonlyMap<Id, Version>;
}

/** Reads the journal from its first line. */
export async function readCatalogue(journal: Pick<Journal, 'read' | 'state'>): Promise<Outcome<Catalogue>> {
  const records: Records = new Map();
  const played = await playJournal(records, journal, 0, journal.state.number);
  if (!played.ok) return played;
  // As they were written: each was checked when it was made.
  const rows = <T>(table: string) => (records.get(table) ?? new Map()) as ReadonlyMap<Id, T>;
  const value = {
    coders: rows<Coder>('coders'),
    collections: rows<Collection>('collections'),
    sources: rows<Source>('sources'),
    versions: rows<Version>('versions'),
  };
  return { ok: true, value };
}
