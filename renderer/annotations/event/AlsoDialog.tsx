import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { DatedEvent, Timeline } from '../../../shared/model/timeline';
import { isOn } from '../../../shared/model/timelines-of';
import { counted } from '../../../shared/text/counted';
import type { Onto } from '../../store/edits/event-timelines';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextField } from '../../ui/TextField';
import '../LinkDialog.css';

interface AlsoDialogProps {
  events: readonly DatedEvent[];
  timelines: readonly Timeline[];
  onChoose: (onto: Onto) => void;
  onClose: () => void;
}

/** Chooses another timeline that events are shown on as well, or makes one. */
export default function AlsoDialog({ events, timelines, onChoose, onClose }: AlsoDialogProps) {
  const [title, setTitle] = useState('');
  const choose = (onto: Onto) => {
    onClose();
    onChoose(onto);
  };
  const make = () => title.trim() && choose({ title: title.trim() });
  const others = timelines.filter(({ id }) => events.some((event) => !isOn(event, id)));
  const first = events[0];
  return (
    <Modal
      title="Show on another timeline"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={!title.trim()} onPress={make}>
            Make it
          </Button>
        </>
      }
    >
      <div className="link-dialog">
        <p>
          {events.length === 1 && first ? first.title : counted(events.length, 'event', 'events')}: shown there as well, and not copied.
        </p>
        {others.length > 0 && (
          <ListBox
            aria-label="Timelines"
            className="link-dialog-list"
            items={others}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that a person has just asked for begins at its list
            autoFocus="first"
            onAction={(key) => choose({ id: String(key) })}
          >
            {(timeline) => (
              <ListBoxItem id={timeline.id} textValue={timeline.title} className="link-dialog-item">
                {timeline.title}
              </ListBoxItem>
            )}
          </ListBox>
        )}
        <TextField
          label="A new timeline"
          value=""
          placeholder="its title"
          onInput={setTitle}
          onCommit={() => undefined}
          autoFocus={others.length === 0}
        />
      </div>
    </Modal>
  );
}
