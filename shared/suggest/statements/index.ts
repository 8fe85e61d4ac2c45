import type { StatementSuggestion, SuggestOptions } from '../suggestion';
import { english } from './english/english';
import type { Grammar } from './grammar';
import { readStatements } from './read';

/** One grammar a language. */
const grammars: readonly Grammar[] = [english];

/** Other scripts than Latin have grammars of their own, or none yet. */
function grammarFor(text: string, language: string | null | undefined): Grammar | null {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? (isLatin(text) ? 'en' : null);
  return grammars.find((each) => each.language === code) ?? null;
}

/** Whether most letters of a text's beginning are Latin. */
function isLatin(text: string): boolean {
  const letters = text.slice(0, 2_000).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 > letters.length;
}

/** What a text attributes to someone, in the order of the text. Linear in its length. A language without a grammar gives none. */
export function suggestStatements(text: string, options: SuggestOptions = {}): StatementSuggestion[] {
  const grammar = grammarFor(text, options.language);
  return grammar ? readStatements(text, grammar) : [];
}
