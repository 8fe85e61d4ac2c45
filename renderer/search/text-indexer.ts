import { fieldNumber } from '../../shared/search/entries';
import type { LibraryIndex } from '../../shared/search/library-index';
import { mergeSegments } from '../../shared/search/merge-segments';
import { SegmentBuilder } from '../../shared/search/segment-builder';
import type { Segment } from '../../shared/search/segment';
import type { SearchCache } from '../store/search-cache';
import type { FromWorker } from './protocol';

/** Grows whenever tokens, fields or segments change: what was kept in another format is made again. */
export const INDEX_FORMAT = 1;

/** Texts read from the database at a time. */
const READ = 20;
/** Texts that the window is asked for at a time. */
const ASKED = 8;
/** Between two words on the progress, ms. */
const TOLD = 200;
/** Words in a segment: more takes longer than a question should wait. */
const WORDS = 250_000;
const TEXT = fieldNumber('text');

/** Takes the library's texts into the index bit by bit, between questions, and keeps what was made. */
export class TextIndexer {
  private readonly ids = new Map<Segment, number>();
  private readonly unread = new Set<string>();
  private readonly asked = new Set<string>();
  private builder = new SegmentBuilder();
  private gathered = new Set<string>();
  private queue: string[] = [];
  /** Whether there may be texts that are not in the queue. */
  private isStale = false;
  private isWhole = false;
  private running: Promise<void> | undefined;
  private told = 0;
  private readonly index: LibraryIndex;
  private readonly cache: SearchCache<Segment>;
  private readonly post: (message: FromWorker) => void;

  constructor(index: LibraryIndex, cache: SearchCache<Segment>, post: (message: FromWorker) => void) {
    this.index = index;
    this.cache = cache;
    this.post = post;
  }

  /** Takes up what was kept by an earlier run. A cache that cannot be read is as good as none. */
  async load(): Promise<void> {
    const rows = await this.cache.segments(isSegment).catch(() => []);
    for (const { id, segment } of rows) {
      this.ids.set(segment, id);
      this.index.addTexts(segment);
    }
  }

  /** Begins, or goes on: there may be more texts now. `whole` where the index has all records. */
  run(whole: boolean): void {
    this.isWhole ||= whole;
    this.isStale = true;
    this.goOn();
  }

  /** Takes a text that was asked for. */
  given(sha256: string, text: string | null): void {
    this.asked.delete(sha256);
    if (text === null) this.unread.add(sha256);
    else this.gather(sha256, text);
    this.goOn();
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    while (this.running || this.asked.size > 0) await (this.running ?? aMoment());
  }

  private goOn(): void {
    this.running ??= this.work().finally(() => (this.running = undefined));
  }

  private async work(): Promise<void> {
    do {
      if (this.isStale) this.refill();
      this.tell(false);
      while (this.queue.length > 0 && this.asked.size < ASKED) await this.read(this.queue.splice(0, READ));
      if (this.builder.size >= WORDS) await this.build();
      // The window's answers go on with it.
      if (this.asked.size > 0) continue;
      await this.build();
      if (this.isWhole) await this.merge();
    } while (this.isStale || (this.queue.length > 0 && this.asked.size < ASKED));
    this.tell(this.asked.size === 0, true);
  }

  private refill(): void {
    this.isStale = false;
    const isWanted = (sha256: string): boolean => !this.unread.has(sha256) && !this.asked.has(sha256) && !this.gathered.has(sha256);
    this.queue = this.index.missingTexts().filter(isWanted);
  }

  private async read(sha256s: readonly string[]): Promise<void> {
    const texts = await this.cache.texts(sha256s);
    for (const [at, sha256] of sha256s.entries()) {
      const text = texts[at];
      if (text === undefined) this.need(sha256);
      else this.gather(sha256, text);
      if (this.builder.size >= WORDS) await this.build();
    }
    await aMoment();
  }

  private need(sha256: string): void {
    this.asked.add(sha256);
    this.post({ is: 'need', sha256 });
  }

  private gather(sha256: string, text: string): void {
    this.gathered.add(sha256);
    this.builder.add(sha256, TEXT, text);
  }

  /** Makes a segment of what was gathered. */
  private async build(): Promise<void> {
    if (this.gathered.size === 0) return;
    const segment = this.builder.build();
    this.builder = new SegmentBuilder();
    this.gathered = new Set();
    this.index.addTexts(segment);
    await this.keep(segment, []);
    this.tell(false, true);
  }

  private async merge(): Promise<void> {
    const small = this.index.textsToMerge();
    if (small.length === 0) return;
    const merged = mergeSegments(small, ({ owners }, entry) => this.index.withText(owners[entry]!).length > 0);
    this.index.replaceTexts(merged, small);
    await this.keep(merged, small);
  }

  /** A full disk may refuse the copy: the index then serves this run all the same. */
  private async keep(segment: Segment, instead: readonly Segment[]): Promise<void> {
    const ids = instead.flatMap((each) => this.ids.get(each) ?? []);
    for (const each of instead) this.ids.delete(each);
    const id = await this.cache.keep(segment, ids).catch(() => undefined);
    if (id !== undefined) this.ids.set(segment, id);
  }

  private tell(idle: boolean, isNow = idle): void {
    const now = performance.now();
    if (!isNow && now - this.told < TOLD) return;
    this.told = now;
    const { done, of } = this.index.progress();
    this.post({ is: 'progress', progress: { done, of, unread: this.unread.size, whole: this.isWhole, idle } });
  }
}

/** Lets the questions through that have come meanwhile. */
const aMoment = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Whether a kept value is a whole segment. */
export function isSegment(value: unknown): value is Segment {
  const { words, wordEnds, byteEnds, entryCounts, bytes, owners, fields, lengths } = (value ?? {}) as Partial<Segment>;
  return (
    typeof words === 'string' &&
    bytes instanceof Uint8Array &&
    fields instanceof Uint8Array &&
    [wordEnds, byteEnds, entryCounts, lengths].every((each) => each instanceof Uint32Array) &&
    Array.isArray(owners) &&
    fields.length === owners.length &&
    lengths!.length === owners.length &&
    byteEnds!.length === wordEnds!.length &&
    entryCounts!.length === wordEnds!.length &&
    (wordEnds!.at(-1) ?? 0) === words.length &&
    (byteEnds!.at(-1) ?? 0) === bytes.length
  );
}
