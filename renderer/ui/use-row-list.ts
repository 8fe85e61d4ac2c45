import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { stepTo } from './step-to';

/** Rows mounted beyond what is seen, either way. */
const BEYOND = 4;

interface RowListProps<T> {
  rows: readonly T[];
  /** The row a person is at; -1 where they are at none. */
  at: number;
  /** The height of a row, px: the style sheet sets the same. */
  height: number;
  onGo: (row: T) => void;
  /** What other keys do to the row a person is at. */
  acts?: Readonly<Record<string, () => void>>;
}

/**
 * A long list box of rows of one height. Keys go through it, the row a person is at is scrolled into view, and only the rows near the screen are
 * mounted: a thousand of them must not cost a thousand at each key press. `list` is what the list box gets, `mounted` the rows with their places.
 */
export function useRowList<T>({ rows, at, height, onGo, acts = {} }: RowListProps<T>) {
  const name = useId();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [top, setTop] = useState(0);
  // A guess until it is known.
  const [seen, setSeen] = useState(400);
  useEffect(() => {
    if (!box) return undefined;
    const watch = new ResizeObserver(() => setSeen(box.clientHeight));
    watch.observe(box);
    return () => watch.disconnect();
  }, [box]);
  useEffect(() => reveal(box, at, height), [box, at, height]);
  const first = Math.max(0, Math.floor(top / height) - BEYOND);
  const mounted = rows
    .slice(first, Math.ceil((top + seen) / height) + BEYOND)
    .map((row, index) => ({ row, place: first + index, id: `${name}${first + index}` }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = at === -1 ? undefined : acts[event.key];
    const next = rows[stepTo(event.key, at, rows.length, Math.floor(seen / height)) ?? -1];
    if (act) act();
    else if (next) onGo(next);
    else return;
    event.preventDefault();
  };
  const list = {
    ref: setBox,
    role: 'listbox',
    tabIndex: 0,
    'aria-activedescendant': mounted.find(({ place }) => place === at)?.id,
    // A row at a time is enough: rows beyond the edges are mounted already.
    onScroll: ({ currentTarget }: { currentTarget: HTMLElement }) => setTop(Math.floor(currentTarget.scrollTop / height) * height),
    onKeyDown,
  };
  return { list, mounted };
}

/** Scrolls a row into view where it is not. */
function reveal(box: HTMLElement | null, at: number, height: number): void {
  if (!box || at < 0) return;
  const above = at * height - box.scrollTop;
  if (above < 0) box.scrollTop = at * height;
  else if (above + height > box.clientHeight) box.scrollTop = (at + 1) * height - box.clientHeight;
}
