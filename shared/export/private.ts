import type { KindFields, WebLink } from '../model/annotation';
import type { OwnValues } from '../model/codebook';
import type { Dating } from '../model/timeline';

/** The fields that stay private until a record's `public` names them; those of the codebook's own are named by their ids. `datingNotes`: the notes on an event's datings. */
export const privateFields = ['note', 'tags', 'speakers', 'holders', 'onBehalfOf', 'attachments', 'own', 'datingNotes'] as const;
export type PrivateField = (typeof privateFields)[number];

/** A record as it may leave: `withheld` names the fields that had a value and were emptied, so that "kept private" never reads as "none stated". */
export type Exported<T> = T & { readonly withheld: readonly PrivateField[] };

interface Remarks {
  readonly note: string;
  readonly tags: readonly string[];
  readonly public: readonly string[];
  readonly attachments?: readonly WebLink[] | undefined;
  readonly own?: OwnValues | undefined;
  readonly fields?: KindFields;
  readonly datings?: readonly Dating[] | undefined;
}

/** The record with every private field emptied. */
export function withoutPrivate<T extends Remarks>(record: T): Exported<T> {
  const own = record.own && publicOwn(record.own, record.public);
  const withheld = withheldOf(record, own);
  const hides = (field: PrivateField) => withheld.includes(field);
  const fields = record.fields && { fields: withoutVoices(record.fields, hides) };
  return {
    ...record,
    ...(hides('note') && { note: '' }),
    ...(hides('tags') && { tags: [] }),
    ...(hides('attachments') && { attachments: [] }),
    ...(own && { own }),
    ...(hides('datingNotes') && { datings: record.datings?.map((dating) => ({ ...dating, note: '' })) }),
    ...fields,
    withheld,
  };
}

const publicOwn = (own: OwnValues, names: readonly string[]): OwnValues =>
  Object.fromEntries(Object.entries(own).filter(([id]) => names.includes(id)));

function withheldOf(record: Remarks, own: OwnValues | undefined): PrivateField[] {
  const { note, tags, attachments = [], fields } = record;
  const isFilled: Record<PrivateField, boolean> = {
    note: note !== '',
    tags: tags.length > 0,
    speakers: isNamed(fields, 'speakers'),
    holders: isNamed(fields, 'holders'),
    onBehalfOf: isNamed(fields, 'onBehalfOf'),
    attachments: attachments.length > 0,
    own: false,
    datingNotes: record.datings?.some((dating) => dating.note !== '') ?? false,
  };
  const hidden = privateFields.filter((field) => isFilled[field] && !record.public.includes(field));
  const hasHiddenOwn = Object.keys(record.own ?? {}).length > Object.keys(own ?? {}).length;
  return hasHiddenOwn ? [...hidden, 'own'] : hidden;
}

const voiceFields = ['speakers', 'holders', 'onBehalfOf'] as const;
type Voiced = Partial<Record<(typeof voiceFields)[number], readonly unknown[]>>;

const isNamed = (fields: KindFields | undefined, field: keyof Voiced): boolean =>
  ((fields as Voiced | undefined)?.[field] ?? []).length > 0;

function withoutVoices(fields: KindFields, hides: (field: PrivateField) => boolean): KindFields {
  const emptied = voiceFields.filter((field) => field in fields && hides(field)).map((field) => [field, []]);
  return { ...fields, ...Object.fromEntries(emptied) } as KindFields;
}
