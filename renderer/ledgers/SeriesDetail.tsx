import { useState, type KeyboardEvent } from 'react';
import { formatSpanShort } from '../../shared/dates/format-span';
import { clocks } from '../../shared/ledgers/clock';
import { amountWords, valueWords } from '../../shared/ledgers/figures';
import { passageWords } from '../../shared/ledgers/row';
import type { Point, Series } from '../../shared/ledgers/series';
import type { Id } from '../../shared/model/record';
import { numbered } from '../../shared/text/counted';
import { Chart } from './Chart';

/** So many values are listed; the table layout has all. */
const MOST = 150;

interface SeriesDetailProps {
  series: Series;
  onOpen: (annotation: Id) => void;
  onShow: (annotation: Id) => void;
}

/** One series as a chart and as an equal table. */
export function SeriesDetail({ series, onOpen, onShow }: SeriesDetailProps) {
  const [marked, setMarked] = useState<string | null>(null);
  const show = (id: Id) => {
    setMarked(id);
    onShow(id);
  };
  const choose = (id: Id) => {
    const row = document.getElementById(`series-${id}`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <section aria-label="Values" className="series-detail">
      <h2 dir="auto">
        {series.measure ?? 'Not said what it measures'}
        {series.terms && <span className="ledgers-count"> in {series.terms}</span>}
      </h2>
      <Chart series={series} marked={marked} onChoose={choose} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk the buttons in it */}
      <table className="series-table" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">As of</th>
            <th scope="col">Stated</th>
            <th scope="col">For comparison</th>
            <th scope="col">Conflict</th>
            <th scope="col">Passage</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {series.points.slice(0, MOST).map((point) => (
            <PointRow key={point.row.id} point={point} isMarked={point.row.id === marked} onOpen={onOpen} onShow={show} />
          ))}
        </tbody>
      </table>
      {series.points.length > MOST && <p className="ledgers-hint">{numbered(series.points.length - MOST)} more in the table layout.</p>}
    </section>
  );
}

interface PointRowProps {
  point: Point;
  isMarked: boolean;
  onOpen: (annotation: Id) => void;
  onShow: (annotation: Id) => void;
}

function PointRow({ point: { row, value, at, against }, isMarked, onOpen, onShow }: PointRowProps) {
  const stated = amountWords(row) ?? '';
  return (
    <tr id={`series-${row.id}`} data-marked={isMarked || undefined}>
      <td>
        {at ? formatSpanShort(at.when) : 'No date'}
        {at && at.clock !== 'about' && <span className="series-clock">{clocks[at.clock].toLowerCase()}</span>}
      </td>
      <td className="series-number">
        <button type="button" title="Open the passage" onClick={() => onOpen(row.id)} onFocus={() => onShow(row.id)}>
          {stated}
        </button>
      </td>
      <td className="series-number">{valueWords(value)}</td>
      <td className="series-conflicts">
        {against.length > 0 &&
          `Not ${against.map((other) => `${amountWords(other) ?? ''} (${other.source?.title ?? 'no title'})`).join('; ')}`}
      </td>
      <td dir="auto" className="series-words">
        {passageWords(row)}
      </td>
      <td dir="auto">{row.source?.title ?? 'Title not found'}</td>
    </tr>
  );
}
