import type { DatedEvent } from '../../../shared/model/timeline';
import { columnsOf } from '../../../shared/timeline/columns';
import type { Measure } from '../../../shared/timeline/entry';
import { indexLane, type IndexedLane, type Sight } from '../../../shared/timeline/indexed-lane';
import { kindLens } from '../../../shared/timeline/lenses/kind';
import { contextOf } from './events';

/** A label's width where a letter is 7 px wide. */
export const measure: Measure = (text) => text.length * 7;

export const sight: Sight = { lens: kindLens, context: contextOf(), measure, estimate: measure };

/** A lane of all of the events, on their own clock. */
export const laneOf = (events: readonly DatedEvent[], folded = false): IndexedLane =>
  indexLane({
    head: { id: 'l', label: 'L' },
    lensKey: 'l',
    clock: 'event',
    folded,
    columns: columnsOf(events, 'event', sight.context),
    sight,
  });
