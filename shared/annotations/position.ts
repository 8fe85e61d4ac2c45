import { Stance, type Annotation, type PositionFields } from '../model/annotation';
import { optionsOf, type KindDefinition } from './field';
import { shorten, wordsOf } from './words';

/** Where someone stands on an issue. */
export const position: KindDefinition = {
  kind: 'position',
  letter: 'P',
  label: 'Position',
  plural: 'Positions',
  fields: [
    { id: 'statement', label: 'Statement', type: 'longtext' },
    { id: 'holders', label: 'Holders', type: 'voices', private: true },
    { id: 'issue', label: 'Issue', type: 'text' },
    { id: 'stance', label: 'Stance', type: 'choice', options: optionsOf(Stance.options) },
    { id: 'condition', label: 'Condition', type: 'longtext' },
  ],
  empty: (): PositionFields => ({ kind: 'position', statement: null, holders: [], issue: null, stance: null, condition: null }),
  title: (annotation: Annotation): string => {
    const { fields } = annotation;
    return shorten((fields.kind === 'position' && fields.statement) || wordsOf(annotation));
  },
};
