import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { formatDecimal } from '../../shared/amounts/format-figure';
import { seriesOf, shownSeries, type Series } from '../../shared/ledgers/series';
import type { Id } from '../../shared/model/record';
import { locale, numbered } from '../../shared/text/counted';
import { fold } from '../../shared/text/fold';
import { Empty } from '../ui/Empty';
import { stepTo } from '../ui/step-to';
import { useTypeAhead } from '../ui/type-ahead';
import { extremesOf } from './chart-shape';
import { useLedgersView } from './ledgers-view';
import { SeriesDetail } from './SeriesDetail';
import type { LedgerState } from './use-ledger';
import './SeriesView.css';

const ROW = 30;
const PAGE = 8;

interface SeriesViewProps {
  state: LedgerState;
  isAwaited: () => boolean;
  onOpen: (annotation: Id) => void;
  onShow: (annotation: Id) => void;
}

/** What is measured, across sources and dates: a list of series, and beneath it the one chosen as a chart and an equal table. */
export function SeriesView({ state: { all, passing }, isAwaited, onOpen, onShow }: SeriesViewProps) {
  const every = useMemo(() => seriesOf(all), [all]);
  const series = useMemo(() => {
    const ids = new Set(passing.map(({ id }) => id));
    return shownSeries(every, (id) => ids.has(id));
  }, [every, passing]);
  const chosen = useLedgersView((view) => view.series);
  const at = Math.max(
    0,
    series.findIndex(({ key }) => key === chosen),
  );
  const current = series[at];
  if (!current) return <Empty title="No number to compare">Figures with an amount are compared here by what they measure.</Empty>;
  return (
    <div className="series">
      <SeriesList series={series} at={at} isAwaited={isAwaited} />
      <SeriesDetail key={current.key} series={current} onOpen={onOpen} onShow={onShow} />
    </div>
  );
}

const choose = (key: string): void => useLedgersView.setState({ series: key });
const nameOf = ({ measure }: Series): string => measure ?? 'Not said what it measures';

function SeriesList({ series, at, isAwaited }: { series: readonly Series[]; at: number; isAwaited: () => boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  const seek = useTypeAhead(fold);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({ count: series.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 });
  useEffect(() => {
    if (isAwaited()) isWanted.current = true;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once
  }, []);
  useEffect(() => {
    if (!isWanted.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    row?.focus({ preventScroll: true });
    isWanted.current = !row;
  });
  const go = (to: number) => {
    const next = series[to];
    if (!next) return;
    choose(next.key);
    virtual.scrollToIndex(to, { align: 'auto' });
    isWanted.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stepTo(event.key, at, series.length, PAGE) ?? seek(event, series.map(nameOf), at);
    if (to === null) return;
    event.preventDefault();
    if (to >= 0) go(to);
  };
  const inView = virtual.getVirtualItems();
  const mounted = inView.some(({ index }) => index === at) ? inView : [...inView, { index: at, start: at * ROW }];
  return (
    <div className="series-list">
      <div className="series-row series-names" aria-hidden="true">
        <span>Measures</span>
        <span>In</span>
        <span>Values</span>
        <span>Sources</span>
        <span>Range</span>
        <span>Conflicts</span>
      </div>
      <div ref={box} role="listbox" aria-label="What is measured" className="series-box" tabIndex={-1} onKeyDown={onKeyDown}>
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {mounted.map(({ index, start }) => (
            <SeriesRow
              key={series[index]!.key}
              series={series[index]!}
              index={index}
              of={series.length}
              top={start}
              isChosen={index === at}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface SeriesRowProps {
  series: Series;
  index: number;
  of: number;
  top: number;
  isChosen: boolean;
}

function SeriesRow({ series, index, of, top, isChosen }: SeriesRowProps) {
  const { low, high } = extremesOf(series.points);
  const range = low === high ? formatDecimal(low, locale) : `${formatDecimal(low, locale)} – ${formatDecimal(high, locale)}`;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
    <div
      role="option"
      aria-selected={isChosen}
      aria-setsize={of}
      aria-posinset={index + 1}
      tabIndex={isChosen ? 0 : -1}
      data-row={index}
      data-region-focus={isChosen ? '' : undefined}
      className="series-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => choose(series.key)}
    >
      <span dir="auto" data-missing={series.measure === null || undefined}>
        {nameOf(series)}
      </span>
      <span dir="auto">{series.terms}</span>
      <span>
        {numbered(series.points.length)}
        <Said words={series.points.length === 1 ? 'value' : 'values'} />
      </span>
      <span>
        {numbered(series.sources)}
        <Said words={series.sources === 1 ? 'source' : 'sources'} />
      </span>
      <span>{range}</span>
      <span className="series-conflicts">
        {series.conflicts > 0 && (
          <>
            {numbered(series.conflicts)}
            <Said words="in conflict" />
          </>
        )}
      </span>
    </div>
  );
}

/** What a number counts, for those who hear it without the head of its column. */
const Said = ({ words }: { words: string }) => <span className="ui-visually-hidden"> {words}, </span>;
