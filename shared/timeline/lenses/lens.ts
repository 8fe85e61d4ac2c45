import type { Annotation, Kind, Stance } from '../../model/annotation';
import type { Actor } from '../../model/codebook';
import type { Id } from '../../model/record';
import type { Collection, Source } from '../../model/source';
import type { DatedEvent } from '../../model/timeline';

/** What a lens, a clock or a filter may look at beside the events themselves. */
export interface LensContext {
  readonly annotations: ReadonlyMap<Id, Annotation>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly actors: ReadonlyMap<Id, Actor>;
  readonly collections: ReadonlyMap<Id, Collection>;
}

/** What colours a mark: its kind, its stance in the trajectories, or nothing. */
export type Tone = Kind | Stance | 'none';

/** The head of a lane. `group` is what several lanes belong to, and are collapsed by. `letter` and `kind` are set where the whole lane is of one kind. */
export interface LaneHead {
  readonly label: string;
  readonly letter?: string;
  readonly kind?: Kind;
  readonly group?: string;
  /** Lanes of a higher rank stand after those of a lower one, whatever their labels, and so do groups; 0 where none is given. */
  readonly rank?: number;
  readonly groupRank?: number;
}

/** One band of the timeline with its events, in the order they were given. */
export interface Lane extends LaneHead {
  readonly id: string;
  readonly events: readonly DatedEvent[];
}

/** A value to draw over time: a number or a range, how the source compares, and whether another one cannot be true beside it. */
export interface SeriesValue {
  readonly low: number;
  readonly high: number;
  readonly comparator: 'exactly' | 'about' | 'at least' | 'at most' | 'more than' | 'less than' | null;
  /** As the source words it: "¥300 billion". */
  readonly words: string;
  readonly conflicts: boolean;
}

/** A row of the legend. */
export interface LegendEntry {
  readonly tone: Tone;
  readonly label: string;
  /** Tells it without its colour. */
  readonly letter: string;
}

/** The lane of what a lens has no lane for; it stands last. */
export const NO_LANE = '';

/** A way to lay events out in lanes. Everything is asked once for each event, a hundred thousand times: answers are cheap and allocate little. */
export interface Lens {
  readonly id: string;
  readonly label: string;
  /** The keys of the lanes an event is in, [NO_LANE] where it has none; an event in several lanes is drawn in each. */
  readonly lanesOf: (event: DatedEvent, context: LensContext) => readonly string[];
  /** The head of the lane of a key. */
  readonly headOf: (key: string, context: LensContext) => LaneHead;
  /** Lanes that are there though empty, and their order. Others follow by group, then label, NO_LANE last. */
  readonly fixed?: readonly string[];
  /** The colour of an event, in the lane of a key where it is given; by its kind where the lens has no colours of its own. */
  readonly toneOf?: (event: DatedEvent, context: LensContext, lane?: string) => Tone;
  /** What the colours mean; the three kinds where the lens has no colours of its own. */
  readonly legend?: readonly LegendEntry[];
  /** For lanes drawn as values over time instead of bars: the value of an event, in the lane of a key where it is given; null where it has none. */
  readonly figureOf?: (event: DatedEvent, context: LensContext, lane?: string) => SeriesValue | null;
  /** For trajectories: the events of a lane, in time order, whose colour turns from that of the one before. */
  readonly turnsOf?: (lane: readonly DatedEvent[], context: LensContext, key?: string) => ReadonlySet<Id>;
}
