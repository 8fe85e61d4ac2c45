import type { DatedEvent } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';

/** Where an event stands among those of the very same date: its place from 1, and how many there are. */
export interface PlaceInDay {
  readonly place: number;
  readonly of: number;
}

/** By the time of day, then the order set by hand, then id; an event without a time begins with its day. Null for an undated one. */
export function placeInDay(event: DatedEvent, events: readonly DatedEvent[]): PlaceInDay | null {
  const { when } = event;
  if (!when) return null;
  const others = events.filter((other) => other.id !== event.id && other.when?.edtf === when.edtf);
  const before = others.filter((other) => inDay(other, event) < 0);
  return { place: before.length + 1, of: others.length + 1 };
}

const inDay = (a: DatedEvent, b: DatedEvent): number =>
  ascending(a.time?.from ?? '', b.time?.from ?? '') || ascending(a.order, b.order) || ascending(a.id, b.id);

const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const kinds = new Intl.PluralRules(locale, { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "2nd of 3 on this date". */
export const placeWords = ({ place, of }: PlaceInDay): string => `${place}${endings[kinds.select(place)] ?? 'th'} of ${of} on this date`;
