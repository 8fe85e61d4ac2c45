/** Below this many a comparison sort is quicker. */
const FEW = 600;
const DIGIT = 16;
const BUCKETS = 1 << DIGIT;

/**
 * The indices of `keys` in ascending order of their keys, equal ones in the order of `start` (0, 1, 2 … unless given). A radix sort on the
 * bits of the doubles, four digits of 16 bits: time grows with the number of keys alone. Takes infinities, no NaN.
 */
export function sortByNumber(keys: Float64Array, start: Int32Array = indices(keys.length)): Int32Array {
  if (keys.length < FEW) return start.slice().sort((a, b) => keys[a]! - keys[b]! || 0);
  const bits = orderedBits(keys);
  let order: Int32Array = start;
  let spare: Int32Array = new Int32Array(keys.length);
  const counts = new Int32Array(BUCKETS);
  for (let digit = 0; digit < 4; digit++) {
    if (!countDigit(bits, digit, counts)) continue;
    place(bits, digit, counts, order, spare);
    [order, spare] = [spare, order === start ? new Int32Array(keys.length) : order];
  }
  return order;
}

/** 0, 1, 2 … */
export function indices(length: number): Int32Array {
  const all = new Int32Array(length);
  for (let i = 0; i < length; i++) all[i] = i;
  return all;
}

/** The doubles' bits as unsigned digits whose order is that of the numbers: negative ones inverted, the sign of the others set. */
function orderedBits(keys: Float64Array): Uint16Array {
  const words = new Uint32Array(keys.slice().buffer);
  for (let i = 0; i < words.length; i += 2) {
    // -0 is 0: their bits differ, their order does not.
    if (keys[i / 2] === 0) words[i + 1] = 0;
    const isNegative = words[i + 1]! >>> 31 === 1;
    words[i] = isNegative ? ~words[i]! : words[i]!;
    words[i + 1] = isNegative ? ~words[i + 1]! : words[i + 1]! | 0x8000_0000;
  }
  return new Uint16Array(words.buffer);
}

/** Counts a digit's values; false where all are the same. */
function countDigit(bits: Uint16Array, digit: number, counts: Int32Array): boolean {
  counts.fill(0);
  for (let i = digit; i < bits.length; i += 4) counts[bits[i]!]!++;
  return counts[bits[digit]!] !== bits.length / 4;
}

function place(bits: Uint16Array, digit: number, counts: Int32Array, order: Int32Array, into: Int32Array): void {
  let before = 0;
  for (let value = 0; value < BUCKETS; value++) {
    const own = counts[value]!;
    counts[value] = before;
    before += own;
  }
  for (const index of order) into[counts[bits[index * 4 + digit]!]!++] = index;
}
