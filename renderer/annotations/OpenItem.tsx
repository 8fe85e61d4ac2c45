import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';

/** A row that opens what it names, with a line of small print. */
export function OpenItem({ children, small, onOpen }: { children: ReactNode; small: string; onOpen: () => void }) {
  return (
    <Button className="inspector-open" onPress={onOpen}>
      <span>{children}</span>
      <span className="inspector-small">{small}</span>
    </Button>
  );
}
