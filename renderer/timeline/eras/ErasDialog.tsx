import { useState } from 'react';
import type { DateSpan } from '../../../shared/dates/date-span';
import { compareSpans } from '../../../shared/dates/compare';
import { formatSpan } from '../../../shared/dates/format-span';
import { MOST_ERAS, type DatedEvent, type Era, type Timeline } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';
import { setEras } from '../../store/edits/timelines';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { EraForm } from './EraForm';
import './eras.css';

interface ErasDialogProps {
  timeline: Timeline;
  /** The event selected, to make an era of. */
  event: DatedEvent | null;
  onClose: () => void;
}

/** The eras of a timeline: added, changed and removed, each act an Edit of its own. They stand in the order of time. */
export function ErasDialog({ timeline, event, onClose }: ErasDialogProps) {
  const eras = inOrderOfTime(timeline.eras ?? []);
  const [changing, setChanging] = useState<string | null>(null);
  const act = (label: string, next: (now: readonly Era[]) => readonly Era[]) =>
    void setEras(timeline.id, label, (now) => inOrderOfTime(next(now)));
  const add = (title: string, when: DateSpan) => act('Add era', (now) => [...now, { id: crypto.randomUUID(), title, when }]);
  return (
    <Modal title={`Eras of “${timeline.title}”`} isOpen onClose={onClose} actions={<Button onPress={onClose}>Close</Button>} wide>
      <p className="ui-description">Stretches of time with a name, drawn as bands behind the events.</p>
      <ul className="era-list" aria-label="Eras">
        {eras.map((era) =>
          changing === era.id ? (
            <li key={era.id}>
              <EraForm
                {...era}
                action="Keep"
                onCancel={() => setChanging(null)}
                onKeep={(title, when) => {
                  act('Change era', (now) => now.map((one) => (one.id === era.id ? { ...one, title, when } : one)));
                  setChanging(null);
                }}
              />
            </li>
          ) : (
            <li key={era.id}>
              <span className="era-title">{era.title}</span>
              <span className="era-when">{formatSpan(era.when, locale)}</span>
              <Button kind="quiet" aria-label={`Change ${era.title}`} onPress={() => setChanging(era.id)}>
                Change
              </Button>
              <Button
                kind="quiet"
                aria-label={`Remove ${era.title}`}
                onPress={() => act('Remove era', (now) => now.filter(({ id }) => id !== era.id))}
              >
                Remove
              </Button>
            </li>
          ),
        )}
      </ul>
      {eras.length >= MOST_ERAS && <p>A timeline holds 200 eras. Remove one to add another.</p>}
      {eras.length < MOST_ERAS && changing === null && <EraForm title="" when={null} action="Add era" onKeep={add} />}
      {eras.length < MOST_ERAS && event?.when && (
        <Button onPress={() => event.when && add(event.title.slice(0, 300), event.when)}>
          Add “{event.title.length > 60 ? `${event.title.slice(0, 59)}…` : event.title}” as an era
        </Button>
      )}
    </Modal>
  );
}

const inOrderOfTime = (eras: readonly Era[]): Era[] => [...eras].sort((a, b) => compareSpans(a.when, b.when));
