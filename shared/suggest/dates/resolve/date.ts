import { fromDayNumber, shiftMonth, weekdayOf } from '../../../dates/calendar';
import { chooseNearest } from '../../../dates/nearest';
import type { DateSense, Mention, Step, YearFrom } from '../mention';
import { absolute, counted, none, reasons, type Outcome } from './outcome';
import { civilPlace, dayPlace, isAtMost, type Place } from './place';
import { anchorWithin, distance, lastWithin, storyYear, yearOf, type Named, type State } from './state';

/** The tense as it chooses a side. */
export const sideOf = ({ tense }: Mention) => (tense === 'either' ? null : tense);

/** The step as the nearest candidate is asked for. */
export const whichWord = (step: Step | null) => (step === null ? null : step < 0 ? 'last' : step > 0 ? 'next' : 'this');

/** A day, month or year; where the year is not written, the one that the text or the publication points to. */
export function resolveDate(sense: DateSense, mention: Mention, state: State): Outcome {
  if (sense.year !== null) {
    const place = civilPlace(sense.year, sense.month, sense.day);
    return place ? absolute(place) : none(reasons.impossible);
  }
  if (sense.month === null) return resolveBareDay(sense, mention, state);
  if (sense.yearFrom) return inYear(sense, sense.yearFrom, mention, state);
  const told = sense.which === null ? yearInText(sense, mention, state) : null;
  return told ?? nearest(sense, mention, state);
}

function inYear(sense: DateSense, { from, by }: YearFrom, mention: Mention, state: State): Outcome {
  const base = from === 'published' ? state.published : (anchorWithin(state, 'year', mention)?.place ?? state.published);
  if (from === 'mention' && sense.which !== null && base) return besideMention(sense, base);
  const year = from === 'published' ? state.published?.year : base && yearOf(base);
  if (!base || year == null) return none(from === 'published' ? (state.published ? reasons.finer : reasons.published) : reasons.mention);
  const place = civilPlace(year + by, sense.month, sense.day);
  return place ? counted(place, base) : none(reasons.impossible);
}

/** "that October" is of the same year, "the following January" the next after what was named, "the previous March" the last before it. */
function besideMention({ month, day, which }: DateSense, anchor: Pick<Place, 'edtf' | 'first' | 'last'>): Outcome {
  const year = fromDayNumber(anchor.first).year;
  const same = civilPlace(year, month, day);
  if (!same) return none(reasons.impossible);
  const by = which === 1 && same.first <= anchor.last ? 1 : which === -1 && same.last >= anchor.first ? -1 : 0;
  const place = civilPlace(year + by, month, day);
  return place ? counted(place, anchor) : none(reasons.impossible);
}

/** The year of the date last named: always in a history, and in news where a past date was just told in full. */
function yearInText(sense: DateSense, mention: Mention, state: State): Outcome | null {
  const named = state.isNarrative || !state.published ? storyYear(state) : lastWithin(state, 'year');
  if (!named || !(state.isNarrative || (isInPast(sense.day !== null, named, mention, state) && !isAtPublication(sense, named, state))))
    return null;
  const year = yearInStory(sense.month!, named);
  const place = civilPlace(year, sense.month, sense.day);
  return place ? counted(place, named.place, true) : none(reasons.impossible);
}

/** A year this long before the publication is a story of its own in the news. */
const longAgo = 4;

/** How many sentences a story from long ago goes on in the news without a word that counts from the publication. */
const longestPause = 3;

/** Whether the news goes on from a past date that was just written out: in the same sentence, day after day, or a story from long ago. */
export function isInPast(isDay: boolean, named: Named, mention: Mention, state: State): boolean {
  const { published } = state;
  if (!published) return true;
  const years = fromDayNumber(published.first).year - yearOf(named.place);
  if (!named.isWritten || years <= 0 || mention.tense === 'future') return false;
  const sentences = distance(named, mention);
  if (sentences === 0) return true;
  if (!isAtMost(named.place.grain, 'season') || mention.tense !== 'past') return false;
  if (years >= longAgo) return named === state.latest && sentences <= longestPause;
  return sentences === 1 && isDay && named.place.grain === 'day' && named.paragraph === mention.paragraph;
}

/** Whether a day of the publication's year is within a few days of it: "said on 22 March", however a year just before was named. */
function isAtPublication({ month, day }: DateSense, named: Named, { published }: State): boolean {
  const year = published && fromDayNumber(published.first).year;
  const place = year === null || day === null ? null : civilPlace(year, month, day);
  if (!place || year! - yearOf(named.place) >= longAgo) return false;
  return place.first <= published!.last + 1 && published!.first - place.first <= 7;
}

