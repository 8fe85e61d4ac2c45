import type { Mention } from './mention';

/** A language: how it says dates. One folder or file beside this one, and one line in grammars.ts. */
export interface Grammar {
  /** BCP 47, without a region. */
  readonly id: string;
  /** The phrases of a text that speak of time, in their order and without overlaps. Linear in the length of the text. */
  readonly find: (text: string) => Mention[];
}
