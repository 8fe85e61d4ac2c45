import { useState } from 'react';
import { formatSpan } from '../../shared/dates/format-span';
import { counted } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { AffectedRow } from './AffectedRow';
import { commitPublished, type PublishedChange } from './change-published';
import type { AffectedDate } from './published-date';

interface PublishedDateDialogProps {
  change: PublishedChange;
  onClose: () => void;
}

/** Lists every date that rests on the publication date or waits for one, before and after; only those ticked change with it. */
export function PublishedDateDialog({ change, onClose }: PublishedDateDialogProps) {
  const { affected } = change;
  const verb = change.source.published ? 'Change' : 'Set';
  const [accepted, setAccepted] = useState<readonly AffectedDate[]>([]);
  const isAll = accepted.length === affected.length;
  const toggle = (date: AffectedDate) =>
    setAccepted(accepted.includes(date) ? accepted.filter((other) => other !== date) : [...accepted, date]);
  const confirm = async () => {
    await commitPublished(change, accepted);
    onClose();
  };
  return (
    <Modal
      title={`${verb} the publication date`}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={() => void confirm()}>
            {accepted.length ? `${verb} it and ${counted(accepted.length, 'date', 'dates')}` : `${verb} it alone`}
          </Button>
        </>
      }
    >
      <p>{explanation(change)}</p>
      <div className="inspector-affected-head">
        <label className="inspector-check">
          <input type="checkbox" checked={isAll} onChange={() => setAccepted(isAll ? [] : affected)} />
          Select all
        </label>
        <span>{`${accepted.length} of ${affected.length} selected`}</span>
      </div>
      <ul className="inspector-affected">
        {affected.map((date) => (
          <AffectedRow key={date.key} date={date} isAccepted={accepted.includes(date)} onToggle={() => toggle(date)} />
        ))}
      </ul>
    </Modal>
  );
}

function explanation({ published, affected }: PublishedChange): string {
  const waiting = affected.filter(({ before }) => before === null).length;
  const resolved = affected.length - waiting;
  return [
    published ? `The new date is ${formatSpan(published)}.` : 'The source will have no publication date.',
    resolved ? `${counted(resolved, 'date was', 'dates were')} resolved against the old one.` : '',
    waiting ? `${counted(waiting, 'date waits', 'dates wait')} for one and can now be read.` : '',
    'Tick those that change with it; the others stay as they are.',
  ]
    .filter(Boolean)
    .join(' ');
}
