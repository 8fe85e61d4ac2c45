import { fromDayNumber } from '../../../dates/calendar';
import { boundsOf } from '../../../dates/edtf-bounds';
import { parseEdtf } from '../../../dates/edtf-value';
import { chooseNearest } from '../../../dates/nearest';
import { qualify } from '../../../dates/writable';
import type { Mention, Sense, YearFrom } from '../mention';
import { isInPast, resolveDate, resolveWeekday, sideOf, whichWord } from './date';
import { holidayIn } from './holiday';
import { absolute, counted, none, reasons, vagueReasons, type Outcome } from './outcome';
import { centuryPlace, dayPlace, decadePlace, seasonPlace, type Place } from './place';
import { portionOf, spanTo } from './spans';
import { resolveCount, resolveNear, resolvePeriod, resolveStretch, resolveWeekend, step } from './relative';
import { anchorWithin, lastWithin, storyYear, yearOf, type Named, type State } from './state';

/** What a mention comes to, given what was named before it. */
export function resolve(mention: Mention, state: State): Outcome {
  const outcome = resolveSense(mention.sense, mention, state);
  return outcome.is === 'placed' ? { ...outcome, place: marked(outcome.place, mention) } : outcome;
}

/** The time of day and the approximation that stand beside the date. */
function marked(place: Place, { clock, approximate }: Mention): Place {
  if (clock !== null && place.grain === 'day' && !place.edtf.includes('/') && !place.edtf.includes('T'))
    return { ...place, edtf: `${place.edtf}T${clock}` };
  if (!approximate || place.edtf.includes('~')) return place;
  return { ...place, edtf: qualify(place.edtf, { approximate: true, uncertain: false }) ?? place.edtf };
}

function resolveSense(sense: Sense, mention: Mention, state: State): Outcome {
  switch (sense.is) {
    case 'date':
      return resolveDate(sense, mention, state);
    case 'weekday':
      return resolveWeekday(sense.weekday, sense.which, sense.week, mention, state);
    case 'season':
      return resolveSeason(sense, mention, state);
    case 'decade':
      return absolute(decadePlace(sense.from));
    case 'short decade':
      return resolveShortDecade(sense.decade, state);
    case 'century':
      return absolute(centuryPlace(sense.nth, sense.bce));
    case 'edtf':
      return resolveEdtf(sense, state);
    case 'period':
      return resolvePeriod(sense, mention, state);
    case 'near':
      return resolveNear(sense, mention, state);
    case 'count':
      return resolveCount(sense, mention, state);
    case 'stretch':
      return resolveStretch(sense, mention, state);
    case 'weekend':
      return resolveWeekend(mention, state);
    case 'ending':
      return resolveEnding(sense, mention, state);
    case 'portion':
      return resolvePortion(sense, mention, state);
    case 'holiday':
      return resolveHoliday(sense, mention, state);
    case 'clock':
      return resolveClock(mention, state);
    case 'length':
      return none(vagueReasons.duration);
    case 'vague':
      return none(vagueReasons[sense.why]);
  }
}

function resolveEdtf({ edtf, isCounted }: Extract<Sense, { is: 'edtf' }>, { published }: State): Outcome {
  const value = parseEdtf(edtf);
  const result = value && boundsOf(value);
  if (!result?.ok || !result.bounds.earliest || !result.bounds.latest) return none(reasons.impossible);
  const [first, last] = [result.bounds.earliest.day, result.bounds.latest.day];
  const place: Place = {
    edtf,
    first,
    last,
    grain: first === last ? 'day' : last - first > 366 ? 'decade' : last - first > 31 ? 'year' : 'month',
  };
  return isCounted && published ? counted(place, published) : absolute(place);
}

/** Where a year is not written: the reference it is counted from, or none. */
function yearCounted(
  { from, by }: YearFrom,
  mention: Mention,
  state: State,
): { year: number; anchor: { edtf: string; first: number; last: number } } | null {
  const named = anchorWithin(state, 'year', mention);
  const anchor = from === 'mention' ? (named?.place ?? state.published) : state.published;
  return anchor && { year: fromDayNumber(anchor.first).year + by, anchor };
}

/** "the following summer": the next after what was named. */
function beside(
  of: (year: number) => Place,
  { year, anchor }: { year: number; anchor: { first: number; last: number } },
  which: -1 | 0 | 1 | null,
): Place {
  const by = which === 1 && of(year).first <= anchor.last ? 1 : which === -1 && of(year).last >= anchor.first ? -1 : 0;
  return of(year + by);
}

