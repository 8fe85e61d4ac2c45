import type { Annotation, Voice } from '../model/annotation';
import type { Source } from '../model/source';
import { wordFields, wordsOfSource, type WordField } from './fields';
import { languageNames } from './matches';

/** The fields of the index: those a person can name, and what a passage states, which words without a field find. */
export const entryFields = [...(Object.keys(wordFields) as WordField[]), 'statement'] as const;
export type EntryField = (typeof entryFields)[number];

const numbers = new Map<string, number>(entryFields.map((field, number) => [field, number]));
/** The number that stands for a field in a Segment. A new field goes last, or INDEX_FORMAT grows. */
export const fieldNumber = (field: EntryField): number => numbers.get(field)!;

/** What a hit in a field is worth: a title above a quotation, a quotation above the text. */
const weights: Partial<Record<EntryField, number>> = {
  title: 8,
  author: 5,
  quote: 4,
  speaker: 4,
  tag: 4,
  publisher: 3,
  statement: 3,
  text: 1,
};
export const fieldWeights: readonly number[] = entryFields.map((field) => weights[field] ?? 2);

/** One value of one field. */
export interface Entry {
  readonly field: EntryField;
  readonly text: string;
}

/** What a source is found by, apart from its text and its collections. */
export function entriesOfSource(source: Source): Entry[] {
  const values = (Object.keys(wordFields) as WordField[]).flatMap((field) => wordsOfSource(source, field).map((text) => ({ field, text })));
  return [...values, ...languageNames(source.language).map((text) => ({ field: 'language' as const, text }))];
}

/** What a passage is found by: its words, what it states, who says it, its note and its tags. */
export function entriesOfAnnotation({ selectors, fields, note, tags }: Annotation): Entry[] {
  const entries: Entry[] = selectors.map(({ exact }) => ({ field: 'quote', text: exact }));
  const add = (field: EntryField, ...texts: (string | null)[]): void => {
    for (const text of texts) if (text) entries.push({ field, text });
  };
  const voices = (list: readonly Voice[]): void => list.forEach(({ name, role }) => add('speaker', name, role));
  if (fields.kind === 'claim') {
    add('statement', fields.statement);
    voices(fields.speakers);
  } else if (fields.kind === 'position') {
    add('statement', fields.statement, fields.issue, fields.condition);
    voices(fields.holders);
  } else if (fields.variant === 'quantity') {
    add('statement', fields.measures, fields.unit, fields.currency, fields.low, fields.high);
    voices(fields.speakers);
  } else add('speaker', fields.name, fields.office, fields.nativeName);
  add('note', note);
  add('tag', ...tags);
  return entries;
}
