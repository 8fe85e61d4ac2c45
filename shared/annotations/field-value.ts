import { formatAmount } from '../amounts/format-figure';
import type { DateSpan } from '../dates/date-span';
import { formatSpan } from '../dates/format-span';
import type { KindFields, Part, Voice, WebLink } from '../model/annotation';
import type { Id } from '../model/record';
import type { Selector } from '../text/selector';
import type { FieldDefinition } from './field';
import { fieldsOf, kinds } from './index';
import { wordsOfParts } from './parts';

/** The value of a field as it stands in the record: null, "" or [] where nobody stated it. */
export const valueOf = (fields: KindFields, id: string): unknown => (fields as unknown as Record<string, unknown>)[id];

/** Whether somebody stated a field: a choice that always has a value counts once it differs from where it began. */
export function isStated(fields: KindFields, definition: FieldDefinition): boolean {
  const value = valueOf(fields, definition.id);
  if (definition.always) return value !== valueOf(kinds[fields.kind].empty(), definition.id);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

/** What the words of some fields rest on beside the fields themselves. */
export interface FieldContext {
  /** The annotation's own: parts are ranges of them, and have no words without. */
  readonly selectors?: readonly Selector[];
  /** What another annotation is called; null where it is not known here. */
  readonly titleOf?: (id: Id) => string | null;
}

/** A field's value in words for lists, exports and search; null is "none stated". Voices read "name, role, organisation". */
export function fieldText(fields: KindFields, definition: FieldDefinition, locale: string, context: FieldContext = {}): string | null {
  if (!definition.always && !isStated(fields, definition)) return null;
  const value = valueOf(fields, definition.id);
  switch (definition.type) {
    case 'voices':
      return (value as Voice[]).map(voiceText).join('; ');
    case 'yes-no':
      return value ? 'Yes' : 'No';
    case 'choice':
      return definition.options?.find((option) => option.id === value)?.label ?? String(value);
    case 'number':
      return fields.kind === 'figure' && fields.variant === 'quantity' ? formatAmount(fields, locale) : String(value);
    case 'parts':
      return wordsOfParts(value as Part[], context.selectors ?? []).join(' … ') || null;
    case 'web links':
      return (value as WebLink[]).map(({ title, url }) => (title ? `${title} (${url})` : url)).join('; ');
    case 'position':
      return context.titleOf?.(value as Id) ?? 'Another position';
    case 'date':
      return formatSpan(value as DateSpan, locale);
    case 'names':
      return (value as string[]).join(', ');
    default:
      return String(value);
  }
}

/** The stated fields of an annotation, in the order of its kind, in words; those that no words can be given for here are left out. */
export function statedFields(
  fields: KindFields,
  locale: string,
  context: FieldContext = {},
): { definition: FieldDefinition; text: string }[] {
  return fieldsOf(fields)
    .filter((definition) => isStated(fields, definition))
    .map((definition) => ({ definition, text: fieldText(fields, definition, locale, context) ?? '' }))
    .filter(({ text }) => text !== '');
}

const voiceText = ({ name, role, organisation, unnamed }: Voice): string =>
  [name, role, organisation, unnamed ? 'unnamed' : null].filter(Boolean).join(', ');
