import type { FigureSuggestion, SuggestOptions } from '../suggestion';
import { english } from './english/english';
import { findFigures } from './find';
import { tokensOf } from '../../amounts/tokens';

/** The quantities a text states, in the order of the text. Linear in its length. */
export function suggestFigures(text: string, options: SuggestOptions = {}): FigureSuggestion[] {
  void options;
  return findFigures(text, tokensOf(text), english);
}
