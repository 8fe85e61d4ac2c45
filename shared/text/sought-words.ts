import { fold } from './fold';

/** A word, or words between quotation marks, that someone looks for: folded, and whether it must stand there or must not ("-word"). */
export interface SoughtWord {
  readonly sought: string;
  readonly isWanted: boolean;
}

/** What the words typed in a filter ask for, one by one; signs alone ask nothing. Look them up in folded text. */
export const soughtIn = (words: string): SoughtWord[] =>
  [...words.replace(/[“”„]/g, '"').matchAll(/(-?)(?:"([^"]+)"?|(\S+))/gu)].flatMap(([, minus, phrase, word]) => {
    const sought = fold(phrase ?? word ?? '').trim();
    return sought.replace(/["-]/g, '') === '' ? [] : [{ sought, isWanted: minus === '' }];
  });
