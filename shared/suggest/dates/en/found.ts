import type { Clock, Part, Sense } from '../mention';
import type { Tokens } from '../tokens';

/** What a reader made of the tokens from where it began up to `next`. */
export interface Found {
  readonly next: number;
  readonly sense: Sense;
  readonly rule: string;
  readonly part?: Part | null;
  readonly approximate?: boolean;
  readonly clock?: Clock | null;
}

export type Reader = (t: Tokens, at: number) => Found | null;

/** The first reader that takes the tokens. */
export function firstOf(readers: readonly Reader[], t: Tokens, at: number): Found | null {
  for (const read of readers) {
    const found = read(t, at);
    if (found) return found;
  }
  return null;
}

export const isWord = (t: Tokens, at: number, ...any: string[]) => at < t.count && any.includes(t.words[at]!);

export const read = (next: number, sense: Sense, rule: string): Found => ({ next, sense, rule });
