/** A gap with a table of so many cells is solved at once; a larger one is cut at anchors first, where it has any. */
const SMALL = 400;
/** Up to so many cells single tokens are no anchors: they often lie, and the table is quick. */
const MIDDLE = 1 << 12;
/** The largest table that is filled: above, a gap without anchors is left unmatched. */
const LARGE = 1 << 16;
/** What following on the match before is worth, in characters: of two ways to match as many words, the one in one piece is the right one. */
const TOGETHER = 2;
/** Runs of so many tokens that stand once on either side are anchors: long ones first, since they hardly ever lie. Single ones do, and serve larger gaps only. */
const RUNS = [8, 3, 1] as const;

/** The numbers that keys are compared by. */
export type Numbering = Map<string, number>;

/** Keys as numbers, so that comparing them is cheap; those not met before are added to the numbering. */
export function numberKeys(keys: readonly string[], numbering: Numbering): Int32Array {
  return Int32Array.from(keys, (key) => {
    const known = numbering.get(key);
    if (known !== undefined) return known;
    numbering.set(key, numbering.size);
    return numbering.size - 1;
  });
}

/** Keys as numbers where they have one; -1 for all others, which then are equal to nothing that has. */
export function knownKeys(keys: readonly string[], numbering: Numbering): Int32Array {
  return Int32Array.from(keys, (key) => numbering.get(key) ?? -1);
}

interface Sides {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly weights: ArrayLike<number>;
  readonly match: Int32Array;
}

/**
 * Lines two sequences up in order: for each item of `before` the index of its equal in `after`, or -1. `weights` say what matching an item is worth.
 * Common ends are taken off, then runs that are unique on both sides are anchors (patience diff, B. Cohen 2003; with runs instead of lines), and the
 * small gaps between them are solved exactly (heaviest common subsequence, Wagner and Fischer 1974). Linear but for those gaps, which are bounded.
 */
export function align(before: Int32Array, after: Int32Array, weights: ArrayLike<number>): Int32Array {
  const sides = { before, after, weights, match: new Int32Array(before.length).fill(-1) };
  alignRange(sides, 0, before.length, 0, after.length, 0);
  return sides.match;
}

function alignRange(sides: Sides, from: number, to: number, start: number, end: number, level: number): void {
  const { before, after, match } = sides;
  while (from < to && start < end && before[from] === after[start]) match[from++] = start++;
  while (from < to && start < end && before[to - 1] === after[end - 1]) match[--to] = --end;
  if (from === to || start === end) return;
  const cells = (to - from) * (end - start);
  const runs = cells <= SMALL ? 0 : cells <= MIDDLE ? RUNS.length - 1 : RUNS.length;
  for (let next = level; next < runs; next += 1) {
    const anchors = anchorsOf(sides, from, to, start, end, RUNS[next]!);
    if (anchors.length > 0) return between(sides, anchors, [from, to, start, end], next);
  }
  if (cells <= LARGE) solve(sides, from, to, start, end);
}

/** What stands between anchors, and behind the last of them. */
function between(
  sides: Sides,
  anchors: readonly (readonly [number, number])[],
  range: readonly [number, number, number, number],
  level: number,
): void {
  let [left, , right] = range;
  for (const [at, place] of [...anchors, [range[1], range[3]] as const]) {
    if (at < left || place < right) continue;
    alignRange(sides, left, at, right, place, level);
    [left, right] = [at, place];
  }
}

/** Places where a run of `length` items stands once on either side, the longest chain of them that goes forward on both. */
function anchorsOf(
  { before, after }: Sides,
  from: number,
  to: number,
  start: number,
  end: number,
  length: number,
): (readonly [number, number])[] {
  const here = runsOf(0, before, from, to, length);
  const there = runsOf(1, after, start, end, length);
  const pairs: (readonly [number, number])[] = [];
  for (let slot = 0; slot < here.places.length; slot += 1) {
    const at = here.places[slot]!;
    const place = at > 0 ? there.places[slotOf(there, here.hashes[slot]!)]! : 0;
    if (place > 0 && equalRuns(before, at - 1, after, place - 1, length)) pairs.push([at - 1, place - 1]);
  }
  return longestForward(pairs.sort((a, b) => a[0] - b[0]));
}

/** A hash table without objects, for there may be a million runs: in each slot a hash and the place of its run plus one; -1 where it stands more than once, 0 where the slot is free. */
interface Runs {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
}

