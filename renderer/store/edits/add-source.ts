import type { Edit } from '../../../shared/edits';
import type { Imported } from '../../../shared/import/imported';
import { toRecords } from '../../../shared/import/to-records';
import type { Outcome, StoredObject } from '../../../shared/ipc';
import type { Source, Version } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit, currentCoder } from '../commit';
import { store } from '../database';
import { keepText } from '../texts';

export interface NewSource {
  readonly name: string;
  readonly original: StoredObject;
  readonly imported: Imported;
}

/** The records of one source as it was read, its text kept as an object. Nothing is committed yet. */
export async function sourceRecords({ name, original, imported }: NewSource): Promise<Outcome<{ source: Source; version: Version }>> {
  const kept = await keepText(imported.text);
  if (!kept.ok) return kept;
  const making = { creator: currentCoder(), now: stamp(), newId: () => crypto.randomUUID() };
  return { ok: true, value: toRecords(imported, { ...original, name }, kept.value.sha256, making) };
}

/** Brings one source in as one Edit, then counts it again in the store (R28). */
export async function addSource(input: NewSource): Promise<Outcome<Source>> {
  const records = await sourceRecords(input);
  if (!records.ok) return records;
  const { source, version } = records.value;
  await commit({ label: `Bring in ${input.name}`.slice(0, 300), changes: additions(source, version) });
  const present = (await store().sources.get(source.id)) && (await store().versions.get(version.id));
  if (!present) throw new Error(`${input.name} was committed but is not in the store`);
  return { ok: true, value: source };
}

/** The changes that add a source with its version. */
export const additions = (source: Source, version: Version): Edit['changes'] => [
  { table: 'sources', id: source.id, before: null, after: source },
  { table: 'versions', id: version.id, before: null, after: version },
];
