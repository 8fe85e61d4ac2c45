import { useLayoutEffect, type RefObject } from 'react';
import type { Shown } from '../../shared/timeline/layout';
import { CardBody, type CardBodyProps } from './CardBody';
import { toneClass } from './tone-class';
import './card.css';

interface CardProps extends Omit<CardBodyProps, 'entry'> {
  shown: Shown;
  stage: HTMLElement | null;
  /** Where time begins, from the stage's left. */
  gutter: number;
  scrolled: RefObject<number>;
  card: RefObject<HTMLDivElement | null>;
  /** Whether it takes the pointer. */
  isHeld: boolean;
}

/** What an event rests on, beside it while it is pointed at or focused: date and its reasoning, quotation, source. */
export function Card({ shown, stage, gutter, scrolled, card, isHeld, ...body }: CardProps) {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !stage) return;
    const place = () => show(element, stage, gutter, shown, scrolled.current);
    place();
    // A picture comes later than the words.
    const watch = new ResizeObserver(place);
    watch.observe(element);
    return () => watch.disconnect();
  }, [shown, stage, gutter, scrolled, card]);
  return (
    <div
      ref={card}
      id="timeline-card"
      popover="manual"
      role="tooltip"
      className={`timeline-card ${toneClass(shown.entry.tone)}`}
      data-held={isHeld || undefined}
    >
      <CardBody entry={shown.entry} {...body} />
    </div>
  );
}

const SPACE = 8;

/**
 * Puts the card above the event's mark, or below it where there is no room above, in the top layer, so that nothing cuts it. Where it fits at
 * neither side it takes the larger one and scrolls: it never lies over the mark.
 */
function show(card: HTMLElement, stage: HTMLElement, gutter: number, { mark, top, bar }: Shown, scrolled: number): void {
  if (!card.matches(':popover-open')) card.showPopover();
  const box = stage.getBoundingClientRect();
  const [barTop, barEnd] = [box.top + top - scrolled, box.top + top - scrolled + bar];
  const above = barTop - 2 * SPACE;
  const below = innerHeight - barEnd - 2 * SPACE;
  const height = card.scrollHeight + card.offsetHeight - card.clientHeight;
  const isAbove = height <= above || (height > below && above > below);
  const room = Math.max(0, isAbove ? above : below);
  const start = box.left + gutter + Math.max(0, mark.x0);
  card.style.maxHeight = `${room}px`;
  card.style.left = `${Math.max(SPACE, Math.min(start, innerWidth - card.offsetWidth - SPACE))}px`;
  card.style.top = `${isAbove ? barTop - SPACE - Math.min(height, room) : barEnd + SPACE}px`;
}
