import type { Point } from '../../shared/ledgers/series';
import { formatDecimal } from '../../shared/amounts/format-figure';
import { msPerDay } from '../../shared/dates/calendar';
import { locale } from '../../shared/text/counted';

/** Where a value is drawn, px: a bar from `left` to `right` is how long its date may be, `top` to `bottom` what it may be. */
export interface Drawn {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** It goes on beyond: "at least", "at most". */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
  readonly isConflict: boolean;
}

export interface ChartShape {
  readonly drawn: readonly Drawn[];
  readonly from: number;
  readonly to: number;
  /** All of it is one day, which stands in the middle and has no width. */
  readonly isOneDay: boolean;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** Values without a date stand in the table alone. */
  readonly undated: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** px kept free at the left for the numbers, and round the drawing. */
  readonly left: number;
  readonly edge: number;
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => (b < a ? b : a), Infinity);

/** How the values of a series are drawn in a room; null where none has a date with two ends. Values in the same pixel are drawn once. */
export function chartShape(points: readonly Point[], room: Room): ChartShape | null {
  const dated = points.filter(({ at }) => at && at.when.earliest !== null && at.when.latest !== null);
  if (dated.length === 0) return null;
  const values = dated.map(({ value }) => [Number(value.low), Number(value.high ?? value.low)] as const);
  const [low, high] = [least(values.map(([first]) => first)), -least(values.map(([, last]) => -last))];
  const [bottom, top] = low === high ? [low - Math.abs(low || 1) / 2, high + Math.abs(high || 1) / 2] : [low, high];
  const from = least(dated.map(({ at }) => at!.when.earliest!));
  const to = -least(dated.map(({ at }) => -at!.when.latest!));
  const isOneDay = to - from < msPerDay;
  const x = (ms: number) => room.left + (isOneDay ? 0.5 : (ms - from) / (to - from)) * (room.width - room.left - room.edge);
  const y = (value: number) => room.edge + ((top - value) / (top - bottom)) * (room.height - 2 * room.edge);
  const seen = new Set<string>();
  const drawn = dated.flatMap((point, at): Drawn[] => {
    const one = draw(point, values[at]!, x, y);
    const key = [one.left, one.right, one.y, one.top, one.bottom].map(Math.round).join(' ') + one.isConflict;
    return seen.has(key) ? [] : seen.add(key) && [one];
  });
  const ticks = [...new Set([high, low])].map((value) => ({ y: y(value), label: label(value, values, dated) }));
  return { drawn, from, to, isOneDay, ticks, undated: points.length - dated.length };
}

function draw(
  { row, value, at, against }: Point,
  [low, high]: readonly [number, number],
  x: (ms: number) => number,
  y: (value: number) => number,
): Drawn {
  const { from, to } = value;
  return {
    id: row.id,
    left: x(at!.when.earliest!),
    right: x(at!.when.latest!),
    y: y((low + high) / 2),
    top: y(Math.max(high, to ? to.near : high)),
    bottom: y(Math.min(low, from ? from.near : low)),
    isOpenAbove: to === null,
    isOpenBelow: from === null,
    isConflict: against.length > 0,
  };
}

/** The number as it was stated, not as it was drawn. */
function label(value: number, values: readonly (readonly [number, number])[], points: readonly Point[]): string {
  const at = values.findIndex((ends) => ends.includes(value));
  const { low, high } = points[at]!.value;
  return formatDecimal(high !== null && Number(high) === value ? high : low, locale);
}

/** The least and the greatest number of a series, as decimal strings. */
export function extremesOf(points: readonly Point[]): { low: string; high: string } {
  const ends = points.flatMap(({ value }) => [
    { decimal: value.low, at: Number(value.low) },
    { decimal: value.high ?? value.low, at: Number(value.high ?? value.low) },
  ]);
  ends.sort((a, b) => a.at - b.at);
  return { low: ends[0]!.decimal, high: ends.at(-1)!.decimal };
}
