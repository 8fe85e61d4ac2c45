import type { FocusEvent, FormEvent, ReactNode } from 'react';

/** The part of the inspector that scrolls. The field at work stays in sight with the reading beneath it. */
export function Body({ children }: { children: ReactNode }) {
  return (
    <div className="inspector-body" onInput={keepInSight} onFocus={keepInSight}>
      {children}
    </div>
  );
}

function keepInSight({ target }: FormEvent | FocusEvent): void {
  // The reading is drawn after the event that changes it.
  requestAnimationFrame(() => (target as Element).closest('.ui-field')?.scrollIntoView({ block: 'nearest' }));
}
