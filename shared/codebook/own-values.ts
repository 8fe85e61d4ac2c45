import type { Annotation } from '../model/annotation';
import type { OwnField, OwnValue, OwnValues } from '../model/codebook';
import type { Id } from '../model/record';
import type { Source } from '../model/source';

type Holding = Pick<Annotation | Source, 'own'>;

/** How many records state a value of each own field. */
export function countValues(records: Iterable<Holding>): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { own } of records) for (const field of Object.keys(own ?? {})) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counts;
}

/** How many records state each option of a choice. */
export function countOptions({ id }: Pick<OwnField, 'id'>, records: Iterable<Holding>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { own } of records) {
    const value = own?.[id];
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Own values with one field's value changed, or taken out where it becomes undefined; null where the field has none, or it stays as it is. */
export function withValue(own: OwnValues | undefined, field: Id, change: (value: OwnValue) => OwnValue | undefined): OwnValues | null {
  const value = own?.[field];
  if (!own || value === undefined) return null;
  const next = change(value);
  if (next === value) return null;
  const { [field]: _, ...rest } = own;
  return next === undefined ? rest : { ...rest, [field]: next };
}

/** What is public of a record whose own values become `own`: a field whose value goes is public no more. Empty where that changes nothing. */
export function publicStill(
  { own: before, public: open }: Pick<Annotation | Source, 'own' | 'public'>,
  own: OwnValues | undefined,
): { readonly public?: string[] } {
  if (!own || !before) return {};
  const still = open.filter((field) => field in own || !(field in before));
  return still.length === open.length ? {} : { public: still };
}
