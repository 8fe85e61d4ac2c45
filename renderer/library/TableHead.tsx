import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Column, ColumnId } from './columns';
import { useLibraryChoices, type Sorting } from './library-view';

interface TableHeadProps {
  columns: readonly Column[];
  sorting: Sorting;
}

const NARROWEST = 48;
const WIDEST = 1_200;
const STEP = 16;

/** The heads of the columns: a press sorts, the edge or Shift and an arrow makes a column wider or narrower. One of them takes Tab. */
export function TableHead({ columns, sorting }: TableHeadProps) {
  const [at, setAt] = useState(0);
  const row = useRef<HTMLDivElement>(null);
  const current = Math.min(at, columns.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const column = columns[current];
    if (!step || !column || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) return setWidth(column.id, widthOf(column) + step * STEP);
    if (event.altKey) return moveColumn(column.id, step);
    const to = Math.min(columns.length - 1, Math.max(0, current + step));
    setAt(to);
    row.current?.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };
  return (
    <div ref={row} role="row" aria-rowindex={1} className="sources-row sources-head" onKeyDown={onKeyDown}>
      {columns.map(({ id, label, isNumber }, place) => (
        <span key={id} role="columnheader" aria-colindex={place + 1} aria-sort={sortWords(sorting, id)} className="sources-cell">
          <button
            type="button"
            tabIndex={place === current ? 0 : -1}
            data-number={isNumber}
            onFocus={() => setAt(place)}
            onClick={() => sortBy(id)}
          >
            <span>{label}</span>
            <span aria-hidden="true">{sorting.column === id ? (sorting.descending ? '↓' : '↑') : ''}</span>
          </button>
          <Edge id={id} />
        </span>
      ))}
    </div>
  );
}

const sortWords = (sorting: Sorting, column: ColumnId): 'ascending' | 'descending' | 'none' =>
  sorting.column !== column ? 'none' : sorting.descending ? 'descending' : 'ascending';

/** Sorts by a column; by the same one again, the other way round. */
function sortBy(column: ColumnId): void {
  useLibraryChoices.setState(({ sorting }) => ({ sorting: { column, descending: sorting.column === column && !sorting.descending } }));
}

/** How wide a column is, px. */
export const widthOf = ({ id, width }: Column): number => useLibraryChoices.getState().widths[id] ?? width;

function setWidth(id: ColumnId, width: number): void {
  useLibraryChoices.setState(({ widths }) => ({ widths: { ...widths, [id]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) } }));
}

function moveColumn(id: ColumnId, step: number): void {
  const { columns } = useLibraryChoices.getState();
  const to = columns.indexOf(id) + step;
  if (to < 0 || to >= columns.length || !columns.includes(id)) return;
  useLibraryChoices.setState({ columns: columns.filter((each) => each !== id).toSpliced(to, 0, id) });
}

/** The edge of a column, to drag. By key the head itself does the same. */
function Edge({ id }: { id: ColumnId }) {
  const grip = useRef<{ x: number; from: number } | null>(null);
  return (
    <span
      className="sources-edge"
      aria-hidden="true"
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, from: event.currentTarget.parentElement!.offsetWidth };
      }}
      onPointerMove={(event) => grip.current && setWidth(id, grip.current.from + event.clientX - grip.current.x)}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
