import { fromDayNumber, shiftMonth, weekdayOf } from '../../../dates/calendar';
import { qualify } from '../../../dates/writable';
import type { Reference } from '../../../dates/reference';
import type { Mention, Sense, Unit } from '../mention';
import { counted, none, reasons, vagueReasons, type Outcome } from './outcome';
import {
  centuryPlace,
  dayPlace,
  decadePlace,
  grainOf,
  monthPlace,
  seasonPlace,
  weekendPlace,
  weekPlace,
  yearPlace,
  type Place,
} from './place';
import { anchorWithin, distance, isTooCoarse, type State } from './state';

type Anchor = Pick<Reference, 'edtf' | 'first' | 'last'>;
type Of<Is extends Sense['is']> = Extract<Sense, { is: Is }>;

/** "last week", "this year", "yesterday": so many periods from the publication's own. */
export function resolvePeriod({ unit, by }: Of<'period'>, mention: Mention, state: State): Outcome {
  if (!state.published) return none(reasons.published);
  if (state.isNarrative) return periodInStory(unit, by, mention, state);
  const anchor = publishedFor(unit, state);
  return 'is' in anchor ? anchor : counted(step(unit, by, anchor.first), anchor);
}

/** In a history, "this year" is the one it tells of, and "today" no day at all. */
function periodInStory(unit: Unit, by: number, mention: Mention, state: State): Outcome {
  const named = anchorWithin(state, grainOf(unit), mention);
  if (unit === 'day' && by === 0) return none(vagueReasons.vague);
  return named ? counted(step(unit, by, named.place.first), named.place) : none(reasons.mention);
}

/** The publication date, where it is stated as finely as the unit needs. */
function publishedFor(unit: Unit, { published }: State): Reference | Outcome {
  if (!published) return none(reasons.published);
  const needed =
    unit === 'day' || unit === 'week' || unit === 'weekend'
      ? published.day
      : unit === 'year' || unit === 'decade' || unit === 'century'
        ? published.year
        : published.month;
  return needed === null ? none(reasons.finer) : published;
}

/** The period of a unit that lies `by` periods from the one a day is in. */
export function step(unit: Unit, by: number, day: number): Place {
  const civil = fromDayNumber(day);
  switch (unit) {
    case 'week':
      return weekPlace(day + by * 7);
    case 'weekend':
      return weekendPlace(day + by * 7);
    case 'month': {
      const { year, month } = shiftMonth(civil.year, civil.month, by);
      return monthPlace(year, month);
    }
    case 'quarter': {
      const { year, month } = shiftMonth(civil.year, civil.month, by * 3);
      return seasonPlace(year, 33 + Math.floor((month - 1) / 3));
    }
    case 'half': {
      const { year, month } = shiftMonth(civil.year, civil.month, by * 6);
      return seasonPlace(year, month <= 6 ? 40 : 41);
    }
    case 'season':
      return stepSeason(civil.year, civil.month, by);
    case 'year':
      return yearPlace(civil.year + by);
    case 'decade':
      return decadePlace((Math.floor(civil.year / 10) + by) * 10);
    case 'century':
      return centuryAround(civil.year + by * 100);
    default:
      return dayPlace(day + by);
  }
}

function stepSeason(year: number, month: number, by: number): Place {
  const index = Math.floor((shiftMonth(year, month, -2).month - 1) / 3) + by;
  const base = month <= 2 ? year - 1 : year;
  return seasonPlace(base + Math.floor(index / 4), 21 + (((index % 4) + 4) % 4));
}

function centuryAround(year: number): Place {
  return year > 0 ? centuryPlace(Math.floor(year / 100) + 1, false) : centuryPlace(Math.floor(-year / 100) + 1, true);
}

/** "that day", "the following year", "the end of the month": from the date last named. */
export function resolveNear({ unit, by }: Of<'near'>, mention: Mention, state: State): Outcome {
  const isTheDay = mention.rule === 'the day' && !state.isNarrative;
  const named = isTheDay ? state.toldDay : anchorWithin(state, grainOf(unit), mention);
  const isLoose = mention.rule.startsWith('the ') && unit !== 'day';
  const usesText =
    named && (state.isNarrative || !state.published || distance(named, mention) <= (isLoose ? 0 : unit === 'day' ? Infinity : 2));
  if (usesText) return counted(step(unit, by, named.place.first), named.place);
  const anchor = state.isNarrative ? none(reasons.mention) : publishedFor(unit, state);
  if ('is' in anchor) return state.published ? anchor : none(reasons.mention);
  return counted(step(unit, by - (isPastEnd(unit, mention, state) ? 1 : 0), anchor.first), anchor);
}

