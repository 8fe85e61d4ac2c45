import { useEffect } from 'react';
import type { Passage } from '../../shared/text/source-text';
import type { CaretState } from './use-caret';
import { useLatest } from './use-latest';

/** Selects a passage that was asked for from elsewhere, which brings it into view, and says so. */
export function useGoTo(state: CaretState, goTo: Passage | null | undefined, onWent: (() => void) | undefined): void {
  const latest = useLatest({ state, onWent });
  useEffect(() => {
    if (!goTo) return;
    latest.current.state.setCaret({ anchor: goTo.start, focus: goTo.end, by: 'keys' });
    latest.current.onWent?.();
  }, [goTo, latest]);
}
