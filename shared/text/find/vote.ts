import type { Passage } from '../source-text';
import { placesOf, seedsOf, type SeedIndex } from './seed-index';

/** A seed that stands in more places than this says little: those nearest to where the passage was are looked at, no others. */
const MOST_PLACES = 64;
/** So many seeds at most vote for one passage; of a longer one, stretches spread over it. */
const MOST_SEEDS = 600;
/** Seeds vote together where their shift differs by less than this many UTF-16 units: a few words more or less between them. */
const WIDTH = 32;
/** Fewer votes than this are chance. */
const FEWEST = 3;
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
export function regionsOf(index: SeedIndex, passage: string, near: number, length: number): Region[] {
  const votes = countVotes(index, passage, near);
  const slack = Math.min(2_000, 256 + (passage.length >> 1));
  const peaks = [...votes.keys()]
    .map((bucket) => ({ bucket, votes: votes.get(bucket)! + (votes.get(bucket + 1) ?? 0) }))
    .filter((peak) => peak.votes >= FEWEST)
    .sort((a, b) => b.votes - a.votes || Math.abs(a.bucket * WIDTH - near) - Math.abs(b.bucket * WIDTH - near));
  const regions: Region[] = [];
  const clamp = (offset: number): number => Math.max(0, Math.min(length, offset));
  const taken = new Set<number>();
  for (const peak of peaks) {
    if (regions.length === MOST_REGIONS) break;
    if (taken.has(peak.bucket)) continue;
    const [first, last] = spread(votes, peak.bucket, peak.votes, Math.ceil(slack / WIDTH));
    for (let bucket = first - 1; bucket <= last + 1; bucket += 1) taken.add(bucket);
    regions.push({ start: clamp((first - 1) * WIDTH), end: clamp((last + 2) * WIDTH + passage.length), votes: peak.votes });
  }
  // Too few letters in a row are left for any seed: then only the old place is looked at.
  if (regions.length === 0) regions.push({ start: clamp(near - WIDTH), end: clamp(near + passage.length + WIDTH), votes: 0 });
  return regions;
}

/** The shifts round a peak that seeds of the same passage may vote for: words put in or taken out within it. */
function spread(votes: ReadonlyMap<number, number>, peak: number, height: number, reach: number): readonly [first: number, last: number] {
  const enough = Math.max(FEWEST, height / 16);
  let [first, last] = [peak, peak + 1];
  for (let bucket = peak - reach; bucket < peak; bucket += 1) if ((votes.get(bucket) ?? 0) >= enough) first = Math.min(first, bucket);
  for (let bucket = peak + reach; bucket > peak; bucket -= 1) if ((votes.get(bucket) ?? 0) >= enough) last = Math.max(last, bucket);
  return [first, last];
}

function countVotes(index: SeedIndex, passage: string, near: number): Map<number, number> {
  const votes = new Map<number, number>();
  const { hashes, offsets, length } = seedsOf(passage);
  const stretch = 32;
  const stride = Math.max(1, Math.ceil(length / MOST_SEEDS)) * stretch;
  for (let from = 0; from < length; from += stride) {
    for (let at = from; at < Math.min(length, from + stretch); at += 1) {
      const offset = offsets[at]!;
      const [first, last] = placesOf(index, hashes[at]!, near + offset, MOST_PLACES);
      for (let place = first; place < last; place += 1) {
        const bucket = Math.floor((index.places[place]! - offset) / WIDTH);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      }
    }
  }
  return votes;
}
