import type { Source } from '../../shared/model/source';
import { LibraryIndex } from '../../shared/search/library-index';
import type { Query } from '../../shared/search/query';
import { searchLibrary, type Results } from '../../shared/search/results';
import { showGroup } from '../../shared/search/shown';
import type { SearchCache } from '../store/search-cache';
import type { Segment } from '../../shared/search/segment';
import type { FromWorker, ToWorker } from './protocol';
import { TextIndexer } from './text-indexer';

/** The search worker without its worker: takes messages one after another, answers through `post`. */
export class SearchService {
  private readonly index = new LibraryIndex();
  private readonly indexer: TextIndexer;
  private readonly cache: SearchCache<Segment>;
  private readonly post: (message: FromWorker) => void;
  /** Messages wait for those before them: what they ask of the database takes time. */
  private turn: Promise<void>;
  private last: { search: number; query: Query; results: Results } | undefined;

  constructor(cache: SearchCache<Segment>, post: (message: FromWorker) => void) {
    this.cache = cache;
    this.post = post;
    this.indexer = new TextIndexer(this.index, cache, post);
    this.turn = this.indexer.load();
  }

  /** Resolves when the message has been dealt with. */
  take(message: ToWorker): Promise<void> {
    const done = this.turn.then(() => this.handle(message));
    // What one message could not do must not stop those after it.
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Resolves when every text that can be had is in the index. */
  idle(): Promise<void> {
    return this.turn.then(() => this.indexer.idle());
  }

  private async handle(message: ToWorker): Promise<void> {
    switch (message.is) {
      case 'open':
        return;
      case 'records':
        await this.takeRecords(message);
        return;
      case 'collections':
        this.index.setCollections(message.collections);
        return;
      case 'text':
        this.indexer.given(message.sha256, message.text);
        return;
      case 'search':
        this.search(message);
        return;
      case 'page':
        await this.page(message);
    }
  }

  private async takeRecords({ sources, annotations, removed, whole }: ToWorker & { is: 'records' }): Promise<void> {
    for (const id of removed) this.index.remove(id);
    await this.putSources(sources);
    for (const annotation of annotations) this.index.putAnnotation(annotation);
    this.index.settle();
    this.indexer.run(whole);
    // Ahead of the next question, which should not wait for it.
    if (whole) setTimeout(() => this.index.ranks());
  }

  private async putSources(sources: readonly Source[]): Promise<void> {
    if (sources.length === 0) return;
    const versions = await this.cache.versionsOf(sources.map(({ id }) => id));
    const counts = new Map<string, number>();
    for (const { source } of versions) counts.set(source, (counts.get(source) ?? 0) + 1);
    const texts = new Map(versions.map((version) => [version.id, version.unread === undefined ? version.text : null]));
    for (const source of sources)
      this.index.putSource({ source, text: texts.get(source.version) ?? null, versions: counts.get(source.id) ?? 0 });
  }

  private search({ ask, query, order, show }: ToWorker & { is: 'search' }): void {
    const results = searchLibrary(this.index, query, order, show);
    this.last = { search: ask, query, results };
    this.post({ is: 'found', ask, found: { search: ask, groups: results.groups.length, counts: results.counts } });
  }

  private async page({ ask, search, from, to, passages }: ToWorker & { is: 'page' }): Promise<void> {
    const { last } = this;
    if (last?.search !== search) {
      this.post({ is: 'page', ask, groups: null });
      return;
    }
    const groups = last.results.groups.slice(from, to);
    const texts = await this.cache.texts(groups.map(({ itself, text }) => (itself ? (text ?? '') : '')));
    this.post({
      is: 'page',
      ask,
      groups: groups.map((group, at) => showGroup(this.index, last.query, group, texts[at] ?? null, passages)),
    });
  }
}
