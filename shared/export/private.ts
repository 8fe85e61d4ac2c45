import type { KindFields } from '../model/annotation';

/** The fields that stay private until a record's `public` names them. */
export type PrivateField = 'note' | 'tags' | 'speakers' | 'holders';

/** A record as it may leave: `withheld` names the fields that had a value and were emptied, so that "kept private" never reads as "none stated". */
export type Exported<T> = T & { readonly withheld: readonly PrivateField[] };

interface Remarks {
  readonly note: string;
  readonly tags: readonly string[];
  readonly public: readonly string[];
  readonly fields?: KindFields;
}

/** The record with every private field emptied. */
export function withoutPrivate<T extends Remarks>(record: T): Exported<T> {
  const withheld = privateFields(record);
  const hides = (field: PrivateField) => withheld.includes(field);
  const fields = record.fields && { fields: withoutVoices(record.fields, hides) };
  return { ...record, ...(hides('note') && { note: '' }), ...(hides('tags') && { tags: [] }), ...fields, withheld };
}

function privateFields(record: Remarks): PrivateField[] {
  const filled: PrivateField[] = [];
  if (record.note !== '') filled.push('note');
  if (record.tags.length > 0) filled.push('tags');
  if (record.fields && 'speakers' in record.fields && record.fields.speakers.length > 0) filled.push('speakers');
  if (record.fields && 'holders' in record.fields && record.fields.holders.length > 0) filled.push('holders');
  return filled.filter((field) => !record.public.includes(field));
}

function withoutVoices(fields: KindFields, hides: (field: PrivateField) => boolean): KindFields {
  if ('speakers' in fields && hides('speakers')) return { ...fields, speakers: [] };
  if ('holders' in fields && hides('holders')) return { ...fields, holders: [] };
  return fields;
}
