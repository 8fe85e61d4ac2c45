import type { Voice } from '../model/annotation';
import type { SpeakerSuggestion } from './suggestion';

const PRONOUN = /^(?:he|she|they|it|we|i|the (?:same|former|latter)\b.*)$/iu;
/** Words before a name that are the article's and no part of it. */
const ARTICLE = /^(?:the|an?)\s+/iu;
/** Two capitalised words at least, and none of the small words that names of bodies are joined by. */
const PERSON = /^(?:[\p{Lu}][\p{L}\p{M}.’'-]*\s+)+[\p{Lu}][\p{L}\p{M}.’'-]*$/u;

/** The speakers of a statement as a field holds them. Joint statements ("X and Y agreed") have several; nobody is given a name the text does not have. */
export function voicesOf({ text, named, role, anonymous }: SpeakerSuggestion): Voice[] {
  const words = tidy(named ?? text);
  if (words === '') return [];
  if (anonymous || (named === undefined && PRONOUN.test(words))) return [voice(words, null, true)];
  const several = words.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u);
  if (several.length > 1 && several.every((each) => PERSON.test(each))) return several.map((each) => voice(each, null, false));
  return [voice(withoutRole(words, role).replace(ARTICLE, ''), role ?? null, false)];
}

const voice = (name: string, role: string | null, unnamed: boolean): Voice => ({
  name: name.slice(0, 300),
  role: role === null ? null : tidy(role).slice(0, 300),
  unnamed,
  actor: null,
});

const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** "Prime Minister Shinzo Abe" with the role "Prime Minister" is Shinzo Abe. */
function withoutRole(words: string, role: string | undefined): string {
  const before = role === undefined ? '' : `${tidy(role)} `;
  return before !== '' && words.toLowerCase().startsWith(before.toLowerCase()) ? words.slice(before.length) : words;
}
