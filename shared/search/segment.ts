/**
 * Part of an index: some entries, and for each word the places where it stands in them. Made once, never changed, and nothing but
 * strings and typed arrays, so that it is small and can be kept and sent as it is. Its words are sorted by UTF-16 units.
 *
 * MiniSearch was measured first, as the library for this: 10,000 texts (50 MB) took it 300 MB of heap, a frequent word 70 to 160 ms,
 * a short prefix 2.7 s, loading what was kept 10 s; and it knows no places, so no phrases.
 */
export interface Segment {
  /** All words, one after another; `wordEnds` says where each ends. */
  readonly words: string;
  readonly wordEnds: Uint32Array;
  /** Where the occurrences of each word end in `bytes`. */
  readonly byteEnds: Uint32Array;
  /** In how many entries each word stands. */
  readonly entryCounts: Uint32Array;
  /**
   * Occurrences in order, as numbers of 7 bits a byte, the last byte of each below 128. An even number 2n goes n entries on (the first
   * counts from -1) and is followed by the place in it; an odd one, 2n + 1, goes n places on in the same entry.
   */
  readonly bytes: Uint8Array;
  /** Whose text an entry is, and which field of it (see EntryField). */
  readonly owners: readonly string[];
  readonly fields: Uint8Array;
  /** How many words an entry has. */
  readonly lengths: Uint32Array;
}

/** Grows as it is written to. */
export class Bytes {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  /** Writes a whole number below 2^53. */
  write(number: number): void {
    if (this.length + 8 > this.bytes.length) this.grow();
    let left = number;
    while (left >= 128) {
      this.bytes[this.length++] = (left % 128) + 128;
      left = Math.floor(left / 128);
    }
    this.bytes[this.length++] = left;
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Writes the occurrences of one word, which must come in order of entry and place. */
export class Occurrences {
  private entry = -1;
  private place = 0;
  entries = 0;
  private readonly to: Bytes;

  constructor(to: Bytes) {
    this.to = to;
  }

  add(entry: number, place: number): void {
    if (entry === this.entry) this.to.write((place - this.place) * 2 + 1);
    else {
      this.to.write((entry - this.entry) * 2);
      this.to.write(place);
      this.entries += 1;
    }
    this.entry = entry;
    this.place = place;
  }
}

/** Calls `take` for each occurrence of the word at `index`, in order. */
export function eachOccurrence({ bytes, byteEnds }: Segment, index: number, take: (entry: number, place: number) => void): void {
  const end = byteEnds[index]!;
  let at = index === 0 ? 0 : byteEnds[index - 1]!;
  let entry = -1;
  let place = 0;
  const read = (): number => {
    let byte = bytes[at++]!;
    let number = byte & 127;
    for (let unit = 128; byte >= 128; unit *= 128) {
      byte = bytes[at++]!;
      number += (byte & 127) * unit;
    }
    return number;
  };
  while (at < end) {
    const number = read();
    if (number % 2 === 1) place += (number - 1) / 2;
    else {
      entry += number / 2;
      place = read();
    }
    take(entry, place);
  }
}

/** Adds to `counts`, by entry, how often the word at `index` stands there. As eachOccurrence, without a call for each: the hot loop. */
export function addCounts({ bytes, byteEnds }: Segment, index: number, counts: Uint32Array): void {
  const end = byteEnds[index]!;
  let at = index === 0 ? 0 : byteEnds[index - 1]!;
  let entry = -1;
  while (at < end) {
    let byte = bytes[at++]!;
    const isSameEntry = (byte & 1) === 1;
    let number = byte & 127;
    for (let unit = 128; byte >= 128; unit *= 128) {
      byte = bytes[at++]!;
      number += (byte & 127) * unit;
    }
    if (!isSameEntry) {
      entry += number / 2;
      while (bytes[at]! >= 128) at += 1;
      at += 1;
    }
    counts[entry]! += 1;
  }
}

export const wordAt = ({ words, wordEnds }: Segment, index: number): string =>
  words.slice(index === 0 ? 0 : wordEnds[index - 1]!, wordEnds[index]);

/** The index of the first word that is not before `word`. */
export function firstFrom(segment: Segment, word: string): number {
  let low = 0;
  let high = segment.wordEnds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wordAt(segment, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
