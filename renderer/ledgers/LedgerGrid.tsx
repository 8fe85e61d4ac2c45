import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import type { Line } from '../../shared/ledgers/group';
import type { Id } from '../../shared/model/record';
import { GridHead } from '../ui/GridHead';
import { GridRow, GroupRow } from './GridRow';
import { arrange, settingsOf, useLedgersView } from './ledgers-view';
import type { LedgerState } from './use-ledger';
import { useGridKeys } from './use-grid-keys';

export interface LedgerGridProps {
  state: LedgerState;
  /** The annotation that the inspector shows. */
  open: Id | null;
  isAwaited: () => boolean;
  onOpen: (annotation: Id) => void;
  onShow: (annotation: Id) => void;
  onEdit: () => void;
  onRemove: () => void;
  /** Where the grid says what is acted on: the selected rows in sight, else the one with the focus. */
  acted: RefObject<() => Id[]>;
}

/** px; Grid.css sets the same. */
const ROW_HEIGHT = 30;
const OVERSCAN = 8;

/** The rows of a ledger, grouped where that was asked for. Only those about the visible ones are mounted. */
export function LedgerGrid({ state, open, acted, ...on }: LedgerGridProps) {
  const { ledger, lines, shownColumns: columns, settings } = state;
  const box = useRef<HTMLDivElement>(null);
  const selected = useLedgersView((view) => view.selected);
  const widthOf = (id: string): number => settings.widths[id] ?? columns.find((column) => column.id === id)?.width ?? 120;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    paddingStart: ROW_HEIGHT,
  });
  const keys = useGridKeys({ box, lines, columns, open, reveal: (at) => virtual.scrollToIndex(at, { align: 'auto' }), ...on });
  acted.current = keys.acted;
  const isGrouped = useMemo(() => lines.some(({ is }) => is === 'head'), [lines]);

  // The row that takes Tab is one of them wherever it is: the very same element, or the focus would be lost when it comes into view.
  const inView = virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start - ROW_HEIGHT }));
  const isAtInView = keys.at < 0 || keys.at >= lines.length || inView.some(({ index }) => index === keys.at);
  const mounted = isAtInView ? inView : [...inView, { index: keys.at, top: keys.at * ROW_HEIGHT }];
  const lineAt = (index: number, top: number, line: Line) => {
    const placed = { index, top, isTabStop: index === keys.at };
    if (line.is === 'head')
      return <GroupRow key={line.key} {...placed} label={line.label} count={line.count} isOpen={line.isOpen} columns={columns.length} />;
    const { id } = line.row;
    return (
      <GridRow
        key={line.key}
        {...placed}
        row={line.row}
        columns={columns}
        level={isGrouped ? 2 : undefined}
        isSelected={selected.has(id)}
        isOpen={id === open}
      />
    );
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it is a grid either way
    <div
      ref={box}
      role={isGrouped ? 'treegrid' : 'grid'}
      aria-label={ledger.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      tabIndex={-1}
      className="ui-grid"
      style={{ '--columns': columns.map(({ id }) => `${widthOf(id)}px`).join(' ') } as CSSProperties}
      onKeyDown={keys.onKeyDown}
      onClick={keys.onClick}
      onDoubleClick={keys.onDoubleClick}
    >
      <div role="rowgroup" className="ui-grid-heads">
        <GridHead
          columns={columns}
          sorting={settings.sorting}
          widthOf={widthOf}
          onSort={(column) => sortBy(state, column)}
          onWidth={(id, width) => arrange(ledger.id, { widths: { ...settingsOf(ledger.id).widths, [id]: width } })}
          onMove={(id, step) => moveColumn(state, id, step)}
        />
      </div>
      <div role="rowgroup" className="ui-grid-rows" style={{ height: virtual.getTotalSize() - ROW_HEIGHT }}>
        {mounted.map(({ index, top }) => lineAt(index, top, lines[index]!))}
      </div>
    </div>
  );
}

/** Sorts by a column; by the same one again, the other way round; a third time as at first, by date. */
function sortBy({ ledger, settings: { sorting } }: LedgerState, column: string): void {
  if (sorting?.column !== column) arrange(ledger.id, { sorting: { column, descending: false } });
  else arrange(ledger.id, { sorting: sorting.descending ? null : { column, descending: true } });
}

function moveColumn({ ledger, shownColumns }: LedgerState, id: string, step: number): void {
  const columns = shownColumns.map((column) => column.id);
  const to = columns.indexOf(id) + step;
  // The first column stays where it is: rows are known by it.
  if (columns[0] === id || to < 1 || to >= columns.length) return;
  arrange(ledger.id, { columns: columns.filter((each) => each !== id).toSpliced(to, 0, id) });
}
