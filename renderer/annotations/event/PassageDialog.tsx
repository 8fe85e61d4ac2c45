import type { Id } from '../../../shared/model/record';
import { useAnnotations } from '../../store/annotations';
import { useSources } from '../../store/live';
import { Modal } from '../../ui/Modal';
import { PassageChoice } from '../PassageChoice';
import type { Evidence } from '../selection';

interface PassageDialogProps {
  evidence: readonly Evidence[];
  onChoose: (id: Id) => void;
  onClose: () => void;
}

/** Finds a passage of any source that an event rests on from now on. */
export function PassageDialog({ evidence, onChoose, onClose }: PassageDialogProps) {
  const annotations = useAnnotations();
  const sources = useSources();
  const there = new Set(evidence.map(({ annotation }) => annotation.id));
  if (!annotations || !sources) return null;
  return (
    <Modal title="Add a passage as evidence" isOpen wide onClose={onClose}>
      <PassageChoice
        from={null}
        annotations={annotations.filter(({ id }) => !there.has(id))}
        sources={sources}
        onChoose={(id) => {
          onClose();
          onChoose(id);
        }}
      />
    </Modal>
  );
}
