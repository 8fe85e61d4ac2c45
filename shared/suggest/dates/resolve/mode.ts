import { fromDayNumber } from '../../../dates/calendar';
import type { Reference } from '../../../dates/reference';
import type { Mention, Sense } from '../mention';

/** In a history, one word such as "Friday" to so many years that are written out. */
const rare = 8;

/**
 * Whether a text is a history, whose dates count from each other, or news, whose dates count from the publication: a history has many
 * written years other than the publication's and few words such as "Friday", "yesterday" or "this week"; a short one has a month of long ago
 * and none of these. Without a publication date there is
 * nothing else to count from.
 */
export function isNarrative(mentions: readonly Mention[], published: Reference | null): boolean {
  if (!published) return true;
  const year = fromDayNumber(published.first).year;
  let [far, near, told, today] = [0, 0, 0, 0];
  for (const { sense } of mentions) {
    if (sense.is === 'date' && sense.year !== null) {
      if (sense.year !== year) far++;
      if (Math.abs(sense.year - year) < 2) near++;
      else if (sense.month !== null) told++;
    } else if (countsFromPublication(sense)) today++;
  }
  if (today === 0 && near === 0 && told > 0) return true;
  return far >= (today === 0 ? 3 : 4) && far >= rare * today;
}

/** "today" is not counted: histories say it of the present age. */
function countsFromPublication(sense: Sense): boolean {
  switch (sense.is) {
    case 'weekday':
    case 'weekend':
      return true;
    case 'period':
      return sense.unit !== 'day' || sense.by !== 0;
    case 'count':
    case 'stretch':
      return sense.from === 'published';
    case 'date':
    case 'season':
    case 'holiday':
      return (sense.which !== null && sense.yearFrom === null) || sense.yearFrom?.from === 'published';
    default:
      return false;
  }
}
