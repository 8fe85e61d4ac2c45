/** The row of each item, in the order given, and how many rows there are. */
export interface Packing {
  readonly rows: Int32Array;
  readonly count: number;
}

/**
 * Gives every interval [from, to) the lowest row where it overlaps nothing. First fit over intervals sorted by start; a
 * binary tree of the rows' ends, minimum at each node, finds the lowest free row: O(n log n) in all.
 */
export function packRows(from: Float64Array, to: Float64Array): Packing {
  const order = Array.from(from.keys()).sort((a, b) => from[a]! - from[b]! || a - b);
  const rows = new Int32Array(from.length);
  const ends = rowEnds(from.length);
  let count = 0;
  for (const item of order) {
    const row = ends.firstFree(from[item]!);
    ends.occupy(row, to[item]!);
    rows[item] = row;
    count = Math.max(count, row + 1);
  }
  return { rows, count };
}

/** The tree over `size` rows: leaves hold each row's end so far, nodes the least of their two children. */
function rowEnds(size: number) {
  let leaves = 1;
  while (leaves < size) leaves *= 2;
  const tree = new Float64Array(leaves * 2).fill(-Infinity);
  return {
    firstFree(start: number): number {
      let node = 1;
      while (node < leaves) node = tree[node * 2]! <= start ? node * 2 : node * 2 + 1;
      return node - leaves;
    },
    occupy(row: number, end: number): void {
      let node = leaves + row;
      tree[node] = end;
      while (node > 1) {
        node >>= 1;
        tree[node] = Math.min(tree[node * 2]!, tree[node * 2 + 1]!);
      }
    },
  };
}

/** Zooms are packed in steps of a quarter octave: within a step rows do not move. */
const STEPS_PER_OCTAVE = 4;

/** The step that a zoom belongs to. */
export const zoomStep = (perPixel: number): number => Math.ceil(Math.log2(perPixel) * STEPS_PER_OCTAVE - 1e-9);

/** The widest milliseconds per pixel in a step: what does not overlap there overlaps nowhere in the step. */
export const widestOfStep = (step: number): number => Math.pow(2, step / STEPS_PER_OCTAVE);
