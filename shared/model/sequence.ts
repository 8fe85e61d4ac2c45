import type { Id } from './record';

/**
 * Sources in the manual order of a collection: those that `sequence` names first, as it names them, the others after them in the order
 * they come in, which is by title.
 */
export function inSequence<T extends { id: Id }>(byTitle: readonly T[], sequence: readonly Id[] = []): T[] {
  const places = new Map(sequence.map((id, place) => [id, place]));
  const named = byTitle.filter(({ id }) => places.has(id)).sort((a, b) => places.get(a.id)! - places.get(b.id)!);
  return [...named, ...byTitle.filter(({ id }) => !places.has(id))];
}

/**
 * The shortest sequence that gives this order: what stands at the end by title need not be named, and a source that comes later finds
 * its place there. Both lists hold the same sources.
 */
export function shortestSequence(order: readonly Id[], byTitle: readonly Id[]): Id[] {
  const places = new Map(byTitle.map((id, place) => [id, place]));
  let end = order.length - 1;
  while (end > 0 && places.get(order[end - 1]!)! < places.get(order[end]!)!) end -= 1;
  // A first one that is already first by title belongs to the tail.
  return order.slice(0, Math.max(0, end));
}

/** `moved` (in the order they stand) put before the one at `before`, or last where that is null; the others keep their order. */
export function withMoved(order: readonly Id[], moved: ReadonlySet<Id>, before: Id | null): Id[] {
  const taken = order.filter((id) => moved.has(id));
  let target = before;
  // Dropped onto one that moves itself: the next that stays counts.
  while (target !== null && moved.has(target)) target = order[order.indexOf(target) + 1] ?? null;
  const rest = order.filter((id) => !moved.has(id));
  const at = target === null ? rest.length : rest.indexOf(target);
  return [...rest.slice(0, at), ...taken, ...rest.slice(at)];
}
