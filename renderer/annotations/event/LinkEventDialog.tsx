import { useState } from 'react';
import type { Id } from '../../../shared/model/record';
import { EventRelation, type DatedEvent, type EventLink } from '../../../shared/model/timeline';
import { Modal } from '../../ui/Modal';
import { upperFirst } from '../locale';
import { RelationFrame } from '../RelationFrame';
import { EventChoice } from './EventChoice';
import '../LinkDialog.css';

const relations = EventRelation.options.map((id) => ({ id, label: upperFirst(id) }));

interface LinkEventDialogProps {
  from: DatedEvent;
  events: readonly DatedEvent[];
  onLink: (from: Id, link: EventLink) => void;
  onClose: () => void;
}

/** Says how one event bears on another, and finds that other one by its title or date. */
export default function LinkEventDialog({ from, events, onLink, onClose }: LinkEventDialogProps) {
  const [relation, setRelation] = useState<EventRelation>('leads to');
  const link = (to: Id) => {
    onClose();
    onLink(from.id, { to, relation });
  };
  return (
    <Modal title="Link to another event" isOpen wide onClose={onClose}>
      <RelationFrame
        relation={relation}
        relations={relations}
        onRelation={setRelation}
        from={<p className="link-dialog-event">{from.title}</p>}
      >
        <EventChoice events={events} without={from.id} onChoose={link} />
      </RelationFrame>
    </Modal>
  );
}
