import type { KindFields, Voice } from '../model/annotation';
import type { FieldDefinition } from './field';
import { fieldsOf, kinds } from './index';
import { formatAmount } from '../amounts/format-figure';

/** The value of a field as it stands in the record: null, "" or [] where nobody stated it. */
export const valueOf = (fields: KindFields, id: string): unknown => (fields as unknown as Record<string, unknown>)[id];

/** Whether somebody stated a field: a choice that always has a value counts once it differs from where it began. */
export function isStated(fields: KindFields, definition: FieldDefinition): boolean {
  const value = valueOf(fields, definition.id);
  if (definition.always) return value !== valueOf(kinds[fields.kind].empty(), definition.id);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

/** A field's value in words for lists, exports and search; null is "none stated". Voices read "name, role". */
export function fieldText(fields: KindFields, definition: FieldDefinition, locale: string): string | null {
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
    default:
      return String(value);
  }
}

/** The stated fields of an annotation, in the order of its kind, in words. */
export function statedFields(fields: KindFields, locale: string): { definition: FieldDefinition; text: string }[] {
  return fieldsOf(fields)
    .filter((definition) => isStated(fields, definition))
    .map((definition) => ({ definition, text: fieldText(fields, definition, locale) ?? '' }));
}

const voiceText = ({ name, role, unnamed }: Voice): string => [name, role, unnamed ? 'unnamed' : null].filter(Boolean).join(', ');
