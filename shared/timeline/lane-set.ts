import type { DatedEvent } from '../model/timeline';
import type { ClockId } from './clocks';
import { gather, noColumns, patchColumns, type Columns, type ColumnsChange, type Moves } from './columns';
import type { InTime } from './entry';
import { indexLane, type IndexedLane, type Sight } from './indexed-lane';
import { inOrderOfLanes } from './lenses/lay-out';
import type { LaneHead } from './lenses/lens';

/** How a lens's lanes are looked at: lanes and groups named in `collapsed` are folded, those of a folded group together in one. */
export interface LaneView {
  readonly clock: ClockId;
  readonly sight: Sight;
  readonly collapsed: ReadonlySet<string>;
}

/** A lane's head; of a folded group's lane no key of the lens. */
type Head = LaneHead & { readonly id: string; readonly isGroup?: true };

/** Tells the head of the lane that a key of the lens leads to; asked once for each key. */
function heads({ sight: { lens, context }, collapsed }: LaneView): (key: string) => Head {
  const known = new Map<string, Head>();
  const headOf = (key: string): Head => {
    const head = lens.headOf(key, context);
    if (head.group === undefined || !collapsed.has(head.group)) return { id: key, ...head };
    return { id: head.group, label: head.group, group: head.group, groupRank: head.groupRank ?? 0, isGroup: true };
  };
  return (key) => {
    let head = known.get(key);
    if (!head) known.set(key, (head = headOf(key)));
    return head;
  };
}

/**
 * The lanes of events, in their order; those a lens always has are there though empty. `known` are lanes of the same events and the same lens:
 * those that are not folded otherwise now are kept.
 */
export function lanesOf(columns: Columns, view: LaneView, known: readonly IndexedLane[] = []): IndexedLane[] {
  const asked = askLanes(view, columns.events.length);
  columns.events.forEach(asked.note);
  return asked.lanes({ columns, order: null }, known);
}

/** Asks for the lanes of events one by one, and makes the lanes when all have been asked about and are in time order. */
export interface LaneNotes {
  readonly note: (event: DatedEvent) => void;
  /** `order`: the number that each event of the columns was noted as; null: as they stand in the columns. */
  readonly lanes: (
    ordered: { readonly columns: Columns; readonly order: Int32Array | null },
    known?: readonly IndexedLane[],
  ) => IndexedLane[];
}

/** For at most so many events. */
export function askLanes(view: LaneView, most: number): LaneNotes {
  const { lens, context } = view.sight;
  const headOf = heads(view);
  const numbers = new Map<string, number>();
  const byHead = new Map<string, number>();
  const found: Head[] = [];
  const counts: number[] = [];
  const number = (key: string): number => {
    let own = numbers.get(key);
    if (own !== undefined) return own;
    const head = headOf(key);
    own = byHead.get(head.id) ?? found.length;
    if (own === found.length) {
      byHead.set(head.id, found.push(head) - 1);
      counts.push(0);
    }
    numbers.set(key, own);
    return own;
  };
  lens.fixed?.forEach(number);
  /** The first lane of each event, -1 where it has none, and the others of those that are in several. */
  const first = new Int32Array(most).fill(-1);
  const others = new Map<number, Set<number>>();
  let noted = 0;
  const note = (event: DatedEvent) => {
    const keys = lens.lanesOf(event, context);
    const at = noted++;
    if (keys.length === 0) return;
    const own = (first[at] = number(keys[0]!));
    counts[own]!++;
    if (keys.length === 1) return;
    const more = new Set(keys.map(number));
    more.delete(own);
    for (const lane of more) counts[lane]!++;
    if (more.size > 0) others.set(at, more);
  };
  const lanes: LaneNotes['lanes'] = ({ columns, order }, known = []) => {
    const places = counts.map((count) => new Int32Array(count));
    const ends = new Int32Array(found.length);
    for (let place = 0; place < noted; place++) {
      const at = order ? order[place]! : place;
      const own = first[at]!;
      if (own < 0) continue;
      places[own]![ends[own]!++] = place;
      if (others.size > 0) for (const lane of others.get(at) ?? []) places[lane]![ends[lane]!++] = place;
    }
    const byId = new Map(known.map((lane) => [lane.lane.id, lane]));
    const made = found.map((head, i) => {
      const lane = byId.get(head.id);
      const isSame = lane && lane.folded === view.collapsed.has(head.id) && lane.columns.events.length === counts[i];
      return isSame ? lane : laneOf(head, gather(columns, places[i]!), view);
    });
    return inOrder(made, view);
  };
  return { note, lanes };
}

function laneOf(
  { isGroup, ...head }: Head,
  columns: Columns,
  { clock, sight, collapsed }: LaneView,
  made?: IndexedLane['made'],
): IndexedLane {
  return indexLane({ head, lensKey: isGroup ? undefined : head.id, clock, folded: collapsed.has(head.id), columns, sight, made });
}

function inOrder(lanes: IndexedLane[], { sight }: LaneView): IndexedLane[] {
  const compare = inOrderOfLanes(sight.lens);
  return lanes.sort((a, b) => compare(a.lane, b.lane));
}

function movedTo(made: IndexedLane['made'], moves: Moves): IndexedLane['made'] {
  const moved: IndexedLane['made'] = [];
  for (let i = 0; i < moves.length; i++) {
    const entry = made[moves[i]!];
    if (entry) moved[i] = entry;
  }
  return moved;
}

/** A lane that follows another one, and where each of its events was in that. */
export interface Followed {
  readonly from: IndexedLane;
  readonly to: IndexedLane;
  readonly moves: Moves;
  readonly out: readonly InTime[];
}

/**
 * The lanes after a change. Only lanes that something leaves or comes to are made anew; all others are the very same objects. `before` is
 * how the lanes were looked at until now: what has changed may have stood in other lanes then.
 */
export function patchLanes(
  lanes: readonly IndexedLane[],
  { out, into }: ColumnsChange,
  before: LaneView,
  now: LaneView,
): { lanes: readonly IndexedLane[]; followed: readonly Followed[] } {
  const changes = new Map<string, { head: Head; out: InTime[]; into: InTime[] }>();
  const note = (list: 'out' | 'into', view: LaneView, all: readonly InTime[]) => {
    const headOf = heads(view);
    for (const one of all)
      for (const head of new Set(view.sight.lens.lanesOf(one.event, view.sight.context).map(headOf))) {
        const change = changes.get(head.id) ?? { head, out: [], into: [] };
        if (change[list].at(-1) !== one) change[list].push(one);
        changes.set(head.id, change);
      }
  };
  note('out', before, out);
  note('into', now, into);
  const fixed = new Set(now.sight.lens.fixed);
  const known = new Map(lanes.map((lane) => [lane.lane.id, lane]));
  const followed: Followed[] = [];
  for (const [id, change] of changes) {
    const from = known.get(id);
    const { columns, moves } = patchColumns(from?.columns ?? noColumns, change);
    const made = from && movedTo(from.made, moves);
    const to = laneOf(change.head, columns, now, made);
    if (from) followed.push({ from, to, moves, out: change.out });
    if (columns.events.length > 0 || fixed.has(id)) known.set(id, to);
    else known.delete(id);
  }
  const isSame = lanes.length === known.size && lanes.every((lane) => known.has(lane.lane.id));
  const patched = [...known.values()];
  return { lanes: isSame ? patched : inOrder(patched, now), followed };
}
