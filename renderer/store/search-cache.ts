import Dexie, { type EntityTable } from 'dexie';
import type { Version } from '../../shared/model/source';
import type { SourceText } from '../../shared/text/source-text';

/** What a row must be to be used; anything else means beginning again. */
export interface KeptSegment<S> {
  id: number;
  /** The version of the index's format. */
  format: number;
  segment: S;
}

/**
 * What the search worker reads and keeps: a database of its own beside the store, which may be lost at any time and is then made again;
 * and, to read only, the store's versions and texts. Its name has nothing of a store's name, so that none is taken for the other.
 */
export class SearchCache<S> {
  private readonly kept: Dexie & { segments: EntityTable<KeptSegment<S>, 'id'> };
  private readonly library: Dexie;
  private readonly format: number;

  /** `library` is the store's own name. */
  constructor(library: string, format: number) {
    this.format = format;
    this.kept = new Dexie(`search-of-${library}`) as Dexie & { segments: EntityTable<KeptSegment<S>, 'id'> };
    this.kept.version(1).stores({ segments: '++id' });
    // Deleted because something was erased for good: the words at work may be of it, so that nothing is kept any more until the next start.
    this.kept.on('versionchange', () => {
      this.kept.close();
      return false;
    });
    // Opened as it stands, whatever its version: only the window that writes to it may change that.
    this.library = new Dexie(library);
  }

  /** Every segment kept in this format, unless one is not what `isSound` asks for; then none, and nothing stays kept. */
  async segments(isSound: (segment: unknown) => segment is S): Promise<{ id: number; segment: S }[]> {
    const rows = await this.kept.segments.toArray();
    if (rows.every(({ format, segment }) => format === this.format && isSound(segment))) return rows;
    await this.kept.segments.clear();
    return [];
  }

  /** Keeps a segment, in place of those named; gives its id. */
  keep(segment: S, instead: readonly number[]): Promise<number> {
    return this.kept.transaction('rw', this.kept.segments, async () => {
      await this.kept.segments.bulkDelete([...instead]);
      return this.kept.segments.add({ format: this.format, segment } as KeptSegment<S>);
    });
  }

  /** The words of texts the store has at hand, by their SHA-256; undefined for others. */
  async texts(sha256s: readonly string[]): Promise<(string | undefined)[]> {
    await this.library.open();
    const rows = await this.library.table<{ text: SourceText }, string>('texts').bulkGet([...sha256s]);
    return rows.map((row) => row?.text.text);
  }

  /** All Versions of these sources. */
  async versionsOf(sources: readonly string[]): Promise<Version[]> {
    await this.library.open();
    return this.library.table<Version, string>('versions').where('source').anyOf(sources).toArray();
  }

  close(): void {
    this.kept.close();
    this.library.close();
  }
}
