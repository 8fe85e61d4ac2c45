import { useMemo, useState, type CSSProperties, type FocusEvent, type MouseEvent } from 'react';
import type { ClockId } from '../../../shared/timeline/clocks';
import { lensOf, type LensId } from '../../../shared/timeline/lenses/index';
import type { LensContext } from '../../../shared/timeline/lenses/lens';
import { GridHead } from '../../ui/GridHead';
import { howOf } from '../../ui/row-selection';
import { useChosen } from '../chosen';
import type { EventActs } from '../event-acts';
import type { Model } from '../model';
import { placeWords } from '../words';
import { isEditable } from './CellEditor';
import { listColumns, type ColumnId } from './columns';
import { EventRow } from './EventRow';
import { headings } from './headings';
import { HeadRow } from './HeadRow';
import { ListFoot } from './ListFoot';
import type { ListLine } from './list-lines';
import type { ListBook } from './list-book';
import { moveColumn, sortBy, useListSettings, widenColumn } from './list-settings';
import { gridColumns, leastWidth, shownColumns } from './shown-columns';
import { stickyHead } from './sticky-head';
import { useListChoice } from './use-list-choice';
import { useListFocus } from './use-list-focus';
import { useListKeys } from './use-list-keys';
import { useListLines } from './use-list-lines';
import { ROW_HEIGHT, useShownLines } from './use-shown-lines';
import './list.css';

export interface EventListProps extends EventActs {
  model: Model;
  context: LensContext;
  lens: LensId;
  clock: ClockId;
  /** Lanes and groups that are folded. */
  collapsed: readonly string[];
  onFold: (folds: string) => void;
}

/** The timeline's equal: every event as a row, the undated last, with the same selection, filter and acts. Only rows about the visible ones are mounted. */
export function EventList({ model, context, lens, clock, collapsed, onFold, selected, onSelect, openPassages, onRemove }: EventListProps) {
  const settings = useListSettings();
  const chosenIds = useChosen(({ ids }) => ids);
  const book = useMemo((): ListBook => ({ context, lens: lensOf(lens), clock }), [context, lens, clock]);
  const lines = useListLines(model, book, collapsed);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const view = useShownLines(lines.length, box);
  const isTree = settings.grouped;
  const columns = useMemo(() => {
    // Kinds have a column of their own, and lanes that rows are grouped by a head.
    const chosen = isTree || lens === 'kind' ? settings.columns.filter((id) => id !== 'lane') : settings.columns;
    return shownColumns(chosen, settings.widths, view.width);
  }, [isTree, lens, settings.columns, settings.widths, view.width]);
  const focus = useListFocus(box, lines, selected, (at) => view.reveal(at, isTree ? 2 : 1));
  const choice = useListChoice(lines, selected, onSelect);
  const onKeyDown = useListKeys({ lines, columns, book, page: view.page, focus, choice, onFold, onOpen: openPassages, onRemove });
  const heads = useMemo(() => headings(columns, book), [columns, book]);

  const head = isTree ? stickyHead(lines, view.top) : null;
  const line = (index: number) => {
    const own = lines[index]!;
    const placed = { index, top: index * ROW_HEIGHT, isTabStop: index === focus.at };
    const level = isTree ? own.level : undefined;
    if (own.is === 'head')
      return (
        <HeadRow
          key={own.key}
          {...placed}
          label={own.label}
          count={own.count}
          columns={columns.length}
          level={level}
          isOpen={own.folds === null ? null : own.isOpen}
          isSticky={index === head}
        />
      );
    const { id } = own.event;
    return (
      <EventRow
        key={own.key}
        {...placed}
        event={own.event}
        book={book}
        columns={columns}
        level={level}
        place={placeWords(own.event, model)}
        isSelected={chosenIds.size > 0 ? chosenIds.has(id) : id === selected}
        isOpen={id === selected}
        column={index === focus.at ? focus.column : null}
        isEdited={index === focus.at && focus.isEdited}
        onDone={index === focus.at ? focus.endEdit : nothing}
      />
    );
  };
  const pressed = (event: MouseEvent | FocusEvent) => pressedIn(event, lines);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it is a grid either way */}
      <div
        ref={setBox}
        role={isTree ? 'treegrid' : 'grid'}
        aria-label="Events"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        tabIndex={-1}
        className="ui-grid timeline-list"
        style={
          { '--columns': gridColumns(columns, settings.widths), '--least': `${leastWidth(columns, settings.widths)}px` } as CSSProperties
        }
        onScroll={view.onScroll}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const { at, column } = pressed(event);
          if (at !== -1 && !focus.isEdited) focus.come(at, column);
        }}
        onClick={(event) => {
          const { at, line: own, isField } = pressed(event);
          if (!own || isField) return;
          focus.go(at);
          if (own.is === 'event') choice.pick(at, howOf(event), focus.at);
          else if (own.folds !== null) onFold(own.folds);
        }}
        onDoubleClick={(event) => {
          const { at, line: own, column, isField, row } = pressed(event);
          if (own?.is !== 'event' || isField || !row) return;
          if (column !== null && isEditable(column, book)) focus.edit(at, column);
          else openPassages(own.event, row);
        }}
      >
        <div role="rowgroup" className="ui-grid-heads">
          <GridHead
            columns={heads}
            sorting={settings.sorting}
            widthOf={(id) => settings.widths[id] ?? listColumns[id].width}
            onSort={sortBy}
            onWidth={widenColumn}
            onMove={moveColumn}
          />
        </div>
        <div role="rowgroup" className="ui-grid-rows" style={{ height: lines.length * ROW_HEIGHT }}>
          {mountedOf(view, lines.length, focus.at, head).map(line)}
        </div>
      </div>
      <ListFoot count={model.input.events.length} book={book} laneWord={lensOf(lens).label.toLowerCase()} />
    </>
  );
}

const nothing = (): void => undefined;

/** The lines about the visible ones, the one that takes Tab and the head of those at the top, each once and in order. */
function mountedOf({ first, end }: { first: number; end: number }, count: number, at: number, head: number | null): number[] {
  const mounted = new Set<number>();
  for (let line = first; line < end; line += 1) mounted.add(line);
  if (at >= 0 && at < count) mounted.add(at);
  if (head !== null) mounted.add(head);
  return [...mounted].sort((a, b) => a - b);
}

/** The line and the cell that an event is in. */
function pressedIn({ target }: MouseEvent | FocusEvent, lines: readonly ListLine[]) {
  const element = target as Element;
  const row = element.closest<HTMLElement>('[data-row]');
  const at = row ? Number(row.dataset['row']) : -1;
  const cell = element.closest<HTMLElement>('[data-column]');
  const column = (cell?.dataset['column'] ?? null) as ColumnId | null;
  return { at, row, line: lines[at], column, isField: element.closest('input, select') !== null };
}
