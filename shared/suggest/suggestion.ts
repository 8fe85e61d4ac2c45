import type { Comparator, Stance } from '../model/annotation';

/** A half-open range of the text in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every suggestion says of itself: its words, and the id of the rule that found it. */
interface Suggested extends Span {
  readonly text: string;
  readonly rule: string;
}

/** A date as the text words it. `edtf` is null for words that name no time, or none that can be reckoned: `reason` says why in plain words. */
export interface DateSuggestion extends Suggested {
  readonly edtf: string | null;
  readonly reason?: string;
  /** EDTF of the date it was reckoned from: the publication's, or one that stands before it in the text; null for a date by itself. */
  readonly anchor: string | null;
  /** Which way from the anchor: told by the tense or by the words. */
  readonly direction: 'past' | 'future' | 'same' | null;
  /** The range it is the first or the second end of ("from June to August 1942"), with the EDTF interval. */
  readonly range?: Span & { readonly text: string; readonly edtf: string };
}

/** A quantity. Numbers are decimal strings, as everywhere; a single number has `low` only. */
export interface FigureSuggestion extends Suggested {
  readonly low: string | null;
  readonly high: string | null;
  /** What is counted or measured in, as the text words it ("agreements", "%", "km"). */
  readonly unit: string | null;
  /** ISO 4217; null where the sign may stand for several, as "$". */
  readonly currency: string | null;
  readonly comparator: Comparator | null;
  /** What the number is of ("residents"), where the words beside it say so. */
  readonly measures?: string;
  /** Its words with what bounds it and what it counts: "about 80 business deals" round "80". Absent where these are its own words. */
  readonly phrase?: Span;
}

export interface SpeakerSuggestion extends Span {
  readonly text: string;
  /** "a senior official": never taken for a person with a name. */
  readonly anonymous: boolean;
  /** The name that a pronoun or a short form ("he", "Abe") stands for, as the text has it in full. */
  readonly named?: string;
  /** The office as the text words it ("Prime Minister"). */
  readonly role?: string;
}

/** Something attributed to someone. A position takes a side; a claim says that something is so. */
export interface StatementSuggestion extends Suggested {
  readonly kind: 'claim' | 'position';
  readonly speaker: SpeakerSuggestion;
  /** The words that attribute it: "said", "according to". */
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Whether (part of) the content stands in quotation marks. */
  readonly direct: boolean;
  readonly stance?: Stance;
  readonly issue?: string;
  /** Whether the content or the cue denies ("denied", "did not say"). */
  readonly negated?: boolean;
}

export interface Suggestions {
  readonly dates: readonly DateSuggestion[];
  readonly figures: readonly FigureSuggestion[];
  readonly statements: readonly StatementSuggestion[];
}

export interface SuggestOptions {
  /** EDTF of the publication date; relative words stay unresolved without it. */
  readonly published?: string | null;
  /** BCP 47; null: English grammar where the script is Latin, else the grammar of the script. */
  readonly language?: string | null;
}