function slotOf({ hashes, places }: Runs, hash: number): number {
  const mask = places.length - 1;
  let slot = Math.imul(hash, 0x9e37_79b1) >>> (Math.clz32(mask) & 31);
  while (places[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Tables for short sequences, kept between calls: one for either side. */
const SHORT = 1 << 12;
const kept = [0, 1].map(() => ({ hashes: new Int32Array(SHORT), places: new Int32Array(SHORT) }));

/** An empty table of a size that is a power of two. */
function emptyRuns(side: 0 | 1, size: number): Runs {
  const { hashes, places } = kept[side]!;
  if (size > SHORT) return { hashes: new Int32Array(size), places: new Int32Array(size) };
  return { hashes, places: places.subarray(0, size).fill(0) };
}

function runsOf(side: 0 | 1, items: Int32Array, from: number, to: number, length: number): Runs {
  const runs = emptyRuns(side, 1 << (33 - Math.clz32(to - from)));
  for (let at = from; at + length <= to; at += 1) {
    let hash = 0;
    for (let each = 0; each < length; each += 1) hash = (Math.imul(hash, 0x0100_0193) + items[at + each]! + 1) | 0;
    const slot = slotOf(runs, hash);
    runs.hashes[slot] = hash;
    runs.places[slot] = runs.places[slot] === 0 ? at + 1 : -1;
  }
  return runs;
}

function equalRuns(before: Int32Array, at: number, after: Int32Array, place: number, length: number): boolean {
  for (let each = 0; each < length; each += 1) if (before[at + each] !== after[place + each]) return false;
  return true;
}

/** The longest increasing subsequence by the second number (patience sorting): O(n log n). */
function longestForward(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tops[low - 1]!;
    tops[low] = index;
  });
  const chain: (readonly [number, number])[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index]!) chain.push(pairs[index]!);
  return chain.reverse();
}

const MATCHED = 1;
const UP = 2;
const FOLLOWS = 4;

/** Rows of values, twice (the one before and the present), and the steps of a table: kept between calls, since there are many small ones. */
let rows = new Int32Array(4 * 64);
const steps = new Uint8Array(LARGE * 2 + 2_048);

/** Fills the table of one small gap and walks it back. */
function solve({ before, after, weights, match }: Sides, from: number, to: number, start: number, end: number): void {
  const width = end - start + 1;
  const height = to - from + 1;
  if (rows.length < 4 * width) rows = new Int32Array(8 * width);
  // In each row: the best of the table, then the best that ends with a match, or -1.
  rows.fill(0, 0, width).fill(-1, width, 2 * width);
  for (let row = 1; row < height; row += 1) {
    const [old, now] = row & 1 ? [0, 2 * width] : [2 * width, 0];
    const item = before[from + row - 1];
    const weight = weights[from + row - 1]! + 1;
    rows[now] = 0;
    rows[now + width] = -1;
    for (let column = 1; column < width; column += 1) {
      const isUp = rows[old + column]! >= rows[now + column - 1]!;
      let value = isUp ? rows[old + column]! : rows[now + column - 1]!;
      let step = isUp ? UP : 0;
      let here = -1;
      if (item === after[start + column - 1]) {
        const [alone, together] = [rows[old + column - 1]!, rows[old + width + column - 1]! + TOGETHER];
        const follows = together > TOGETHER && together >= alone;
        here = weight + (follows ? together : alone);
        if (follows) step |= FOLLOWS;
        if (here >= value) {
          value = here;
          step |= MATCHED;
        }
      }
      rows[now + column] = value;
      rows[now + width + column] = here;
      steps[row * width + column] = step;
    }
  }
  walk(width, height, (row, column) => (match[from + row] = start + column));
}

/** From the last cell back to the first, naming the matched pairs. A match that follows on one takes that one too, though the cell alone would not. */
function walk(width: number, height: number, onMatch: (row: number, column: number) => void): void {
  let [row, column, mustMatch] = [height - 1, width - 1, false];
  while (row > 0 && column > 0) {
    const step = steps[row * width + column]!;
    if (mustMatch || step & MATCHED) {
      mustMatch = (step & FOLLOWS) !== 0;
      row -= 1;
      column -= 1;
      onMatch(row, column);
    } else if (step & UP) row -= 1;
    else column -= 1;
  }
}
