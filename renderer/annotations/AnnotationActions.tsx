import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { eventDate } from '../store/edits/change-annotation';
import { Button } from '../ui/Button';

interface AnnotationActionsProps {
  annotation: Annotation;
  /** The event that rests on it, if there is one. */
  placed: DatedEvent | null;
  onOpenEvent: (id: Id) => void;
  onPlace: (annotation: Annotation) => void;
  onRemove: (annotation: Annotation) => void;
}

/** What can be done with an annotation as a whole: placing it, or opening where it is placed, and removing it. */
export function AnnotationActions({ annotation, placed, onOpenEvent, onPlace, onRemove }: AnnotationActionsProps) {
  return (
    <footer className="inspector-actions">
      {placed ? (
        <Button onPress={() => onOpenEvent(placed.id)}>Open its event</Button>
      ) : (
        <Button kind="primary" keys="T" onPress={() => onPlace(annotation)}>
          Place on timeline
        </Button>
      )}
      <Button kind="danger" aria-label="Remove annotation" onPress={() => onRemove(annotation)}>
        Remove
      </Button>
      {!placed && !eventDate(annotation) && <p className="inspector-small">It has no date yet: it will wait in the undated tray.</p>}
    </footer>
  );
}
