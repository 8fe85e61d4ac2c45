import type { Id } from '../../../shared/model/record';
import { choose } from '../chosen';
import type { Model } from '../model';

/** Chooses the events from the selected one to another, in time order. */
export function chooseRange(model: Model, from: Id | null, to: Id): void {
  const placeOf = (id: Id | null): number | undefined => {
    const event = id === null ? undefined : model.ids.get(id);
    return event && model.placeOf(event);
  };
  const [a, b] = [placeOf(from), placeOf(to)];
  if (b === undefined) return;
  const start = Math.min(a ?? b, b);
  choose(model.events.slice(start, Math.max(a ?? b, b) + 1).map(({ id }) => id));
}
