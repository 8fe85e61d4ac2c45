import type { Annotation } from '../model/annotation';
import { byTitle } from '../model/by-title';
import { namesWithAbove } from '../model/collection-tree';
import { needsLook } from '../model/needs-look';
import type { Id } from '../model/record';
import type { Collection, Source } from '../model/source';
import { entriesOfAnnotation, entriesOfSource, fieldNumber } from './entries';
import type { Facts } from './matches';
import { mergeSegments } from './merge-segments';
import type { Segment } from './segment';
import { SegmentBuilder } from './segment-builder';

/** A source as the index is told of it. */
export interface IndexedSource {
  readonly source: Source;
  /** The SHA-256 of the SourceText that is read; null where there is none. */
  readonly text: string | null;
  readonly versions: number;
}

/** A record in the index. It has the same number for as long as it does not change. */
export type Item = ({ readonly is: 'source' } & IndexedSource) | { readonly is: 'annotation'; readonly annotation: Annotation };

const MANY = 8;
const SMALL = 2_000;

/**
 * The records and texts of a library, in segments. Texts never change: they are named by their SHA-256, whichever sources have them. A
 * record that changes gets a new number, and what was indexed under its old one is passed over until segments are merged.
 */
export class LibraryIndex {
  /** By number; undefined where the record has changed or gone. */
  readonly items: (Item | undefined)[] = [];
  /** Records' segments: their owners are items' numbers. */
  recordSegments: readonly Segment[] = [];
  /** Texts' segments: their owners are SHA-256s. */
  textSegments: readonly Segment[] = [];
  private readonly numbers = new Map<Id, number>();
  private readonly byText = new Map<string, number[]>();
  private readonly indexed = new Set<string>();
  private pending = new SegmentBuilder();
  /** Names of each collection and of those above it. */
  private names: ReadonlyMap<Id, readonly string[]> = new Map();
  private ranked: Uint32Array | undefined;
  private facts: ReadonlyMap<Id, Facts> | undefined;

  numberOf(id: Id): number | undefined {
    return this.numbers.get(id);
  }

  /** The numbers of the sources that have a text. */
  withText(sha256: string): readonly number[] {
    return this.byText.get(sha256) ?? [];
  }

  hasText(sha256: string): boolean {
    return this.indexed.has(sha256);
  }

  /** Texts that sources have and that are not in the index yet, in the order of the sources. */
  missingTexts(): string[] {
    return [...this.byText.keys()].filter((sha256) => !this.indexed.has(sha256));
  }

  /** How many different texts there are to find, and how many of them can be found. */
  progress(): { done: number; of: number } {
    let done = 0;
    for (const sha256 of this.byText.keys()) if (this.indexed.has(sha256)) done += 1;
    return { done, of: this.byText.size };
  }

  putSource(source: IndexedSource): void {
    const number = this.put(source.source.id, { is: 'source', ...source });
    for (const { field, text } of entriesOfSource(source.source)) this.pending.add(String(number), fieldNumber(field), text);
    if (source.text) this.byText.set(source.text, [...this.withText(source.text), number]);
  }

  putAnnotation(annotation: Annotation): void {
    const number = this.put(annotation.id, { is: 'annotation', annotation });
    for (const { field, text } of entriesOfAnnotation(annotation)) this.pending.add(String(number), fieldNumber(field), text);
  }

  /** Takes all collections as they are now. */
  setCollections(collections: readonly Collection[]): void {
    this.names = namesWithAbove(collections);
    this.facts = undefined;
  }

  private put(id: Id, item: Item): number {
    this.remove(id);
    if (item.is === 'source') this.ranked = undefined;
    const number = this.items.push(item) - 1;
    this.numbers.set(id, number);
    return number;
  }

  remove(id: Id): void {
    const number = this.numbers.get(id);
    this.facts = undefined;
    if (number === undefined) return;
    const item = this.items[number];
    this.numbers.delete(id);
    this.items[number] = undefined;
    if (item?.is === 'source') this.ranked = undefined;
    if (item?.is !== 'source' || !item.text) return;
    const left = this.withText(item.text).filter((other) => other !== number);
    if (left.length > 0) this.byText.set(item.text, left);
    else this.byText.delete(item.text);
  }

  /** Takes a segment of texts into the index. */
  addTexts(segment: Segment): void {
    this.textSegments = [...this.textSegments, segment];
    for (const sha256 of segment.owners) this.indexed.add(sha256);
  }

  /** Puts one segment in place of several, where texts were merged. */
  replaceTexts(merged: Segment, of: readonly Segment[]): void {
    this.textSegments = [...this.textSegments.filter((segment) => !of.includes(segment)), merged];
    this.indexed.clear();
    for (const { owners } of this.textSegments) for (const sha256 of owners) this.indexed.add(sha256);
  }

  /** Small segments of texts, where there are so many that they would slow a search down; else none. */
  textsToMerge(): readonly Segment[] {
    const small = this.textSegments.filter(({ owners }) => owners.length < SMALL / 4);
    return small.length > MANY ? small : [];
  }

  /** Makes what was put since the last call findable. */
  settle(): void {
    if (this.pending.entries === 0) return;
    this.recordSegments = [...this.recordSegments, this.pending.build()];
    this.pending = new SegmentBuilder();
    const small = this.recordSegments.filter(({ owners }) => owners.length < SMALL);
    if (small.length <= MANY) return;
    const merged = mergeSegments(small, ({ owners }, entry) => this.items[Number(owners[entry])] !== undefined);
    this.recordSegments = [...this.recordSegments.filter((segment) => !small.includes(segment)), merged];
  }

  /** The place of each source among all by title, by item number: sorted once, not at each search. */
  ranks(): Uint32Array {
    this.ranked ??= rankByTitle(this.items);
    return this.ranked;
  }

  /** What is known of each source, by its id. */
  factsOf(): ReadonlyMap<Id, Facts> {
    this.facts ??= gatherFacts(this.items, this.names);
    return this.facts;
  }
}

/** The place of each source by its title; by item number. */
function rankByTitle(items: readonly (Item | undefined)[]): Uint32Array {
  const sources = items.flatMap((item, number) =>
    item?.is === 'source' ? [{ number, id: item.source.id, title: item.source.title }] : [],
  );
  sources.sort(byTitle);
  const ranks = new Uint32Array(items.length);
  sources.forEach(({ number }, rank) => {
    ranks[number] = rank;
  });
  return ranks;
}

function gatherFacts(items: readonly (Item | undefined)[], names: ReadonlyMap<Id, readonly string[]>): ReadonlyMap<Id, Facts> {
  const found = new Map<Id, Facts & { passages: { claim: number; position: number; figure: number }; needLook: number }>();
  for (const item of items)
    if (item?.is === 'source') {
      const { source, versions, text } = item;
      found.set(source.id, {
        source,
        collections: [...new Set(source.collections.flatMap((id) => names.get(id) ?? []))],
        versions,
        hasText: text !== null,
        passages: { claim: 0, position: 0, figure: 0 },
        needLook: 0,
      });
    }
  for (const item of items) {
    const facts = item?.is === 'annotation' ? found.get(item.annotation.source) : undefined;
    if (!facts || item?.is !== 'annotation') continue;
    facts.passages[item.annotation.fields.kind] += 1;
    if (needsLook(item.annotation)) facts.needLook += 1;
  }
  return found;
}
