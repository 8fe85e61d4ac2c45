import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Range } from '@tanstack/react-virtual';
import { chosen, howOf, type How } from '../ui/row-selection';
import { stepTo } from '../ui/step-to';

interface PickKeysOptions {
  box: RefObject<HTMLDivElement | null>;
  ids: readonly string[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  reveal: (at: number) => void;
}

const PAGE = 12;
const onlyOne = (selected: ReadonlySet<string>): string | null => (selected.size === 1 ? [...selected][0]! : null);

/** Which row takes Tab, and what keys and the mouse do with the selection. */
export function usePickKeys({ box, ids, selected, onSelect, reveal }: PickKeysOptions) {
  const [focused, setFocused] = useState<string | null>(null);
  const anchor = useRef<string | null>(null);
  const isWanted = useRef(false);
  const last = useRef(0);
  const places = useMemo(() => new Map(ids.map((id, place) => [id, place])), [ids]);
  const firstSelected = useMemo(() => ids.findIndex((id) => selected.has(id)), [ids, selected]);
  const at = places.get(focused ?? '') ?? (firstSelected === -1 ? Math.min(last.current, ids.length - 1) : firstSelected);
  last.current = Math.max(0, at);
  useEffect(() => {
    if (!isWanted.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    row?.focus({ preventScroll: true });
    isWanted.current = !row;
  });
  // What was merged, removed or undone, also by a button that went with it, leaves the focus in the list.
  useEffect(() => {
    if (document.activeElement !== document.body || focused === null) return;
    box.current?.querySelector<HTMLElement>(`[data-row="${last.current}"]`)?.focus({ preventScroll: true });
  }, [box, places, focused]);
  // What was chosen from elsewhere (something new, what others were merged into) comes into sight and takes Tab.
  const only = onlyOne(selected);
  const known = useRef(only);
  const place = only === null ? undefined : places.get(only);
  useEffect(() => {
    if (place === undefined || known.current === only) return;
    known.current = only;
    reveal(place);
    if (focused !== null) setFocused(only);
  }, [only, place, focused, reveal]);
  const choose = (to: number, how: How) => {
    const next = chosen({ selected, anchor: anchor.current }, ids, to, how);
    anchor.current = next.anchor;
    known.current = onlyOne(next.selected);
    onSelect(next.selected);
  };
  const go = (to: number) => {
    isWanted.current = true;
    setFocused(ids[to] ?? null);
    reveal(to);
  };
  return {
    at,
    go,
    /** Goes to a row and chooses it alone. */
    pick: (to: number) => {
      go(to);
      choose(to, 'alone');
    },
    onPress: (to: number, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => {
      go(to);
      choose(to, howOf(event));
    },
    onKey: (event: KeyboardEvent): boolean => {
      if (event.altKey) return false;
      const isMod = event.ctrlKey || event.metaKey;
      const to = stepTo(event.key, at, ids.length, PAGE);
      if (to !== null) {
        go(to);
        // Ctrl moves the focus alone, so that rows far apart can be chosen by key.
        if (!isMod || event.shiftKey) choose(to, event.shiftKey ? 'range' : 'alone');
      } else if (event.key === ' ') choose(at, 'toggle');
      else if (isMod && event.key === 'a') onSelect(new Set(ids));
      else return false;
      return true;
    },
  };
}

export type PickKeys = ReturnType<typeof usePickKeys>;

/** The rows in sight, and the one that takes Tab wherever it is. */
export function withRow({ startIndex, endIndex, overscan, count }: Range, at: number): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  if (at >= 0 && at < first) return [at, ...rows];
  return at > last && at < count ? [...rows, at] : rows;
}
