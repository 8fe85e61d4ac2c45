import type { SuggestionKind } from './suggested';

/** What found a suggestion, as a sentence's end: "Found by the rule for weekdays." An id that has no words here says what it says itself. */
export const ruleWords = (kind: SuggestionKind, rule: string): string => words[kind][rule] ?? rule.replace(/[-_/]+/g, ' ');

const words: Readonly<Record<SuggestionKind, Readonly<Record<string, string>>>> = {
  date: {},
  figure: {},
  statement: {},
};
