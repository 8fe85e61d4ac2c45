import type { Passage } from '../source-text';
import { countPlaces, firstPlace, type SeedIndex, type Seeds } from './seed-index';

/** A seed that stands in more places than this says little: those nearest to where the passage was are looked at, no others. */
const MOST_PLACES = 64;
/** So many seeds at most vote for one passage; of a longer one, stretches of so many in a row, spread over it. */
const MOST_SEEDS = 640;
const STRETCH = 32;
/** Seeds vote together where their shift differs by less than this many UTF-16 units: a few words more or less between them. */
const WIDTH = 32;
/** Fewer votes than this are chance, and so is less than this share of the most. */
const FEWEST = 3;
const LEAST_SHARE = 0.08;
/** A region with fewer votes than this is hardly the passage, and not worth looking for the rest of it further off. */
const WORTH = 12;
/** No more regions are looked at closely. */
const MOST_REGIONS = 8;

/** A part of a text in which a passage may stand, and how many seeds say so. */
export interface Region extends Passage {
  readonly votes: number;
}

/**
 * Where a passage may stand: each seed it shares with the text votes for the shift between the two, and shifts with many votes are regions, the most
 * votes first (BLAST's and FASTA's seeding by diagonals: Lipman and Pearson 1985, Altschul 1990). `near` is where it began, as far as is known.
 */
export function regionsOf(
  index: SeedIndex,
  passage: { readonly length: number; readonly seeds: Seeds },
  near: number,
  length: number,
): Region[] {
  const clamp = (offset: number): number => Math.max(0, Math.min(length, offset));
  const reach = Math.ceil(Math.min(2_000, 256 + (passage.length >> 1)) / WIDTH);
  countVotes(index, passage.seeds, near);
  const regions: Region[] = [];
  const taken = new Set<number>();
  for (const peak of peaks(near)) {
    if (regions.length === MOST_REGIONS) break;
    if (taken.has(peak.bucket)) continue;
    const [first, last] = spread(peak.bucket, peak.votes, reach);
    for (let bucket = first - 1; bucket <= last + 1; bucket += 1) taken.add(bucket);
    regions.push({ start: clamp((first - 1) * WIDTH), end: clamp((last + 2) * WIDTH + passage.length), votes: peak.votes });
  }
  forget();
  // Too few letters in a row are left for any seed: then only the old place is looked at.
  if (regions.length === 0) regions.push({ start: clamp(near - WIDTH), end: clamp(near + passage.length + WIDTH), votes: 0 });
  return regions;
}

interface Peak {
  readonly bucket: number;
  readonly votes: number;
}

/** Buckets with enough votes, together with the next one, since a shift may lie on the border of two. */
function peaks(near: number): Peak[] {
  let most = 0;
  for (let at = 0; at < used; at += 1) most = Math.max(most, counts[slots[at]!]!);
  const enough = Math.max(FEWEST, most * LEAST_SHARE);
  const found: Peak[] = [];
  for (let at = 0; at < used; at += 1) {
    const bucket = buckets[slots[at]!]!;
    const votes = counts[slots[at]!]! + votesOf(bucket + 1);
    if (votes >= enough) found.push({ bucket, votes });
  }
  return found.sort((a, b) => b.votes - a.votes || Math.abs(a.bucket * WIDTH - near) - Math.abs(b.bucket * WIDTH - near));
}

/** The shifts round a peak that seeds of the same passage may vote for: words put in or taken out within it. */
function spread(peak: number, height: number, reach: number): readonly [first: number, last: number] {
  const enough = Math.max(FEWEST, height / 16);
  let [first, last] = [peak, peak + 1];
  if (height < WORTH) return [first, last];
  for (let bucket = peak - reach; bucket < peak; bucket += 1) if (votesOf(bucket) >= enough) first = Math.min(first, bucket);
  for (let bucket = peak + reach; bucket > peak; bucket -= 1) if (votesOf(bucket) >= enough) last = Math.max(last, bucket);
  return [first, last];
}

/** One table of votes for all passages, one after the other: by hash, in open addressing. Twice as large as a passage can fill it. */
const SIZE = 1 << 17;
const buckets = new Int32Array(SIZE);
const counts = new Int32Array(SIZE);
/** The slots in use. */
const slots = new Int32Array(MOST_SEEDS * MOST_PLACES);
let used = 0;

function slotOf(bucket: number): number {
  let slot = Math.imul(bucket, 0x9e37_79b1) >>> 15;
  while (counts[slot] !== 0 && buckets[slot] !== bucket) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

const votesOf = (bucket: number): number => counts[slotOf(bucket)]!;

function vote(bucket: number): void {
  const slot = slotOf(bucket);
  if (counts[slot] === 0) {
    buckets[slot] = bucket;
    slots[used++] = slot;
  }
  counts[slot]! += 1;
}

function forget(): void {
  for (let at = 0; at < used; at += 1) counts[slots[at]!] = 0;
  used = 0;
}

function countVotes(index: SeedIndex, { hashes, offsets, length }: Seeds, near: number): void {
  const stretches = Math.ceil(length / STRETCH);
  const every = Math.max(1, Math.ceil((stretches * STRETCH) / MOST_SEEDS));
  for (let from = 0; from < length; from += every * STRETCH) {
    for (let at = from; at < Math.min(length, from + STRETCH); at += 1) {
      const offset = offsets[at]!;
      const first = firstPlace(index, hashes[at]!, near + offset, MOST_PLACES);
      const end = first + countPlaces(index, hashes[at]!, MOST_PLACES);
      for (let place = first; place < end; place += 1) vote(Math.floor((index.places[place]! - offset) / WIDTH));
    }
  }
}
