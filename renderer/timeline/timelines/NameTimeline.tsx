import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import '../../ui/Field.css';

export interface NameTimelineProps {
  /** The dialog's title and what its button says. */
  title: string;
  action: string;
  /** What stands in the field at first. */
  name: string;
  about: string;
  /** Does it. Gives what stands in the way, null where it is done. */
  onName: (name: string) => Promise<string | null>;
  onClose: () => void;
}

const LONGEST_NAME = 500;

/** Asks for the name of a timeline: of a new one, of a duplicate, or another name for one. */
export function NameTimeline({ title, action, name, about, onName, onClose }: NameTimelineProps) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async () => {
    if (!typed.trim()) return setProblem('A timeline needs a name.');
    const refusal = await onName(typed.trim());
    if (refusal === null) onClose();
    else setProblem(refusal);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void take();
  };
  const actions = (
    <>
      <Button onPress={onClose}>Cancel</Button>
      <Button kind="primary" onPress={() => void take()}>
        {action}
      </Button>
    </>
  );
  return (
    <Modal title={title} isOpen onClose={onClose} actions={actions}>
      <div className="ui-field">
        <label className="ui-label" htmlFor={id}>
          Name
        </label>
        <input
          id={id}
          className="ui-input"
          value={typed}
          maxLength={LONGEST_NAME}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a dialog that was just asked for
          autoFocus
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? `${id}-about` : `${id}-problem`}
          onFocus={({ target }) => target.select()}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setTyped(target.value);
            setProblem(null);
          }}
        />
        {problem === null ? (
          <span id={`${id}-about`} className="ui-description">
            {about}
          </span>
        ) : (
          <span id={`${id}-problem`} className="ui-error" role="alert">
            {problem}
          </span>
        )}
      </div>
    </Modal>
  );
}
