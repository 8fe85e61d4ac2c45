import type { DateSpan } from '../../../shared/dates/date-span';
import type { DatedEvent } from '../../../shared/model/timeline';
import { clocks, type ClockId } from '../../../shared/timeline/clocks';
import type { LensContext, Lens } from '../../../shared/timeline/lenses/lens';

/** What the cells of the list draw on. */
export interface ListBook {
  readonly context: LensContext;
  readonly lens: Lens;
  readonly clock: ClockId;
}

/** The date of an event on the clock that the axis runs on. */
export const spanOf = (event: DatedEvent, { clock, context }: ListBook): DateSpan | null => clocks[clock].spanOf(event, context);
