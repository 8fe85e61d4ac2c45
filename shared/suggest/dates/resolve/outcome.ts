import type { Direction, Vague } from '../mention';
import type { Place } from './place';

/** What a phrase came to: a place and what it was counted from, or why there is none. */
export type Outcome =
  | {
      readonly is: 'placed';
      readonly place: Place;
      readonly anchor: string | null;
      readonly isWritten: boolean;
      readonly direction: Direction | null;
    }
  | { readonly is: 'none'; readonly reason: string };

/** A date by itself. */
export const absolute = (place: Place): Outcome => ({ is: 'placed', place, anchor: null, isWritten: true, direction: null });

/** A date counted from another. */
export function counted(place: Place, anchor: { edtf: string; first: number; last: number }, isWritten = false): Outcome {
  const direction = place.last < anchor.first ? 'past' : place.first > anchor.last ? 'future' : 'same';
  return { is: 'placed', place, anchor: anchor.edtf, isWritten, direction };
}

export const none = (reason: string): Outcome => ({ is: 'none', reason });

export const reasons = {
  published: 'This counts from the publication date, and none is stated.',
  finer: 'This counts from the publication date, which is not stated finely enough.',
  mention: 'This counts from a date named before, and the text names none.',
  coarse: 'This counts from a date named before, which is not named finely enough.',
  impossible: 'There is no such day in the calendar.',
} as const;

export const vagueReasons: Record<Vague, string> = {
  vague: 'These words name no time that can be placed.',
  duration: 'A length of time: the words do not say when it begins or ends.',
  repeats: 'It happens again and again, not at one time.',
  event: 'This counts from an event whose date the words do not give.',
  'part of day': 'A part of a day: the words do not say of which.',
  unpublished: reasons.published,
  order: 'Either of the first two numbers may be the month: the words do not say which.',
  country: 'Countries keep this day on different dates: the words do not say which country is meant.',
  era: 'The words do not say which era or century the year is of.',
  calendar: 'The calendar that the words name has no such day or month.',
  hours: 'Counted in hours or minutes, from a moment that is not stated.',
};
