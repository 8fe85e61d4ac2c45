import type { Edit } from '../../shared/edits';
import type { Outcome } from '../../shared/ipc';
import type { Coder } from '../../shared/model/coder';
import type { Id } from '../../shared/model/record';
import type { Source, Version } from '../../shared/model/source';
import type { Journal } from './journal';

/** What a library holds now, as far as bringing files in needs to know it: its Edits played one after another. */
export interface Catalogue {
  readonly coders: ReadonlyMap<Id, Coder>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly versions: ReadonlyMap<Id, Version>;
}

const BATCH = 500;

/** Reads the journal from its first line. */
export async function readCatalogue(journal: Pick<Journal, 'read'>): Promise<Outcome<Catalogue>> {
  const tables: Record<string, Map<Id, unknown>> = { coders: new Map(), sources: new Map(), versions: new Map() };
  for (let place = 0; ;) {
    const edits = await journal.read(place, BATCH);
    if (!edits.ok) return edits;
    if (edits.value.length === 0) return { ok: true, value: tables as unknown as Catalogue };
    for (const edit of edits.value) play(tables, edit);
    place += edits.value.length;
  }
}

function play(tables: Record<string, Map<Id, unknown>>, { changes }: Edit): void {
  for (const { table, id, after } of changes) {
    if (after) tables[table]?.set(id, after);
    else tables[table]?.delete(id);
  }
}
