import { compareSpans } from '../dates/compare';
import { asOf, mayOverlap, type Placed } from './as-of';
import type { Dated } from './clock';
import type { LedgerRow } from './row';
import { areApart, outliers, valueOf, type Value } from './values';

/** A value of a series, with the others that cannot be true beside it. */
export interface Point<R extends Dated = LedgerRow> {
  readonly row: R;
  readonly value: Value;
  /** When it holds; null where no clock has a date. */
  readonly at: Placed | null;
  /** The rows it conflicts with: as many as MOST_SHOWN. */
  readonly against: readonly R[];
}

/** The same measure in the same terms, across sources and dates. */
export interface Series<R extends Dated = LedgerRow> {
  readonly key: string;
  /** As the first of its rows words it; null where nobody said what is measured. */
  readonly measure: string | null;
  readonly terms: string | null;
  /** By date, the undated last. */
  readonly points: readonly Point<R>[];
  readonly conflicts: number;
  readonly sources: number;
}

const MOST_SHOWN = 5;

/** The figures of a ledger by what they measure; those with most values first. Figures without a number are in no series. */
export const seriesOf = seriesMaker<LedgerRow>();

/** A maker of series that keeps those it made last: one of the very same rows is not compared again. */
export function seriesMaker<R extends Dated>(): (rows: readonly R[]) => Series<R>[] {
  let last: ReadonlyMap<string, Series<R>> = new Map();
  return (rows) => {
    const series = [...byMeasure(rows)].map(([key, values]) => kept(last.get(key), values) ?? toSeries(key, values));
    last = new Map(series.map((each) => [each.key, each]));
    return series.sort(byWeight);
  };
}

interface Valued<R> {
  readonly row: R;
  readonly value: Value;
}

function byMeasure<R extends Dated>(rows: readonly R[]): ReadonlyMap<string, readonly Valued<R>[]> {
  const byKey = new Map<string, Valued<R>[]>();
  for (const row of rows) {
    const value = valueOf(row.annotation);
    if (!value) continue;
    const found = byKey.get(value.key);
    if (found) found.push({ row, value });
    else byKey.set(value.key, [{ row, value }]);
  }
  return byKey;
}

function kept<R extends Dated>(before: Series<R> | undefined, values: readonly Valued<R>[]): Series<R> | undefined {
  if (before?.points.length !== values.length) return undefined;
  const rows = new Set(before.points.map(({ row }) => row));
  return values.every(({ row }) => rows.has(row)) ? before : undefined;
}

const byWeight = (a: Series<Dated>, b: Series<Dated>): number =>
  Number(a.measure === null) - Number(b.measure === null) || b.points.length - a.points.length || (a.key < b.key ? -1 : 1);

function toSeries<R extends Dated>(key: string, values: readonly Valued<R>[]): Series<R> {
  const placed = values.map(({ row, value }) => ({ row, value, at: asOf(row) }));
  placed.sort((a, b) => compareSpans(a.at?.when ?? null, b.at?.when ?? null));
  const { measure, terms } = values[0]!.value;
  // What nobody named may be anything: such figures are listed together, never set against each other.
  const mayConflict = measure === null ? () => false : outliers(values.map(({ value }) => value));
  const points = placed.map((point) => ({ ...point, against: mayConflict(point.value) ? conflictsOf(point, placed) : [] }));
  return {
    key,
    measure,
    terms,
    points,
    conflicts: points.filter(({ against }) => against.length > 0).length,
    sources: new Set(values.map(({ row }) => row.annotation.source)).size,
  };
}

type Placing<R extends Dated> = Omit<Point<R>, 'against'>;

/** The rows a value cannot be true beside: dates that may be the same, numbers that cannot, and not one planned and the other actual. */
function conflictsOf<R extends Dated>(point: Placing<R>, all: readonly Placing<R>[]): R[] {
  const against: R[] = [];
  if (!point.at) return against;
  const end = point.at.when.latest ?? Infinity;
  for (const other of all) {
    // They stand in the order in which they begin.
    if (!other.at || (other.at.when.earliest ?? -Infinity) > end) break;
    if (other === point || !mayOverlap(point.at.when, other.at.when)) continue;
    if (!isSameCourse(point.row, other.row) || !areApart(point.value, other.value)) continue;
    against.push(other.row);
    if (against.length === MOST_SHOWN) break;
  }
  return against;
}

function isSameCourse({ annotation: { fields: a } }: Dated, { annotation: { fields: b } }: Dated): boolean {
  const [one, other] = ['course' in a ? a.course : null, 'course' in b ? b.course : null];
  return !one || !other || one === other;
}

/** Every point by its row's id: what a table marks as in conflict. */
export const pointsById = <R extends Dated>(series: readonly Series<R>[]): ReadonlyMap<string, Point<R>> =>
  new Map(series.flatMap(({ points }) => points.map((point) => [point.row.id, point])));

/** The series with only the points that are shown; their conflicts stay, whether or not the others are shown. */
export const shownSeries = (series: readonly Series[], isShown: (id: string) => boolean): Series[] =>
  series.flatMap((each) => {
    const points = each.points.filter(({ row }) => isShown(row.id));
    if (points.length === 0) return [];
    if (points.length === each.points.length) return [each];
    const conflicts = points.filter(({ against }) => against.length > 0).length;
    return [{ ...each, points, conflicts, sources: new Set(points.map(({ row }) => row.annotation.source)).size }];
  });
