import { useState } from 'react';
import type { Id } from '../../shared/model/record';
import { Button } from '../ui/Button';
import { useActs } from './acts';
import { EvidenceItem } from './event/EvidenceItem';
import { PassageDialog } from './event/PassageDialog';
import type { Evidence } from './selection';

interface EvidenceListProps {
  evidence: readonly Evidence[];
  onOpen: (id: Id) => void;
  /** Puts them into another order, or takes some out or in: called with what to do to the list as it then stands. */
  onChange: (change: (now: readonly Id[]) => Id[], label: string) => void;
}

/** The passages an event rests on: the first gives it its kind. Each opens in its source, moves in the list, and can be taken out of the event. */
export function EvidenceList({ evidence, onOpen, onChange }: EvidenceListProps) {
  const acts = useActs();
  const [isAdding, setAdding] = useState(false);
  const order = evidence.map(({ annotation }) => annotation.id);
  return (
    <section className="inspector-section" aria-label="Evidence">
      <h3>Evidence</h3>
      {evidence.length === 0 && <p className="inspector-none">none: no passage stands behind this event</p>}
      <ol className="inspector-list">
        {evidence.map((each, at) => (
          <EvidenceItem
            key={each.annotation.id}
            {...each}
            place={evidence.length === 1 ? null : { at, of: evidence.length }}
            onOpen={() => onOpen(each.annotation.id)}
            onTakeOut={() => onChange((now) => now.filter((id) => id !== each.annotation.id), 'Take evidence from event')}
            onMove={(by) => onChange((now) => swapped(now, order[at]!, order[at + by]!), 'Reorder evidence')}
          />
        ))}
      </ol>
      <div className="inspector-section-acts">
        <Button onPress={() => setAdding(true)}>Add a passage…</Button>
        {evidence.length > 1 && (
          <Button isDisabled={!acts.can('event.split')} onPress={() => acts.run('event.split')}>
            Split by passages
          </Button>
        )}
        {acts.can('event.merge') && <Button onPress={() => acts.run('event.merge')}>Merge the selected events</Button>}
      </div>
      {isAdding && (
        <PassageDialog
          evidence={evidence}
          onClose={() => setAdding(false)}
          onChoose={(id) => onChange((now) => (now.includes(id) ? [...now] : [...now, id]), 'Add evidence')}
        />
      )}
    </section>
  );
}

/** Two of a list in each other's place; passages that are not here keep theirs. */
function swapped(ids: readonly Id[], one: Id, other: Id): Id[] {
  return ids.map((id) => (id === one ? other : id === other ? one : id));
}
