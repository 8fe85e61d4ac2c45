import type { Edit } from '../../../shared/edits';
import type { Imported } from '../../../shared/import/imported';
import type { Outcome, StoredObject } from '../../../shared/ipc';
import type { Source, Version } from '../../../shared/model/source';
import { countWords } from '../../../shared/text/count-words';
import { commit } from '../commit';
import { store } from '../database';
import { keepText } from '../texts';
import { newRecord } from './new-record';

export interface NewSource {
  readonly name: string;
  readonly original: StoredObject;
  readonly imported: Imported;
}

/** The records of one source as it was read, its text kept as an object. Nothing is committed yet. */
export async function sourceRecords({ name, original, imported }: NewSource): Promise<Outcome<{ source: Source; version: Version }>> {
  const kept = await keepText(imported.text);
  if (!kept.ok) return kept;
  const { note, tags, public: open, ...record } = newRecord();
  const source = toSource(imported, crypto.randomUUID(), { ...record, note, tags, public: open });
  const version: Version = {
    ...record,
    id: source.version,
    source: source.id,
    original: { ...original, name, mediaType: imported.mediaType },
    text: kept.value.sha256,
    characters: imported.text.text.length,
    words: countWords(imported.text.text),
    reader: { format: imported.format, version: imported.version, encoding: imported.encoding },
    captured: null,
    warnings: [...imported.warnings],
  };
  return { ok: true, value: { source, version } };
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

type Base = Pick<Source, 'id' | 'creator' | 'created' | 'modified' | 'note' | 'tags' | 'public'>;

function toSource({ metadata }: Imported, version: string, record: Base): Source {
  const found = Object.entries(metadata).filter(([, value]) => value !== null);
  return {
    ...record,
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    authors: metadata.authors?.value ?? [],
    published: metadata.published?.value ?? null,
    language: metadata.language?.value ?? null,
    url: metadata.url?.value ?? null,
    status: 'to do',
    collections: [],
    version,
    foundIn: Object.fromEntries(found.map(([field, value]) => [field, value!.from])),
  };
}
