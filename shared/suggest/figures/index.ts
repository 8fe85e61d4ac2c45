import type { FigureSuggestion, SuggestOptions } from '../suggestion';

/** The quantities a text states, in the order of the text. Linear in its length. */
export function suggestFigures(text: string, options: SuggestOptions = {}): FigureSuggestion[] {
  void [text, options];
  return [];
}
