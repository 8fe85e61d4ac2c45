import { bySize, rangesIn, type Range, type RangeIndex } from './flatten';

/**
 * The ranges that an offset lies in or touches, smallest first: a key goes from one to the next. Those that end there count, so that a
 * caret just behind a passage, where tagging leaves it, still finds it.
 */
export const smallestAt = <R extends Range>(index: RangeIndex<R>, offset: number): R[] =>
  rangesIn(index, offset - 1, offset + 1)
    .sort(bySize)
    .reverse();

/** The id after `current` in a cycle through ranges; the first where `current` is not among them; null where there are none. */
export function cycle(ranges: readonly Range[], current: string | null): string | null {
  if (ranges.length === 0) return null;
  const at = ranges.findIndex(({ id }) => id === current);
  return ranges[(at + 1) % ranges.length]!.id;
}

/** The next (step 1) or previous (step -1) range from an offset, in the order of their starts; null where there is none that way. */
export function neighbourRange<R extends Range>({ ranges }: RangeIndex<R>, offset: number, current: string | null, step: 1 | -1): R | null {
  const at = ranges.findIndex(({ id }) => id === current);
  if (at !== -1) return ranges[at + step] ?? null;
  return (step === 1 ? ranges.find(({ start }) => start >= offset) : ranges.findLast(({ start }) => start < offset)) ?? null;
}
