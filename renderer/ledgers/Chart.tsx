import { useEffect, useMemo, useState } from 'react';
import { formatDecimal } from '../../shared/amounts/format-figure';
import { msPerDay } from '../../shared/dates/calendar';
import { formatInstant } from '../../shared/dates/format-span';
import type { Series } from '../../shared/ledgers/series';
import { counted, locale } from '../../shared/text/counted';
import { chartShape, extremesOf, type ChartShape, type Drawn } from './chart-shape';

const LEFT = 96;
const EDGE = 14;
/** Room for the dates beneath, px. */
const FOOT = 18;
/** A longer time is told by its years, ms. */
const YEARS = 3 * 365 * msPerDay;

interface ChartProps {
  series: Series;
  /** The annotation that the table beneath stands on. */
  marked: string | null;
  onChoose: (annotation: string) => void;
}

/** The values of a series over time. Everything in it stands in the table beneath as well, which is how it is walked by key. */
export function Chart({ series, marked, onChoose }: ChartProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { width, height } = useSize(box);
  const foot = height - 4;
  const shape = useMemo(() => chartShape(series.points, { width, height: height - FOOT, left: LEFT, edge: EDGE }), [series, width, height]);
  const unit = shape && shape.to - shape.from > YEARS ? 'year' : 'day';
  return (
    <div className="series-chart">
      {shape ? (
        <div ref={setBox} className="series-drawing">
          {width > 0 && (
            <svg role="img" aria-label={chartWords(series)} width={width} height={height}>
              {shape.ticks.map(({ y, label }) => (
                <g key={label}>
                  <line className="series-line" x1={LEFT - 6} x2={width} y1={y} y2={y} />
                  <text className="series-tick" x={LEFT - 10} y={y + 4} textAnchor="end">
                    {label}
                  </text>
                </g>
              ))}
              {datesOf(shape, width).map(({ at, x, anchor }) => (
                <text key={anchor} className="series-tick" x={x} y={foot} textAnchor={anchor}>
                  {formatInstant(at, unit)}
                </text>
              ))}
              {shape.drawn.map((drawn) => (
                <Mark key={drawn.id} drawn={drawn} isMarked={drawn.id === marked} onChoose={onChoose} />
              ))}
            </svg>
          )}
        </div>
      ) : (
        <p className="ledgers-hint">None of these has a date that can be drawn. They are listed below.</p>
      )}
      {shape && shape.undated > 0 && (
        <p className="ledgers-hint">{counted(shape.undated, 'value has', 'values have')} no date that can be drawn.</p>
      )}
    </div>
  );
}

/** The dates beneath: the first and the last, or the one day there is. */
const datesOf = ({ from, to, isOneDay }: ChartShape, width: number): { at: number; x: number; anchor: 'start' | 'middle' | 'end' }[] =>
  isOneDay
    ? [{ at: from, x: (LEFT + width - EDGE) / 2, anchor: 'middle' }]
    : [
        { at: from, x: LEFT, anchor: 'start' },
        { at: to, x: width - 4, anchor: 'end' },
      ];

const ARROW = 9;
const RADIUS = 4;

function Mark({ drawn, isMarked, onChoose }: { drawn: Drawn; isMarked: boolean; onChoose: (annotation: string) => void }) {
  const { id, left, right, y, top, bottom, isConflict, isOpenAbove, isOpenBelow } = drawn;
  const middle = (left + right) / 2;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the table beneath is walked by key
    <g className="series-mark" data-conflict={isConflict || undefined} data-marked={isMarked || undefined} onClick={() => onChoose(id)}>
      {right - left > 1 && <line className="series-span" x1={left} x2={right} y1={y} y2={y} />}
      {bottom - top > 1 && <line className="series-reach" x1={middle} x2={middle} y1={top} y2={bottom} />}
      {isOpenAbove && <path className="series-arrow" d={`M${middle} ${y - RADIUS - ARROW}l4 6h-8Z`} />}
      {isOpenBelow && <path className="series-arrow" d={`M${middle} ${y + RADIUS + ARROW}l4 -6h-8Z`} />}
      {isConflict ? (
        <path className="series-point" d={`M${middle} ${y - 6}l6 6l-6 6l-6 -6Z`} />
      ) : (
        <circle className="series-point" cx={middle} cy={y} r={RADIUS} />
      )}
    </g>
  );
}

/** The chart in one sentence. */
function chartWords({ measure, terms, points, sources, conflicts }: Series): string {
  const { low, high } = extremesOf(points);
  const name = measure ?? 'What is not said to measure anything';
  const range = low === high ? formatDecimal(low, locale) : `${formatDecimal(low, locale)} to ${formatDecimal(high, locale)}`;
  const conflict = conflicts === 0 ? 'none in conflict' : `${conflicts} in conflict`;
  const values = `${counted(points.length, 'value', 'values')} from ${counted(sources, 'source', 'sources')}`;
  return `${name}${terms ? `, in ${terms}` : ''}: ${values}, ${range}, ${conflict}. The table below says the same.`;
}

/** How large an element is, px; a low window gives it less. */
function useSize(box: HTMLElement | null): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!box) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, [box]);
  return size;
}
