import { carryFields } from '../../shared/annotations/change-kind';
import { figure } from '../../shared/annotations/figure';
import { emptyPerson } from '../../shared/annotations/person';
import type { Annotation } from '../../shared/model/annotation';
import { Segments } from '../ui/Segments';
import { droppedMessage } from './dropped-message';
import { saveAnnotation } from './save';

const options = [
  { id: 'quantity', label: 'Quantity' },
  { id: 'person', label: 'Public figure' },
] as const;

interface FigureSenseProps {
  annotation: Annotation;
  onDropped: (message: string | null) => void;
}

/** A figure is a quantity or a public figure: which of the two. Nothing for the other kinds. */
export function FigureSense({ annotation, onDropped }: FigureSenseProps) {
  const { fields } = annotation;
  if (fields.kind !== 'figure') return null;
  const change = (variant: 'quantity' | 'person') => {
    const { dropped, ...patch } = carryFields(annotation, variant === 'person' ? emptyPerson() : figure.empty());
    onDropped(droppedMessage(dropped, variant === 'person' ? 'public figure' : 'quantity'));
    void saveAnnotation(annotation.id, patch, 'Change sense of figure');
  };
  return <Segments label="Sense" value={fields.variant} options={options} onChange={change} />;
}
