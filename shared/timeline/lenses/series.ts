import { amountWords } from '../../ledgers/figures';
import { seriesMaker, pointsById, type Point, type Series } from '../../ledgers/series';
import { valueOf } from '../../ledgers/values';
import type { Annotation } from '../../model/annotation';
import type { Id } from '../../model/record';
import type { DatedEvent } from '../../model/timeline';
import { onceFor, onceForContext, witnessOf, type Witness } from '../witness';
import { lanesBy, noLane } from './by-evidence';
import { NO_LANE, type LaneHead, type Lens, type LensContext, type SeriesValue } from './lens';

const keysOf = onceFor((annotation: Annotation): readonly string[] => {
  const value = valueOf(annotation);
  return value ? [value.key] : noLane;
});

interface Compared {
  readonly byKey: ReadonlyMap<string, Series<Witness>>;
  readonly points: ReadonlyMap<Id, Point<Witness>>;
}

const seriesOf = seriesMaker<Witness>();

/** The quantities of the context, each beside all others of the same measure, as the ledger of figures compares them. */
const compared = onceForContext(['annotations', 'sources', 'actors'], (context): Compared => {
  const series = seriesOf([...context.annotations.values()].filter(valueOf).map((annotation) => witnessOf(annotation, context)));
  return { byKey: new Map(series.map((each) => [each.key, each])), points: pointsById(series) };
});

function headOf(key: string, context: LensContext): LaneHead {
  if (key === NO_LANE) return { label: 'No quantity' };
  const series = compared(context).byKey.get(key);
  if (!series) return { label: 'Figures no longer in the library', rank: 1 };
  const { measure, terms } = series;
  const name = measure ?? 'Measure not stated';
  return { label: terms === null ? name : `${name}, ${terms}`, rank: measure === null ? 1 : 0 };
}

/** The value of an event: of the first quantity it rests on, in a lane where it is given. Others of that lane are told in its words, and whether any conflicts. */
function figureOf(event: DatedEvent, context: LensContext, lane?: string): SeriesValue | null {
  const { points } = compared(context);
  let first: Point<Witness> | undefined;
  let others: Point<Witness>[] | undefined;
  let conflicts = false;
  for (const id of event.evidence) {
    const point = points.get(id);
    if (!point || point.value.key !== (lane ?? first?.value.key ?? point.value.key)) continue;
    if (!first) first = point;
    else (others ??= []).push(point);
    if (point.against.length > 0) conflicts = true;
  }
  return first ? new Stated(first, others ?? [], conflicts) : null;
}

/** A value whose words are put together when they are read: money in words is dear. */
class Stated implements SeriesValue {
  readonly low: number;
  readonly high: number;
  readonly comparator: SeriesValue['comparator'];

  constructor(
    private readonly first: Point<Witness>,
    private readonly others: readonly Point<Witness>[],
    readonly conflicts: boolean,
  ) {
    const { low, high } = first.value;
    const ends = [Number(low), Number(high ?? low)] as const;
    this.low = Math.min(...ends);
    this.high = Math.max(...ends);
    const { fields } = first.row.annotation;
    this.comparator = 'comparator' in fields ? fields.comparator : null;
  }

  get words(): string {
    return [...new Set([this.first, ...this.others].map(({ row }) => wordsOf(row)))].join('; ');
  }
}

/** The source's own words for the amount where they are kept, else the amount as it is read elsewhere. */
const wordsOf = onceFor((row: Witness): string => {
  const { fields } = row.annotation;
  return ('verbatim' in fields && fields.verbatim) || (amountWords(row) ?? '');
});

/** A lane for each measure in the same terms, drawn as its values over time; what rests on no number comes last. */
export const seriesLens: Lens = {
  id: 'series',
  label: 'Figure series',
  lanesOf: lanesBy(keysOf),
  headOf,
  figureOf,
};
