import { tokensOf } from '../../amounts/tokens';
import type { FigureSuggestion, SuggestOptions } from '../suggestion';
import { english } from './english/english';
import { findFigures } from './find';
import { findJapaneseFigures } from './japanese/find';
import { plainGrammar } from './plain';
import type { Grammar } from './reading';
import { russian } from './russian/russian';

/** Languages that write the decimal mark as a comma and part thousands with points or blanks. */
const decimalComma = /^(?:de|fr|es|it|pt|nl|da|sv|nb|nn|no|fi|pl|cs|sk|hu|ro|bg|hr|sr|sl|uk|be|el|tr|id|vi|ca|lt|lv|et|is|kk)\b/i;

/**
 * The quantities a text states, in the order of the text. Linear in its length. English, Japanese (with Chinese, which writes its numbers alike) and Russian are read by their own grammars; of other
 * languages only digits with money, a per cent sign or an international unit are.
 */
export function suggestFigures(text: string, { language = null }: SuggestOptions = {}): FigureSuggestion[] {
  const tongue = language ?? scriptOf(text);
  if (/^(?:ja|zh)\b/i.test(tongue)) return findJapaneseFigures(text, /^zh\b/i.test(tongue));
  return findFigures(text, tokensOf(text), grammarOf(tongue));
}

function grammarOf(language: string): Grammar {
  if (/^en\b/i.test(language)) return english;
  if (/^ru\b/i.test(language)) return russian;
  return plainGrammar(decimalComma.test(language) ? 'decimal' : 'either');
}

/** English where the script is Latin; Russian or Japanese where theirs is the more frequent one at the text's beginning. */
function scriptOf(text: string): string {
  const sample = text.slice(0, 4000);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const [latin, cyrillic, kana, han] = [
    /\p{Script=Latin}/gu,
    /\p{Script=Cyrillic}/gu,
    /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    /\p{Script=Han}/gu,
  ].map(count);
  if ((cyrillic ?? 0) > (latin ?? 0)) return 'ru';
  if ((kana ?? 0) * 4 > (latin ?? 0)) return 'ja';
  return (han ?? 0) > (latin ?? 0) ? 'zh' : 'en';
}
