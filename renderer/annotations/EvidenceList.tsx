import { wordsOf } from '../../shared/annotations/words';
import { needsLook } from '../../shared/model/needs-look';
import type { Id } from '../../shared/model/record';
import { Button } from '../ui/Button';
import { Pill } from '../ui/Pill';
import { Icon } from '../ui/Icon';
import { OpenItem } from './OpenItem';
import type { Evidence } from './selection';

interface EvidenceListProps {
  evidence: readonly Evidence[];
  onOpen: (id: Id) => void;
  onTakeOut: (id: Id) => void;
}

/** The passages an event rests on: each opens in its source, and can be taken out of the event. */
export function EvidenceList({ evidence, onOpen, onTakeOut }: EvidenceListProps) {
  return (
    <section className="inspector-section" aria-label="Evidence">
      <h3>Evidence</h3>
      {evidence.length === 0 && <p className="inspector-none">none: no passage stands behind this event</p>}
      <ul className="inspector-list">
        {evidence.map(({ annotation, source }) => (
          <li key={annotation.id} className={`inspector-evidence inspector-${annotation.fields.kind}`}>
            <OpenItem small={source.publisher ?? source.title ?? 'untitled source'} onOpen={() => onOpen(annotation.id)}>
              <q className="inspector-evidence-words">{wordsOf(annotation)}</q>
              {needsLook(annotation) && <Pill tone="warn">{annotation.standing!.state}</Pill>}
            </OpenItem>
            <Button
              kind="quiet"
              className="inspector-icon-button"
              aria-label={`Take out of the event: ${wordsOf(annotation).slice(0, 80)}`}
              onPress={() => onTakeOut(annotation.id)}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
