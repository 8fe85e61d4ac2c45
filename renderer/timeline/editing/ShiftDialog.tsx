import { useMemo, useState, type FormEvent } from 'react';
import { formatSpan } from '../../../shared/dates/format-span';
import type { DatedEvent } from '../../../shared/model/timeline';
import { counted, locale, numbered } from '../../../shared/text/counted';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { moveEvents } from './acts';
import { amountOf, shiftPlan, shiftUnits, type ShiftPlan, type ShiftUnit } from './shift-plan';

interface ShiftDialogProps {
  events: readonly DatedEvent[];
  onClose: () => void;
}

/** More than these are counted and not listed. */
const MOST_LISTED = 100;

/** Moves several events by an amount, shown before it is done. */
export function ShiftDialog({ events, onClose }: ShiftDialogProps) {
  const [count, setCount] = useState('1');
  const [unit, setUnit] = useState<ShiftUnit>('days');
  const [direction, setDirection] = useState<1 | -1>(1);
  const whole = /^\d{1,7}$/.test(count.trim()) ? Number(count) * direction : 0;
  const plan = useMemo(() => shiftPlan(events, amountOf(whole, unit)), [events, whole, unit]);
  const can = whole !== 0 && plan.moving.length > 0;
  const shift = () => {
    if (!can) return;
    onClose();
    void moveEvents(
      plan.moving.map(({ event }) => event.id),
      amountOf(whole, unit),
    );
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    shift();
  };
  return (
    <Modal
      title={`Shift ${counted(events.length, 'event', 'events')}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={!can} onPress={shift}>
            Shift {counted(plan.moving.length, 'event', 'events')}
          </Button>
        </>
      }
    >
      <form className="timeline-shift" onSubmit={onSubmit}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog */}
        <input
          className="ui-input"
          aria-label="How many"
          inputMode="numeric"
          value={count}
          autoFocus
          onChange={(event) => setCount(event.target.value)}
        />
        <select className="ui-input" aria-label="Unit" value={unit} onChange={(event) => setUnit(event.target.value as ShiftUnit)}>
          {shiftUnits.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <select
          className="ui-input"
          aria-label="Direction"
          value={direction}
          onChange={(event) => setDirection(event.target.value === '1' ? 1 : -1)}
        >
          <option value="1">later</option>
          <option value="-1">earlier</option>
        </select>
      </form>
      {whole === 0 ? <p className="timeline-shift-note">Give a whole number, 1 or more.</p> : <Preview {...plan} />}
    </Modal>
  );
}

function Preview({ moving, staying }: ShiftPlan) {
  return (
    <div className="timeline-shift-preview">
      {moving.length > 0 && (
        <ul aria-label="What changes">
          {moving.slice(0, MOST_LISTED).map(({ event, before, after, note }) => (
            <li key={event.id}>
              <span className="timeline-shift-title">{event.title}</span> {formatSpan(before, locale)} → <b>{formatSpan(after, locale)}</b>
              {note && <span className="timeline-shift-note"> {note}</span>}
            </li>
          ))}
        </ul>
      )}
      <More of={moving.length} />
      {staying.length > 0 && (
        <>
          <p>{counted(staying.length, 'event stays as it is:', 'events stay as they are:')}</p>
          <ul aria-label="What stays">
            {staying.slice(0, MOST_LISTED).map(({ event, why }) => (
              <li key={event.id}>
                <span className="timeline-shift-title">{event.title}</span> <span className="timeline-shift-note">{why}</span>
              </li>
            ))}
          </ul>
          <More of={staying.length} />
        </>
      )}
    </div>
  );
}

const More = ({ of }: { of: number }) =>
  of > MOST_LISTED ? <p className="timeline-shift-note">And {numbered(of - MOST_LISTED)} more.</p> : null;
