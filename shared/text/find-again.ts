import type { Found } from './found';
import type { Selector } from './selector';
import { fromSelector } from './to-selector';

export type { Candidate, Difference, DifferenceKind, Found } from './found';

/** A text prepared for finding passages in it again. What is costly is made when it is first needed, once. */
export interface TextIndex {
  readonly text: string;
}

/** Prepares a text. Cheap by itself. */
export const indexText = (text: string): TextIndex => ({ text });

/** Finds a passage again by its words, their place and their context. Never guesses: see Found. */
export function findAgain({ text }: TextIndex, selector: Selector): Found {
  const found = fromSelector(text, selector);
  if (found.state === 'exact' || found.state === 'moved') return { ...found, differences: [] };
  const passages = found.state === 'ambiguous' ? found.passages.slice(0, 10) : [];
  return {
    state: found.state === 'ambiguous' ? 'ambiguous' : 'missing',
    candidates: passages.map((passage) => ({ ...passage, score: 0.5, differences: [] })),
  };
}
