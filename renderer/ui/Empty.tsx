import type { ReactNode } from 'react';
import './Empty.css';

/** An empty state: what this is for, and one thing to do. */
export function Empty({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="ui-empty">
      <p className="ui-empty-title">{title}</p>
      {children && <p className="ui-empty-text">{children}</p>}
      {actions && <div className="ui-empty-actions">{actions}</div>}
    </div>
  );
}
