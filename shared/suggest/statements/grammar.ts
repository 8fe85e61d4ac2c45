import type { Stance } from '../../model/annotation';
import type { Quotation } from './quotation';
import type { Sentence } from './sentence';
import type { Token } from './token';

/** A stretch of tokens of one paragraph, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A paragraph as a grammar reads it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
}

/** What a grammar finds: a statement in token indices. Who a pronoun stands for, and which name a short form has in full, is decided over the whole text afterwards. */
export interface Found {
  readonly sentence: number;
  readonly speaker: Stretch;
  readonly traits: SpeakerTraits;
  readonly cue: Stretch;
  readonly content: readonly Stretch[];
  readonly kind: 'claim' | 'position';
  readonly stance?: Stance;
  readonly issue?: string;
  readonly negated: boolean;
  readonly rule: string;
}

/** What is said of a speaker's words: by it pronouns and short names find whom they stand for. */
export interface SpeakerTraits {
  readonly form: 'name' | 'pronoun' | 'noun';
  /** The proper name among the words, without titles. */
  readonly name: string | null;
  readonly role: string | null;
  /** The word the phrase is about, lower case. */
  readonly head: string;
  /** "the minister", "the same official": someone the text has told of before. */
  readonly definite: boolean;
  readonly anonymous: boolean;
  readonly gender: 'female' | 'male' | null;
  readonly being: 'person' | 'group' | 'thing' | null;
  /** "I", "we". */
  readonly first: boolean;
}

/** A name in full that a text has, with the office before it; `subject` where it begins a sentence. */
export interface Mention {
  /** Index of its first token. */
  readonly at: number;
  readonly words: Stretch;
  readonly name: string;
  readonly role: string | null;
  readonly gender: SpeakerTraits['gender'];
  readonly being: SpeakerTraits['being'];
  readonly subject: boolean;
}

/** How one language attributes. A further language is one more of these, and a line in the registry. */
export interface Grammar {
  readonly language: string;
  find(reading: Reading): Found[];
  mentions(reading: Reading): Mention[];
  /** Claim or position of words that nothing but their speaker attributes. */
  judge(reading: Reading, content: Stretch): Pick<Found, 'kind' | 'stance' | 'issue'>;
  /** Whether a paragraph is the publisher's own words: offers, rights, links, captions. */
  isBoilerplate(text: string): boolean;
}
