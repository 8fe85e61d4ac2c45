import { numberKeys, type Numbering } from './align';
import { seedsOf, type Seeds } from './seed-index';
import type { Sought } from './sought';
import { tokenise, type Token } from './tokenise';

/** What is looked for, with its context, as one string cut into tokens; made once for all places it is compared with. */
export interface Pattern {
  readonly text: string;
  /** Where the words begin and end in it. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The tokens of the words: indices [first, last). */
  readonly first: number;
  readonly last: number;
  readonly weights: readonly number[];
  /** The tokens as numbers, and which number each key has. */
  readonly numbers: Int32Array;
  readonly numbering: Numbering;
  /** The seeds of all of it. */
  readonly seeds: Seeds;
}

export function toPattern({ exact, prefix, suffix }: Sought): Pattern {
  const text = prefix + exact + suffix;
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const tokens = tokenise(text);
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end) + 1;
  const numbering: Numbering = new Map();
  const numbers = numberKeys(keysOf(tokens), numbering);
  return {
    text,
    start,
    end,
    tokens,
    first: first < 0 ? tokens.length : first,
    last,
    weights: weightsOf(tokens),
    numbers,
    numbering,
    seeds: seedsOf(text),
  };
}

/** What a token is worth when two texts are lined up: its length, so that words tell more than signs. */
export const weightsOf = (tokens: readonly Token[]): number[] => tokens.map(({ key }) => key.length);

export const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
