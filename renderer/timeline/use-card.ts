import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../shared/model/record';

/** Time to get from an event onto its card. */
const LEAVE_MS = 200;

export interface CardHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/**
 * The event whose card is shown: the one pointed at, else the one that the keyboard came to. The card stays while the pointer is on it, and a
 * little longer, so that it can be reached; Esc takes it away.
 */
export function useCard(pointed: Id | null, focused: Id | null): { cardFor: Id | null; handlers: CardHandlers } {
  const wanted = pointed ?? focused;
  const [shown, setShown] = useState<Id | null>(null);
  const [isOnCard, setOnCard] = useState(false);
  const [dismissed, setDismissed] = useState<Id | null>(null);
  if (wanted !== null && wanted !== shown && wanted !== dismissed && !isOnCard) setShown(wanted);
  if (dismissed !== null && wanted !== dismissed) setDismissed(null);
  const latest = useRef({ shown, isPointed: false });
  useEffect(() => {
    latest.current = { shown, isPointed: pointed !== null || isOnCard };
  });
  useEffect(() => {
    if (wanted !== null || isOnCard) return;
    const timer = setTimeout(() => setShown(null), LEAVE_MS);
    return () => clearTimeout(timer);
  }, [wanted, isOnCard]);
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const now = latest.current;
      setDismissed(now.shown);
      setShown(null);
      setOnCard(false);
      // The card was all that Esc was for, unless a field has a use for it.
      if (now.isPointed && !(event.target as Element).closest?.('input, textarea, select')) event.stopPropagation();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [isShown]);
  const handlers = useMemo(() => ({ onPointerEnter: () => setOnCard(true), onPointerLeave: () => setOnCard(false) }), []);
  return { cardFor: shown, handlers };
}
