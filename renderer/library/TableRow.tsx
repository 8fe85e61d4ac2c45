import { memo, type DragEvent } from 'react';
import { cellWords, type CollectionNames, type Column } from './columns';
import type { SourceFacts } from './facts';
import { KindCounts } from './KindCounts';

export interface TableRowProps {
  facts: SourceFacts;
  index: number;
  top: number;
  columns: readonly Column[];
  names: CollectionNames;
  isSelected: boolean;
  isOpen: boolean;
  isTabStop: boolean;
  /** Its place in the manual order, from 1; null where there is none. */
  order: number | null;
  drop: 'before' | 'after' | null;
  onDragStart: (event: DragEvent, index: number) => void;
}

/** A row of the table. */
export const TableRow = memo(function TableRow({ facts, index, top, columns, names, onDragStart, ...state }: TableRowProps) {
  return (
    <div
      role="row"
      tabIndex={state.isTabStop ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={state.isSelected}
      data-row={index}
      data-open={state.isOpen || undefined}
      data-drop={state.drop ?? undefined}
      data-region-focus={state.isTabStop ? '' : undefined}
      className="sources-row"
      style={{ transform: `translateY(${top}px)` }}
      draggable
      onDragStart={(event) => onDragStart(event, index)}
    >
      {columns.map((column, place) => (
        <Cell key={column.id} column={column} place={place} facts={facts} names={names} order={state.order} />
      ))}
    </div>
  );
});

interface CellProps {
  column: Column;
  place: number;
  facts: SourceFacts;
  names: CollectionNames;
  order: number | null;
}

function Cell({ column, place, facts, names, order }: CellProps) {
  const cell = { role: 'gridcell', 'aria-colindex': place + 1, className: 'sources-cell' } as const;
  if (column.id === 'annotations')
    return (
      <span {...cell}>
        <KindCounts counts={facts.passages} />
      </span>
    );
  const words = column.id === 'order' ? (order === null ? '' : String(order)) : cellWords(column, facts, names);
  if (column.id === 'title' && words === '')
    return (
      <span {...cell} data-missing>
        {facts.file ? `Title not found · ${facts.file}` : 'Title not found'}
      </span>
    );
  return (
    <span {...cell} dir="auto" title={words.length > 12 ? words : undefined} data-number={column.isNumber}>
      {words}
    </span>
  );
}
