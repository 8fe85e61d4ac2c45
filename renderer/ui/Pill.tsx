import type { ReactNode } from 'react';
import './Pill.css';

/** A state in words, never by colour alone. */
export function Pill({ tone, children }: { tone: 'ok' | 'warn' | 'quiet'; children: ReactNode }) {
  return <span className={`ui-pill ui-pill-${tone}`}>{children}</span>;
}
