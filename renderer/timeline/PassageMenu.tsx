import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { quotation, sourceWords } from './words';
import './menu.css';

interface PassageMenuProps {
  evidence: readonly Annotation[];
  sources: ReadonlyMap<Id, Source>;
  anchor: HTMLElement;
  onOpen: (annotation: Id) => void;
  onClose: () => void;
}

/** The passages an event rests on, to open one. */
export function PassageMenu({ evidence, sources, anchor, onOpen, onClose }: PassageMenuProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      aria-label="Passages"
      className="timeline-menu"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="top start"
    >
      <Menu aria-label="Passages" autoFocus="first" onAction={(id) => onOpen(String(id))} onClose={onClose}>
        {evidence.map((annotation) => (
          <MenuItem key={annotation.id} id={annotation.id} textValue={quotation(annotation)} className="timeline-menu-item">
            <span>{quotation(annotation, 90)}</span>
            <span className="timeline-menu-source">{sourceWords(annotation, sources)}</span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
