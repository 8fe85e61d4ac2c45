import { fromDayNumber, msPerDay } from '../dates/calendar';
import type { DateSpan } from '../dates/date-span';
import { writeDate } from '../dates/edtf-value';
import { formatSpan } from '../dates/format-span';
import { recordedAt } from '../ledgers/clock';
import type { Annotation } from '../model/annotation';
import type { DatedEvent } from '../model/timeline';
import { locale } from '../text/counted';
import type { LensContext } from './lenses/lens';
import { onceFor } from './witness';

/** What the axis can run on. */
interface AxisClock {
  readonly label: string;
  /** The date of an event on it: its own, or that of the first passage it rests on which has one; null where there is none. The very same object while the records are. */
  readonly spanOf: (event: DatedEvent, context: LensContext) => DateSpan | null;
}

/** The date of the event itself, and the four clocks of what it rests on. */
export const clocks = {
  event: { label: 'Event date', spanOf: (event) => event.when },
  said: { label: 'Said', spanOf: (event, context) => first(event, context, ({ said }) => said) },
  about: { label: 'About', spanOf: (event, context) => first(event, context, ({ about }) => about) },
  published: {
    label: 'Published',
    spanOf: (event, context) => first(event, context, ({ source }) => context.sources.get(source)?.published ?? null),
  },
  recorded: { label: 'Recorded', spanOf: (event, context) => first(event, context, recorded) ?? recorded(event) },
} as const satisfies Record<string, AxisClock>;
export type ClockId = keyof typeof clocks;

export const isClockId = (id: string): id is ClockId => Object.hasOwn(clocks, id);

function first(event: DatedEvent, { annotations }: LensContext, clock: (annotation: Annotation) => DateSpan | null): DateSpan | null {
  for (const id of event.evidence) {
    const annotation = annotations.get(id);
    const span = annotation ? clock(annotation) : null;
    if (span) return span;
  }
  return null;
}

const MINUTE = 60_000;

/** The minute a record was made in Dateline, as this computer's clock shows it; made once for each record. */
const recorded = onceFor(({ created }: Annotation | DatedEvent): DateSpan => {
  const earliest = Math.floor(recordedAt(created) / MINUTE) * MINUTE;
  const day = Math.floor(earliest / msPerDay);
  const { year, month, day: ofMonth } = fromDayNumber(day);
  const minutes = (earliest - day * msPerDay) / MINUTE;
  const two = (count: number): string => String(count).padStart(2, '0');
  const edtf = `${writeDate(year, month, ofMonth)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return {
    edtf,
    earliest,
    latest: earliest + MINUTE - 1,
    start: 'known',
    end: 'known',
    words: created,
    calendar: 'gregorian',
    conventions: ['shown as this computer’s clock shows it'],
    reference: null,
    rule: 'recorded',
    /** Put in words when it is read: a date in words is dear, and most of a hundred thousand are never read. */
    get reading() {
      return `Recorded in Dateline on ${formatSpan(edtf, locale)}, as this computer’s clock shows it.`;
    },
    resolvedBy: null,
  };
});
