import type { Source } from '../model/source';

/** Where words can be looked for one by one: "title:harbour". */
export const wordFields = {
  title: 'Words of the title',
  author: 'An author’s name',
  publisher: 'The publisher',
  place: 'The place of publication',
  type: 'What it is: letter, report, article',
  subject: 'The subject',
  archive: 'The archive, call number, box or folder',
  url: 'The address or identifier',
  language: 'The language: en, or English',
  in: 'A collection it is in, or one above that',
  tag: 'A tag of the source or of a passage',
  note: 'A note',
  text: 'The text itself, and passages quoted from it',
  quote: 'Passages that are tagged',
  speaker: 'Who speaks, holds the position, or is the public figure',
} as const;
export type WordField = keyof typeof wordFields;

/** Fields with fixed answers. */
export const choiceFields = {
  status: ['to do', 'in progress', 'done', 'nothing found'],
  kind: ['claim', 'position', 'figure'],
  has: [
    'title',
    'author',
    'publisher',
    'date',
    'language',
    'type',
    'url',
    'tag',
    'note',
    'text',
    'versions',
    'look',
    'passages',
    'claims',
    'positions',
    'figures',
    'collection',
  ],
} as const;
export type ChoiceField = keyof typeof choiceFields;

/** The publication date. The plain ones are certain, the others say what may be. */
export const dateFields = {
  before: 'Published before that date begins, certainly',
  after: 'Published after that date ends, certainly',
  dated: 'Published within that date, certainly',
  'possibly-before': 'Published before that date begins, perhaps',
  'possibly-after': 'Published after that date ends, perhaps',
  'possibly-dated': 'Published within that date, perhaps',
} as const;
export type DateField = keyof typeof dateFields;

export type FieldName = WordField | ChoiceField | DateField;

/** Other words people use for a field. */
const alsoCalled: Readonly<Record<string, FieldName>> = {
  authors: 'author',
  by: 'author',
  tags: 'tag',
  lang: 'language',
  collection: 'in',
  quotation: 'quote',
  passage: 'quote',
  holder: 'speaker',
  published: 'dated',
  date: 'dated',
};

export const isWordField = (name: string): name is WordField => Object.hasOwn(wordFields, name);
export const isChoiceField = (name: string): name is ChoiceField => Object.hasOwn(choiceFields, name);
export const isDateField = (name: string): name is DateField => Object.hasOwn(dateFields, name);

/** The field that a word before a colon names, in any case; null where it names none. */
export function fieldNamed(word: string): FieldName | null {
  const name = word.toLowerCase();
  if (isWordField(name) || isChoiceField(name) || isDateField(name)) return name;
  return Object.hasOwn(alsoCalled, name) ? alsoCalled[name]! : null;
}

const someOf = (...values: (string | null | undefined)[]): string[] => values.filter((value): value is string => Boolean(value));

/** The words that a source itself has in a field. Its text, its collections and its passages are known to others. */
export function wordsOfSource(source: Source, field: WordField): readonly string[] {
  const { details = {} } = source;
  switch (field) {
    case 'title':
      return someOf(source.title);
    case 'author':
      return source.authors;
    case 'publisher':
      return someOf(source.publisher, details.container);
    case 'place':
      return someOf(details.place);
    case 'type':
      return someOf(details.type);
    case 'subject':
      return someOf(details.subject, details.description);
    case 'archive':
      return someOf(details.archive, details.callNumber, details.box, details.folder);
    case 'url':
      return someOf(source.url, details.identifier);
    case 'language':
      return someOf(source.language);
    case 'tag':
      return source.tags;
    case 'note':
      return someOf(source.note, ...(source.freeFields ?? []).flatMap(({ name, value }) => [name, value]));
    default:
      return [];
  }
}
