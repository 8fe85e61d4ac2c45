import { type KeyboardEvent, useId, useState } from 'react';
import type { Coder } from '../../shared/model/coder';
import type { Id } from '../../shared/model/record';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { TextField } from '../ui/TextField';
import './Coders.css';

export interface CodersDialogProps {
  coders: readonly Coder[];
  atWork: Id;
  onChoose: (coder: Id) => void;
  /** Gives false where another coder has that name. */
  onAdd: (name: string) => Promise<boolean>;
  onRename: (coder: Id, name: string) => Promise<boolean>;
  onClose: () => void;
}

const TAKEN = 'Another coder has this name. Give this one a name of their own.';

/** Who is coding: every record made from now on is theirs. */
export function CodersDialog({ coders, atWork, onChoose, onAdd, onRename, onClose }: CodersDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const [name, setName] = useState('');
  const group = useId();
  const field = useId();
  const current = coders.find(({ id }) => id === atWork);
  const add = async () => {
    if (name.trim() === '') return;
    const isAdded = await onAdd(name);
    setProblem(isAdded ? null : TAKEN);
    if (isAdded) setName('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };
  return (
    <Modal
      title="Who is coding"
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <p>Every annotation says who made it and who changed it last. The choice is kept on this computer.</p>
      <fieldset className="coders-list">
        <legend className="ui-visually-hidden">Coder at work</legend>
        {coders.map((coder) => (
          <label key={coder.id} data-chosen={coder.id === atWork || undefined}>
            <input type="radio" name={group} checked={coder.id === atWork} onChange={() => onChoose(coder.id)} />
            {coder.name}
          </label>
        ))}
      </fieldset>
      {current && (
        <TextField
          key={current.id}
          label="Name of the coder at work"
          value={current.name}
          error={renamed}
          onCommit={(typed) => {
            if (typed.trim() !== '') void onRename(current.id, typed.slice(0, 200)).then((isDone) => setRenamed(isDone ? null : TAKEN));
          }}
        />
      )}
      <div className="coders-add">
        <div className="ui-field">
          <label className="ui-label" htmlFor={field}>
            Add a coder
          </label>
          <input
            id={field}
            className="ui-input"
            value={name}
            maxLength={200}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${field}-error` : undefined}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <Button onPress={() => void add()} isDisabled={name.trim() === ''}>
          Add
        </Button>
      </div>
      {problem && (
        <p id={`${field}-error`} className="ui-error" role="alert">
          {problem}
        </p>
      )}
    </Modal>
  );
}
