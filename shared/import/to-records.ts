import type { Id } from '../model/record';
import type { Source, Version } from '../model/source';
import { countWords } from '../text/count-words';
import type { Imported } from './imported';

/** Where the bytes came from and are kept. */
export interface Original {
  readonly sha256: string;
  readonly size: number;
  /** The file's own name, cleaned. */
  readonly name: string;
}

/** What every new record begins with: whose it is, and when (ISO 8601, UTC). */
export interface Making {
  readonly creator: Id;
  readonly now: string;
  readonly newId: () => Id;
}

/** The records of a source as it was read: its first Version, and what the file says about itself. `text` is the SHA-256 of the SourceText kept. */
export function toRecords(imported: Imported, original: Original, text: string, making: Making): { source: Source; version: Version } {
  const source = toSource(imported, making);
  return { source, version: toVersion(imported, original, text, source.id, { ...making, newId: () => source.version }) };
}

/** One more capture of a source. */
export function toVersion(imported: Imported, original: Original, text: string, source: Id, { creator, now, newId }: Making): Version {
  return {
    id: newId(),
    creator,
    created: now,
    modified: now,
    source,
    original: { ...original, mediaType: imported.mediaType },
    text,
    characters: imported.text.text.length,
    words: countWords(imported.text.text),
    reader: { format: imported.format, version: imported.version, encoding: imported.encoding },
    captured: imported.captured ?? null,
    ...(imported.part ? { part: imported.part } : {}),
    ...(imported.unread === undefined ? {} : { unread: imported.unread }),
    warnings: [...imported.warnings],
  };
}

function toSource({ metadata }: Imported, { creator, now, newId }: Making): Source {
  const found = Object.entries(metadata).filter(([, value]) => value !== null);
  return {
    id: newId(),
    creator,
    created: now,
    modified: now,
    note: '',
    tags: [],
    public: [],
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    authors: metadata.authors?.value ?? [],
    published: metadata.published?.value ?? null,
    language: metadata.language?.value ?? null,
    url: metadata.url?.value ?? null,
    ...(metadata.details ? { details: metadata.details.value } : {}),
    status: 'to do',
    collections: [],
    version: newId(),
    foundIn: Object.fromEntries(found.map(([field, value]) => [field, value!.from])),
  };
}
