import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { Empty } from '../ui/Empty';
import { columnsNamed } from './columns';
import { useLibraryChoices, useLibraryView } from './library-view';
import { TableBar } from './TableBar';
import { TableFoot } from './TableFoot';
import { TableHead, widthOf } from './TableHead';
import { TableRow } from './TableRow';
import type { Tell } from './tree-acts';
import { useRowDrag } from './use-row-drag';
import { useRowKeys } from './use-row-keys';
import { useTableRows } from './use-table-rows';
import './SourceTable.css';

export interface SourceTableProps {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  /** The source whose metadata the inspector shows. */
  open: Id | null;
  /** Whether it is to take the focus when its first rows are drawn. */
  isAwaited: () => boolean;
  /** Opens the text of a source. */
  onOpen: (source: Id) => void;
  /** Shows the metadata of a source in the inspector. */
  onShow: (source: Id) => void;
  onClose: () => void;
  provide: ProvideCommands;
  tell: Tell;
}

/** px; SourceTable.css sets the same. */
export const ROW_HEIGHT = 30;
const OVERSCAN = 8;

/** All sources of a place as a table: sorted, filtered, selected and changed together. Only the rows about the visible ones are mounted. */
export default function SourceTable({ sources, annotations, open, provide, tell, ...on }: SourceTableProps) {
  const table = useTableRows(sources, annotations);
  const { rows, names, sorting, isArrangeable, shown } = table;
  const box = useRef<HTMLDivElement>(null);
  const selected = useLibraryView((view) => view.selected);
  const columns = useColumns(isArrangeable);
  const ids = useMemo(() => rows.map(({ source }) => source.id), [rows]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    paddingStart: ROW_HEIGHT,
  });
  const reveal = (at: number) => virtual.scrollToIndex(at, { align: 'auto' });
  const keys = useRowKeys({ box, rows, ids, open, table, tell, reveal, ...on });
  const drag = useRowDrag({ rows, ids, table, tell });
  const order = useOrder(shown.inPlace, isArrangeable);
  const { edit, remove } = keys;
  useEffect(() => provide({ 'sources.edit': edit, 'sources.remove': remove }), [provide, edit, remove]);

  // The row that takes Tab is one of them wherever it is: the very same element, or the focus would be lost when it comes into view.
  const inView = virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start - ROW_HEIGHT }));
  const isAtInView = keys.at < 0 || keys.at >= rows.length || inView.some(({ index }) => index === keys.at);
  const mounted = isAtInView ? inView : [...inView, { index: keys.at, top: keys.at * ROW_HEIGHT }];
  const row = (index: number, top: number) => (
    <TableRow
      key={ids[index]}
      facts={rows[index]!}
      index={index}
      top={top}
      columns={columns}
      names={names}
      isSelected={selected.has(ids[index]!)}
      isOpen={ids[index] === open}
      isTabStop={index === keys.at}
      order={order?.get(ids[index]!) ?? null}
      drop={drag.drop?.index === index ? drag.drop.at : null}
      onDragStart={drag.onDragStart}
    />
  );
  return (
    <section aria-label="Sources" data-region="sources" className="sources">
      <TableBar table={table} onClose={on.onClose} />
      {rows.length === 0 ? (
        <Empty title="No source to show">{noneWords(shown.inPlace.length, isArrangeable)}</Empty>
      ) : (
        <div
          ref={box}
          role="grid"
          aria-label="Sources"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          tabIndex={-1}
          className="sources-grid"
          style={{ '--columns': columns.map((column) => `${widthOf(column)}px`).join(' ') } as CSSProperties}
          onKeyDown={keys.onKeyDown}
          onClick={keys.onClick}
          onDoubleClick={keys.onDoubleClick}
          {...drag.target}
        >
          <div role="rowgroup" className="sources-heads">
            <TableHead columns={columns} sorting={sorting} />
          </div>
          <div role="rowgroup" className="sources-rows" style={{ height: virtual.getTotalSize() - ROW_HEIGHT }}>
            {mounted.map(({ index, top }) => row(index, top))}
          </div>
        </div>
      )}
      <TableFoot table={table} selected={selected} keys={keys} tell={tell} />
    </section>
  );
}

function noneWords(inPlace: number, isPlain: boolean): string {
  if (inPlace > 0) return 'No source here fits the filter. Change it or take it away.';
  return isPlain ? 'Nothing is in this collection. Put sources into it, or show all sources.' : 'No source is here now. Show all sources.';
}

/** The columns that are shown; the order of a collection comes first where there is one. */
function useColumns(isArrangeable: boolean) {
  const chosen = useLibraryChoices((choices) => choices.columns);
  const widths = useLibraryChoices((choices) => choices.widths);
  return useMemo(() => {
    const named = columnsNamed(chosen.includes('title') ? chosen : ['title', ...chosen]).filter(({ id }) => id !== 'order');
    return [...(isArrangeable ? columnsNamed(['order']) : []), ...named];
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- widths are read when the columns are drawn
  }, [chosen, isArrangeable, widths]);
}

/** Each source's place in the manual order, from 1. */
const useOrder = (inPlace: readonly Source[], isArrangeable: boolean): ReadonlyMap<Id, number> | null =>
  useMemo(() => (isArrangeable ? new Map(inPlace.map(({ id }, at) => [id, at + 1])) : null), [inPlace, isArrangeable]);
