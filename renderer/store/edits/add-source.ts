import type { Edit } from '../../../shared/edits';
import type { Imported } from '../../../shared/import/imported';
import { toRecords } from '../../../shared/import/to-records';
import type { Outcome, StoredObject } from '../../../shared/ipc';
import type { Source, Version } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit, currentCoder } from '../commit';
import { store } from '../database';
import { keepText } from '../texts';
import { inTurn } from '../turn';
import { foldersAsCollections } from './folder-collections';

export interface NewSource {
  readonly name: string;
  readonly original: StoredObject;
  readonly imported: Imported;
  /** The SHA-256 of its SourceText, where that is kept already. */
  readonly text?: string;
  /** Folders, outermost first, joined by "/": the source is put into the collection of that name, which is made where there is none. */
  readonly folder?: string;
}

/** The records of one source as it was read, its text kept as an object. Nothing is committed yet. */
export async function sourceRecords({ name, original, imported, text }: NewSource): Promise<Outcome<{ source: Source; version: Version }>> {
  const kept = text === undefined ? await keepText(imported.text) : { ok: true as const, value: { sha256: text } };
  if (!kept.ok) return kept;
  const making = { creator: currentCoder(), now: stamp(), newId: () => crypto.randomUUID() };
  return { ok: true, value: toRecords(imported, { ...original, name }, kept.value.sha256, making) };
}

/** A source that was committed. `verified` rejects where the store does not hold it as it was read (R28). */
export interface AddedSource {
  readonly source: Source;
  readonly verified: Promise<void>;
}

/** Brings one source in as one Edit, then looks it up again in the store. Must not be called in a turn. */
export async function addSource(input: NewSource): Promise<Outcome<Source>> {
  const added = await commitSource(input);
  if (!added.ok) return added;
  await added.value.verified;
  return { ok: true, value: added.value.source };
}

/** Brings one source in as one Edit, with the collections it needs. Must not be called in a turn. */
export async function commitSource(input: NewSource): Promise<Outcome<AddedSource>> {
  const records = await sourceRecords(input);
  if (!records.ok) return records;
  return inTurn(async () => {
    const { version } = records.value;
    const { collection, changes } = await foldersAsCollections(input.folder ?? '');
    const source = collection === null ? records.value.source : { ...records.value.source, collections: [collection] };
    await commit({ label: `Bring in ${input.name}`.slice(0, 300), changes: [...changes, ...additions(source, version)] });
    return { ok: true, value: { source, verified: verify(source, version, input) } };
  });
}

/** Looks up both records under the hashes of what was kept. Begun within the turn, it comes before anything that may take them back. */
async function verify(source: Source, version: Version, { name, original }: NewSource): Promise<void> {
  const [there, read] = await store().transaction('r', [store().sources, store().versions], () =>
    Promise.all([store().sources.get(source.id), store().versions.get(version.id)]),
  );
  if (there?.version !== version.id || read?.original.sha256 !== original.sha256 || read.text !== version.text)
    throw new Error(`${name} was committed but is not in the store as it was read`);
}

/** The changes that add a source with its version. */
export const additions = (source: Source, version: Version): Edit['changes'] => [
  { table: 'sources', id: source.id, before: null, after: source },
  { table: 'versions', id: version.id, before: null, after: version },
];
