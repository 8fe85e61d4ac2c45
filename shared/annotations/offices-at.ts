import { definitelyBefore } from '../dates/compare';
import type { DateSpan } from '../dates/date-span';
import type { Office } from '../model/codebook';

/**
 * The offices that may have been held on a date, those with a known term first; all of them where no date is known. Which of them it was, a person says.
 */
export function officesAt(offices: readonly Office[], when: DateSpan | null): Office[] {
  const possible = offices.filter(({ term }) => !term || !when || !(definitelyBefore(term, when) || definitelyBefore(when, term)));
  return [...possible.filter(({ term }) => term !== null), ...possible.filter(({ term }) => term === null)];
}
