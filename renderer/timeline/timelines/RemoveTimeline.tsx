import { useState } from 'react';
import { counted } from '../../../shared/text/counted';
import type { TimelineRemoval } from '../../store/edits/timelines';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';

interface RemoveTimelineProps {
  title: string;
  /** What goes with it and what stays; null while it is counted. */
  removal: TimelineRemoval | null;
  /** Gives what stands in the way, null where it is done. */
  onRemove: () => Promise<string | null>;
  onClose: () => void;
}

/** Says what the removal of a timeline takes along before it is done. */
export function RemoveTimeline({ title, removal, onRemove, onClose }: RemoveTimelineProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    const refusal = await onRemove();
    if (refusal === null) onClose();
    else setProblem(refusal);
  };
  const actions = (
    <>
      <Button onPress={onClose} autoFocus>
        Keep it
      </Button>
      <Button kind="danger" isDisabled={removal === null} onPress={() => void remove()}>
        Remove the timeline
      </Button>
    </>
  );
  return (
    <Modal title={`Remove “${title}”`} isOpen onClose={onClose} actions={actions}>
      {removal && <p>{removalWords(removal)}</p>}
      <p>Passages and sources stay as they are. Undo brings everything back.</p>
      {problem && (
        <p className="ui-error" role="alert">
          {problem}
        </p>
      )}
    </Modal>
  );
}

/** "12 events are removed with it. 3 events stay on other timelines." */
function removalWords({ gone, stay }: TimelineRemoval): string {
  const goes = gone === 0 ? 'No event is removed with it.' : `${counted(gone, 'event is', 'events are')} removed with it.`;
  return stay === 0 ? goes : `${goes} ${counted(stay, 'event stays', 'events stay')} on other timelines.`;
}
