import type { DateSuggestion } from '../suggestion';

export type Unit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';
export type Step = -1 | 0 | 1;
export type Direction = NonNullable<DateSuggestion['direction']>;

/** Why a phrase names no time that can be reckoned. */
export type Vague =
  'vague' | 'duration' | 'repeats' | 'event' | 'hours' | 'part of day' | 'unpublished' | 'order' | 'country' | 'era' | 'calendar';

/** What a year is counted from where it is not written out: the publication's, or the one named before. */
export interface YearFrom {
  readonly from: 'published' | 'mention';
  readonly by: number;
}

/** A day, month or year as far as it is named. Years are astronomical; a weekday is 1 for Monday to 7. */
export interface DateSense {
  readonly is: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly yearFrom: YearFrom | null;
  /** "last March", "next 4 July". */
  readonly which: Step | null;
  /** The day of the month that was named before ("the 15th of that month"). */
  readonly monthFrom: YearFrom | null;
}

/** What a phrase says, free of any language. The resolver turns it into EDTF. */
export type Sense =
  | DateSense
  /** EDTF codes: 21–24 spring to winter, 33–36 quarters, 40–41 halves. */
  | {
      readonly is: 'season';
      readonly code: number;
      readonly year: number | null;
      readonly yearFrom: YearFrom | null;
      readonly which: Step | null;
    }
  | { readonly is: 'decade'; readonly from: number }
  /** "the nineties": the latest such decade. */
  | { readonly is: 'short decade'; readonly decade: number }
  | { readonly is: 'century'; readonly nth: number; readonly bce: boolean }
  | { readonly is: 'edtf'; readonly edtf: string; readonly isCounted?: boolean }
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: Step | null; readonly week: Step | null }
  /** The period so many periods from the one of the publication: "last week" is week −1. */
  | { readonly is: 'period'; readonly unit: Unit; readonly by: number }
  /** The same from the date last mentioned: "the following day" is day 1, "that year" year 0. */
  | { readonly is: 'near'; readonly unit: Unit; readonly by: number }
  /** "three weeks ago", "two years later". */
  | { readonly is: 'count'; readonly unit: Unit; readonly by: number; readonly from: 'published' | 'mention' }
  /** "the last three years"; `near` where it counts from a mention. */
  | { readonly is: 'stretch'; readonly unit: Unit; readonly by: number; readonly from: 'published' | 'mention' }
  /** "the two days", which other words in the sentence end or begin. */
  | { readonly is: 'length'; readonly unit: Unit; readonly count: number }
  /** "the three months to June": so many units up to an end, or on from a beginning. */
  | { readonly is: 'ending'; readonly unit: Unit; readonly count: number; readonly end: Sense; readonly isStart: boolean }
  /** "the first nine months of 2016", "the last week of May" (nth −1), "the week of 12 December". */
  | { readonly is: 'portion'; readonly unit: Unit; readonly nth: number; readonly count: number; readonly of: Sense }
  /** "the weekend". */
  | { readonly is: 'weekend' }
  | {
      readonly is: 'holiday';
      readonly name: string;
      readonly year: number | null;
      readonly yearFrom: YearFrom | null;
      readonly which: Step | null;
    }
  | { readonly is: 'clock' }
  | { readonly is: 'vague'; readonly why: Vague };

export type Part = 'early' | 'mid' | 'late';

/** A time of day: `20:00`, with `Z` or an offset where the text states one. */
export type Clock = string;

/** A phrase of the text and what it says, before it is placed on the calendar. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  /** The id of the rule that read it. */
  readonly rule: string;
  readonly part: Part | null;
  readonly approximate: boolean;
  readonly clock: Clock | null;
  /** Where its sentence looks, by the verbs about it; "either" where they leave it open ("was due on Friday"). */
  readonly tense: 'past' | 'future' | 'either' | null;
  /** Whether that verb stands before the phrase; one that only follows it says less. */
  readonly isToldBefore: boolean;
  /** Ordinal numbers of the sentence and paragraph it stands in. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it opens its sentence ("In 1944, …") or stands in a heading: then it sets the time of what follows. */
  readonly leads: boolean;
  /** Told as what something else has lasted since: nothing that follows counts from it. */
  readonly isAside: boolean;
  /** Joined to the next mention as the two ends of a range ("to"), or as two of a list ("and"). */
  readonly joined: 'range' | 'list' | null;
}

export const dateSense = (parts: Partial<Omit<DateSense, 'is'>>): DateSense => ({
  is: 'date',
  year: null,
  month: null,
  day: null,
  weekday: null,
  yearFrom: null,
  which: null,
  monthFrom: null,
  ...parts,
});

export const vague = (why: Vague): Sense => ({ is: 'vague', why });
