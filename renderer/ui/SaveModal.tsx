import type { ReactNode } from 'react';
import { Button } from './Button';
import { Modal } from './Modal';
import type { FileToSave, Saver, Saving } from './use-saving';
import './SaveModal.css';

interface SaveModalProps {
  title: string;
  saver: Saver;
  /** What is saved, as it is chosen now. */
  file: () => FileToSave;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that shows what a file will hold, saves it, and says what became of it. */
export function SaveModal({ title, saver: { saving, start }, file, onClose, children }: SaveModalProps) {
  const press = () => {
    if (saving.state === 'saved') onClose();
    else void start(file());
  };
  return (
    <Modal
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {/* A screen reader hears it without moving there. */}
          <p role="status" className={`ui-save-outcome ui-save-${saving.state}`}>
            {saving.state === 'saved' && `Saved ${saving.name}`}
            {saving.state === 'failed' && saving.message}
          </p>
          {saving.state !== 'saved' && <Button onPress={onClose}>Cancel</Button>}
          <Button kind="primary" onPress={press}>
            {actions[saving.state]}
          </Button>
        </>
      }
    >
      {children}
    </Modal>
  );
}

/** What the button does next. */
const actions: Readonly<Record<Saving['state'], string>> = { choosing: 'Save…', saving: 'Saving', saved: 'Done', failed: 'Try again' };
