import type { Annotation, Kind } from '../../model/annotation';
import type { Id } from '../../model/record';
import type { Source } from '../../model/source';
import type { DatedEvent } from '../../model/timeline';

/** What a lens may look at beside the events themselves. */
export interface LensContext {
  readonly annotations: ReadonlyMap<Id, Annotation>;
  readonly sources: ReadonlyMap<Id, Source>;
}

/** One band of the timeline. `letter` and `kind` are set where the whole lane is of one kind. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly letter?: string;
  readonly kind?: Kind;
  readonly events: readonly DatedEvent[];
}

/** A way to lay events out in lanes: each event goes into exactly one. */
export interface Lens {
  readonly id: string;
  readonly label: string;
  lanes(events: readonly DatedEvent[], context: LensContext): Lane[];
}
