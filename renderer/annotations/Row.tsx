import type { ReactNode } from 'react';

/** A field that is read and not typed: its label, and its value or the words for having none. */
export function Row({
  label,
  value,
  none = 'none stated',
  children,
}: {
  label: string;
  value: ReactNode;
  none?: string;
  children?: ReactNode;
}) {
  return (
    <div className="inspector-row">
      <dt>{label}</dt>
      <dd>
        {value ?? <span className="inspector-none">{none}</span>}
        {children}
      </dd>
    </div>
  );
}
