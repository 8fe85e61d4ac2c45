import type { Tense } from '../conventions';
import type { Meaning } from '../meaning';

/** A language: how it says dates. One file in this folder each (with a folder beside it where it is large), and one line in grammars.ts. */
export interface Grammar {
  /** BCP 47. */
  id: string;
  /** What the words mean, or null where they are not a date in this language. `text` is trimmed, in Unicode NFKC. */
  read(text: string): Meaning | null;
  /** The tense of a sentence near the words, or null where it gives no sign. */
  tenseOf?(sentence: string, words: string): Tense | null;
}

/** One way to say a date: a pattern over the whole of the lower-cased text, and what it means (null: something else after all). */
export interface Rule {
  pattern: RegExp;
  read(found: Record<string, string | undefined>): Meaning | null;
}

/** The meaning of the first rule that takes the text. Patterns have named groups. */
export function firstMeaning(rules: readonly Rule[], text: string): Meaning | null {
  for (const rule of rules) {
    const found = rule.pattern.exec(text);
    const meaning = found && rule.read(found.groups ?? {});
    if (meaning) return meaning;
  }
  return null;
}
