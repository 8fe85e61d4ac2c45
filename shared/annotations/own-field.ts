import { formatDecimal } from '../amounts/format-figure';
import { formatSpan } from '../dates/format-span';
import type { OwnField, OwnValue, OwnValues } from '../model/codebook';
import type { Id } from '../model/record';

/** The codebook's own fields of a kind or of sources, in the codebook's order. */
export const ownFieldsOn = (all: readonly OwnField[], on: OwnField['on']): OwnField[] =>
  all.filter((field) => field.on === on).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** Whether a value is of its field's type: it may have been given before the field became another one. An option that went is still a choice. */
export function isOfType({ type }: Pick<OwnField, 'type'>, value: OwnValue): boolean {
  if (type === 'yes-no') return typeof value === 'boolean';
  if (type === 'date') return typeof value === 'object';
  return typeof value === 'string' && (type !== 'number' || /^-?\d+(\.\d+)?$/.test(value));
}

/** A value in words. `nameOf` gives the name of an Actor; without one, the field says that it is not known. */
export function ownText(field: Pick<OwnField, 'type'>, value: OwnValue, locale: string, nameOf: (actor: Id) => string | null): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') return formatSpan(value, locale);
  if (field.type === 'number' && isOfType(field, value)) return formatDecimal(value, locale);
  return field.type === 'actor' ? (nameOf(value) ?? 'somebody who is no longer in the codebook') : value;
}

/** The stated values of the codebook's own fields of a kind or of sources, in the codebook's order, in words. */
export function statedOwn(
  own: OwnValues | undefined,
  fields: readonly OwnField[],
  locale: string,
  nameOf: (actor: Id) => string | null,
): { field: OwnField; text: string }[] {
  return fields.flatMap((field) => {
    const value = own?.[field.id];
    return value === undefined ? [] : [{ field, text: ownText(field, value, locale, nameOf) }];
  });
}
