import { foldedLetter } from './characters';

/**
 * Seeds are runs of so many folded letters. Shorter ones are found by chance all over a long text, longer ones are broken by the first changed
 * word: of seven letters, a text of a million has about one chance hit a seed in prose, and between two changed words five apart some still stand.
 */
const LENGTH = 7;
/** Every second run of a text is kept, which halves the index. All runs of a passage are looked up, so that eight untouched letters are enough. */
const STEP = 2;
/** The factor of the rolling hash (FNV's prime), and what the letter that leaves was multiplied by. */
const FACTOR = 0x0100_0193;
const LEAVING = Array.from({ length: LENGTH }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** So many seeds that follow each other: one of them is in the index of any text that has them all. */
export const SEEDED_PAIR = STEP;

/** Where the seeds of a text stand: `places[heads[h]]` to `places[heads[h + 1]]` are the offsets of seeds with hash h, in order. */
export interface SeedIndex {
  readonly heads: Int32Array;
  readonly places: Int32Array;
  readonly bits: number;
}

/** The seeds of a passage: hash and offset (UTF-16 units) of each. */
export interface Seeds {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  readonly length: number;
}

/** Calls back for every run of LENGTH folded letters with its hash and the offset of its first letter. Linear. */
function eachSeed(text: string, callback: (hash: number, offset: number, index: number) => void): void {
  const letters = new Uint16Array(LENGTH);
  const offsets = new Int32Array(LENGTH);
  let hash = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = foldedLetter(text.charCodeAt(at));
    if (letter === 0) continue;
    const slot = count % LENGTH;
    hash = (Math.imul(hash, FACTOR) + letter - Math.imul(letters[slot]!, LEAVING)) | 0;
    letters[slot] = letter;
    offsets[slot] = at;
    count += 1;
    if (count >= LENGTH) callback(hash, offsets[count % LENGTH]!, count - LENGTH);
  }
}

/** The high bits of a multiplied hash are the well mixed ones (Knuth, The Art of Computer Programming 3, 6.4). */
const bucketOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e37_79b1) >>> (32 - bits);

/** Indexes a text: a counting sort of its seeds by hash. Linear in time; in memory about 5 bytes a character. */
export function buildSeedIndex(text: string): SeedIndex {
  const room = Math.ceil(text.length / STEP) + 1;
  const hashes = new Int32Array(room);
  const offsets = new Int32Array(room);
  let count = 0;
  eachSeed(text, (hash, offset, index) => {
    if (index % STEP !== 0) return;
    hashes[count] = hash;
    offsets[count++] = offset;
  });
  const bits = Math.max(8, Math.min(20, 33 - Math.clz32(count)));
  const heads = new Int32Array((1 << bits) + 1);
  for (let at = 0; at < count; at += 1) heads[bucketOf(hashes[at]!, bits)]! += 1;
  for (let bucket = 1; bucket <= 1 << bits; bucket += 1) heads[bucket]! += heads[bucket - 1]!;
  // Each head stands at the end of its bucket now, and comes to its start as the bucket is filled from behind.
  const places = new Int32Array(count);
  for (let at = count - 1; at >= 0; at -= 1) places[--heads[bucketOf(hashes[at]!, bits)]!] = offsets[at]!;
  return { heads, places, bits };
}

/** All seeds of a passage. */
export function seedsOf(passage: string): Seeds {
  const hashes = new Int32Array(passage.length);
  const offsets = new Int32Array(passage.length);
  let length = 0;
  eachSeed(passage, (hash, offset) => {
    hashes[length] = hash;
    offsets[length++] = offset;
  });
  return { hashes, offsets, length };
}

/** In how many places a seed stands, or `most` where that is more often. */
export function countPlaces({ heads, bits }: SeedIndex, hash: number, most: number): number {
  const bucket = bucketOf(hash, bits);
  return Math.min(most, heads[bucket + 1]! - heads[bucket]!);
}

/** The index into `places` of the first of those: where there are more than `most`, of the ones round `near` (an offset in the text). */
export function firstPlace({ heads, places, bits }: SeedIndex, hash: number, near: number, most: number): number {
  const bucket = bucketOf(hash, bits);
  const first = heads[bucket]!;
  const last = heads[bucket + 1]!;
  if (last - first <= most) return first;
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < near) low = middle + 1;
    else high = middle;
  }
  return Math.max(first, Math.min(low - (most >> 1), last - most));
}
