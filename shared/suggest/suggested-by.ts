import { ruleWords } from './rule-words';
import type { SuggestionKind } from './suggested';

/** What suggested an annotation, by the rules that `suggestedBy` names ("date: weekday"), in a reader's words; each once. */
export const suggestedByWords = (rules: readonly string[]): string => [...new Set(rules.map(wordsOf))].join('; ');

const kinds: Readonly<Record<string, SuggestionKind>> = { date: 'date', figure: 'figure', statement: 'statement' };

function wordsOf(name: string): string {
  const [before = '', ...rest] = name.split(': ');
  const kind = Object.hasOwn(kinds, before) ? kinds[before] : undefined;
  return kind ? ruleWords(kind, rest.join(': ')) : name;
}
