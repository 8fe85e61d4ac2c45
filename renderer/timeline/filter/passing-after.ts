import type { DatedEvent } from '../../../shared/model/timeline';
import type { EventTest } from '../../../shared/timeline/filter/test-event';
import type { ListStep } from '../../store/event-lists';

/** Above so many changes, asking every event is cheaper than looking for each. */
const FEW = 32;

/** The events that pass after a step, from those that passed before it. Null where that is not worth it, or one comes in among them: only a walk tells where it stands. */
export function passingAfter(passing: readonly DatedEvent[], { changes }: ListStep, passes: EventTest): readonly DatedEvent[] | null {
  if (changes.length > FEW) return null;
  const next = [...passing];
  for (const { before, after } of changes) {
    const isIn = after !== undefined && passes(after);
    const at = before ? next.indexOf(before) : next.length;
    if (isIn && at === -1) return null;
    if (isIn) next[at] = after;
    else if (at !== -1) next.splice(at, 1);
  }
  return next;
}
