import { suggestDates } from './dates';
import { suggestFigures } from './figures';
import { suggestStatements } from './statements';
import type { Suggestions, SuggestOptions } from './suggestion';

/** The dates, figures and statements of a text: what a person may accept, each with the words and the rule it rests on. Never run on the main thread. */
export function suggest(text: string, options: SuggestOptions = {}): Suggestions {
  return {
    dates: suggestDates(text, options),
    figures: suggestFigures(text, options),
    statements: suggestStatements(text, options),
  };
}
