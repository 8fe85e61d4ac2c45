import { fromDayNumber } from '../../../dates/calendar';
import type { Reference } from '../../../dates/reference';
import type { Mention } from '../mention';

/** In a history, one word such as "Friday" to so many years that are written out. */
const rare = 8;

/**
 * Whether a text is a history, whose dates count from each other, or news, whose dates count from the publication: a history has many
 * written years other than the publication's and few words such as "Friday", "yesterday" or "this week". Without a publication date there is
 * nothing else to count from.
 */
export function isNarrative(mentions: readonly Mention[], published: Reference | null): boolean {
  if (!published) return true;
  const year = fromDayNumber(published.first).year;
  let far = 0;
  let today = 0;
  for (const { sense } of mentions) {
    if (sense.is === 'date' && sense.year !== null) {
      if (sense.year !== year) far++;
    } else if (
      sense.is === 'weekday' ||
      (sense.is === 'period' && sense.unit !== 'day') ||
      (sense.is === 'count' && sense.from === 'published')
    )
      today++;
  }
  return far >= (today === 0 ? 3 : 4) && far >= rare * today;
}
