import { Bytes, Occurrences, type Segment } from './segment';
import { eachToken } from './tokens';

/** Gathers entries for a Segment. Their words are numbered as they come, and sorted when the segment is made. */
export class SegmentBuilder {
  private readonly numbers = new Map<string, number>();
  /** The words of all entries, one after another, by their numbers. */
  private stream = new Uint32Array(1 << 14);
  private length = 0;
  private readonly owners: string[] = [];
  private readonly fields: number[] = [];
  private readonly lengths: number[] = [];

  /** How many words were added. */
  get size(): number {
    return this.length;
  }
  get entries(): number {
    return this.owners.length;
  }

  add(owner: string, field: number, text: string): void {
    const before = this.length;
    eachToken(text, (word) => this.push(word));
    this.owners.push(owner);
    this.fields.push(field);
    this.lengths.push(this.length - before);
  }

  private push(word: string): void {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(ownCopy(word), number);
    }
    if (this.length === this.stream.length) {
      const larger = new Uint32Array(this.stream.length * 2);
      larger.set(this.stream);
      this.stream = larger;
    }
    this.stream[this.length++] = number;
  }

  build(): Segment {
    const sorted = [...this.numbers.keys()].sort();
    const { starts, entries, places } = this.byWord();
    const bytes = new Bytes();
    const byteEnds = new Uint32Array(sorted.length);
    const entryCounts = new Uint32Array(sorted.length);
    sorted.forEach((word, index) => {
      const number = this.numbers.get(word)!;
      const occurrences = new Occurrences(bytes);
      for (let at = starts[number]!; at < starts[number + 1]!; at += 1) occurrences.add(entries[at]!, places[at]!);
      byteEnds[index] = bytes.length;
      entryCounts[index] = occurrences.entries;
    });
    return {
      ...joined(sorted),
      byteEnds,
      entryCounts,
      bytes: bytes.done(),
      owners: this.owners,
      fields: Uint8Array.from(this.fields),
      lengths: Uint32Array.from(this.lengths),
    };
  }

  /** Occurrences sorted by word (a counting sort, which keeps their order): `starts` says where each word's begin. */
  private byWord() {
    const starts = new Uint32Array(this.numbers.size + 1);
    for (let at = 0; at < this.length; at += 1) starts[this.stream[at]! + 1]! += 1;
    for (let number = 1; number < starts.length; number += 1) starts[number]! += starts[number - 1]!;
    const next = starts.slice();
    const entries = new Uint32Array(this.length);
    const places = new Uint32Array(this.length);
    let from = 0;
    this.lengths.forEach((length, entry) => {
      for (let place = 0; place < length; place += 1) {
        const to = next[this.stream[from + place]!]!++;
        entries[to] = entry;
        places[to] = place;
      }
      from += length;
    });
    return { starts, entries, places };
  }
}

/** A slice of a text would keep the whole text in memory for as long as it lives. */
const ownCopy = (word: string): string => (word.length < 13 ? word : ` ${word}`.slice(1));

/** Sorted words as one string with their ends. */
export function joined(words: readonly string[]): Pick<Segment, 'words' | 'wordEnds'> {
  const wordEnds = new Uint32Array(words.length);
  let end = 0;
  words.forEach((word, index) => {
    end += word.length;
    wordEnds[index] = end;
  });
  return { words: words.join(''), wordEnds };
}
