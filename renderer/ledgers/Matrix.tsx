import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { cellKey, matrixOf } from '../../shared/ledgers/matrix';
import { stanceMarks } from '../../shared/ledgers/stance';
import { counted } from '../../shared/text/counted';
import { fold } from '../../shared/text/fold';
import { stepTo } from '../ui/step-to';
import { useTypeAhead } from '../ui/type-ahead';
import type { Id } from '../../shared/model/record';
import { useLedgersView } from './ledgers-view';
import { MatrixRow, type MatrixPlace } from './MatrixRow';
import { Quotations } from './Quotations';
import { StanceMark } from './StanceMark';
import type { LedgerState } from './use-ledger';
import './Matrix.css';

/** px; Matrix.css sets the same. */
const ROW = 34;
const HEAD = 38;
const HOLDERS = 190;
const ISSUE = 150;
const PAGE = 10;

interface MatrixProps {
  state: LedgerState;
  isAwaited: () => boolean;
  onOpen: (annotation: Id) => void;
  onShow: (annotation: Id) => void;
}

/** Holders by issues, each cell its stances in order of time. Arrows walk it; Enter goes to the quotations of a cell, which stand beneath. */
export function Matrix({ state, isAwaited, ...on }: MatrixProps) {
  const { passing, all, books } = state;
  const matrix = useMemo(() => matrixOf(passing, books.issues, all), [passing, books.issues, all]);
  const { holders, issues, cells } = matrix;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const looked = useLedgersView((view) => view.cell);
  const [place, setPlace] = useState<MatrixPlace>({ row: 0, column: 0 });
  const wanted = useRef(false);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const rows = useVirtualizer({
    count: holders.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 6,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
  });
  const columns = useVirtualizer({
    count: issues.length,
    horizontal: true,
    getScrollElement: () => box.current,
    estimateSize: () => ISSUE,
    overscan: 3,
    paddingStart: HOLDERS,
    scrollPaddingStart: HOLDERS,
  });
  const at: MatrixPlace = { row: Math.min(place.row, holders.length - 1), column: Math.min(place.column, issues.length - 1) };
  const seek = useTypeAhead(fold);
  useEffect(() => {
    if (!wanted.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"]`);
    cell?.focus({ preventScroll: true });
    wanted.current = !cell;
  });
  const hasCells = holders.length > 0;
  useEffect(() => {
    if (hasCells && isAwaited()) wanted.current = true;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when there are cells
  }, [hasCells]);

  const go = ({ row, column }: MatrixPlace) => {
    wanted.current = true;
    setPlace({ row, column });
    rows.scrollToIndex(row, { align: 'auto' });
    columns.scrollToIndex(column, { align: 'auto' });
  };
  const look = ({ row, column }: MatrixPlace) => {
    const [holder, issue] = [holders[row], issues[column]];
    if (holder && issue) useLedgersView.setState({ cell: { holder: holder.key, issue: issue.key } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.target as Element).closest('[data-cell]')) return;
    const isMod = event.ctrlKey || event.metaKey;
    const to = moved(event.key, isMod, at, holders.length, issues.length);
    if (to) go(to);
    else if (!isMod && (event.key === 'Enter' || event.key === ' ')) {
      look(at);
      if (event.key === 'Enter') requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.quotation')?.focus());
    } else if (!isMod && event.key === 'Escape') useLedgersView.setState({ cell: null });
    else {
      const found = seek(
        event,
        holders.map(({ label }) => label),
        at.row,
      );
      if (found === null) return;
      if (found >= 0) go({ row: found, column: at.column });
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    if (!cell) return;
    const [row = 0, column = 0] = cell.split(' ').map(Number);
    go({ row, column });
    look({ row, column });
  };
  const inView = rows.getVirtualItems();
  const mounted =
    inView.some(({ index }) => index === at.row) || at.row < 0 ? inView : [...inView, { index: at.row, start: HEAD + at.row * ROW }];
  const across = columns.getVirtualItems();
  const shown =
    across.some(({ index }) => index === at.column) || at.column < 0
      ? across
      : [...across, { index: at.column, start: HOLDERS + at.column * ISSUE }];
  const cell = looked && cells.get(cellKey(looked.holder, looked.issue));
  return (
    <div className="matrix">
      <div
        ref={box}
        role="grid"
        aria-label="Positions of holders on issues"
        aria-rowcount={holders.length + 1}
        aria-colcount={issues.length + 1}
        tabIndex={-1}
        className="matrix-grid"
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div className="matrix-head" role="row" aria-rowindex={1} style={{ width: columns.getTotalSize() }}>
          <span role="columnheader" aria-colindex={1} className="matrix-corner">
            {counted(holders.length, 'holder', 'holders')}, {counted(issues.length, 'issue', 'issues')}
          </span>
          {shown.map(({ index, start }) => (
            <span
              key={issues[index]!.key}
              role="columnheader"
              aria-colindex={index + 2}
              className="matrix-issue"
              data-apart={issues[index]!.of === null || undefined}
              style={{ transform: `translateX(${start}px)` }}
              title={issues[index]!.label}
            >
              <span dir="auto">{issues[index]!.label}</span>
              <span className="ledgers-count">{issues[index]!.count}</span>
            </span>
          ))}
        </div>
        <div role="rowgroup" className="matrix-rows" style={{ height: rows.getTotalSize() - HEAD, width: columns.getTotalSize() }}>
          {mounted.map(({ index, start }) => (
            <MatrixRow
              key={holders[index]!.key}
              holder={holders[index]!}
              index={index}
              top={start - HEAD}
              columns={shown}
              issues={issues}
              cells={cells}
              tabStop={index === at.row ? at.column : null}
              looked={looked?.holder === holders[index]!.key ? looked.issue : null}
            />
          ))}
        </div>
      </div>
      <Legend />
      {looked && cell && <Quotations ref={list} looked={looked} cell={cell} matrix={matrix} {...on} onClose={() => go(at)} />}
    </div>
  );
}

function moved(key: string, isMod: boolean, at: MatrixPlace, rows: number, columns: number): MatrixPlace | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const step = key === 'ArrowLeft' ? -1 : 1;
    return { ...at, column: isMod ? (step < 0 ? 0 : columns - 1) : Math.min(columns - 1, Math.max(0, at.column + step)) };
  }
  if ((key === 'Home' || key === 'End') && !isMod) return { ...at, column: key === 'Home' ? 0 : columns - 1 };
  const row = stepTo(key, at.row, rows, PAGE);
  if (row === null) return null;
  if (isMod && key !== 'PageUp' && key !== 'PageDown') {
    const isStart = key === 'Home' || key === 'ArrowUp';
    return { row: isStart ? 0 : rows - 1, column: key === 'Home' ? 0 : key === 'End' ? columns - 1 : at.column };
  }
  return { ...at, row };
}

/** What the marks mean. */
function Legend() {
  return (
    <ul className="matrix-legend" aria-label="What the marks mean">
      {Object.entries(stanceMarks).map(([id, { label }]) => (
        <li key={id}>
          <StanceMark stand={{ stance: id === 'none' ? null : (id as never), turn: null, supersededBy: null }} />
          {label}
        </li>
      ))}
      <li>
        <span className="ledgers-turn" data-turn="reversal" aria-hidden="true" />
        Reversal
      </li>
      <li>
        <StanceMark stand={{ stance: 'for', turn: null, supersededBy: 'x' }} />
        Superseded
      </li>
    </ul>
  );
}
