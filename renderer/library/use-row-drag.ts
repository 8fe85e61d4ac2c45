import { useRef, useState, type DragEvent } from 'react';
import type { Id } from '../../shared/model/record';
import { arrangeSources } from '../store/edits/collected-sources';
import { counted } from '../../shared/text/counted';
import { beginDrag, draggedNow, dropAt, endDrag } from './drag';
import type { SourceFacts } from './facts';
import { useLibraryView } from './library-view';
import type { Tell } from './tree-acts';
import type { TableRows } from './use-table-rows';

interface RowDragOptions {
  rows: readonly SourceFacts[];
  ids: readonly Id[];
  table: TableRows;
  tell: Tell;
}

/** Rows are dragged onto collections, and in the manual order of one between others. */
export function useRowDrag({ rows, ids, table, tell }: RowDragOptions) {
  const [drop, setDrop] = useState<{ index: number; at: 'before' | 'after' } | null>(null);
  const latest = useRef({ rows, ids, table });
  latest.current = { rows, ids, table };
  const onDragStart = useRef((event: DragEvent, index: number) => {
    const now = latest.current;
    const { selected } = useLibraryView.getState();
    const grabbed = now.ids[index]!;
    const sources = selected.has(grabbed) ? now.ids.filter((id) => selected.has(id)) : [grabbed];
    const words = sources.length === 1 ? (now.rows[index]!.source.title ?? 'A source') : counted(sources.length, 'source', 'sources');
    beginDrag(event, { sources, from: now.table.isArrangeable ? now.table.shown.place : null }, words);
  }).current;
  const isByHand = table.isArrangeable && table.sorting.column === 'order' && !table.sorting.descending;
  const placeOf = (event: DragEvent): { index: number; at: 'before' | 'after' } | null => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]');
    const dragged = draggedNow();
    if (!row || !dragged || !('sources' in dragged) || !isByHand) return null;
    const at = dropAt({ clientY: event.clientY, currentTarget: row }, 0.5);
    return { index: Number(row.dataset['row']), at: at === 'before' ? 'before' : 'after' };
  };
  const target = {
    onDragOver: (event: DragEvent) => {
      const place = placeOf(event);
      if (place?.index !== drop?.index || place?.at !== drop?.at) setDrop(place);
      if (place) event.preventDefault();
    },
    onDragLeave: () => setDrop(null),
    onDragEnd: () => {
      setDrop(null);
      endDrag();
    },
    onDrop: (event: DragEvent) => {
      const place = placeOf(event);
      const dragged = draggedNow();
      setDrop(null);
      if (!place || !dragged || !('sources' in dragged)) return;
      event.preventDefault();
      const before = ids[place.at === 'before' ? place.index : place.index + 1] ?? null;
      void arrangeSources(dragged.sources, table.shown.place, { before }).then((isDone) => isDone && tell('Arranged. Undo puts it back.'));
    },
  };
  return { drop, onDragStart, target };
}
