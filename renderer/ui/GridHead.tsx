import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import './Grid.css';

export interface HeadColumn<I extends string> {
  readonly id: I;
  readonly label: string;
  readonly isNumber?: boolean;
}

export interface GridHeadProps<I extends string> {
  columns: readonly HeadColumn<I>[];
  sorting: { readonly column: string; readonly descending: boolean } | null;
  widthOf: (id: I) => number;
  onSort: (id: I) => void;
  /** Asked for within what a column may be. */
  onWidth: (id: I, width: number) => void;
  onMove: (id: I, step: 1 | -1) => void;
}

const NARROWEST = 48;
const WIDEST = 1_200;
const STEP = 16;
const within = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The heads of a grid's columns: a press sorts; the edge, or Shift and an arrow, makes a column wider or narrower; Alt and an arrow moves it. One takes Tab. */
export function GridHead<I extends string>({ columns, sorting, widthOf, onSort, onWidth, onMove }: GridHeadProps<I>) {
  const [at, setAt] = useState(0);
  const row = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);
  const current = Math.min(at, columns.length - 1);
  // The focus goes with the column that it moves.
  useEffect(() => {
    const place = columns.findIndex(({ id }) => id === moved.current);
    moved.current = null;
    if (place !== -1) row.current?.querySelectorAll<HTMLElement>('button')[place]?.focus();
  }, [columns]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1 as const, ArrowLeft: -1 as const }[event.key];
    const column = columns[current];
    if (!step || !column || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) return onWidth(column.id, within(widthOf(column.id) + step * STEP));
    if (event.altKey) {
      moved.current = column.id;
      return onMove(column.id, step);
    }
    const to = Math.min(columns.length - 1, Math.max(0, current + step));
    setAt(to);
    row.current?.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };
  return (
    <div ref={row} role="row" aria-rowindex={1} className="ui-grid-row ui-grid-head" onKeyDown={onKeyDown}>
      {columns.map(({ id, label, isNumber }, place) => (
        <span key={id} role="columnheader" aria-colindex={place + 1} aria-sort={sortWords(sorting, id)} className="ui-grid-cell">
          <button
            type="button"
            tabIndex={place === current ? 0 : -1}
            data-number={isNumber}
            title={label}
            onFocus={() => {
              moved.current = null;
              setAt(place);
            }}
            onClick={() => onSort(id)}
          >
            <span>{label}</span>
            <span aria-hidden="true">{sorting?.column === id ? (sorting.descending ? '↓' : '↑') : ''}</span>
          </button>
          <Edge onWidth={(width) => onWidth(id, within(width))} />
        </span>
      ))}
    </div>
  );
}

const sortWords = (sorting: GridHeadProps<string>['sorting'], column: string): 'ascending' | 'descending' | 'none' =>
  sorting?.column !== column ? 'none' : sorting.descending ? 'descending' : 'ascending';

/** The edge of a column, to drag. By key the head itself does the same. */
function Edge({ onWidth }: { onWidth: (width: number) => void }) {
  const grip = useRef<{ x: number; from: number } | null>(null);
  return (
    <span
      className="ui-grid-edge"
      aria-hidden="true"
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, from: event.currentTarget.parentElement!.offsetWidth };
      }}
      onPointerMove={(event) => grip.current && onWidth(grip.current.from + event.clientX - grip.current.x)}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
