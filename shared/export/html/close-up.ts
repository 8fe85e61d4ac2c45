import type { Entry } from '../../timeline/entry';

/** A gap of this share of the whole is worth cutting away, where this many entries stand on one side of it. */
const WIDE_GAP = 0.3;
const FEWEST = 3;

/**
 * The entries a second, closer picture should show, or null where one picture serves. Paper cannot zoom: where a few far
 * events press the others into a corner, the widest empty stretch is cut away, again and again, keeping the fuller side.
 */
export function closeUp(entries: readonly Entry[]): readonly Entry[] | null {
  let kept: readonly Entry[] = [...entries].sort((a, b) => startOf(a) - startOf(b));
  for (let next = fullerSide(kept); next; next = fullerSide(kept)) kept = next;
  return kept.length === entries.length ? null : kept;
}

function fullerSide(entries: readonly Entry[]): readonly Entry[] | null {
  if (entries.length <= FEWEST) return null;
  const gap = widestGap(entries);
  const sides = [entries.slice(0, gap.at), entries.slice(gap.at)];
  const fuller = sides[0]!.length > sides[1]!.length ? sides[0]! : sides[1]!;
  return gap.share >= WIDE_GAP && fuller.length >= FEWEST ? fuller : null;
}

/** Where the widest stretch without any entry lies: before the entry `at`, as a share of the whole. */
function widestGap(entries: readonly Entry[]): { at: number; share: number } {
  const whole = Math.max(...entries.map(endOf)) - startOf(entries[0]!);
  let widest = { at: 0, share: 0 };
  let reached = endOf(entries[0]!);
  for (const [at, entry] of entries.entries()) {
    const share = (startOf(entry) - reached) / whole;
    if (share > widest.share) widest = { at, share };
    reached = Math.max(reached, endOf(entry));
  }
  return widest;
}

/** An open end reaches no further than its known end. */
const startOf = ({ from, to }: Entry): number => (Number.isFinite(from) ? from : to);
const endOf = ({ from, to }: Entry): number => (Number.isFinite(to) ? to : from);
