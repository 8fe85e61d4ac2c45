import { suggestDates } from '../../../../shared/suggest/dates';
import type { SuggestOptions } from '../../../../shared/suggest/suggestion';

/** Friday. */
export const published = '2016-12-16';

/** What is found in a text, as "words → EDTF". */
export const found = (text: string, options: SuggestOptions = { published }): string[] =>
  suggestDates(text, options).map((each) => `${each.text} → ${each.edtf}`);
