import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';
import { shownAlone, type Shown } from '../../shared/timeline/layout';
import { choose, extendTo, toggleChosen, useChosen } from './chosen';
import { focusedEvent } from './editing/subjects';
import type { EventActs } from './event-acts';
import type { Model } from './model';
import { keyOf, stepFrom, stepOfKey, stopAt, type Stop } from './navigate';
import type { Held } from './pool';
import { useSeek } from './use-seek';
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

/**
 * One event at a time takes Tab; arrows walk to the others, bringing them into view. It begins with the event that has the focus in the list
 * which the drawing replaces.
 */
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
  const [first] = useState(() => heldAt(model, focusedEvent()));
  const [focused, setFocused] = useState(first);
  const [held, setHeld] = useState(first);
  const [shownFor, setShownFor] = useState<Id | null>(null);
  const wanted = useRef(first);
  const { zoomAbout, reveal } = travel;
  const seek = useSeek();
  const ofSelected = () => view.shown.find((one) => one.entry.event.id === selected);
  // An element that is removed says no goodbye: React hears no blur while it changes the page.
  const isHeld = held !== null && model.ids.has(held.id);
  const current = isHeld ? held.key : ((view.shown.find(({ key }) => key === focused?.key) ?? ofSelected() ?? view.shown[0])?.key ?? null);

  useEffect(() => {
    zoomAbout(held?.id ?? selected);
  }, [zoomAbout, held, selected]);
  useEffect(() => {
    const entry = first && model.byId.get(first.id);
    if (entry) reveal(entry);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- where the drawing comes in place of the list, and never again
  }, []);
  useFollow(selected ?? highlighted.values().next().value ?? null, model, view, scroller);
  useEffect(() => {
    if (wanted.current === null) return;
    const shown = shownAt(view, model, wanted.current);
    const element = layer.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current.key)}"]`);
    if (!shown || !element || !scroller.current) return;
    wanted.current = null;
    scrollTo(scroller.current, shown.top, shown.bar);
    element.focus({ preventScroll: true });
  });
  const go = (stop: Stop) => {
    const next = { key: keyOf(stop), id: stop.entry.event.id };
    wanted.current = next;
    setFocused(next);
    setHeld(next);
    reveal(stop.entry);
    // No render follows where it has the focus already, and a later one must not take the focus from elsewhere.
    if (document.activeElement instanceof HTMLElement && document.activeElement.dataset['key'] === next.key) wanted.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-event]');
    const entry = element?.dataset['event'] === undefined ? undefined : model.byId.get(element.dataset['event']);
    if (!element || !entry || event.altKey) return;
    const step = stepOfKey[event.key];
    const mod = event.ctrlKey || event.metaKey;
    if (mod && event.key === ' ') toggleChosen(entry.event.id, selected);
    else if (mod || (event.shiftKey && !step)) return;
    else if (step) {
      const next = stepFrom(model, entry.event.id, step, laneOf(element));
      if (next && event.shiftKey) extendTo(entry.event.id, next.entry.event.id);
      if (next) go(next);
      event.stopPropagation();
    } else if (event.key === 'Enter') openPassages(entry.event, element);
    else if (event.key === ' ') onSelect(entry.event.id);
    else if (event.key === 'Delete') {
      const [lane, { id }] = [laneOf(element), entry.event];
      const heir = stepFrom(model, id, 'next', lane) ?? stepFrom(model, id, 'previous', lane);
      if (heir) go(heir);
      onRemove(entry.event);
    } else if (event.key !== 'Escape') {
      const begun = seek(event, model, entry.event.id);
      if (begun === null) return;
      if (begun) go(begun);
    } else if (useChosen.getState().ids.size > 0) choose([]);
    else if (shownFor !== null) setShownFor(null);
    else onSelect(null);
    event.preventDefault();
  };
  const onFocus = useCallback((element: Held, visibly: boolean) => {
    setFocused(element);
    setHeld(element);
    setShownFor(visibly ? element.id : null);
  }, []);
  const hideCard = useCallback(() => setShownFor(null), []);
  const onBlur = useCallback(() => {
    setHeld(null);
    setShownFor(null);
  }, []);
  return {
    /** The key of the element that Tab goes to. */
    current,
    /** The event that holds focus now, or is about to. */
    held,
    /** The event whose card focus shows. */
    shownFor,
    go,
    /** Hides the card until the focus moves. */
    hideCard,
    keep: ({ key, entry }: Shown) => setFocused({ key, id: entry.event.id }),
    onKeyDown,
    onFocus,
    onBlur,
  };
}

function heldAt(model: Model, id: Id | null): Held | null {
  const stop = id === null ? null : stopAt(model, id);
  return stop && { key: keyOf(stop), id: stop.entry.event.id };
}

function shownAt(view: View, model: Model, { key, id }: Held): Shown | undefined {
  const event = model.ids.get(id);
  return event && shownAlone(view.bands, event, view.scale).find((one) => one.key === key);
}

/** The key of the lane that an element stands in. */
const laneOf = ({ dataset: { key, event } }: HTMLElement): string | undefined => key?.slice((event ?? '').length + 1);

/** Scrolls to the row of an event that was chosen here or elsewhere: once for each choice, so that it can be scrolled away from. */
function useFollow(chosen: Id | null, model: Model, view: View, scroller: RefObject<HTMLElement | null>): void {
  const followed = useRef<Id | null>(null);
  useEffect(() => {
    if (chosen === followed.current || view.bands.length === 0 || !scroller.current) return;
    followed.current = chosen;
    const event = chosen === null ? undefined : model.ids.get(chosen);
    const [shown] = event ? shownAlone(view.bands, event, view.scale) : [];
    if (shown) scrollTo(scroller.current, shown.top, shown.bar);
  }, [chosen, model, view, scroller]);
}

/** Scrolls the lanes no farther than a row needs. */
function scrollTo(scroller: HTMLElement, top: number, height: number): void {
  const clear = 8;
  if (top - clear < scroller.scrollTop) scroller.scrollTop = top - clear;
  else if (top + height + clear > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + height + clear - scroller.clientHeight;
}
