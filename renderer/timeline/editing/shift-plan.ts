import type { DateSpan } from '../../../shared/dates/date-span';
import { shifted, type ShiftBy } from '../../../shared/dates/shift';
import type { DatedEvent } from '../../../shared/model/timeline';

/** What each event's date would become, and why some stay as they are. */
export interface ShiftPlan {
  readonly moving: readonly {
    readonly event: DatedEvent;
    readonly before: DateSpan;
    readonly after: DateSpan;
    readonly note: string | null;
  }[];
  readonly staying: readonly { readonly event: DatedEvent; readonly why: string }[];
}

export const shiftUnits = ['days', 'weeks', 'months', 'years', 'decades', 'centuries'] as const;
export type ShiftUnit = (typeof shiftUnits)[number];

/** An amount in a unit that people count in. */
export function amountOf(count: number, unit: ShiftUnit): ShiftBy {
  if (unit === 'weeks') return { days: count * 7 };
  if (unit === 'decades') return { years: count * 10 };
  return unit === 'centuries' ? { years: count * 100 } : { [unit]: count };
}

/** The plan of a shift of several events by the same amount. */
export function shiftPlan(events: readonly DatedEvent[], by: ShiftBy): ShiftPlan {
  const moving: ShiftPlan['moving'][number][] = [];
  const staying: ShiftPlan['staying'][number][] = [];
  for (const event of events) {
    const made = event.when && shifted(event.when, by);
    if (!made) staying.push({ event, why: 'It has no date.' });
    else if (!made.ok) staying.push({ event, why: made.message });
    else moving.push({ event, before: event.when!, after: made.span, note: made.note });
  }
  return { moving, staying };
}
