import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import type { Model } from '../model';

/** The events of the very same date as this one, itself among them. `model.events` is in time order: they are near each other. */
export function peersOf(model: Model, id: Id): readonly Id[] {
  const event = model.ids.get(id);
  const place = event && model.placeOf(event);
  if (!event?.when || place === undefined) return [];
  const sameStart = (other: DatedEvent | undefined) => other?.when?.earliest === event.when!.earliest && other !== undefined;
  let [first, end] = [place, place + 1];
  while (sameStart(model.events[first - 1])) first -= 1;
  while (sameStart(model.events[end])) end += 1;
  return model.events
    .slice(first, end)
    .filter(({ when }) => when?.edtf === event.when!.edtf)
    .map((own) => own.id);
}
