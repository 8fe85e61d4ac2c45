import type { Voice } from '../model/annotation';
import type { SpeakerSuggestion } from './suggestion';
import { lastingRole, withoutTitle } from './titles';

/** Words before a name that are the article's and no part of it. */
const ARTICLE = /^(?:the|an?)\s+(?:then[\s-])?/iu;
/** A person's or a body's name ends with a capitalised word, or stands in a script without capitals; "Japanese officials" names nobody. */
const NAME = /(?:^|[\s‘'“"(-])(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*|[\p{Lo}\p{M}ー々]+)[”"’')]?$/u;
/** Two capitalised words at least, and none of the small words that names of bodies are joined by. */
const PERSON = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+)*\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/** The speakers of a statement as a field holds them. Joint statements ("X and Y agreed") have several; nobody is given a name the text does not have. */
export function voicesOf({ text, named, role, anonymous }: SpeakerSuggestion): Voice[] {
  const words = tidy(named ?? text);
  if (words === '') return [];
  if (anonymous || isPronoun(words) || !NAME.test(words)) return [voice(words, null, true)];
  const several = words.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u);
  // "he and Putin": whom the pronoun means is not said here.
  if (several.some(isPronoun)) return several.map((each) => voice(each, null, isPronoun(each)));
  const people = meant(tidy(text), several.map(withoutTitle));
  if (people.length > 0 && people.every(({ name }) => PERSON.test(name)))
    return people.map((each) => voice(each.name, each.role ?? (people.length === 1 ? (role ?? null) : null), false));
  const one = withoutTitle(words.replace(ARTICLE, ''));
  return [voice(one.name, one.role ?? role ?? null, false)];
}

/** Of several people named together the one whom a short form ("Abe") means. */
function meant(short: string, people: readonly { name: string; role: string | null }[]): typeof people {
  const own = people.filter(({ name }) => name.split(' ').at(-1) === withoutTitle(short).name);
  return own.length === 1 && people.length > 1 ? own : people;
}

const isPronoun = (words: string): boolean => /^(?:he|she|they|it|we|i|you)$/iu.test(words);

const voice = (name: string, role: string | null, unnamed: boolean): Voice => ({
  name: name.slice(0, 300),
  role: role === null ? null : lastingRole(tidy(role)).slice(0, 300),
  unnamed,
  actor: null,
});

const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim();
