import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';

/** How long the pointer rests on an event before its card is shown. */
const REST_MS = 250;
/** Time to get from an event onto its card. */
const LEAVE_MS = 200;
/** How long the pointer is on the card before the card takes its presses: until then they go to what lies beneath. */
const STAY_MS = 200;

export interface ShownCard {
  /** The event whose card is shown. */
  readonly cardFor: Id | null;
  /** Whether the card takes the pointer. */
  readonly isHeld: boolean;
  readonly card: RefObject<HTMLDivElement | null>;
}

/**
 * The event whose card is shown: the one the pointer rests on, else the one that the keyboard came to. The card stays while the pointer is on
 * it, if it came from the event, and a little longer, so that it can be reached. Esc, a press elsewhere, a wheel, a drag and the focus going
 * elsewhere take it away.
 */
export function useCard(pointed: Id | null, focused: Id | null): ShownCard {
  const card = useRef<HTMLDivElement>(null);
  const rested = useAfter(pointed, REST_MS);
  const wanted = rested ?? focused;
  const [shown, setShown] = useState<Id | null>(null);
  const [isOnCard, setOnCard] = useState(false);
  const [dismissed, setDismissed] = useState<Id | null>(null);
  if (wanted !== null && wanted !== shown && wanted !== dismissed && !isOnCard) setShown(wanted);
  if (dismissed !== null && wanted !== dismissed && pointed !== dismissed) setDismissed(null);
  const latest = useRef({ shown, pointed, isOnCard });
  useEffect(() => {
    latest.current = { shown, pointed, isOnCard };
  });
  useEffect(() => {
    if (wanted !== null || isOnCard) return;
    const timer = setTimeout(() => setShown(null), LEAVE_MS);
    return () => clearTimeout(timer);
  }, [wanted, isOnCard]);
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return;
    return watch(card, latest, setOnCard, () => {
      setDismissed(latest.current.shown);
      setShown(null);
      setOnCard(false);
    });
  }, [isShown]);
  return { cardFor: shown, isHeld: useAfter(isOnCard ? shown : null, STAY_MS) !== null, card };
}

/** A value once it has stayed the same for so long; null until then. */
function useAfter(value: Id | null, ms: number): Id | null {
  const [settled, setSettled] = useState<Id | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled === value ? settled : null;
}

type Latest = RefObject<{ readonly shown: Id | null; readonly pointed: Id | null; readonly isOnCard: boolean }>;

/** Follows what is done while a card is shown: whether the pointer is on it, and what takes it away. Gives what stops it. */
function watch(card: RefObject<HTMLElement | null>, latest: Latest, setOnCard: (is: boolean) => void, dismiss: () => void): () => void {
  let lastOnEvent = -Infinity;
  const isIn = ({ target }: Event) => target instanceof Node && (card.current?.contains(target) ?? false);
  const isOnEvent = () => latest.current.pointed !== null && latest.current.pointed === latest.current.shown;
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 0) return isIn(event) ? undefined : dismiss();
    if (isOnEvent()) lastOnEvent = event.timeStamp;
    const cameFromEvent = latest.current.isOnCard || event.timeStamp - lastOnEvent < LEAVE_MS;
    setOnCard(cameFromEvent && card.current !== null && isOver(card.current, event));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!isIn(event) && !isOnEvent()) dismiss();
  };
  const onWheel = (event: WheelEvent) => {
    if (!isIn(event)) dismiss();
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target as Element).closest('[data-event]')) dismiss();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const isPointed = latest.current.pointed !== null || latest.current.isOnCard;
    dismiss();
    // The card was all that Esc was for, unless a field has a use for it.
    if (isPointed && !(event.target as Element).closest?.('input, textarea, select')) event.stopPropagation();
  };
  const stopped = new AbortController();
  const on = { capture: true, passive: true, signal: stopped.signal };
  addEventListener('pointermove', onPointerMove, on);
  addEventListener('pointerdown', onPointerDown, on);
  addEventListener('wheel', onWheel, on);
  addEventListener('focusin', onFocusIn, on);
  addEventListener('keydown', onKeyDown, on);
  return () => stopped.abort();
}

function isOver(element: HTMLElement, { clientX: x, clientY: y }: PointerEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