/** "had 4,100 employees at year-end", told in the first half of a year: the end of the one before. */
function isPastEnd(unit: Unit, { part, tense }: Mention, { published }: State): boolean {
  return unit === 'year' && part === 'late' && tense === 'past' && published?.month != null && published.month.month <= 6;
}

/** "two years ago" from the publication, "two years later" from the date last named. */
export function resolveCount({ unit, by, from }: Of<'count'>, mention: Mention, state: State): Outcome {
  const anchor = anchorFor(Number.isInteger(by) ? unit : finerThan(unit)[0], from, mention, state);
  if ('is' in anchor) return anchor;
  return counted(countFrom(unit, by, anchor.first), anchor);
}

function anchorFor(unit: Unit, from: 'published' | 'mention', mention: Mention, state: State): Anchor | Outcome {
  const fine = unit === 'week' ? 'day' : grainOf(unit);
  const grain = fine === 'decade' || fine === 'century' ? 'year' : fine;
  const named = anchorWithin(state, grain, mention);
  const isNear = named !== null && (state.isNarrative || !state.published || distance(named, mention) <= 1);
  if (from === 'mention' && isNear) return named.place;
  if (from === 'mention' && isTooCoarse(state, grain, mention)) return none(reasons.coarse);
  if (from === 'published' && state.isNarrative && state.published) return named ? named.place : none(reasons.mention);
  const published = publishedFor(unit === 'week' ? 'day' : unit, state);
  return 'is' in published && from === 'mention' ? none(reasons.mention) : published;
}

/** Whole units, as fine as the unit; a fraction is counted in the next finer one, and decades are round numbers of years. */
function countFrom(unit: Unit, by: number, day: number): Place {
  if (!Number.isInteger(by)) return fraction(unit, by, day);
  const isRound = unit === 'decade' || unit === 'century';
  if (!isRound) return step(unit, by, day);
  const place = step('year', by * (unit === 'decade' ? 10 : 100), day);
  return { ...place, edtf: `${place.edtf}~` };
}

const finer: Partial<Record<Unit, readonly [Unit, number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  half: ['month', 6],
  quarter: ['month', 3],
  month: ['day', 30],
  week: ['day', 7],
};

/** The unit that a fraction of another is counted in, and how many of it make one. */
const finerThan = (unit: Unit) => finer[unit] ?? (['day', 1] as const);

function fraction(unit: Unit, by: number, day: number): Place {
  const [to, times] = finerThan(unit);
  const place = step(to, Math.round(by * times), day);
  return { ...place, edtf: qualify(place.edtf, { approximate: true, uncertain: false }) ?? place.edtf };
}

/** "the last three years": from that far away to the publication, or the other way round, in whole units. */
export function resolveStretch({ unit, by, from }: Of<'stretch'>, mention: Mention, state: State): Outcome {
  const anchor = anchorFor(unit, from, mention, state);
  if ('is' in anchor) return anchor;
  const plain: Unit =
    unit === 'week' || unit === 'weekend' ? 'day' : unit === 'decade' || unit === 'century' ? 'year' : unit === 'quarter' ? 'month' : unit;
  const times = unit === 'week' || unit === 'weekend' ? 7 : unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'quarter' ? 3 : 1;
  const far = step(plain, Math.round(by * times), by > 0 ? anchor.last : anchor.first);
  const near = step(plain, 0, by > 0 ? anchor.last : anchor.first);
  const [start, end] = by < 0 ? [far, near] : [near, far];
  const place: Place = { edtf: `${start.edtf}/${end.edtf}`, first: start.first, last: end.last, grain: far.grain };
  return { is: 'placed', place, anchor: anchor.edtf, isWritten: false, direction: by < 0 ? 'past' : 'future' };
}

/** "the weekend": the last one, or the one to come. */
export function resolveWeekend(mention: Mention, state: State): Outcome {
  const anchor = publishedFor('weekend', state);
  if ('is' in anchor) return anchor;
  const isIt = weekdayOf(anchor.first) >= 6;
  return counted(weekendPlace(anchor.first + (isIt || mention.tense === 'future' ? 0 : -7)), anchor);
}
