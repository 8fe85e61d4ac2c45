import { packedLane, type PackedLane } from '../../shared/timeline/band';
import { carryPacking } from '../../shared/timeline/carry-packing';
import type { IndexedLane } from '../../shared/timeline/indexed-lane';
import type { Followed } from '../../shared/timeline/lane-set';
import { isFull, packLane, type LanePacking } from '../../shared/timeline/pack-lane';
import type { TimeWindow } from '../../shared/timeline/scale';

/** What is packed together: lanes, for a zoom step, in a whole. */
export interface PackOrder {
  readonly lanes: readonly IndexedLane[];
  readonly step: number;
  readonly whole: TimeWindow;
}

/** Packs lanes out of the way of the picture and hands them back some time later; an order that follows takes the place of one not yet begun. */
export type PackElsewhere = (order: PackOrder, done: (packings: readonly LanePacking[]) => void) => void;

/** The lanes' packings, each made once for a zoom step. */
export interface Packs {
  /** The lanes packed for a step: at once where they are few; else as they are drawn at a step nearby, or roughly, until they are packed. */
  readonly packed: (order: PackOrder) => readonly PackedLane[];
  /** Keeps rows as they are for a lane that follows another one. */
  readonly carry: (followed: Followed, whole: TimeWindow) => void;
  /** Calls when lanes have been packed elsewhere. */
  readonly onPacked: (listener: () => void) => () => void;
  /** Changes with each such call. */
  readonly version: number;
}

/** So many events are packed within a frame. */
const AT_ONCE = 3_000;
/** How many zoom steps away a packing still looks sensible: a factor of four. */
const NEAR = 8;
/** Packings kept of a lane. */
const KEPT = 24;

interface Kept {
  readonly lane: PackedLane;
  /** Only until it is packed in earnest. */
  readonly rough: boolean;
}

/** Packs at once whatever comes, unless it is told how to have much packed elsewhere. */
export function createPacks(elsewhere?: PackElsewhere): Packs {
  const known = new WeakMap<IndexedLane, Map<number, Kept>>();
  const listeners = new Set<() => void>();
  let version = 0;
  let last: { order: PackOrder; version: number; packed: readonly PackedLane[] } | null = null;

  const keep = (lane: IndexedLane, step: number, kept: Kept): PackedLane => {
    const own = known.get(lane) ?? new Map<number, Kept>();
    own.delete(step);
    own.set(step, kept);
    if (own.size > KEPT) own.delete(own.keys().next().value!);
    known.set(lane, own);
    return kept.lane;
  };
  const pack = (lane: IndexedLane, { step, whole }: PackOrder, rough = false): PackedLane =>
    keep(lane, step, {
      lane: packedLane(lane, packLane(lane.packable(), step, whole, rough)),
      rough: rough && !isFull(lane.packable(), step, whole),
    });
  const order = (asked: PackOrder) =>
    elsewhere?.(asked, (packings) => {
      asked.lanes.forEach((lane, i) => keep(lane, asked.step, { lane: packedLane(lane, packings[i]!), rough: false }));
      version++;
      for (const listener of listeners) listener();
    });
  const packAll = (asked: PackOrder): readonly PackedLane[] => {
    const missing = asked.lanes.filter((lane) => !isSound(known.get(lane)?.get(asked.step)));
    const much = elsewhere && missing.reduce((sum, { columns }) => sum + columns.events.length, 0) > AT_ONCE;
    const packed = asked.lanes.map((lane) => {
      const own = known.get(lane);
      const exact = own?.get(asked.step);
      if (exact && (isSound(exact) || much)) return exact.lane;
      return (much && own && nearest(own, asked.step)?.lane) || pack(lane, asked, much);
    });
    const wanting = missing.filter((lane) => !isSound(known.get(lane)?.get(asked.step)));
    if (much && wanting.length > 0) order({ ...asked, lanes: wanting });
    return packed;
  };

  return {
    packed(asked) {
      const isLast =
        last?.version === version &&
        last.order.step === asked.step &&
        last.order.lanes === asked.lanes &&
        isSame(last.order.whole, asked.whole);
      if (!last || !isLast) last = { order: asked, version, packed: packAll(asked) };
      return last.packed;
    },
    carry(followed, whole) {
      const latest = [...(known.get(followed.from)?.values() ?? [])].at(-1);
      if (latest) keep(followed.to, latest.lane.packing.step, { lane: carryPacking(latest.lane, followed, whole), rough: latest.rough });
    },
    onPacked(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get version() {
      return version;
    },
  };
}

const isSame = (a: TimeWindow, b: TimeWindow): boolean => a.from === b.from && a.to === b.to;
/** Where the whole has grown since, labels at its old end keep to the left: rows that stay are worth more. */
const isSound = (kept: Kept | undefined): boolean => kept !== undefined && !kept.rough;

/** The packing of the nearest step; a coarser one rather than a finer: what does not overlap in it overlaps nowhere closer. */
function nearest(kept: ReadonlyMap<number, Kept>, step: number): Kept | null {
  let best: Kept | null = null;
  let least = Infinity;
  for (const [at, one] of kept) {
    const distance = at >= step ? at - step : step - at + 0.5;
    if (distance <= NEAR && distance < least) [best, least] = [one, distance];
  }
  return best;
}
