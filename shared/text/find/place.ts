import type { Difference } from '../found';
import type { Passage } from '../source-text';

/** A place in the text that was compared with what is looked for. */
export interface Place extends Passage {
  /** How much of all that is stored, the words and their context, stands there, from 0 to 1. */
  readonly score: number;
  /** In what the words differ: told when it is asked for, since most places are not shown to anyone. */
  readonly differences: () => readonly Difference[];
  /** Whether the words are the same, but for differences that leave the meaning alone. */
  readonly isSame: boolean;
  /** How alike the words are, from 0 to 1: characters in common tokens over those of both (Dice). */
  readonly words: number;
  /** The share of the stored context that stands round the place, from 0 to 1; 0 where none is stored. */
  readonly context: number;
  /** How much of the stored context stands right next to the place without a break, in UTF-16 units. */
  readonly agreement: number;
  /** Whether it is a paragraph by itself, as the passage was. */
  readonly isParagraph: boolean;
}

/** Whether two passages share a unit of the text. */
export const overlap = (a: Passage, b: Passage): boolean => a.start < b.end && b.start < a.end;
