import { useState } from 'react';
import { optionsOf } from '../../shared/annotations/field';
import { formatSpan } from '../../shared/dates/format-span';
import type { Id } from '../../shared/model/record';
import { EventState, type DatedEvent } from '../../shared/model/timeline';
import { removeEvent } from '../store/edits/remove-event';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Body } from './Body';
import { DateField } from './DateField';
import { EvidenceList } from './EvidenceList';
import { eventReference } from './event-reference';
import { LongText } from './LongText';
import { saveEvent } from './save';
import type { Evidence } from './selection';

const states = optionsOf(EventState.options) as { id: DatedEvent['state']; label: string }[];

interface EventViewProps {
  event: DatedEvent;
  evidence: readonly Evidence[];
  onOpenAnnotation: (id: Id) => void;
}

/** An entry of the timeline and the passages it rests on. */
export function EventView({ event, evidence, onOpenAnnotation }: EventViewProps) {
  const { id } = event;
  const reference = eventReference(evidence);
  const [problem, setProblem] = useState<string | null>(null);
  const setTitle = (words: string) => {
    const title = words.trim().slice(0, 1_000);
    if (title) void saveEvent(id, { title }, 'Change event title');
    else setProblem('An event needs a title. Esc brings the last one back.');
  };
  return (
    <>
      <Body>
        <h2>Event</h2>
        <div className="inspector-form">
          <LongText
            label="Title"
            value={event.title}
            onCommit={setTitle}
            onInput={() => setProblem(null)}
            error={problem}
            first
            enterAccepts
          />
          <DateField
            label="When"
            value={event.when}
            reference={reference?.edtf ?? null}
            none="undated"
            hint={reference && referenceHint(reference.source)}
            onCommit={(when) => void saveEvent(id, { when }, 'Set date of event')}
          />
          <LongText
            label="Text"
            value={event.text}
            placeholder="none yet"
            onCommit={(text) => void saveEvent(id, { text }, 'Change event text')}
          />
          <Choice
            label="State"
            value={event.state}
            options={states}
            onChange={(state) => state && void saveEvent(id, { state }, 'Change event state')}
          />
        </div>
        <EvidenceList
          evidence={evidence}
          onOpen={onOpenAnnotation}
          onTakeOut={(gone) =>
            void saveEvent(id, (now) => ({ evidence: now.evidence.filter((other) => other !== gone) }), 'Take evidence from event')
          }
        />
      </Body>
      <footer className="inspector-actions">
        <Button kind="danger" onPress={() => void removeEvent(event)}>
          Remove from timeline
        </Button>
      </footer>
    </>
  );
}

/** Which date relative words count from, and whose it is. */
const referenceHint = ({ published, publisher, title }: Evidence['source']): string | null =>
  published && `Words like Friday count from ${formatSpan(published)}, ${publisher ?? title ?? 'its source'}.`;
