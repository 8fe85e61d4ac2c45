import type { FieldDefinition, FieldType } from '../annotations/field';
import { fieldText, isStated, valueOf } from '../annotations/field-value';
import { fieldsOf } from '../annotations/index';
import { ownFieldsOn, ownText } from '../annotations/own-field';
import { wordsOf } from '../annotations/words';
import { formatSpan } from '../dates/format-span';
import type { Annotation, Clock, KindFields, Voice } from '../model/annotation';
import type { OwnField } from '../model/codebook';
import type { Id } from '../model/record';
import { locale } from '../text/counted';

/** What the words of some fields rest on. */
export interface FieldNames {
  readonly ownFields: readonly OwnField[];
  readonly nameOf: (actor: Id) => string | null;
  readonly titleOf: (annotation: Id) => string | null;
}

/** One field of two annotations of the same kind. */
export interface ComparedField {
  /** "passage", a field of the kind, "said", "about", "tags", "note", or "own-" and the id of a field of the codebook's own. */
  readonly id: string;
  readonly label: string;
  /** How agreement on it is measured: as values from a closed list, as free words (the share that agrees only), or not at all. */
  readonly measure: 'values' | 'words' | 'none';
  /** In words; null is none stated. */
  readonly a: string | null;
  readonly b: string | null;
  /** What is compared: equal where the two state the same; empty where nothing is stated. */
  readonly keys: readonly [a: string, b: string];
  readonly isSame: boolean;
}

/** Whether two annotations have the same fields, so that one can be put together out of both. */
export const areAlike = (a: KindFields, b: KindFields): boolean =>
  a.kind === b.kind && (a.kind !== 'figure' || b.kind !== 'figure' || a.variant === b.variant);

/** The fields that at least one of two annotations states, in the order of their kind; all but the passage are empty where they are not alike. */
export function comparedFields(a: Annotation, b: Annotation, names: FieldNames): ComparedField[] {
  const passage = compared('passage', 'Passage', 'none', [wordsOf(a), wordsOf(b)], [placeOf(a), placeOf(b)]);
  if (!areAlike(a.fields, b.fields)) return [passage];
  const all = [
    passage,
    ...fieldsOf(a.fields).map((definition) => kindField(definition, a, b, names)),
    clock('said', 'Said', a, b),
    clock('about', 'About', a, b),
    ...ownFieldsOn(names.ownFields, a.fields.kind).map((field) => ownField(field, a, b, names)),
    compared('tags', 'Tags', 'words', [tagsOf(a), tagsOf(b)]),
    compared('note', 'Note', 'none', [a.note || null, b.note || null]),
  ];
  return all.filter((field) => field.a !== null || field.b !== null);
}

/** Where an annotation stands: equal for the very same passages of one Version. */
export const placeOf = ({ selectors, version }: Annotation): string =>
  `${version} ${selectors.map(({ start, end }) => `${start}-${end}`).join(' ')}`;

/** Types whose values are of a closed list, or are one value however they are worded. */
const closed: ReadonlySet<FieldType> = new Set(['choice', 'yes-no', 'currency', 'unit', 'issue', 'number', 'date']);

/** Types that are compared by what they hold; all others by their words. */
const byValue: ReadonlySet<FieldType> = new Set(['choice', 'yes-no', 'currency', 'unit', 'number', 'date', 'voices', 'actor', 'position']);

function kindField(definition: FieldDefinition, a: Annotation, b: Annotation, { titleOf }: FieldNames): ComparedField {
  const { id, label, type } = definition;
  // Two coders never name the same earlier position, since each has their own annotations.
  const measure = type === 'position' ? 'none' : closed.has(type) ? 'values' : 'words';
  // A choice that always has a value says something once one of them changed it.
  const isAsked = isStated(a.fields, definition) || isStated(b.fields, definition);
  const text = ({ fields, selectors }: Annotation) => (isAsked ? fieldText(fields, definition, locale, { selectors, titleOf }) : null);
  const texts = [text(a), text(b)] as const;
  const key = ({ fields }: Annotation): string => valueKey(fields, definition);
  return byValue.has(type) ? compared(id, label, measure, texts, [key(a), key(b)]) : compared(id, label, measure, texts);
}

function valueKey(fields: KindFields, definition: FieldDefinition): string {
  if (!isStated(fields, definition)) return '';
  const value = valueOf(fields, definition.id);
  // Who it is counts, and not how they are called there, where a person has said who it is.
  if (definition.type === 'voices') return (value as Voice[]).map(voiceKey).sort().join('; ');
  if (definition.type === 'actor') return (valueOf(fields, 'actor') as Id | null | undefined) ?? folded(value as string);
  if (definition.type === 'number') return `${String(value)}–${(valueOf(fields, 'high') as string | null) ?? ''}`;
  return definition.type === 'date' ? (value as { edtf: string }).edtf : String(value);
}

const voiceKey = ({ name, role, organisation, actor }: Voice): string =>
  [actor ?? folded(name), folded(role), folded(organisation ?? null)].join(', ');

function clock(id: Clock, label: string, a: Annotation, b: Annotation): ComparedField {
  const text = (one: Annotation): string | null => (one[id] ? formatSpan(one[id], locale) : (one.unresolved?.[id] ?? null));
  const key = (one: Annotation): string => one[id]?.edtf ?? one.unresolved?.[id] ?? '';
  return compared(id, label, 'values', [text(a), text(b)], [key(a), key(b)]);
}

function ownField(field: OwnField, a: Annotation, b: Annotation, { nameOf }: FieldNames): ComparedField {
  const text = ({ own }: Annotation): string | null => {
    const value = own?.[field.id];
    return value === undefined ? null : ownText(field, value, locale, nameOf);
  };
  return compared(`own-${field.id}`, field.name, field.type === 'text' ? 'words' : 'values', [text(a), text(b)]);
}

const tagsOf = ({ tags }: Annotation): string | null => [...tags].sort().join(', ') || null;

/** Free words are the same where they differ in letter case and white space only. */
const folded = (words: string | null): string => (words ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

function compared(
  id: string,
  label: string,
  measure: ComparedField['measure'],
  [a, b]: readonly [string | null, string | null],
  keys: readonly [string, string] = [folded(a), folded(b)],
): ComparedField {
  return { id, label, measure, a, b, keys, isSame: keys[0] === keys[1] };
}
