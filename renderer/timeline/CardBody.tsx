import { formatSpan } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { counted, locale } from '../../shared/text/counted';
import type { Entry } from '../../shared/timeline/entry';
import { evidenceOf } from '../../shared/timeline/evidence';
import { LOOK } from '../../shared/timeline/label';
import { usePicture } from '../store/pictures';
import { Pill } from '../ui/Pill';
import { toneClass } from './tone-class';
import { dateWords, looksWords, passages, quotation, sourceWords } from './words';

/** What of a card an event's name does not say already. */
export const DETAILS_ID = 'timeline-card-details';

export interface CardBodyProps {
  entry: Entry;
  annotations: ReadonlyMap<Id, Annotation>;
  sources: ReadonlyMap<Id, Source>;
  /** Those of the timeline, by their ids. */
  events: ReadonlyMap<Id, DatedEvent>;
}

/** What is told of an event at a glance: when and how sure, what it rests on, what others say, what it is linked to. */
export function CardBody({ entry, annotations, sources, events }: CardBodyProps) {
  const { event, looks } = entry;
  const evidence = evidenceOf(event, annotations);
  return (
    <>
      <Thumbnail event={event} />
      <p className="timeline-card-title">{event.title}</p>
      <p className="timeline-card-date">{dateWords(entry)}</p>
      {event.state !== 'ready' && <Pill tone="quiet">{event.state}</Pill>}
      {looksWords(looks) && (
        <p className="timeline-card-looks">
          <span aria-hidden="true">{LOOK}</span> {looksWords(looks)}
        </p>
      )}
      <div id={DETAILS_ID}>
        {entry.span.reading && <p className="timeline-card-why">{entry.span.reading}</p>}
        {evidence.slice(0, 2).map((annotation) => (
          <figure key={annotation.id} className={`timeline-card-passage ${toneClass(annotation.fields.kind)}`}>
            <blockquote>“{quotation(annotation)}”</blockquote>
            <figcaption>{sourceWords(annotation, sources)}</figcaption>
          </figure>
        ))}
        {[...datingWords(event, sources), ...linkWords(event, events)].map((line) => (
          <p key={line} className="timeline-card-fact">
            {line}
          </p>
        ))}
        <p className="timeline-card-more">{moreWords(evidence.length)}</p>
      </div>
    </>
  );
}

/** The first picture, small. */
function Thumbnail({ event: { media } }: { event: DatedEvent }) {
  const first = media?.[0];
  const address = usePicture(first);
  if (!first || !address) return null;
  return <img className="timeline-card-picture" src={address} alt={first.alternative || first.name} decoding="async" />;
}

/** More would make the card longer than what it is about. */
const MOST_DATINGS = 4;

/** "Also dated 15 December 2016, The Harbour Gazette": what differs from the date in use. */
function datingWords({ when, datings = [] }: DatedEvent, sources: ReadonlyMap<Id, Source>): string[] {
  const others = datings.filter((dating) => dating.when.edtf !== when?.edtf);
  const shown = others.slice(0, MOST_DATINGS).map((dating) => {
    const source = dating.source === null ? undefined : sources.get(dating.source);
    const by = source && (source.publisher ?? source.title ?? 'untitled source');
    return `Also dated ${[formatSpan(dating.when, locale), by].filter(Boolean).join(', ')}`;
  });
  const more = others.length - shown.length;
  return more > 0 ? [...shown, `And ${counted(more, 'other date', 'other dates')}: see the inspector`] : shown;
}

function linkWords({ links = [] }: DatedEvent, events: CardBodyProps['events']): string[] {
  const there = links.flatMap(({ to, relation }) => {
    const other = events.get(to);
    return other ? [`${relation.charAt(0).toUpperCase()}${relation.slice(1)}: ${other.title}`] : [];
  });
  const missing = links.length - there.length;
  return missing > 0 ? [...there, counted(missing, 'linked event is not here.', 'linked events are not here.')] : there;
}

function moreWords(count: number): string {
  if (count === 0) return 'Rests on no passage.';
  if (count > 2) return `Rests on ${passages(count)}. Enter or a double click opens them.`;
  return count === 1 ? 'Enter or a double click opens the passage.' : 'Enter or a double click opens the passages.';
}
