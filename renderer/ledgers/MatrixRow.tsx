import { memo } from 'react';
import type { Holder } from '../../shared/ledgers/holder';
import { cellKey, type Cell, type Matrix, type Side } from '../../shared/ledgers/matrix';
import { numbered } from '../../shared/text/counted';
import { StanceMark } from './StanceMark';
import { cellWords } from './stand-words';

/** Counted from 0, without the heads. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

interface MatrixRowProps {
  holder: Side<Holder | null>;
  index: number;
  top: number;
  columns: readonly { index: number; start: number }[];
  issues: Matrix['issues'];
  cells: Matrix['cells'];
  /** The column whose cell takes Tab, in the row that has it. */
  tabStop: number | null;
  /** The issue whose quotations are shown. */
  looked: string | null;
}

/** So many marks fit; the others are counted. */
const MOST_MARKS = 6;

/** A holder and the stances on each issue in sight. */
export const MatrixRow = memo(function MatrixRow({ holder, index, top, columns, issues, cells, tabStop, looked }: MatrixRowProps) {
  return (
    <div role="row" aria-rowindex={index + 2} className="matrix-row" style={{ transform: `translateY(${top}px)` }}>
      <span
        role="rowheader"
        aria-colindex={1}
        className="matrix-holder"
        data-apart={holder.of?.sort !== 'actor' || undefined}
        title={holder.label}
      >
        <span dir="auto">{holder.label}</span>
        <span className="ledgers-count">{numbered(holder.count)}</span>
      </span>
      {columns.map(({ index: column, start }) => {
        const issue = issues[column]!;
        const cell = cells.get(cellKey(holder.key, issue.key));
        return (
          <span
            key={issue.key}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={looked === issue.key}
            tabIndex={tabStop === column ? 0 : -1}
            data-cell={`${index} ${column}`}
            data-region-focus={tabStop === column ? '' : undefined}
            className="matrix-cell"
            style={{ transform: `translateX(${start}px)` }}
          >
            <span className="ui-visually-hidden">{cell ? cellWords(cell) : 'No position'}</span>
            {cell && (
              <span className="matrix-marks" aria-hidden="true">
                <Marks cell={cell} />
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
});

function Marks({ cell: { stands } }: { cell: Cell }) {
  const shown = stands.length > MOST_MARKS ? stands.slice(0, MOST_MARKS - 1) : stands;
  return (
    <>
      {shown.map((stand) => (
        <StanceMark key={stand.row.id} stand={stand} />
      ))}
      {shown.length < stands.length && <span className="matrix-more">+{numbered(stands.length - shown.length)}</span>}
    </>
  );
}
