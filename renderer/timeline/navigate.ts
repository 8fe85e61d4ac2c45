import type { Id } from '../../shared/model/record';
import { placeInTime, type Entry } from '../../shared/timeline/entry';
import type { Model } from './model';

export type Step = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

/** The keys that walk through events, and the step each takes. */
export const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The event a step leads to from another one; null at an end. */
export function stepFrom(model: Model, id: Id, step: Step): Entry | null {
  if (step === 'up' || step === 'down') return inNextLane(model, id, step === 'down' ? 1 : -1);
  const place = model.placeOf.get(id) ?? 0;
  const wanted = { previous: place - 1, next: place + 1, first: 0, last: model.entries.length - 1 }[step];
  return model.entries[wanted] ?? null;
}

/** The nearest event in time in the next lane that has any. */
function inNextLane(model: Model, id: Id, direction: 1 | -1): Entry | null {
  const lane = model.laneOf.get(id);
  const from = placeInTime(model.byId.get(id)!);
  for (let i = model.lanes.findIndex((own) => own.lane === lane) + direction; model.lanes[i]; i += direction) {
    const nearest = nearestTo(model.lanes[i]!.entries, from);
    if (nearest) return nearest;
  }
  return null;
}

function nearestTo(entries: readonly Entry[], instant: number): Entry | null {
  let nearest: Entry | null = null;
  let least = Infinity;
  for (const entry of entries) {
    const distance = Math.abs(placeInTime(entry) - instant);
    if (distance < least) [nearest, least] = [entry, distance];
  }
  return nearest;
}
