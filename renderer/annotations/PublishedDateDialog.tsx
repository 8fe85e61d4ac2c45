import { useState } from 'react';
import { formatSpan } from '../../shared/dates/format-span';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { AffectedRow } from './AffectedRow';
import { commitPublished, type PublishedChange } from './change-published';
import { counted, locale } from './locale';
import type { AffectedDate } from './published-date';

interface PublishedDateDialogProps {
  change: PublishedChange;
  onClose: () => void;
}

/** Lists every date resolved against the old publication date, before and after; only those ticked change with it. */
export function PublishedDateDialog({ change, onClose }: PublishedDateDialogProps) {
  const { affected, published } = change;
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
      title="Change the publication date"
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={() => void confirm()}>
            {accepted.length ? `Change it and ${counted(accepted.length, 'date', 'dates')}` : 'Change it alone'}
          </Button>
        </>
      }
    >
      <p>
        {published ? `The new date is ${formatSpan(published, locale)}. ` : 'The source will have no publication date. '}
        {counted(affected.length, 'date was', 'dates were')} resolved against the old one. Tick those that change with it; the others keep
        the date they have.
      </p>
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
