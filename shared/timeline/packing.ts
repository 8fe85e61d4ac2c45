import { countBelow } from './visible';

/** The row of each item, in the order given, -1 where it found none, and how many rows there are. */
export interface Packing {
  readonly rows: Int32Array;
  readonly count: number;
  /** How many found no row. */
  readonly left: number;
}

/**
 * Gives every interval [from, to) the lowest of `most` rows where it overlaps nothing. First fit over intervals sorted by start; a
 * binary tree of the rows' ends, minimum at each node, finds the lowest free row: O(n log n) in all.
 */
export function packRows(from: Float64Array, to: Float64Array, most = Infinity): Packing {
  const order = isSorted(from) ? from.keys() : Array.from(from.keys()).sort((a, b) => from[a]! - from[b]! || a - b);
  const rows = new Int32Array(from.length).fill(-1);
  const ends = rowEnds(Math.min(most, from.length));
  let count = 0;
  let left = 0;
  for (const item of order) {
    const row = ends.firstFree(from[item]!);
    if (row < 0) {
      left++;
      continue;
    }
    ends.occupy(row, to[item]!);
    rows[item] = row;
    count = Math.max(count, row + 1);
  }
  return { rows, count, left };
}

const isSorted = (values: Float64Array): boolean => values.every((value, i) => i === 0 || values[i - 1]! <= value);

/** The tree over `size` rows: leaves hold each row's end so far, nodes the least of their two children. */
function rowEnds(size: number) {
  let leaves = 1;
  while (leaves < size) leaves *= 2;
  const tree = new Float64Array(leaves * 2).fill(-Infinity);
  const occupy = (row: number, end: number): void => {
    let node = leaves + row;
    tree[node] = end;
    while (node > 1) {
      node >>= 1;
      tree[node] = Math.min(tree[node * 2]!, tree[node * 2 + 1]!);
    }
  };
  for (let row = size; row < leaves; row++) occupy(row, NO_ROW);
  return {
    occupy,
    /** The lowest row whose end is not after `start`, -1 where all are. */
    firstFree(start: number): number {
      if (tree[1]! > start) return -1;
      let node = 1;
      while (node < leaves) node = tree[node * 2]! <= start ? node * 2 : node * 2 + 1;
      return node - leaves;
    },
  };
}

/** The end of a row that is not there: after everything. */
const NO_ROW = Infinity;

/** Zooms are packed in steps of a quarter octave: within a step rows do not move. */
const STEPS_PER_OCTAVE = 4;

/** The step that a zoom belongs to. */
export const zoomStep = (perPixel: number): number => Math.ceil(Math.log2(perPixel) * STEPS_PER_OCTAVE - 1e-9);

/** The widest milliseconds per pixel in a step: what does not overlap there overlaps nowhere in the step. */
export const widestOfStep = (step: number): number => Math.pow(2, step / STEPS_PER_OCTAVE);

/** A row that is filled in any order: it takes an interval where it overlaps none that it has. */
export interface OpenRow {
  /** Takes [from, to) and gives true, or leaves it and gives false. */
  take(from: number, to: number): boolean;
}

export function openRow(): OpenRow {
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    take(from, to) {
      const at = countBelow(starts, from, true);
      if ((at > 0 && ends[at - 1]! > from) || (at < starts.length && starts[at]! < to)) return false;
      starts.splice(at, 0, from);
      ends.splice(at, 0, to);
      return true;
    },
  };
}
