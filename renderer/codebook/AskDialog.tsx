import type { ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';

interface AskDialogProps {
  title: string;
  /** What is done: "Remove". */
  action: string;
  onDo: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Says what an act would touch, and does it only when it is asked for again. */
export function AskDialog({ title, action, onDo, onClose, children }: AskDialogProps) {
  return (
    <Modal
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" autoFocus onPress={onDo}>
            {action}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Modal>
  );
}
