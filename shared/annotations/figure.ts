import { Comparator, Course, type Annotation, type FigureFields } from '../model/annotation';
import { optionsOf, type KindDefinition } from './field';
import { personTitle } from './person';
import { shorten, wordsOf } from './words';

/** A quantity, or (in the other sense, see person.ts) a public figure. */
export const figure: KindDefinition = {
  kind: 'figure',
  letter: 'F',
  label: 'Figure',
  plural: 'Figures',
  fields: [
    { id: 'low', label: 'Amount', type: 'number' },
    { id: 'comparator', label: 'Comparator', type: 'choice', options: optionsOf(Comparator.options) },
    { id: 'currency', label: 'Currency', type: 'currency' },
    { id: 'unit', label: 'Unit', type: 'unit' },
    { id: 'verbatim', label: 'As worded', type: 'text' },
    { id: 'measures', label: 'Measures', type: 'longtext' },
    { id: 'course', label: 'Course', type: 'choice', options: optionsOf(Course.options) },
    { id: 'speakers', label: 'Credited to', type: 'voices', private: true },
  ],
  empty: (): FigureFields => ({
    kind: 'figure',
    variant: 'quantity',
    low: null,
    high: null,
    comparator: null,
    verbatim: null,
    unit: null,
    unitCode: null,
    currency: null,
    measures: null,
    course: null,
    speakers: [],
  }),
  title: (annotation: Annotation): string => {
    const { fields } = annotation;
    const words = wordsOf(annotation);
    if (fields.kind !== 'figure') return shorten(words);
    return shorten(fields.variant === 'person' ? (personTitle(fields) ?? words) : quantityTitle(words, fields));
  },
};

/** The source's own words where they say what they count; a bare number gets its unit and what it measures: "80.7 years, average age". */
function quantityTitle(words: string, { unit, measures }: FigureFields): string {
  if (/\p{L}/u.test(words)) return words;
  const amount = unit && !words.includes(unit) ? `${words} ${unit}` : words;
  return measures ? `${amount}, ${measures}` : amount;
}
