/** Which rows of a list are selected, by id, and the one that a range begins at. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** How a row is gone to or pressed: alone, added or taken out (Ctrl), as the end of a range (Shift). */
export type How = 'alone' | 'toggle' | 'range';

/** What is selected once the row at `at` is chosen. A range runs from the anchor, and from the row itself where that is out of sight. */
export function chosen({ selected, anchor }: Selection, ids: readonly string[], at: number, how: How): Selection {
  const id = ids[at];
  if (id === undefined) return { selected, anchor };
  if (how === 'alone') return { selected: new Set([id]), anchor: id };
  if (how === 'toggle') {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    return { selected: next, anchor: id };
  }
  const from = anchor === null ? at : ids.indexOf(anchor);
  const start = from === -1 ? at : from;
  return { selected: new Set(ids.slice(Math.min(start, at), Math.max(start, at) + 1)), anchor: ids[start]! };
}

/** How the modifier keys of an event choose. */
export const howOf = ({ shiftKey, ctrlKey, metaKey }: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): How =>
  shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'alone';
