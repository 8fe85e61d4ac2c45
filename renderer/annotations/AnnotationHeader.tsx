import { changeKind } from '../../shared/annotations/change-kind';
import { kinds } from '../../shared/annotations/index';
import { Kind, type Annotation } from '../../shared/model/annotation';
import { needsLook } from '../../shared/model/needs-look';
import { Button } from '../ui/Button';
import { Pill } from '../ui/Pill';
import { Segments } from '../ui/Segments';
import { droppedMessage } from './dropped-message';
import { saveAnnotation } from './save';
import { usePassageState, type ShownState } from './use-passage-state';

const options = Kind.options.map((kind) => ({ id: kind, label: kinds[kind].label }));
const tones: Readonly<Record<ShownState, 'ok' | 'warn' | 'quiet'>> = {
  exact: 'ok',
  moved: 'ok',
  changed: 'warn',
  ambiguous: 'warn',
  missing: 'warn',
  'on an older version': 'quiet',
  'not checked': 'quiet',
};

interface AnnotationHeaderProps {
  annotation: Annotation;
  /** Called with what the change of kind let go of, in words. */
  onDropped: (message: string | null) => void;
  /** Shows what became of the passage, where it waits for a person. */
  onReview: () => void;
}

/** The kind, which can be changed in place, and how the passage stands. */
export function AnnotationHeader({ annotation, onDropped, onReview }: AnnotationHeaderProps) {
  const { kind } = annotation.fields;
  const state = usePassageState(annotation);
  const change = (next: Kind) => {
    const { dropped, ...patch } = changeKind(annotation, next);
    onDropped(droppedMessage(dropped, next));
    void saveAnnotation(annotation.id, patch, `Change ${kind} to ${next}`);
  };
  return (
    <header className="inspector-header">
      <h2 className="ui-visually-hidden">{kinds[kind].label}</h2>
      <span className={`inspector-swatch inspector-${kind}`} aria-hidden="true">
        {kinds[kind].letter}
      </span>
      <Segments label="Kind" value={kind} options={options} onChange={change} />
      {state && <Pill tone={tones[state]}>{state}</Pill>}
      {needsLook(annotation) && <Button onPress={onReview}>Review</Button>}
    </header>
  );
}
