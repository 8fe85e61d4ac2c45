import { valueOf } from '../annotations/field-value';
import { partFields } from '../annotations/parts';
import type { Annotation, KindFields } from '../model/annotation';
import type { Side } from './align';
import { areAlike, placeOf, type ComparedField } from './compared-fields';

/** Which coder's value is taken, by the id of the ComparedField; what is not named is the first coder's. */
export type Choices = Readonly<Record<string, Side>>;

/** What an annotation that is put together out of two holds. */
export type Taken = Pick<Annotation, 'source' | 'version' | 'selectors' | 'fields' | 'said' | 'about' | 'note' | 'tags' | 'public'> &
  Partial<Pick<Annotation, 'unresolved' | 'own' | 'attachments'>>;

/** Fields that say one thing together: they are taken from the same coder. */
const together: Readonly<Record<string, readonly string[]>> = {
  low: ['low', 'high'],
  unit: ['unit', 'unitCode'],
  name: ['name', 'actor'],
};

const isPart = (id: string): boolean => partFields.some((field) => field === id);

/** The fields to choose from, of those that differ: where the passages differ, parts go with theirs, since they are ranges of it. */
export const choosable = (differing: readonly ComparedField[]): readonly ComparedField[] =>
  differing.some(({ id }) => id === 'passage') ? differing.filter(({ id }) => !isPart(id)) : differing;

/** Puts one annotation together out of two that are alike, field by field. Throws where they are not. */
export function takeFields(a: Annotation, b: Annotation, choices: Choices): Taken {
  if (!areAlike(a.fields, b.fields)) throw new Error('annotations of two kinds have no fields in common');
  const from = (id: string): Annotation => (choices[id] === 'b' ? b : a);
  const passage = from('passage');
  const fields: Record<string, unknown> = { ...a.fields };
  const take = (field: string, { fields: source }: Annotation): void => {
    // What one never stated is taken too: else the other's value would stand beside it.
    if (field in source) fields[field] = valueOf(source, field);
    else delete fields[field];
  };
  const isOnePlace = placeOf(a) === placeOf(b);
  for (const id of Object.keys(choices)) if (!isPart(id)) for (const field of together[id] ?? [id]) take(field, from(id));
  for (const part of partFields) take(part, isOnePlace ? from(part) : passage);
  return {
    source: passage.source,
    version: passage.version,
    selectors: passage.selectors,
    fields: fields as KindFields,
    said: from('said').said,
    about: from('about').about,
    note: from('note').note,
    tags: from('tags').tags,
    public: a.public.filter((field) => b.public.includes(field)),
    ...unresolved(from),
    ...own(a, b, choices),
    ...attached(a, b),
  };
}

/** An annotation has no more; what is above that stays with the two, which stay as they were coded. */
const MOST_ATTACHMENTS = 100;

/** Both coders' attachments, each address once: nobody is asked which of them to take. */
function attached(a: Annotation, b: Annotation): Pick<Annotation, 'attachments'> | object {
  const first = a.attachments ?? [];
  const others = (b.attachments ?? []).filter(({ url }) => !first.some((link) => link.url === url));
  const attachments = [...first, ...others].slice(0, MOST_ATTACHMENTS);
  return attachments.length === 0 ? {} : { attachments };
}

/** Words that wait for a date go with the clock they were written for. */
function unresolved(from: (id: string) => Annotation): Pick<Annotation, 'unresolved'> | object {
  const [said, about] = [from('said').unresolved?.said, from('about').unresolved?.about];
  return said === undefined && about === undefined
    ? {}
    : { unresolved: { ...(said !== undefined && { said }), ...(about !== undefined && { about }) } };
}

function own(a: Annotation, b: Annotation, choices: Choices): Pick<Annotation, 'own'> | object {
  const values = { ...a.own };
  for (const [id, side] of Object.entries(choices)) {
    if (side !== 'b' || !id.startsWith('own-')) continue;
    const field = id.slice('own-'.length);
    const value = b.own?.[field];
    if (value === undefined) delete values[field];
    else values[field] = value;
  }
  return Object.keys(values).length === 0 ? {} : { own: values };
}
