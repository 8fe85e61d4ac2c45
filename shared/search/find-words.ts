import type { WordsQuery } from './query';
import { tokensOf, type Token } from './tokens';

/** A half-open range of UTF-16 offsets. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Whether the words stand in one of these values, as the index would find them. */
export const hasWords = (values: readonly string[], query: Pick<WordsQuery, 'words' | 'prefix'>): boolean =>
  values.some((value) => !surelyLacks(value, query.words[0]!) && findWords(tokensOf(value), query).length > 0);

const plainLetters = /^[a-z]+$/;
/** Without a full stop, which joins letters: "U.S." is "us". */
const plainText = /^[ -\-/-~]*$/;

/** Most values are plain and hold nothing of the word: that is seen without taking them apart, which ten thousand sources feel. */
const surelyLacks = (value: string, word: string): boolean =>
  plainLetters.test(word) && plainText.test(value) && !value.toLowerCase().includes(word);

/** Every place in a tokenised text where the words stand one after another. */
export function findWords(tokens: readonly Token[], { words, prefix }: Pick<WordsQuery, 'words' | 'prefix'>): Found[] {
  const found: Found[] = [];
  const last = words.length - 1;
  const agrees = (token: Token | undefined, at: number): boolean =>
    token !== undefined && (at === last && prefix ? token.word.startsWith(words[at]!) : token.word === words[at]);
  for (let from = 0; from + last < tokens.length; from += 1)
    if (words.every((_, at) => agrees(tokens[from + at], at))) {
      const end = tokens[from + last]!;
      found.push({ start: tokens[from]!.start, end: prefix && end.paired ? end.start + words[last]!.length : end.end });
    }
  return found;
}
