import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type HTMLAttributes, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { usePickKeys, withRow, type PickKeys } from './use-pick-keys';
import '../ui/Row.css';
import './PickList.css';

export interface PickListProps<T> {
  label: string;
  role: 'listbox' | 'tree';
  rows: readonly T[];
  idOf: (row: T) => string;
  selected: ReadonlySet<string>;
  /** Only one is chosen at a time. */
  isSingle?: boolean;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** What a row says of itself beside its words: its level in a tree, what may be dropped on it. */
  attributesOf?: (row: T) => HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
  /** A key that the list itself does not know, pressed on a row. True where it was used. */
  onKey?: (event: KeyboardEvent, row: T, keys: PickKeys) => boolean;
  children: (row: T) => ReactNode;
}

/** px; PickList.css sets the same. */
const PICK_HEIGHT = 30;

/** A list of what the codebook holds: one or several are chosen with arrows, Shift, Ctrl or the mouse. Only rows near the visible ones are mounted. */
export function PickList<T>({
  label,
  role,
  rows,
  idOf,
  selected,
  isSingle = false,
  onSelect,
  attributesOf,
  onKey,
  children,
}: PickListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map(idOf), [rows, idOf]);
  const keys = usePickKeys({ box, ids, selected, onSelect, reveal: (at) => virtual.scrollToIndex(at, { align: 'auto' }) });
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => PICK_HEIGHT,
    overscan: 8,
    // Drawn at once: the focus can come to a row before the list is measured.
    initialRect: { width: 300, height: 600 },
    rangeExtractor: (range) => withRow(range, keys.at),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[keys.at];
    if (event.defaultPrevented || row === undefined || !(event.target as Element).closest('[data-row]')) return;
    if (onKey?.(event, row, keys) || keys.onKey(event)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const at = Number((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
    if (at >= 0) keys.onPress(at, event);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it is a list box or a tree
    <div
      ref={box}
      role={role}
      aria-label={label}
      aria-multiselectable={!isSingle}
      tabIndex={-1}
      className="codebook-list"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" className="codebook-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const id = ids[index]!;
          return (
            <div
              key={id}
              role={role === 'tree' ? 'treeitem' : 'option'}
              tabIndex={index === keys.at ? 0 : -1}
              aria-selected={selected.has(id)}
              {...(role === 'listbox' ? { 'aria-posinset': index + 1, 'aria-setsize': rows.length } : {})}
              data-row={index}
              data-region-focus={index === keys.at ? '' : undefined}
              className="ui-row codebook-row"
              {...attributesOf?.(row)}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
