// @ts-check

/** Gives numbers in [0, 1). @typedef {() => number} Random */

/** Numbers that look drawn at random and are the same in every run: mulberry32 (T. Ettinger, public domain). @param {number} seed @returns {Random} */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
