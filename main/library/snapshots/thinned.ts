/** So many of the latest are all kept. */
const RECENT = 8;

/**
 * Which snapshots to keep, by their place in the sequence and never by a clock (R32: a clock that jumps deletes nothing): the latest
 * eight, and of older ones every second, then every fourth, every eighth and so on, about four of each. A thousand become 36.
 */
export function thinned(places: readonly number[]): number[] {
  const latest = Math.max(...places);
  return places.filter((place) => place % spacing(latest - place) === 0);
}

const spacing = (age: number): number => (age < RECENT ? 1 : 2 ** (Math.floor(Math.log2(age / RECENT)) + 1));
