import { acceptanceOf, type Tagged } from '../../shared/suggest/acceptance';
import { openAmong } from '../../shared/suggest/open-suggestions';
import type { Reading } from '../../shared/suggest/reading';
import type { Suggested } from '../../shared/suggest/suggested';
import type { Shown } from './choices';

/** The suggestions on screen: of the kinds a person wants to see, without those that are leaving. */
export const stopsOf = (items: readonly Suggested[], leaving: ReadonlyMap<string, unknown>, shown: Shown): readonly Suggested[] =>
  items.filter(({ id, kind }) => (shown === 'all' || kind === shown) && !leaving.has(id));

/** The suggestion after (1) or before (-1) the current one; where none is current, the first at the caret or after, or the last before it. */
export function stepFrom(items: readonly Suggested[], current: string | null, caret: number, direction: 1 | -1): Suggested | null {
  const at = items.findIndex(({ id }) => id === current);
  if (at !== -1) return items[at + direction] ?? null;
  return (direction === 1 ? items.find(({ start }) => start >= caret) : items.findLast(({ start }) => start < caret)) ?? null;
}

/**
 * Where a person goes on once a suggestion is done with: the next one below that can be accepted and is still open, given what is tagged by then.
 * Words that name no time are passed over; a key goes to them.
 */
export function nextToDo(items: readonly Suggested[], done: Suggested, reading: Reading, tagged: readonly Tagged[]): Suggested | null {
  const at = items.findIndex(({ id }) => id === done.id);
  const isOpen = openAmong(tagged);
  const isToDo = (item: Suggested): boolean => isOpen(item) && acceptanceOf(item, reading, tagged).act !== 'nothing';
  return items.slice(at + 1).find(isToDo) ?? null;
}
