import { areAlike, comparedFields, type FieldNames } from '../../shared/agreement/compared-fields';
import type { Place } from './passes';

/** Whether both coders coded a place the same, passage and note included. */
function isSame({ a, b }: Place, fieldNames: FieldNames): boolean {
  return a !== null && b !== null && areAlike(a.fields, b.fields) && comparedFields(a, b, fieldNames).every((field) => field.isSame);
}

/** The places that are not decided yet and that both coded the same: there is nothing to choose. */
export const openAndSame = (places: readonly Place[], fieldNames: FieldNames): Place[] =>
  places.filter((place) => place.outcome === 'open' && isSame(place, fieldNames));

/** Whether fields can be taken one by one: both coders marked something of the same kind, and differ. */
export const canTake = (place: Place, fieldNames: FieldNames): boolean =>
  place.a !== null && place.b !== null && areAlike(place.a.fields, place.b.fields) && !isSame(place, fieldNames);
