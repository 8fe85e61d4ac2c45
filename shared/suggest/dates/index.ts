import { readReference } from '../../dates/reference';
import type { DateSuggestion, SuggestOptions } from '../suggestion';
import { grammars } from './grammars';
import type { Mention } from './mention';
import { isNarrative } from './resolve/mode';
import type { Outcome } from './resolve/outcome';
import { lendYears, withRanges } from './resolve/ranges';
import { resolve } from './resolve/resolve';
import { newState, remember } from './resolve/state';

/** The dates a text names, in the order of the text. Linear in its length. */
export function suggestDates(text: string, options: SuggestOptions = {}): DateSuggestion[] {
  const mentions = lendYears(grammars[0]!.find(text));
  const published = readReference(options.published);
  const state = newState(published, isNarrative(mentions, published));
  const suggestions = mentions.map((mention) => {
    const outcome = resolve(mention, state);
    if (outcome.is === 'placed')
      remember(
        state,
        {
          place: outcome.place,
          sentence: mention.sentence,
          paragraph: mention.paragraph,
          isWritten: outcome.isWritten,
          isLate: mention.part === 'late',
        },
        mention,
      );
    return toSuggestion(text, mention, outcome);
  });
  return withRanges(text, suggestions, mentions);
}

function toSuggestion(text: string, { start, end, rule }: Mention, outcome: Outcome): DateSuggestion {
  const words = { start, end, text: text.slice(start, end), rule };
  if (outcome.is === 'none') return { ...words, edtf: null, reason: outcome.reason, anchor: null, direction: null };
  return { ...words, edtf: outcome.place.edtf, anchor: outcome.anchor, direction: outcome.direction };
}
