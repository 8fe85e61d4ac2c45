import type { StatementSuggestion, SuggestOptions } from '../suggestion';

/** What a text attributes to someone, in the order of the text. Linear in its length. */
export function suggestStatements(text: string, options: SuggestOptions = {}): StatementSuggestion[] {
  void [text, options];
  return [];
}
