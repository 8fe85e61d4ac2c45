import type { DateSpan } from '../dates/date-span';
import type { Annotation, Clock, KindFields } from '../model/annotation';

/** What a clock is called beside a value: a quantity is *as of* the time it is about. */
export const clockLabel = (fields: KindFields, clock: Clock): string =>
  clock === 'said' ? 'Said' : fields.kind === 'figure' && fields.variant === 'quantity' ? 'As of' : 'About';

/** The patch that dates a clock of an annotation, or (null) leaves it without a date. Words that waited there go. */
export function dateClock({ unresolved = {} }: Annotation, clock: Clock, span: DateSpan | null): Partial<Annotation> {
  const { [clock]: gone, ...others } = unresolved;
  if (gone === undefined) return { [clock]: span };
  return { [clock]: span, unresolved: Object.keys(others).length ? others : undefined };
}

/** The patch that keeps words which cannot be resolved yet: the clock has no date, and the words wait. */
export const keepWords = ({ unresolved }: Annotation, clock: Clock, words: string): Partial<Annotation> => ({
  [clock]: null,
  unresolved: { ...unresolved, [clock]: words },
});