/** A story goes on: a month early in the year, told just after one late in it, is of the next year. */
function yearInStory(month: number, { place, isLate }: Named): number {
  const { year, month: before } = fromDayNumber(place.first);
  const isFine = place.grain === 'day' || place.grain === 'month' || place.grain === 'season';
  const isEnd = (isFine && before >= 10) || (isLate && place.grain === 'year');
  return isEnd && month <= 3 ? year + 1 : year;
}

/** The nearest to the publication, on the side that the tense points to. */
function nearest(sense: DateSense, mention: Mention, { published }: Pick<State, 'published'>): Outcome {
  if (!published) return none(reasons.published);
  if (!published.month) return none(reasons.finer);
  const candidates = [];
  for (let year = published.month.year - 7; year <= published.month.year + 7; year++) {
    const place = civilPlace(year, sense.month, sense.day);
    if (place && (sense.weekday === null || weekdayOf(place.first) === sense.weekday))
      candidates.push({ from: place.first, to: place.last, value: place });
  }
  const tense = isClose(candidates, published.last, mention) ? null : sideOf(mention);
  const place = chooseNearest(candidates, published, tense, whichWord(sense.which));
  if (!place && sense.weekday !== null) return nearest({ ...sense, weekday: null }, mention, { published });
  return place ? counted(place, published) : none(reasons.impossible);
}

/** How many days from the publication a date is that day whatever the verb before it says, and the verb after it. */
const [closest, close] = [2, 45];

/** A day just before or after publication is that day, whatever the tense: papers are dated a day or two early or late. */
function isClose(candidates: { from: number; to: number }[], day: number, { isToldBefore }: Mention): boolean {
  const limit = isToldBefore ? closest : close;
  return candidates.some(({ from, to }) => from === to && Math.abs(from - day) <= limit);
}

/** "the 15th": of the month last named, or of the publication's. */
function resolveBareDay({ day, weekday, monthFrom, yearFrom }: DateSense, mention: Mention, state: State): Outcome {
  const { published } = state;
  if (day === null) return samePeriod(monthFrom, yearFrom, state);
  const named = lastWithin(state, 'month');
  if (named && (state.isNarrative || distance(named, mention) <= 1 || !published)) {
    const { year, month } = fromDayNumber(named.place.first);
    const place = civilPlace(year, month, day);
    return place ? counted(place, named.place) : none(reasons.impossible);
  }
  if (!published?.month) return none(published ? reasons.finer : reasons.published);
  const candidates = [];
  for (let by = -14; by <= 14; by++) {
    const { year, month } = shiftMonth(published.month.year, published.month.month, by);
    const place = civilPlace(year, month, day);
    if (place && (weekday === null || weekdayOf(place.first) === weekday))
      candidates.push({ from: place.first, to: place.last, value: place });
  }
  const place = chooseNearest(candidates, published, sideOf(mention), null);
  return place ? counted(place, published) : none(reasons.impossible);
}

/** "the same month last year". */
function samePeriod(monthFrom: YearFrom | null, yearFrom: YearFrom | null, { published }: State): Outcome {
  if (!published || !monthFrom || !yearFrom) return none(reasons.published);
  if (!published.month) return none(reasons.finer);
  return counted(civilPlace(published.month.year + yearFrom.by, published.month.month, null)!, published);
}

/** A day of the week, from the publication; in a history, from the day last named. */
export function resolveWeekday(weekday: number, which: Step | null, week: Step | null, mention: Mention, state: State): Outcome {
  const named = lastWithin(state, 'day');
  const { published } = state;
  if (named && (state.isNarrative || published?.day == null) && which === null && week === null) {
    const from = named.place.first;
    return counted(dayPlace(from + ((weekday - weekdayOf(from) + 7) % 7)), named.place);
  }
  if (!published) return none(reasons.published);
  if (published.day === null) return none(reasons.finer);
  const { day } = published;
  if (week !== null) return counted(dayPlace(day - weekdayOf(day) + weekday + week * 7), published);
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return counted(dayPlace(day + offset(ahead, which, mention.tense)), published);
}

function offset(ahead: number, which: Step | null, tense: Mention['tense']): number {
  if (which === 1) return ahead || 7;
  if (which === -1) return ahead - 7;
  if (ahead === 0) return 0;
  if (tense === 'either' && which === null) return ahead <= 3 ? ahead : ahead - 7;
  if (which === 0) return tense === 'past' && ahead > 3 ? ahead - 7 : ahead;
  return tense === 'future' ? ahead : ahead - 7;
}
