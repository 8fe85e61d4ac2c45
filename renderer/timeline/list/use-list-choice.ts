import { useCallback, useRef } from 'react';
import type { Id } from '../../../shared/model/record';
import { chosen, type How } from '../../ui/row-selection';
import { choose, useChosen } from '../chosen';
import type { ListLine } from './list-lines';

/** Which events of the list are selected, told to the drawing and the inspector alike: one alone is the selected one, several are chosen together. */
export function useListChoice(lines: readonly ListLine[], selected: Id | null, onSelect: (id: Id | null) => void) {
  const anchor = useRef<Id | null>(null);
  const idAt = (at: number): Id | null => {
    const line = lines[at];
    return line?.is === 'event' ? line.event.id : null;
  };
  const pick = (at: number, how: How, from = at) => {
    const id = idAt(at);
    if (id === null) return;
    const { ids: several } = useChosen.getState();
    if (how === 'alone') {
      anchor.current = id;
      if (several.size > 0) choose([]);
      if (id !== selected) onSelect(id);
      return;
    }
    const now = new Set(several.size === 0 && selected !== null ? [selected] : several);
    if (how === 'range') anchor.current ??= idAt(from) ?? selected;
    const ids = how === 'range' ? idsOf(lines) : [id];
    const next = chosen({ selected: now, anchor: anchor.current }, ids, how === 'range' ? ids.indexOf(id) : 0, how);
    anchor.current = next.anchor;
    settle(next.selected, id);
  };
  const settle = (ids: ReadonlySet<Id>, last: Id) => {
    const [only] = ids;
    choose(ids.size > 1 ? ids : []);
    if (ids.size === 0) onSelect(null);
    else if (ids.size === 1) onSelect(only!);
    else onSelect(ids.has(last) ? last : only!);
  };
  const pickAll = () => {
    const ids = idsOf(lines);
    if (ids.length === 0) return;
    settle(new Set(ids), selected !== null && ids.includes(selected) ? selected : ids[0]!);
  };
  const pickNone = useCallback(() => {
    anchor.current = null;
    if (useChosen.getState().ids.size > 0) choose([]);
    onSelect(null);
  }, [onSelect]);
  return { pick, pickAll, pickNone };
}

/** The events of the lines, each once: one that is in several lanes stands where it stands first. */
const idsOf = (lines: readonly ListLine[]): Id[] => [...new Set(lines.flatMap((line) => (line.is === 'event' ? [line.event.id] : [])))];
