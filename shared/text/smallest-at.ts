import { bySize, rangesIn, type Range, type RangeIndex } from './flatten';

/**
 * The ranges over an offset, smallest first: a click picks the first, a key goes on to the next. Where none lies over it,
 * those that end there count, so that a caret just behind a passage still finds it.
 */
export function smallestAt<R extends Range>(index: RangeIndex<R>, offset: number): R[] {
  const over = rangesIn(index, offset, offset + 1);
  const found = over.length > 0 ? over : rangesIn(index, offset - 1, offset);
  return found.sort(bySize).reverse();
}

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
