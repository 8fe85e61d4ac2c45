import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { stepTo } from '../ui/step-to';
import { rowsOf, sortedRows, type Column, type EventRow, type Sorting } from './event-rows';
import type { EventActs } from './event-acts';
import { EventTableRow, ROW_HEIGHT } from './EventTableRow';
import type { Model } from './model';
import { useSize } from './use-size';

const columns: readonly { id: Column; label: string }[] = [
  { id: 'date', label: 'Date' },
  { id: 'title', label: 'Title' },
  { id: 'kind', label: 'Kind' },
  { id: 'source', label: 'Source' },
  { id: 'passages', label: 'Passages' },
];

/** Lists longer than this keep only the rows about the visible ones mounted. */
const WINDOWED_ABOVE = 500;
const OVERSCAN = 10;
const PAGE = 10;

interface EventTableProps extends EventActs {
  model: Model;
  annotations: ReadonlyMap<Id, Annotation>;
  sources: ReadonlyMap<Id, Source>;
}

/** The timeline's equal: every event as a row, the undated among them, with the same selection and acts. */
export function EventTable({ model, annotations, sources, ...acts }: EventTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', descending: false });
  const rows = useMemo(() => {
    const events = [...model.events, ...model.undated];
    return sortedRows(rowsOf(events, annotations, sources), sorting);
  }, [model, annotations, sources, sorting]);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const shown = useShownRows(rows.length, box);
  const focus = useRowFocus(rows, box, acts);

  const sort = (column: Column) => setSorting((now) => ({ column, descending: now.column === column && !now.descending }));
  if (rows.length === 0)
    return (
      <p className="timeline-list timeline-empty">
        <b>Nothing on the timeline yet.</b> Select a passage, tag it and press T.
      </p>
    );
  return (
    <div className="timeline-list" ref={setBox} onScroll={shown.onScroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern on a real table */}
      <table role="grid" aria-label="Events" aria-rowcount={rows.length + 1} aria-colcount={columns.length}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" aria-sort={sortWords(sorting, id)} className={`timeline-list-${id}`}>
                <button type="button" onClick={() => sort(id)}>
                  {label}
                  <span aria-hidden="true">{sorting.column === id ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and clicks that bubble up from the rows */}
        <tbody onKeyDown={focus.onKeyDown} onClick={focus.onClick} onDoubleClick={focus.onDoubleClick}>
          {shown.first > 0 && <Spacer height={shown.first * ROW_HEIGHT} />}
          {rows.slice(shown.first, shown.end).map((row, i) => (
            <EventTableRow
              key={row.event.id}
              row={row}
              index={shown.first + i}
              isSelected={row.event.id === acts.selected}
              isTabStop={shown.first + i === focus.current}
            />
          ))}
          {shown.end < rows.length && <Spacer height={(rows.length - shown.end) * ROW_HEIGHT} />}
        </tbody>
      </table>
    </div>
  );
}

const sortWords = (sorting: Sorting, column: Column): 'ascending' | 'descending' | 'none' =>
  sorting.column !== column ? 'none' : sorting.descending ? 'descending' : 'ascending';

const Spacer = ({ height }: { height: number }) => (
  <tr aria-hidden="true" style={{ height }}>
    {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it only keeps the place of rows that are not mounted */}
    <td colSpan={columns.length} />
  </tr>
);

/** Which rows to mount: all of a short list, those about the visible ones of a long one. */
function useShownRows(count: number, box: HTMLElement | null) {
  const size = useSize(box);
  const [first, setFirst] = useState(0);
  const onScroll = (event: React.UIEvent) => setFirst(Math.max(0, Math.floor(event.currentTarget.scrollTop / ROW_HEIGHT) - OVERSCAN));
  if (count <= WINDOWED_ABOVE) return { first: 0, end: count, onScroll };
  const end = Math.min(count, first + Math.ceil((size?.height ?? 400) / ROW_HEIGHT) + 2 * OVERSCAN);
  return { first: Math.min(first, end), end, onScroll };
}

/** One row takes Tab; arrows, Page, Home and End move to the others. */
function useRowFocus(rows: readonly EventRow[], box: HTMLElement | null, acts: EventActs) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      rows.findIndex((row) => row.event.id === acts.selected),
    ),
  );
  const wanted = useRef(false);
  const current = Math.min(at, rows.length - 1);
  useEffect(() => {
    if (!wanted.current) return;
    const row = box?.querySelector<HTMLElement>(`[data-row="${current}"]`);
    row?.focus({ preventScroll: true });
    wanted.current = !row;
  });
  const go = (to: number) => {
    wanted.current = true;
    setAt(to);
    if (box) bringIn(box, to);
  };
  const rowOf = (event: MouseEvent | KeyboardEvent) => (event.target as Element).closest<HTMLElement>('[data-row]');
  const onKeyDown = (event: KeyboardEvent) => {
    const element = rowOf(event);
    const row = element && rows[Number(element.dataset['row'])];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepTo(event.key, current, rows.length, PAGE);
    if (to !== null) go(to);
    else if (event.key === 'Enter') acts.openPassages(row.event, element);
    else if (event.key === ' ') acts.onSelect(row.event.id);
    else if (event.key === 'Delete') {
      wanted.current = true;
      acts.onRemove(row.event);
    } else if (event.key === 'Escape') acts.onSelect(null);
    else return;
    event.preventDefault();
  };
  return {
    current,
    onKeyDown,
    onClick: (event: MouseEvent) => {
      const index = Number(rowOf(event)?.dataset['row'] ?? -1);
      if (!rows[index]) return;
      setAt(index);
      acts.onSelect(rows[index].event.id);
    },
    onDoubleClick: (event: MouseEvent) => {
      const element = rowOf(event);
      const row = element && rows[Number(element.dataset['row'])];
      if (row) acts.openPassages(row.event, element);
    },
  };
}

function bringIn(box: HTMLElement, row: number): void {
  const top = row * ROW_HEIGHT;
  const room = box.clientHeight - 2 * ROW_HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top > box.scrollTop + room) box.scrollTop = top - room;
}
