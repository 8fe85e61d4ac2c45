import { useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../../shared/model/record';
import type { Model } from '../model';
import type { Travel } from '../use-travel';
import { focusedEvent } from './subjects';

/** Tells what becomes of events, for the focus to follow. */
export interface Following {
  /** An event is about to change; one that `isNew` takes the focus when it comes. */
  readonly follow: (id: Id, isNew?: boolean) => void;
  /** An event is removed, and takes the focus from its neighbour where undo brings it back. */
  readonly awaitBack: (id: Id) => void;
}

interface FollowingInput {
  readonly timeline: Id | null;
  readonly model: Model;
  readonly travel: Travel;
}

/**
 * Keeps an event in view and the focus on it, through what becomes of it next: where rows change places the browser drops the focus. Where
 * the event is gone the one that Tab would go to takes it.
 */
export function useFollowing({ timeline, model, travel }: FollowingInput): Following {
  const wanted = useRef<{ id: Id; isNew: boolean } | null>(null);
  const removed = useRef<{ id: Id; isGone: boolean } | null>(null);
  const lastFocused = useRef<Id | null>(null);
  const shown = useRef(model);
  useEffect(() => {
    const onFocusIn = () => {
      lastFocused.current = focusedEvent();
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);
  useEffect(
    () => () => {
      removed.current = null;
    },
    [timeline],
  );
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (shown.current !== model) {
      shown.current = model;
      const back = cameBack(removed, model);
      if (back !== null && (isLost || focusedEvent() !== null)) wanted.current = { id: back, isNew: true };
      const entry = wanted.current && model.byId.get(wanted.current.id);
      if (entry) travel.reveal(entry);
    }
    const isAwaited = wanted.current?.isNew === true;
    const id = isAwaited || isLost ? (wanted.current?.id ?? lastFocused.current) : null;
    if (id === null) return;
    const element = elementIn(`[data-event="${CSS.escape(id)}"]`) ?? (isAwaited || model.ids.has(id) ? null : elementIn(TAB_STOP));
    if (!element) return;
    element.focus({ preventScroll: true });
    wanted.current = null;
  });
  return useMemo(
    () => ({
      follow: (id, isNew = false) => {
        wanted.current = { id, isNew };
      },
      awaitBack: (id) => {
        removed.current = { id, isGone: false };
      },
    }),
    [],
  );
}

const TAB_STOP = '[data-event][tabindex="0"]';

const elementIn = (selector: string): HTMLElement | null => document.querySelector(`[data-region="timeline"] ${selector}`);

/** The event that was removed and is there again; null before it has gone, and while it is. */
function cameBack(removed: { current: { id: Id; isGone: boolean } | null }, model: Model): Id | null {
  if (!removed.current) return null;
  const { id, isGone } = removed.current;
  const isThere = model.ids.has(id);
  removed.current = isThere && isGone ? null : { id, isGone: !isThere };
  return isThere && isGone ? id : null;
}
