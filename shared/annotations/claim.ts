import { Attribution, Certainty, CheckingStatus, type Annotation, type ClaimFields } from '../model/annotation';
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
    {
      id: 'anonymity',
      label: 'Why unnamed',
      type: 'longtext',
      when: (fields) => fields.kind === 'claim' && (fields.attribution === 'anonymous' || fields.speakers.some(({ unnamed }) => unnamed)),
    },
    { id: 'cue', label: 'Cue', type: 'parts' },
    { id: 'content', label: 'Content', type: 'parts' },
    { id: 'certainty', label: 'Certainty', type: 'choice', options: optionsOf(Certainty.options) },
    { id: 'negated', label: 'Negated', type: 'yes-no' },
    { id: 'checking', label: 'Checking', type: 'choice', options: optionsOf(CheckingStatus.options), always: true },
    { id: 'rating', label: 'Rating', type: 'longtext' },
    { id: 'checkedAgainst', label: 'Checked against', type: 'web links' },
  ],
  empty: (): ClaimFields => ({
    kind: 'claim',
    statement: null,
    speakers: [],
    attribution: null,
    anonymity: null,
    cue: [],
    content: [],
    certainty: null,
    negated: null,
    checking: 'unreviewed',
    rating: null,
    checkedAgainst: [],
  }),
  title: (annotation: Annotation): string => {
    const { fields } = annotation;
    return shorten((fields.kind === 'claim' && fields.statement) || wordsOf(annotation));
  },
};
