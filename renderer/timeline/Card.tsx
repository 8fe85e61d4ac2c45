import { useLayoutEffect, useRef, type RefObject } from 'react';
import { formatSpan } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { evidenceOf } from '../../shared/timeline/evidence';
import { LOOK } from '../../shared/timeline/label';
import type { Shown } from '../../shared/timeline/layout';
import { GUTTER } from './picture';
import { looksWords, passages, quotation, sourceWords } from './words';
import { locale } from '../../shared/text/counted';
import './card.css';

export const CARD_ID = 'timeline-card';

interface CardProps {
  shown: Shown;
  stage: HTMLElement | null;
  scrolled: RefObject<number>;
  annotations: ReadonlyMap<Id, Annotation>;
  sources: ReadonlyMap<Id, Source>;
}

/** What an event rests on, beside it while it is pointed at or focused: date and its reasoning, quotation, source. */
export function Card({ shown, stage, scrolled, annotations, sources }: CardProps) {
  const { event, span, kind } = shown.entry;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current && stage) show(card.current, stage, shown, scrolled.current);
  }, [shown, stage, scrolled]);
  const evidence = evidenceOf(event, annotations);
  return (
    <div ref={card} id={CARD_ID} popover="manual" role="tooltip" className={`timeline-card timeline-kind-${kind ?? 'none'}`}>
      <p className="timeline-card-title">{event.title}</p>
      <p className="timeline-card-date">{formatSpan(span, locale)}</p>
      {span.reading && <p className="timeline-card-why">{span.reading}</p>}
      {looksWords(shown.entry.looks) && (
        <p className="timeline-card-looks">
          <span aria-hidden="true">{LOOK}</span> {looksWords(shown.entry.looks)}
        </p>
      )}
      {evidence.slice(0, 2).map((annotation) => (
        <figure key={annotation.id} className={`timeline-card-passage timeline-kind-${annotation.fields.kind}`}>
          <blockquote>{quotation(annotation)}</blockquote>
          <figcaption>{sourceWords(annotation, sources)}</figcaption>
        </figure>
      ))}
      <p className="timeline-card-more">{moreWords(evidence.length)}</p>
    </div>
  );
}

function moreWords(count: number): string {
  if (count === 0) return 'Rests on no passage.';
  if (count > 2) return `Rests on ${passages(count)}. Enter or a double click opens them.`;
  return count === 1 ? 'Enter or a double click opens the passage.' : 'Enter or a double click opens the passages.';
}

const SPACE = 8;

/** Puts the card above the event's mark, or below it where there is no room above; in the top layer, so that nothing cuts it. */
function show(card: HTMLElement, stage: HTMLElement, { mark, top, band }: Shown, scrolled: number): void {
  if (!card.matches(':popover-open')) card.showPopover();
  const box = stage.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const start = box.left + GUTTER + Math.max(0, mark.x0);
  const above = box.top + top - scrolled - height - SPACE;
  card.style.left = `${Math.max(SPACE, Math.min(start, innerWidth - width - SPACE))}px`;
  card.style.top = `${above >= SPACE ? above : box.top + top - scrolled + band.style.bar + SPACE}px`;
}
