import { Basis, Stance, Strength, type Annotation, type PositionFields } from '../model/annotation';
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
    { id: 'onBehalfOf', label: 'On behalf of', type: 'voices', private: true },
    { id: 'issue', label: 'Issue', type: 'issue' },
    { id: 'stance', label: 'Stance', type: 'choice', options: optionsOf(Stance.options) },
    {
      id: 'condition',
      label: 'Condition',
      type: 'longtext',
      when: (fields) => fields.kind === 'position' && fields.stance === 'conditional',
    },
    { id: 'basis', label: 'Basis', type: 'choice', options: optionsOf(Basis.options) },
    { id: 'strength', label: 'Strength', type: 'choice', options: optionsOf(Strength.options) },
    { id: 'cue', label: 'Cue', type: 'parts' },
    { id: 'content', label: 'Content', type: 'parts' },
    { id: 'supersedes', label: 'Supersedes', type: 'position' },
  ],
  empty: (): PositionFields => ({
    kind: 'position',
    statement: null,
    holders: [],
    onBehalfOf: [],
    issue: null,
    stance: null,
    condition: null,
    basis: null,
    strength: null,
    cue: [],
    content: [],
    supersedes: null,
  }),
  title: (annotation: Annotation): string => {
    const { fields } = annotation;
    return shorten((fields.kind === 'position' && fields.statement) || wordsOf(annotation));
  },
};
