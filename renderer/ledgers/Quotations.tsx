import { type KeyboardEvent, type Ref } from 'react';
import type { Cell, Matrix } from '../../shared/ledgers/matrix';
import { passageWords } from '../../shared/ledgers/row';
import { stanceMarks } from '../../shared/ledgers/stance';
import type { Id } from '../../shared/model/record';
import { counted, numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { arrange, settingsOf, useLedgersView, type Looked } from './ledgers-view';
import { StanceMark } from './StanceMark';
import { turnWords, whenWords } from './stand-words';

interface QuotationsProps {
  looked: Looked;
  cell: Cell;
  matrix: Matrix;
  ref: Ref<HTMLElement>;
  onOpen: (annotation: Id) => void;
  onShow: (annotation: Id) => void;
  /** Back to the cell. */
  onClose: () => void;
}

const MOST = 200;

/** What a cell of the matrix rests on: every position with its words, in order of time. Each opens its passage. */
export function Quotations({ looked, cell, matrix, ref, onOpen, onShow, onClose }: QuotationsProps) {
  const holder = matrix.holders.find(({ key }) => key === looked.holder);
  const issue = matrix.issues.find(({ key }) => key === looked.issue);
  const close = () => {
    useLedgersView.setState({ cell: null });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') return close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.quotation')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };
  const asTable = () => {
    const { keys } = settingsOf('positions').filter;
    const narrowed = { ...keys, holders: [looked.holder], issue: issueKeysOf(cell) };
    arrange('positions', { mode: 'table', filter: { ...settingsOf('positions').filter, keys: narrowed } });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk the buttons in it
    <section ref={ref} aria-label="Quotations" className="quotations" onKeyDown={onKeyDown}>
      <header>
        <h2 dir="auto">
          {holder?.label}: {issue?.label}
        </h2>
        <span className="ledgers-count">
          {counted(cell.stands.length, 'position', 'positions')}
          {cell.reversals > 0 && `, ${counted(cell.reversals, 'reversal', 'reversals')}`}
        </span>
        <Button onPress={asTable}>Show as a table</Button>
        <Button kind="quiet" onPress={close}>
          Close
        </Button>
      </header>
      <ol>
        {cell.stands.slice(0, MOST).map((stand) => (
          <li key={stand.row.id}>
            <button type="button" className="quotation" onClick={() => onOpen(stand.row.id)} onFocus={() => onShow(stand.row.id)}>
              <span className="quotation-mark">
                <StanceMark stand={stand} />
              </span>
              <span className="quotation-stance">
                <b>{stanceMarks[stand.stance ?? 'none'].label}</b>
                {turnWords(stand).map((words) => (
                  <em key={words}>{words}</em>
                ))}
              </span>
              <span className="quotation-when">{whenWords(stand)}</span>
              <span className="quotation-words" dir="auto">
                {passageWords(stand.row)}
                {stand.condition && <span className="quotation-condition">Condition: {stand.condition}</span>}
              </span>
              <span className="quotation-source" dir="auto">
                {stand.row.source?.title ?? 'Title not found'}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {cell.stands.length > MOST && <p className="ledgers-hint">{numbered(cell.stands.length - MOST)} more in the table.</p>}
    </section>
  );
}

/** The spellings of the issue in the cell, as the table's filter knows them. */
const issueKeysOf = ({ stands }: Cell): string[] => [
  ...new Set(stands.map(({ row: { annotation } }) => (annotation.fields.kind === 'position' ? (annotation.fields.issue ?? '') : ''))),
];
