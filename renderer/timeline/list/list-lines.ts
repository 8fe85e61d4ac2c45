import type { DatedEvent } from '../../../shared/model/timeline';
import { boundsOf } from '../../../shared/timeline/bounds';
import { layOut } from '../../../shared/timeline/lenses/lay-out';
import type { Model } from '../model';
import { listColumns, type ColumnId } from './columns';
import type { ListBook } from './list-book';

/** A line of the list: an event, or the head of those below it. `key` is its own wherever it stands. */
export type ListLine =
  | { readonly is: 'event'; readonly key: string; readonly event: DatedEvent; readonly level: number }
  | {
      readonly is: 'head';
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly level: number;
      /** What is folded by it, as the settings of the timeline have it; null where it cannot be. */
      readonly folds: string | null;
      readonly isOpen: boolean;
    };

/** Events in the order of a column: `inTime` comes in the order of dates, which is kept among equals. What has nothing in the column stands last either way. */
export function inOrder(inTime: readonly DatedEvent[], column: ColumnId, descending: boolean, book: ListBook): readonly DatedEvent[] {
  if (column === 'date') return descending ? inTime.toReversed() : inTime;
  const { keyOf } = listColumns[column];
  const keys = inTime.map((event) => keyOf(event, book));
  const sign = descending ? -1 : 1;
  const places = Uint32Array.from(inTime.keys());
  places.sort((a, b) => {
    const [x, y] = [keys[a]!, keys[b]!];
    if (x === y) return a - b;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y ? -sign : sign;
  });
  return Array.from(places, (place) => inTime[place]!);
}

/** The events without a date on the clock of the axis, whatever they have on the one that is shown below it. */
export const undatedOnAxis = ({ sides, undated, input }: Pick<Model, 'sides' | 'undated' | 'input'>): readonly DatedEvent[] =>
  sides.length === 1 ? undated : input.events.filter((event) => !boundsOf(event, input.clock, input.context));

interface Arrangement {
  /** Both in the order they are to stand in. */
  readonly dated: readonly DatedEvent[];
  readonly undated: readonly DatedEvent[];
  readonly book: ListBook;
  readonly grouped: boolean;
  /** Lanes and groups that are folded, by id and name. */
  readonly collapsed: ReadonlySet<string>;
}

/** The lines of the list: the dated events, under the heads of their lanes where they are grouped, and the undated under a head of their own. */
export function linesOf({ dated, undated, book, grouped, collapsed }: Arrangement): ListLine[] {
  const lines = grouped
    ? laneLines(dated, book, collapsed)
    : dated.map((event): ListLine => ({ is: 'event', key: event.id, event, level: 1 }));
  if (undated.length === 0) return lines;
  lines.push({ is: 'head', key: 'undated', label: 'Undated', count: undated.length, level: 1, folds: null, isOpen: true });
  for (const event of undated) lines.push({ is: 'event', key: event.id, event, level: grouped ? 2 : 1 });
  return lines;
}

function laneLines(events: readonly DatedEvent[], { lens, context }: ListBook, collapsed: ReadonlySet<string>): ListLine[] {
  const lines: ListLine[] = [];
  const lanes = layOut(lens, events, context).filter((lane) => lane.events.length > 0);
  let group: string | undefined;
  for (const [at, lane] of lanes.entries()) {
    if (lane.group !== undefined && lane.group !== group) {
      const own = lanes.slice(at).filter((each) => each.group === lane.group);
      const count = own.reduce((sum, each) => sum + each.events.length, 0);
      lines.push(headOf(lane.group, `group ${lane.group}`, lane.group, count, 1, collapsed));
    }
    group = lane.group;
    if (group !== undefined && collapsed.has(group)) continue;
    const level = group === undefined ? 1 : 2;
    lines.push(headOf(lane.label, `lane ${lane.id}`, lane.id, lane.events.length, level, collapsed));
    if (collapsed.has(lane.id)) continue;
    for (const event of lane.events) lines.push({ is: 'event', key: `${lane.id} ${event.id}`, event, level: level + 1 });
  }
  return lines;
}

function headOf(label: string, key: string, folds: string, count: number, level: number, collapsed: ReadonlySet<string>): ListLine {
  return { is: 'head', key, label, count, level, folds, isOpen: !collapsed.has(folds) };
}
