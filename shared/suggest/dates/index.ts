import { readReference } from '../../dates/reference';
import type { DateSuggestion, SuggestOptions } from '../suggestion';
import { findByFallback, hasFallback } from './fallback';
import { grammars } from './grammars';
import { languageOf } from './language';
import type { Mention } from './mention';
import { isNarrative } from './resolve/mode';
import type { Outcome } from './resolve/outcome';
import { lendYears, withRanges } from './resolve/ranges';
import { resolve } from './resolve/resolve';
import { yearBefore } from './resolve/place';
import { newState, remember } from './resolve/state';

/** The dates a text names, in the order of the text. Linear in its length. */
export function suggestDates(text: string, options: SuggestOptions = {}): DateSuggestion[] {
  const mentions = lendYears(find(text, options));
  const published = readReference(options.published);
  const state = newState(published, isNarrative(mentions, published));
  const outcomes: Outcome[] = [];
  for (const [at, mention] of mentions.entries()) {
    const outcome = resolve(mention, state);
    outcomes.push(outcome);
    if (outcome.is !== 'placed') continue;
    putBefore(outcomes, at, mentions[at - 1]);
    const { place, isWritten } = outcome;
    remember(
      state,
      { place, isWritten, sentence: mention.sentence, paragraph: mention.paragraph, isLate: mention.part === 'late' },
      mention,
    );
  }
  const suggestions = mentions.map((mention, at) => toSuggestion(text, mention, outcomes[at]!));
  return withRanges(text, suggestions, mentions);
}

function toSuggestion(text: string, { start, end, rule }: Mention, outcome: Outcome): DateSuggestion {
  const words = { start, end, text: text.slice(start, end), rule };
  if (outcome.is === 'none') return { ...words, edtf: null, reason: outcome.reason, anchor: null, direction: null };
  return { ...words, edtf: outcome.place.edtf, anchor: outcome.anchor, direction: outcome.direction };
}

/** By the grammar of the language; else by chrono-node, where it has the language; else by the grammar of the script. */
function find(text: string, { language, published }: SuggestOptions): readonly Mention[] {
  const named = languageOf(text, language);
  const grammar = grammars.find(({ id }) => id === named);
  if (grammar) return grammar.find(text);
  if (hasFallback(named)) return findByFallback(text, named, published);
  return grammars.find(({ id }) => id === languageOf(text, null))!.find(text);
}

/** "from August to October", "in June and July": the first, where its year was only guessed, is before the second. */
function putBefore(outcomes: Outcome[], at: number, joined: Mention | undefined): void {
  const [first, second] = [outcomes[at - 1], outcomes[at]];
  const isGuessed = joined?.joined != null && (joined.sense.is === 'date' || joined.sense.is === 'season') && !joined.sense.yearFrom;
  if (!isGuessed || first?.is !== 'placed' || second?.is !== 'placed' || first.anchor === null || first.place.first <= second.place.last)
    return;
  const place = yearBefore(first.place);
  if (place && place.first <= second.place.last) outcomes[at - 1] = { ...first, place, direction: 'past' };
}
