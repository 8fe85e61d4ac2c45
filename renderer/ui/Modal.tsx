import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal as Base, ModalOverlay } from 'react-aria-components/Modal';
import type { ReactNode } from 'react';
import './Modal.css';

export interface ModalProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
}

/** A modal dialog: focus stays inside it, Esc closes it, and focus goes back to where it was. */
export function Modal({ title, isOpen, onClose, children, actions, wide }: ModalProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className="ui-overlay">
      <Base className={`ui-modal ${wide ? 'ui-modal-wide' : ''}`}>
        <Dialog className="ui-dialog">
          <Heading slot="title" className="ui-modal-title">
            {title}
          </Heading>
          <div className="ui-modal-body">{children}</div>
          {actions && <div className="ui-modal-actions">{actions}</div>}
        </Dialog>
      </Base>
    </ModalOverlay>
  );
}
