import { useState } from 'react';
import { counted } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { AskDialog } from './AskDialog';
import { KeepChoice, type KeepOption } from './KeepChoice';

interface ManyPageProps {
  /** What they are, in the singular and the plural: "actor", "actors". */
  what: readonly [string, string];
  kept: string;
  options: readonly KeepOption[];
  onKeep: (id: string) => void;
  /** What merging changes. */
  about: string;
  /** Why they cannot be merged; null where they can. */
  why: string | null;
  onMerge: () => void;
  /** What removing them changes, and how it is done; absent where they are removed one by one. */
  removing?: { readonly about: string; readonly onRemove: () => void };
}

/** Several things of a list: which one they become, and how much that touches, before it is done. */
export function ManyPage({ what, kept, options, onKeep, about, why, onMerge, removing }: ManyPageProps) {
  const [isAsked, setAsked] = useState(false);
  const all = counted(options.length, ...what);
  return (
    <div className="codebook-page">
      <div className="codebook-details">
        <h2>{all} selected</h2>
        <KeepChoice what={what[0]} value={kept} options={options} onChange={onKeep} />
        <p>{why ?? `${about} Undo takes it back.`}</p>
        <div className="codebook-acts">
          <Button kind="primary" data-merge="" isDisabled={why !== null} onPress={onMerge}>
            Merge
          </Button>
          {removing && (
            <Button kind="danger" data-remove="" onPress={() => setAsked(true)}>
              Remove
            </Button>
          )}
        </div>
      </div>
      {removing && isAsked && (
        <AskDialog
          title={`Remove ${all}?`}
          action="Remove"
          onDo={() => {
            setAsked(false);
            removing.onRemove();
          }}
          onClose={() => setAsked(false)}
        >
          {removing.about} Undo brings all of it back.
        </AskDialog>
      )}
    </div>
  );
}
