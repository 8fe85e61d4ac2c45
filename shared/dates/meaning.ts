import type { Fault } from './date-error';
import type { EraId } from './eras';

export type Which = 'last' | 'this' | 'next';
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
export type PartOf = 'early' | 'mid' | 'late' | 'first half' | 'second half';
export type Bound = 'since' | 'until' | 'before' | 'after' | 'by' | 'not before';

/** A day, month or year, as far as it was named. Years are astronomical. */
export interface DateMeaning {
  is: 'date';
  year: number | null;
  month: number | null;
  day: number | null;
  /** 1 for Monday to 7: checked against the day, or used to find the year. */
  weekday: number | null;
  /** `14:30`, with `Z` where it was given in UTC. */
  time: string | null;
  /** "March last year": how many years from the reference's. */
  yearBy: number | null;
  which: Which | null;
}

export interface SeasonMeaning {
  is: 'season';
  /** EDTF 21–24 (spring to winter, hemisphere to be settled), 33–36 (quarters) or 40–41 (halves). */
  code: number;
  year: number | null;
  yearBy: number | null;
  which: Which | null;
}

/**
 * What words say about a date, free of any language: a grammar in words/ turns text into a Meaning, and `resolve` turns that into EDTF.
 */
export type Meaning =
  | DateMeaning
  | SeasonMeaning
  /** Whole years that EDTF writes with X where it can: decades, centuries, millennia. */
  | { is: 'years'; unit: 'decade' | 'century' | 'millennium'; from: number; to: number; convention?: string }
  | { is: 'part'; part: PartOf; of: Meaning }
  /** "the sixties": the latest such decade before the reference. */
  | { is: 'short decade'; decade: number }
  | { is: 'weekday'; weekday: number; which: Which | null }
  /** The period `by` periods from the one the reference is in: "last week" is week −1. */
  | { is: 'period'; unit: Unit; by: number }
  /** "three weeks ago": week −3. */
  | { is: 'count'; unit: Unit; by: number }
  /** "the last three years": from `by` units away to the reference, or the other way round. */
  | { is: 'stretch'; unit: Unit; by: number }
  | { is: 'era'; era: EraId; year: number; month: number | null; day: number | null }
  | { is: 'edtf'; text: string; convention?: string }
  | { is: 'range'; from: Meaning; to: Meaning }
  | { is: 'either'; one: Meaning; other: Meaning }
  | { is: 'bound'; bound: Bound; of: Meaning }
  | { is: 'qualified'; approximate: boolean; uncertain: boolean; of: Meaning }
  | { is: 'julian'; of: Meaning }
  | { is: 'numeric'; a: number; b: number; year: number }
  | Fault;

/** A DateMeaning from the parts that were named. */
export function dateMeaning(parts: Partial<Omit<DateMeaning, 'is'>>): DateMeaning {
  return { is: 'date', year: null, month: null, day: null, weekday: null, time: null, yearBy: null, which: null, ...parts };
}

export function seasonMeaning(code: number, parts: Partial<Omit<SeasonMeaning, 'is' | 'code'>> = {}): SeasonMeaning {
  return { is: 'season', code, year: null, yearBy: null, which: null, ...parts };
}
