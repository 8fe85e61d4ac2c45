import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { fold } from '../../shared/text/fold';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { stepTo } from '../ui/step-to';
import { beginDrag, endDrag } from './drag';
import type { SourceFacts } from './facts';
import { SourceRow } from './SourceRow';
import { useTypeAhead } from '../ui/type-ahead';

export interface SourceListProps {
  sources: readonly Source[];
  factsOf: (source: Source) => SourceFacts;
  open: Id | null;
  onOpen: (source: Id) => void;
  /** Takes sources to be put elsewhere: cut (true) or copied. */
  onHold: (sources: readonly Id[], isCut: boolean) => void;
  /** The collection they are dragged out of; null where it is none that holds them. */
  from: Id | null;
}

/** A title of two lines with what is known and tagged, px; the true height is measured. */
const ROW = 72;
const GAP = 4;
const PAGE = 6;

/** The sources of a place as a list box: the one chosen is open. Only the rows about the visible ones are mounted. */
export function SourceList({ sources, factsOf, open, onOpen, onHold, from }: SourceListProps) {
  const box = useRef<HTMLDivElement>(null);
  const { at, focused, go, setFocused } = useRowFocus(sources, open);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useVirtualizer({
    count: sources.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (index) => sources[index]!.id,
    gap: GAP,
    overscan: 4,
    rangeExtractor: (range) => withRow(range, at),
  });
  useKeepInView(rows, sources, open);
  useMoveFocus(box, rows, focused, at);
  const seek = useTypeAhead(fold);
  const titles = useMemo(() => sources.map(({ title }) => title ?? 'Title not found'), [sources]);
  const onKeyDown = (event: KeyboardEvent) => {
    const source = sources[at];
    if (!source || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'x' && event.key !== 'c') return;
      onHold([source.id], event.key === 'x');
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(source.id);
    else {
      const to = stepTo(event.key, at, sources.length, PAGE) ?? seek(event, titles, at);
      if (to === null) return;
      if (to >= 0) {
        go(to);
        onOpen(sources[to]!.id);
      }
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const index = Number((event.target as Element).closest<HTMLElement>('[role="option"]')?.dataset['index'] ?? -1);
    if (index < 0) return;
    go(index);
    onOpen(sources[index]!.id);
  };
  return (
    <div
      ref={box}
      role="listbox"
      aria-label="Sources"
      tabIndex={-1}
      className="library-sources"
      onKeyDown={onKeyDown}
      onClick={onClick}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setFocused(null)}
    >
      <div role="presentation" className="library-sources-all" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const source = sources[index]!;
          return (
            <div
              key={key}
              ref={rows.measureElement}
              role="option"
              tabIndex={index === at ? 0 : -1}
              aria-selected={source.id === open}
              aria-posinset={index + 1}
              aria-setsize={sources.length}
              data-index={index}
              data-region-focus={index === at ? '' : undefined}
              data-selected={source.id === open || undefined}
              className="library-source"
              style={{ transform: `translateY(${start}px)` }}
              draggable
              onDragStart={(event) => beginDrag(event, { sources: [source.id], from }, titles[index]!)}
              onDragEnd={endDrag}
              onFocus={() => setFocused(source.id)}
            >
              <SourceRow source={source} counts={factsOf(source).passages} looks={factsOf(source).needLook} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The rows in sight, and the one that takes Tab wherever it is. */
function withRow({ startIndex, endIndex, overscan, count }: Range, at: number): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const rows = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  if (at >= 0 && at < first) return [at, ...rows];
  return at > last && at < count ? [...rows, at] : rows;
}

/** Which row takes Tab: the one that had the focus last, else the open one. */
function useRowFocus(sources: readonly Source[], open: Id | null) {
  const [focused, setFocused] = useState<Id | null>(null);
  const places = useMemo(() => new Map(sources.map(({ id }, place) => [id, place])), [sources]);
  const at = places.get(focused ?? '') ?? places.get(open ?? '') ?? 0;
  return { at, focused, setFocused, go: (index: number) => setFocused(sources[index]!.id) };
}

type Rows = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

/** The source that is open is brought into view when it is opened, from wherever that was. */
function useKeepInView(rows: Rows, sources: readonly Source[], open: Id | null): void {
  const index = open === null ? -1 : sources.findIndex(({ id }) => id === open);
  const isThere = index !== -1;
  const latest = useRef({ rows, index });
  latest.current = { rows, index };
  useEffect(() => {
    if (isThere) latest.current.rows.scrollToIndex(latest.current.index, { align: 'auto' });
  }, [open, isThere]);
}

/** The focus follows the row that takes Tab while the list has it. */
function useMoveFocus(box: React.RefObject<HTMLDivElement | null>, rows: Rows, focused: Id | null, at: number): void {
  useEffect(() => {
    const here = document.activeElement;
    if (focused === null || !box.current?.contains(here) || here?.getAttribute('data-index') === String(at)) return;
    rows.scrollToIndex(at, { align: 'auto' });
    box.current.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus({ preventScroll: true });
  });
}
