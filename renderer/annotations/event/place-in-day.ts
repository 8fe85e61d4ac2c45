import type { DatedEvent } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';
import { inDay } from '../../../shared/timeline/in-day';

/** Where an event stands among those of the very same date: its place from 1, and how many there are. */
export interface PlaceInDay {
  readonly place: number;
  readonly of: number;
}

/** Null for an undated one. */
export function placeInDay(event: DatedEvent, events: readonly DatedEvent[]): PlaceInDay | null {
  const { when } = event;
  if (!when) return null;
  const others = events.filter((other) => other.id !== event.id && other.when?.edtf === when.edtf);
  const before = others.filter((other) => inDay(other, event) < 0);
  return { place: before.length + 1, of: others.length + 1 };
}

const kinds = new Intl.PluralRules(locale, { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "2nd of 3 on this date". */
export const placeWords = ({ place, of }: PlaceInDay): string => `${place}${endings[kinds.select(place)] ?? 'th'} of ${of} on this date`;
