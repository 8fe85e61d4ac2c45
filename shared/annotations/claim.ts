import { Attribution, CheckingStatus, type Annotation, type ClaimFields } from '../model/annotation';
import { optionsOf, type KindDefinition } from './field';
import { shorten, wordsOf } from './words';

/** Something said to be so. Maps onto schema.org Claim. */
export const claim: KindDefinition = {
  kind: 'claim',
  letter: 'C',
  label: 'Claim',
  plural: 'Claims',
  fields: [
    { id: 'statement', label: 'Statement', type: 'longtext' },
    { id: 'speakers', label: 'Speakers', type: 'voices', private: true },
    {
      id: 'attribution',
      label: 'Attribution',
      type: 'choice',
      options: optionsOf(Attribution.options, { "the source's own voice": "Source's own voice" }),
    },
    { id: 'negated', label: 'Negated', type: 'yes-no' },
    { id: 'checking', label: 'Checking', type: 'choice', options: optionsOf(CheckingStatus.options), always: true },
  ],
  empty: (): ClaimFields => ({ kind: 'claim', statement: null, speakers: [], attribution: null, negated: null, checking: 'unreviewed' }),
  title: (annotation: Annotation): string => {
    const { fields } = annotation;
    return shorten((fields.kind === 'claim' && fields.statement) || wordsOf(annotation));
  },
};
