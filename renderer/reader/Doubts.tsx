import { useState } from 'react';
import type { Id } from '../../shared/model/record';
import { Button } from '../ui/Button';
import { Pill } from '../ui/Pill';
import type { Doubt } from './placements';
import { kinds } from '../../shared/annotations/index';
import { counted } from '../../shared/text/counted';
import { shorten } from './words';
import './kind.css';

/** The passages that could not be placed with certainty: never hidden, each one a step from its annotation. */
export function Doubts({ doubts, selected, onSelect }: { doubts: readonly Doubt[]; selected: Id | null; onSelect: (id: Id) => void }) {
  const [isOpen, setOpen] = useState(false);
  if (doubts.length === 0) return null;
  return (
    <div className="reader-doubts">
      <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {counted(doubts.length, 'passage needs a look', 'passages need a look')}
      </Button>
      {isOpen && (
        <ul>
          {doubts.map(({ annotation, words, state }) => (
            <li key={`${annotation.id} ${words}`}>
              <button
                type="button"
                className="reader-doubt"
                aria-current={annotation.id === selected}
                onClick={() => onSelect(annotation.id)}
              >
                <span className={`reader-kind reader-kind-${annotation.fields.kind}`}>{kinds[annotation.fields.kind].label}</span>
                <span className="reader-doubt-words">{shorten(words, 120)}</span>
                <Pill tone="warn">{state}</Pill>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
