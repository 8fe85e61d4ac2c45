import { useState, type ReactNode } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './Button';
import './Panel.css';

interface PopoverButtonProps {
  label: ReactNode;
  kind?: ButtonProps['kind'];
  /** What the panel is called. */
  name: string;
  className?: string;
  /** What stands in the panel; `close` puts it away. */
  children: (close: () => void) => ReactNode;
}

/** A button with a panel beneath it; Esc puts it away, and the focus goes back to the button. */
export function PopoverButton({ label, name, kind = 'plain', className = '', children }: PopoverButtonProps) {
  const [anchor, setAnchor] = useState<{ current: Element } | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button kind={kind} aria-haspopup="dialog" aria-expanded={anchor !== null} onPress={({ target }) => setAnchor({ current: target })}>
        {label}
      </Button>
      {anchor && (
        <Popover
          aria-label={name}
          className={`ui-panel ${className}`}
          placement="bottom end"
          triggerRef={anchor}
          isOpen
          onOpenChange={(isOpen) => !isOpen && close()}
        >
          {children(close)}
        </Popover>
      )}
    </>
  );
}
