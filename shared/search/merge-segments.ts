import { Bytes, eachOccurrence, Occurrences, wordAt, type Segment } from './segment';
import { joined } from './segment-builder';

/** One segment with the entries of several, in their order, without those that `keeps` refuses. */
export function mergeSegments(segments: readonly Segment[], keeps: (segment: Segment, entry: number) => boolean): Segment {
  const owners: string[] = [];
  const fields: number[] = [];
  const lengths: number[] = [];
  const parts = segments.map((segment) => {
    const entries = segment.owners.map((owner, entry) => {
      if (!keeps(segment, entry)) return -1;
      fields.push(segment.fields[entry]!);
      lengths.push(segment.lengths[entry]!);
      return owners.push(owner) - 1;
    });
    return { segment, entries, at: 0 };
  });
  const words: string[] = [];
  const byteEnds: number[] = [];
  const entryCounts: number[] = [];
  const bytes = new Bytes();
  for (let word = nextWord(parts); word !== null; word = nextWord(parts)) {
    const occurrences = new Occurrences(bytes);
    for (const part of parts)
      if (part.at < part.segment.wordEnds.length && wordAt(part.segment, part.at) === word) copyWord(part, occurrences);
    if (occurrences.entries === 0) continue;
    words.push(word);
    byteEnds.push(bytes.length);
    entryCounts.push(occurrences.entries);
  }
  return {
    ...joined(words),
    byteEnds: Uint32Array.from(byteEnds),
    entryCounts: Uint32Array.from(entryCounts),
    bytes: bytes.done(),
    owners,
    fields: Uint8Array.from(fields),
    lengths: Uint32Array.from(lengths),
  };
}

interface Part {
  readonly segment: Segment;
  /** The new number of each entry, or -1. */
  readonly entries: readonly number[];
  /** The word that is next. */
  at: number;
}

function nextWord(parts: readonly Part[]): string | null {
  let next: string | null = null;
  for (const { segment, at } of parts) {
    if (at >= segment.wordEnds.length) continue;
    const word = wordAt(segment, at);
    if (next === null || word < next) next = word;
  }
  return next;
}

function copyWord(part: Part, to: Occurrences): void {
  eachOccurrence(part.segment, part.at, (entry, place) => {
    const now = part.entries[entry]!;
    if (now !== -1) to.add(now, place);
  });
  part.at += 1;
}
