import type { WordsQuery } from './query';
import { addCounts, eachOccurrence, firstFrom, wordAt, type Segment } from './segment';

/** How often words stand in each entry of a segment, and in how many entries; null where they stand in none. */
export interface Counts {
  /** By entry. */
  readonly counts: Uint32Array;
  readonly entries: number;
}

type Words = Pick<WordsQuery, 'words' | 'prefix'>;

export function countIn(segment: Segment, { words, prefix }: Words): Counts | null {
  const ranges = words.map((word, at) => rangeOf(segment, word, prefix && at === words.length - 1));
  if (ranges.some(({ from, to }) => from === to)) return null;
  const counts = new Uint32Array(segment.owners.length);
  if (ranges.length > 1) for (const packed of phrase(segment, ranges)) counts[Math.floor(packed / PLACES)]! += 1;
  else for (let index = ranges[0]!.from; index < ranges[0]!.to; index += 1) addCounts(segment, index, counts);
  let entries = 0;
  for (let entry = 0; entry < counts.length; entry += 1) if (counts[entry]! > 0) entries += 1;
  return entries === 0 ? null : { counts, entries };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf(segment: Segment, word: string, prefix: boolean): Range {
  const from = firstFrom(segment, word);
  if (prefix) return { from, to: firstFrom(segment, `${word}\uffff`) };
  return { from, to: from < segment.wordEnds.length && wordAt(segment, from) === word ? from + 1 : from };
}

/** An occurrence as one number: entry × PLACES + place. */
const PLACES = 2 ** 28;

/** Where the last words of a phrase stand, sorted: the rarest word is read first, the others are only compared with it. */
function phrase(segment: Segment, ranges: readonly Range[]): Float64Array {
  const last = ranges.length - 1;
  const order = ranges.map((range, at) => ({ range, shift: last - at, size: sizeOf(segment, range) })).sort((a, b) => a.size - b.size);
  let found = occurrencesOf(segment, order[0]!.range, order[0]!.shift);
  for (const { range, shift } of order.slice(1))
    found = range.to - range.from === 1 ? those(found, segment, range.from, shift) : common(found, occurrencesOf(segment, range, shift));
  return found;
}

const startOf = ({ byteEnds }: Segment, index: number): number => (index === 0 ? 0 : byteEnds[index - 1]!);
const sizeOf = (segment: Segment, { from, to }: Range): number => startOf(segment, to) - startOf(segment, from);

/** Every occurrence of a range of words, sorted, each moved on by `shift` places. */
function occurrencesOf(segment: Segment, range: Range, shift: number): Float64Array {
  const packed = new Float64Array(sizeOf(segment, range));
  let length = 0;
  for (let index = range.from; index < range.to; index += 1)
    eachOccurrence(segment, index, (entry, place) => {
      packed[length] = entry * PLACES + place + shift;
      length += 1;
    });
  const found = packed.subarray(0, length);
  return range.to - range.from > 1 ? found.sort() : found;
}

/** Those of `found` where the word at `index` stands too. */
function those(found: Float64Array, segment: Segment, index: number, shift: number): Float64Array {
  const both = new Float64Array(found.length);
  let length = 0;
  let at = 0;
  eachOccurrence(segment, index, (entry, place) => {
    const packed = entry * PLACES + place + shift;
    while (at < found.length && found[at]! < packed) at += 1;
    if (found[at] !== packed) return;
    both[length] = packed;
    length += 1;
  });
  return both.subarray(0, length);
}

function common(a: Float64Array, b: Float64Array): Float64Array {
  const wanted = new Set(b);
  return a.filter((packed) => wanted.has(packed));
}
