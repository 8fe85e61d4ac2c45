import { formatSpan } from '../../shared/dates/format-span';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { isOn } from '../../shared/model/timelines-of';
import { removeEvents } from '../store/edits/events/remove-events';
import { useShownTimeline } from '../store/shown-timeline';
import { Button } from '../ui/Button';
import { Body } from './Body';
import { DateField } from './DateField';
import { eventReference } from './event-reference';
import { Datings } from './event/Datings';
import { DayOrder } from './event/DayOrder';
import { EventLinks } from './event/EventLinks';
import { EventRemarks } from './event/EventRemarks';
import { EventTimelines } from './event/EventTimelines';
import { EventTitle } from './event/EventTitle';
import { LaneField } from './event/LaneField';
import { MediaSection } from './event/MediaSection';
import { StateField } from './event/StateField';
import { TimeField } from './event/TimeField';
import { EvidenceList } from './EvidenceList';
import { LongText } from './LongText';
import { RecordSection } from './RecordSection';
import { saveEvent } from './save';
import type { Evidence } from './selection';
import './event/event.css';

interface EventViewProps {
  event: DatedEvent;
  evidence: readonly Evidence[];
  /** Those of the timeline on screen, it among them. */
  others: readonly DatedEvent[];
  onOpenAnnotation: (id: Id) => void;
}

/** An entry of the timeline and the passages it rests on. */
export function EventView({ event, evidence, others, onOpenAnnotation }: EventViewProps) {
  const { id } = event;
  const reference = eventReference(evidence);
  const shown = useShownTimeline()?.id;
  const timeline = shown !== undefined && isOn(event, shown) ? shown : event.timeline;
  return (
    <>
      <Body>
        <h2>Event</h2>
        <div className="inspector-form">
          <EventTitle event={event} evidence={evidence} />
          <DateField
            label="When"
            value={event.when}
            reference={reference?.edtf ?? null}
            none="undated"
            hint={reference && referenceHint(reference.source)}
            onCommit={(when) => void saveEvent(id, { when }, 'Set date of event')}
          />
          <TimeField event={event} />
          <DayOrder event={event} events={others} />
          <LongText
            label="Text"
            value={event.text}
            placeholder="none yet"
            onCommit={(text) => void saveEvent(id, { text }, 'Change event text')}
          />
          <LaneField event={event} events={others} />
          <StateField event={event} />
        </div>
        <EvidenceList
          evidence={evidence}
          onOpen={onOpenAnnotation}
          onChange={(change, label) => void saveEvent(id, (now) => ({ evidence: change(now.evidence) }), label)}
        />
        <MediaSection event={event} />
        <Datings event={event} evidence={evidence} />
        <EventLinks event={event} />
        <EventTimelines event={event} />
        <EventRemarks event={event} />
        <RecordSection record={event} />
      </Body>
      <footer className="inspector-actions">
        <Button kind="danger" onPress={() => void removeEvents([id], timeline)}>
          Remove from timeline
        </Button>
      </footer>
    </>
  );
}

/** Which date relative words count from, and whose it is. */
const referenceHint = ({ published, publisher, title }: Evidence['source']): string | null =>
  published && `Words like Friday count from ${formatSpan(published)}, ${publisher ?? title ?? 'its source'}.`;
