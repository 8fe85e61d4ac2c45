import { useState } from 'react';
import type { Id } from '../../../shared/model/record';
import { EventRelation, type DatedEvent, type EventLink } from '../../../shared/model/timeline';
import { Modal } from '../../ui/Modal';
import { Segments } from '../../ui/Segments';
import { EventChoice } from './EventChoice';
import '../LinkDialog.css';

const relations = EventRelation.options.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }));

interface LinkEventDialogProps {
  from: DatedEvent;
  events: readonly DatedEvent[];
  onLink: (from: Id, link: EventLink) => void;
  onClose: () => void;
}

/** Says how one event bears on another, and finds that other one by its title or date. */
export default function LinkEventDialog({ from, events, onLink, onClose }: LinkEventDialogProps) {
  const [relation, setRelation] = useState<EventRelation>('leads to');
  const step = (by: 1 | -1) => {
    const at = EventRelation.options.indexOf(relation) + by;
    setRelation(EventRelation.options[(at + EventRelation.options.length) % EventRelation.options.length]!);
  };
  const link = (to: Id) => {
    onClose();
    onLink(from.id, { to, relation });
  };
  return (
    <Modal title="Link to another event" isOpen wide onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a second way to the buttons of the relation, from the field */}
      <div
        className="link-dialog"
        onKeyDownCapture={(event) => {
          if (!event.altKey || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
          event.preventDefault();
          event.stopPropagation();
          step(event.key === 'ArrowRight' ? 1 : -1);
        }}
      >
        <p className="link-dialog-event">{from.title}</p>
        <div className="link-dialog-relation">
          <Segments label="Relation" value={relation} options={relations} onChange={setRelation} />
          <span className="link-dialog-keys">Alt with the arrows changes it</span>
        </div>
        <EventChoice events={events} without={from.id} onChoose={link} />
      </div>
    </Modal>
  );
}
