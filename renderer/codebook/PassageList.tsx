import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { counted } from '../../shared/text/counted';
import { stepTo } from '../ui/step-to';
import type { Actor } from '../../shared/model/codebook';
import { showActor, showIssue } from './codebook-view';
import type { PageItem } from './page-items';
import { PassageRow } from './PassageRow';
import type { PartProps } from './part-props';
import { withRow } from './use-pick-keys';
import './Passages.css';

interface PassageListProps extends Pick<PartProps, 'onOpen'> {
  items: readonly PageItem[];
  /** The actor whose page this is, who need not be named in each row. */
  actor?: Actor;
}

const HEIGHT = 48;
const PAGE = 8;

/** The passages of a page under their headings. Arrows go through them, Enter opens one in its text. Only those near the visible ones are mounted. */
export function PassageList({ items, actor, onOpen }: PassageListProps) {
  const box = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => items.flatMap((item, index) => (item.is === 'section' || isPlainGroup(item) ? [] : [index])), [items]);
  const [stop, setStop] = useState(0);
  const isWanted = useRef(false);
  const at = stops[Math.min(stop, stops.length - 1)] ?? -1;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => items[index]!.key,
    overscan: 6,
    rangeExtractor: (range) => withRow(range, at),
  });
  useEffect(() => {
    if (!isWanted.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-stop="${at}"]`);
    row?.focus({ preventScroll: true });
    isWanted.current = !row;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const here = Number((event.target as Element).closest<HTMLElement>('[data-stop]')?.dataset['stop'] ?? -1);
    const to = here === -1 || event.altKey ? null : stepTo(event.key, stops.indexOf(here), stops.length, PAGE);
    if (to === null) return;
    event.preventDefault();
    isWanted.current = true;
    setStop(to);
    virtual.scrollToIndex(stops[to]!, { align: 'auto' });
  };
  const onFocus = ({ target }: { target: Element }) => {
    const here = Number(target.closest<HTMLElement>('[data-stop]')?.dataset['stop'] ?? -1);
    if (here !== -1 && here !== at) setStop(stops.indexOf(here));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the buttons inside
    <div ref={box} className="codebook-passages" onKeyDown={onKeyDown} onFocus={onFocus}>
      <div className="codebook-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="codebook-item"
              style={{ transform: `translateY(${start}px)` }}
            >
              <Item
                item={item}
                index={index}
                isTabStop={index === at}
                isFirst={index === stops[0]}
                Heading={items[0]?.is === 'section' ? 'h3' : 'h2'}
                actor={actor}
                onOpen={onOpen}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface ItemProps extends Pick<PassageListProps, 'onOpen'> {
  item: PageItem;
  index: number;
  isTabStop: boolean;
  isFirst: boolean;
  /** Of a group: beneath a section, or at the top of the page. */
  Heading: 'h2' | 'h3';
  actor: Actor | undefined;
}

/** Drawn again only when it changes, not at every step of scrolling. */
const Item = memo(function Item({ item, index, isTabStop, isFirst, Heading, actor, onOpen }: ItemProps) {
  const stop = { 'data-stop': index, tabIndex: isTabStop ? 0 : -1, ...(isFirst ? { 'data-first': '' } : {}) };
  switch (item.is) {
    case 'section':
      return (
        <h2 className="codebook-section">
          {item.text} <span className="codebook-small">{counted(item.count, 'passage', 'passages')}</span>
        </h2>
      );
    case 'group': {
      const { to } = item;
      return (
        <Heading className="codebook-group">
          {to ? (
            <button type="button" {...stop} onClick={() => ('actor' in to ? showActor(to.actor) : showIssue(to.issue))}>
              {item.text}
            </button>
          ) : (
            item.text
          )}{' '}
          <span className="codebook-small">{counted(item.count, 'position', 'positions')}</span>
          {item.reversals > 0 && <span className="codebook-turn">{counted(item.reversals, 'reversal', 'reversals')}</span>}
        </Heading>
      );
    }
    case 'passage':
      return <PassageRow item={item} actor={actor} stop={stop} onOpen={onOpen} />;
  }
});

const isPlainGroup = (item: PageItem): boolean => item.is === 'group' && item.to === null;
