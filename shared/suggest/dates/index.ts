import type { DateSuggestion, SuggestOptions } from '../suggestion';

/** The dates a text names, in the order of the text. Linear in its length. */
export function suggestDates(text: string, options: SuggestOptions = {}): DateSuggestion[] {
  void [text, options];
  return [];
}
