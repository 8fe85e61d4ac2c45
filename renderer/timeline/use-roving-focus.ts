import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';
import type { Entry } from '../../shared/timeline/entry';
import { shownAlone } from '../../shared/timeline/layout';
import type { EventActs } from './event-acts';
import type { Model } from './model';
import { stepFrom, stepOfKey } from './navigate';
import type { Travel } from './use-travel';
import type { View } from './view';

interface RovingInput extends EventActs {
  readonly model: Model;
  readonly travel: Travel;
  readonly view: View;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layer: RefObject<HTMLElement | null>;
  readonly highlighted: ReadonlySet<Id>;
}

/** One event at a time takes Tab; arrows walk to the others, bringing them into view. */
export function useRovingFocus({
  model,
  travel,
  view,
  scroller,
  layer,
  selected,
  highlighted,
  onSelect,
  openPassages,
  onRemove,
}: RovingInput) {
  const [focused, setFocused] = useState<Id | null>(null);
  const [held, setHeld] = useState<Id | null>(null);
  const [shownFor, setShownFor] = useState<Id | null>(null);
  const wanted = useRef<Id | null>(null);
  const { zoomAbout } = travel;
  const inView = (id: Id | null) => id !== null && view.shown.some((one) => one.entry.event.id === id);
  const current = held ?? [focused, selected].find(inView) ?? view.shown[0]?.entry.event.id ?? null;

  useEffect(() => {
    zoomAbout(held ?? selected);
  }, [zoomAbout, held, selected]);
  useFollow(selected ?? highlighted.values().next().value ?? null, view, scroller);
  useEffect(() => {
    if (wanted.current === null) return;
    const shown = shownAlone(view.bands, wanted.current, view.scale);
    const element = layer.current?.querySelector<HTMLElement>(`[data-event="${wanted.current}"]`);
    if (!shown || !element || !scroller.current) return;
    wanted.current = null;
    scrollTo(scroller.current, shown.top, shown.band.style.bar);
    element.focus({ preventScroll: true });
  });
  const go = (entry: Entry) => {
    wanted.current = entry.event.id;
    setFocused(entry.event.id);
    setHeld(entry.event.id);
    travel.reveal(entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-event]');
    const entry = element?.dataset['event'] === undefined ? undefined : model.byId.get(element.dataset['event']);
    if (!element || !entry || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = stepOfKey[event.key];
    if (step) {
      const next = stepFrom(model, entry.event.id, step);
      if (next) go(next);
    } else if (event.key === 'Enter') openPassages(entry.event, element);
    else if (event.key === ' ') onSelect(entry.event.id);
    else if (event.key === 'Delete') {
      const heir = stepFrom(model, entry.event.id, 'next') ?? stepFrom(model, entry.event.id, 'previous');
      if (heir) go(heir);
      onRemove(entry.event);
    } else if (event.key !== 'Escape') return;
    else if (shownFor !== null) setShownFor(null);
    else onSelect(null);
    event.preventDefault();
  };
  const onFocus = useCallback((id: Id, visibly: boolean) => {
    setFocused(id);
    setHeld(id);
    setShownFor(visibly ? id : null);
  }, []);
  const onBlur = useCallback(() => {
    setHeld(null);
    setShownFor(null);
  }, []);
  return {
    /** The event that Tab goes to. */
    current,
    /** The event that holds focus now, or is about to. */
    held,
    /** The event whose card focus shows. */
    shownFor,
    go,
    keep: setFocused,
    onKeyDown,
    onFocus,
    onBlur,
  };
}

/** Scrolls to the row of an event that was chosen here or elsewhere: once for each choice, so that it can be scrolled away from. */
function useFollow(chosen: Id | null, view: View, scroller: RefObject<HTMLElement | null>): void {
  const followed = useRef<Id | null>(null);
  useEffect(() => {
    if (chosen === followed.current || view.bands.length === 0 || !scroller.current) return;
    followed.current = chosen;
    const shown = chosen === null ? null : shownAlone(view.bands, chosen, view.scale);
    if (shown) scrollTo(scroller.current, shown.top, shown.band.style.bar);
  }, [chosen, view, scroller]);
}

/** Scrolls the lanes no farther than a row needs. */
function scrollTo(scroller: HTMLElement, top: number, height: number): void {
  const clear = 8;
  if (top - clear < scroller.scrollTop) scroller.scrollTop = top - clear;
  else if (top + height + clear > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + height + clear - scroller.clientHeight;
}
