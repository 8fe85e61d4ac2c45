import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { compareSpans } from '../../shared/dates/compare';
import { formatSpan } from '../../shared/dates/format-span';
import { titleOf } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { useEvents } from '../store/events';
import { useShownTimeline } from '../store/shown-timeline';
import { Modal } from '../ui/Modal';
import { useSelectedAnnotation } from './current';
import { addEvidence } from './place';
import './Palette.css';

interface EvidenceDialogProps {
  annotations: readonly Annotation[];
  onClose: () => void;
}

/** Chooses the event that the selected annotation is evidence for. */
export function EvidenceDialog(props: EvidenceDialogProps) {
  const timeline = useShownTimeline();
  return timeline === undefined ? null : <ChooseEvent {...props} timeline={timeline?.id ?? null} />;
}

/** The list comes with its events, so that the first of them has the focus and Enter takes it. */
function ChooseEvent({ annotations, onClose, timeline }: EvidenceDialogProps & { timeline: Id | null }) {
  const annotation = useSelectedAnnotation(annotations);
  const events = useEvents(timeline);
  const sorted = events && [...events].sort((a, b) => compareSpans(a.when, b.when));
  const choose = (id: string) => {
    if (annotation) void addEvidence(annotation.id, id);
    onClose();
  };
  return (
    <Modal title="Add as evidence" isOpen onClose={onClose}>
      <p>{annotation ? `Which event rests on this passage: ${titleOf(annotation)}` : 'Select an annotation first.'}</p>
      {sorted && (
        <ListBox
          aria-label="Events"
          className="app-palette"
          items={annotation ? sorted : []}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog opened by a key puts focus on the first event of its one list
          autoFocus="first"
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p>Nothing on the timeline yet. Press T to place the passage first.</p>}
        >
          {(event) => (
            <ListBoxItem id={event.id} textValue={event.title} className="app-palette-item app-evidence-item">
              <span>{event.title}</span>
              <span className="app-palette-menu">{event.when ? formatSpan(event.when) : 'undated'}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </Modal>
  );
}
