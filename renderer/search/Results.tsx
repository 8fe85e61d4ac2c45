import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { hitPlace, nextHit } from './hits';
import { ResultGroup, type ResultActs } from './ResultGroup';
import { useSearchView } from './search-view';
import type { Searching } from './use-search';

interface ResultsProps extends ResultActs, Pick<Searching, 'want' | 'unfold'> {
  listed: NonNullable<Searching['listed']>;
  sources: ReadonlyMap<Id, Source>;
  annotations: ReadonlyMap<Id, Annotation>;
  /** Leaves the list upwards. */
  onLeave: () => void;
}

const HEIGHT = 112;

/** The sources found, as many of them drawn as the screen shows. */
export function Results({ listed, sources, annotations, want, unfold, onLeave, ...acts }: ResultsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { at } = useSearchView();
  const count = listed.found.groups;
  // oxlint-disable-next-line react/incompatible-library -- its functions are called at each render and kept nowhere
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 4,
    initialOffset: useSearchView.getState().scrolled,
    // The hit that has the focus stays, however far the list is scrolled.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at.group < count ? [at.group] : [])])].sort((a, b) => a - b),
  });
  const shown = rows.getVirtualItems();
  const from = shown[0]?.index ?? 0;
  const to = (shown.at(-1)?.index ?? -1) + 1;
  useEffect(() => want(from, to));
  useEffect(() => {
    scroller.current?.scrollTo({ top: useSearchView.getState().scrolled });
  }, [listed.typed]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = nextHit(event);
    if (next === undefined) return;
    event.preventDefault();
    if (next) next.focus();
    else onLeave();
  };
  return (
    <div
      ref={scroller}
      className="search-results"
      onScroll={({ currentTarget }) => useSearchView.setState({ scrolled: currentTarget.scrollTop })}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons inside */}
      <ul
        aria-label="Results"
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => useSearchView.setState({ at: hitPlace(target) })}
      >
        {shown.map(({ index, start }) => {
          const group = listed.groups.get(index);
          const source = group && sources.get(group.source);
          return (
            <li
              key={index}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              className="search-group"
              style={{ transform: `translateY(${start}px)` }}
            >
              {source ? (
                <ResultGroup
                  group={group}
                  source={source}
                  annotations={annotations}
                  current={at.group === index ? at.hit : null}
                  onUnfold={() => unfold(index)}
                  {...acts}
                />
              ) : (
                <div className="search-waiting" />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
