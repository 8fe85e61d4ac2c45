import { memo } from 'react';
import { cellWords } from '../../shared/ledgers/cell-words';
import type { LedgerColumn } from '../../shared/ledgers/column';
import type { LedgerRow } from '../../shared/ledgers/row';
import { numbered } from '../../shared/text/counted';
import { Icon } from '../ui/Icon';

interface Placed {
  index: number;
  top: number;
  isTabStop: boolean;
}

export interface GridRowProps extends Placed {
  row: LedgerRow;
  columns: readonly LedgerColumn[];
  isSelected: boolean;
  isOpen: boolean;
  /** Within a group. */
  level: number | undefined;
}

const LONG = 12;

/** A row of a ledger. */
export const GridRow = memo(function GridRow({ row, columns, index, top, level, isSelected, isOpen, isTabStop }: GridRowProps) {
  return (
    <div
      role="row"
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={isSelected}
      data-row={index}
      data-open={isOpen || undefined}
      data-region-focus={isTabStop ? '' : undefined}
      className="ui-grid-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, place) => {
        const words = cellWords(column, row);
        return (
          <span
            key={column.id}
            role="gridcell"
            aria-colindex={place + 1}
            className="ui-grid-cell"
            data-column={column.id}
            data-number={column.isNumber}
            dir="auto"
            title={words.length > LONG ? words : undefined}
          >
            {words}
          </span>
        );
      })}
    </div>
  );
});

export interface GroupRowProps extends Placed {
  label: string;
  count: number;
  isOpen: boolean;
  columns: number;
}

/** The head of a group: a press or an arrow shows and hides its rows. */
export const GroupRow = memo(function GroupRow({ label, count, isOpen, columns, index, top, isTabStop }: GroupRowProps) {
  return (
    <div
      role="row"
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={isOpen}
      data-row={index}
      data-region-focus={isTabStop ? '' : undefined}
      className="ui-grid-row ledgers-group"
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" aria-colspan={columns} className="ledgers-group-cell" data-open={isOpen || undefined}>
        <Icon name="chevron" />
        <b dir="auto">{label}</b>
        <span className="ledgers-count">{numbered(count)}</span>
      </span>
    </div>
  );
});
