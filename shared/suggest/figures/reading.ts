import type { Comparator } from '../../model/annotation';
import type { Span } from '../suggestion';
import type { NumberReading } from '../../amounts/number-reading';
import type { Token } from '../../amounts/tokens';

/** What stands beside a number and says what it is in. */
export interface MeasureReading {
  readonly from: number;
  readonly to: number;
  readonly sort: 'money' | 'unit' | 'share' | 'age' | 'duration';
  /** As worded; null where a currency says it all. */
  readonly unit: string | null;
  readonly currency: string | null;
  /** "MUSD 60": the currency's own letters say millions. */
  readonly inMillions?: boolean;
}

/** A comparing phrase; `from` and `to` are the token range that the figure reaches with it. */
export interface BoundReading {
  readonly from: number;
  readonly to: number;
  readonly comparator: Comparator;
}

/** A figure while it is being read: what the vetoes look at. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly number: NumberReading;
  readonly second: NumberReading | null;
  readonly measure: MeasureReading | null;
  readonly bound: BoundReading | null;
  readonly counted: CountedReading | null;
  /** Token range of number and measure. */
  readonly from: number;
  readonly to: number;
}

/** The noun that a number counts ("business deals"), as worded, without the adjectives before it; `to` is the token after it. */
export interface CountedReading {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The text from one token to another, as written. */
export type TextOf = (from: number, to: number) => string;

/** How one language words its figures. */
export interface Grammar {
  /** Whether a number may begin with this word. */
  readonly begins: (small: string) => boolean;
  /** The number that begins at a token, digits or words. */
  readonly numberAt: (tokens: readonly Token[], at: number, isMoney: boolean) => NumberReading | null;
  readonly measureAfter: (tokens: readonly Token[], number: NumberReading, text: TextOf) => MeasureReading | null;
  /** The token after a word that joins the two ends of a range ("to", "–"), where one stands at `at`. `isMeasured` where the first end has a unit or money of its own. */
  readonly rangeAfter: (tokens: readonly Token[], first: NumberReading, at: number, isMeasured: boolean) => number | null;
  /** A scale word that stands behind the money: "75 USD million". */
  readonly scaleAt: (tokens: readonly Token[], at: number) => { readonly power: number; readonly to: number } | null;
  /** "a barrel", "per hour", after an amount. */
  readonly rateAfter: (tokens: readonly Token[], at: number) => string | null;
  /** The word between the ends of "two or three". */
  readonly or: string;
  readonly boundAround: (tokens: readonly Token[], from: number, to: number) => BoundReading | null;
  readonly countedAfter: (tokens: readonly Token[], at: number, number: NumberReading) => CountedReading | null;
  /** What the number is of, where the words beside it say so. */
  readonly measured: (candidate: Candidate) => Span | null;
  /** The unit that the words around a bare number imply ("an average age of"), as worded where it is worded. */
  readonly impliedUnit: (candidate: Candidate) => string | null;
  /** The id of the rule that says a candidate is no figure; null for a figure. */
  readonly veto: (candidate: Candidate) => string | null;
}