/** Something that comes once a year, and whose year is not written. */
function yearly(
  of: (year: number) => Place,
  sense: { year: number | null; yearFrom: YearFrom | null; which: -1 | 0 | 1 | null },
  mention: Mention,
  state: State,
): Outcome {
  if (sense.year !== null) return absolute(of(sense.year));
  if (sense.yearFrom) {
    const found = yearCounted(sense.yearFrom, mention, state);
    return found ? counted(beside(of, found, sense.which), found.anchor) : none(reasons.published);
  }
  const named = storyYear(state);
  if (named && (state.isNarrative || (sense.which === null && isInPast(false, lastWithin(state, 'year') ?? named, mention, state))))
    return counted(of(yearInStory(of, named) + (sense.which ?? 0)), named.place, true);
  const { published } = state;
  if (!published) return none(reasons.published);
  if (!published.month) return none(reasons.finer);
  const { year } = published.month;
  const candidates = [-2, -1, 0, 1, 2].map((by) => of(year + by)).map((place) => ({ from: place.first, to: place.last, value: place }));
  const place = chooseNearest(candidates, published, sideOf(mention), whichWord(sense.which));
  return place ? counted(place, published) : none(reasons.published);
}

function resolveSeason(sense: Extract<Sense, { is: 'season' }>, mention: Mention, state: State): Outcome {
  const { published } = state;
  if (sense.code === 0) {
    const quarter = published?.month ? 33 + Math.floor((published.month.month - 1) / 3) : null;
    return quarter === null
      ? none(published ? reasons.finer : reasons.published)
      : resolveSeason({ ...sense, code: quarter }, mention, state);
  }
  const isResult = sense.code > 24 && mention.tense === null;
  return yearly((year) => seasonPlace(year, sense.code), sense, isResult ? { ...mention, tense: 'past' } : mention, state);
}

function resolveHoliday(sense: Extract<Sense, { is: 'holiday' }>, mention: Mention, state: State): Outcome {
  return holidayIn(sense.name, 2000) === null
    ? none(vagueReasons.event)
    : yearly((year) => dayPlace(holidayIn(sense.name, year)!), sense, mention, state);
}

/** "the nineties": the latest such decade that began before the publication or the date last named. */
function resolveShortDecade(decade: number, state: State): Outcome {
  const anchor = state.published ?? lastWithin(state, 'year')?.place;
  if (!anchor) return none(reasons.published);
  const named = lastWithin(state, 'century');
  const year = fromDayNumber(anchor.first).year;
  const latest = Math.floor((year - decade) / 100) * 100 + decade;
  const inStory = state.isNarrative && named ? Math.floor(yearOf(named.place) / 100) * 100 + decade : latest;
  return counted(decadePlace(inStory), anchor);
}

/** "the three months to June", "the two days … which ended Friday". */
function resolveEnding({ unit, count, end, isStart }: Extract<Sense, { is: 'ending' }>, mention: Mention, state: State): Outcome {
  const outcome = resolveSense(end, mention.tense === null && !isStart ? { ...mention, tense: 'past' } : mention, state);
  if (outcome.is === 'none') return outcome;
  const place = spanTo(unit, count, outcome.place, isStart);
  return place ? { ...outcome, place } : none(vagueReasons.duration);
}

/** So many days, weeks or months at the start or the end of a stretch. A single week is said no finer than the stretch it is of. */
function resolvePortion({ unit, nth, count, of }: Extract<Sense, { is: 'portion' }>, mention: Mention, state: State): Outcome {
  const outcome = resolveSense(of, mention, state);
  if (outcome.is === 'none') return outcome;
  const { place } = outcome;
  if (place.grain === 'day') {
    return unit === 'week' || unit === 'weekend' ? { ...outcome, place: step(unit, 0, place.first) } : none(vagueReasons.duration);
  }
  const portion = portionOf(place, unit, nth, count);
  return portion ? { ...outcome, place: portion } : outcome;
}

/** A time of day by itself: of the day last named nearby, or of the publication. */
function resolveClock(mention: Mention, state: State): Outcome {
  const named = lastWithin(state, 'day');
  if (named && (state.isNarrative || (named.paragraph === mention.paragraph && mention.sentence - named.sentence <= 1) || !state.published))
    return counted(step('day', 0, named.place.first), named.place);
  const { published } = state;
  if (!published) return none(reasons.published);
  return published.day === null ? none(reasons.finer) : counted(dayPlace(published.day), published);
}

/** What comes early in the year, told just after something late in it, is of the next year. */
function yearInStory(of: (year: number) => Place, { place }: Named): number {
  const { year, month } = fromDayNumber(place.first);
  const isLate = month >= 10 && (place.grain === 'day' || place.grain === 'month' || place.grain === 'season');
  return isLate && fromDayNumber(of(year).last).month <= 5 && of(year).last < place.first ? year + 1 : year;
}
