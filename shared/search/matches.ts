import type { Kind } from '../model/annotation';
import type { Source } from '../model/source';
import { isDated } from './compare-date';
import { wordFields, wordsOfSource, type ChoiceField, type WordField } from './fields';
import { hasWords } from './find-words';
import type { Query, WordsQuery } from './query';

/** What is known of a source without reading its text. */
export interface Facts {
  readonly source: Source;
  /** Names of the collections it is in, and of those above them; smart ones left out. */
  readonly collections: readonly string[];
  readonly passages: Readonly<Record<Kind, number>>;
  /** How many of its passages need a look after a new Version. */
  readonly needLook: number;
  readonly versions: number;
  /** Whether a text was read from it. */
  readonly hasText: boolean;
}

/**
 * Whether a source is one that a query asks for, by its metadata alone. Words without a field are looked for in all fields of the
 * metadata, not in the text: where `readsText` is true, the search finds more.
 */
export function matches(query: Query, facts: Facts): boolean {
  switch (query.is) {
    case 'all':
      return query.of.every((part) => matches(part, facts));
    case 'any':
      return query.of.some((part) => matches(part, facts));
    case 'not':
      return !matches(query.of, facts);
    case 'words':
      return matchesWords(query, facts);
    case 'choice':
      return matchesChoice(query.field, query.value, facts);
    case 'date':
      return facts.source.published !== null && isDated(facts.source.published, query.field, query.span);
  }
}

const everyField = Object.keys(wordFields) as WordField[];

/** Whether a source's metadata has the words in a field, or in any of them. A phrase never runs from one value into the next. */
export function matchesWords(query: WordsQuery, { source, collections }: Pick<Facts, 'source' | 'collections'>): boolean {
  const valuesOf = (field: WordField): readonly string[] => (field === 'in' ? collections : wordsOfSource(source, field));
  if (query.field === null) return everyField.some((field) => field !== 'in' && hasWords(valuesOf(field), query));
  if (query.field === 'language') return hasWords([...valuesOf('language'), ...languageNames(source.language)], query);
  return hasWords(valuesOf(query.field), query);
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** "English" for en-GB: the language's own name without its region, in English. */
export function languageNames(code: string | null): string[] {
  const [language] = code?.split(/[-_]/) ?? [];
  if (!language || !/^[A-Za-z]{2,3}$/.test(language)) return [];
  const name = names.of(language);
  return name ? [name] : [];
}

/** Whether a fixed answer holds for a source. `kind:claim` is about passages: it holds where the source has one. */
export function matchesChoice(field: ChoiceField, value: string, facts: Facts): boolean {
  if (field === 'status') return facts.source.status === value;
  return field === 'kind' ? facts.passages[value as Kind] > 0 : has(value, facts);
}

function has(value: string, { source, collections, passages, needLook, versions, hasText }: Facts): boolean {
  switch (value) {
    case 'date':
      return source.published !== null;
    case 'text':
      return hasText;
    case 'versions':
      return versions > 1;
    case 'look':
      return needLook > 0;
    case 'passages':
      return passages.claim + passages.position + passages.figure > 0;
    case 'claims':
    case 'positions':
    case 'figures':
      return passages[value.slice(0, -1) as Kind] > 0;
    case 'collection':
      return collections.length > 0;
    default:
      return wordsOfSource(source, value as WordField).length > 0;
  }
}
