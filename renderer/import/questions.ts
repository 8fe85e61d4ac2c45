import type { Choice, Likeness } from '../../shared/import/duplicates';
import { mayBeVersion, type Present } from './find-duplicates';
import type { Ready } from './prepare';

/** What only a person can say about something that comes in. */
export type Question =
  | { readonly is: 'like'; readonly ready: Ready; readonly present: Present }
  | { readonly is: 'parts'; readonly ready: Ready; readonly here: ReadonlySet<number> };

export type Alike = Extract<Question, { is: 'like' }>;
export type Many = Extract<Question, { is: 'parts' }>;

/** To bring a file of many articles in as one source, or as those of its articles; numbers count from 1. */
export type Splitting = { readonly as: 'one' } | { readonly as: 'each'; readonly numbers: readonly number[] };

/** An answer, and whether it holds for the rest of what comes in together. */
export type Answer =
  | { readonly is: 'like'; readonly choice: Choice; readonly forRest: boolean }
  | { readonly is: 'parts'; readonly splitting: Splitting; readonly forRest: boolean };

/** What was answered for the rest. */
export interface Rules {
  like: { [L in Likeness]?: Choice };
  parts?: 'one' | 'each';
}

/** Whether two questions are of the kind that one answer covers. */
export const isAlike = (a: Question, b: Question): boolean =>
  a.is === 'like' && b.is === 'like' ? a.present.likeness === b.present.likeness : a.is === b.is;

/** What was answered for the rest, as far as it covers this one; undefined where the person must be asked. */
export function ruleFor({ like }: Rules, present: Present): Choice | undefined {
  const rule = present.likeness === 'bytes' ? 'skip' : like[present.likeness];
  return rule && chosenFor(present, rule);
}

/** What a choice comes to: the same file is never brought in twice, and the same text is no new Version. */
export const chosenFor = (present: Present, choice: Choice): Choice =>
  present.likeness === 'bytes' || (choice === 'version' && !mayBeVersion(present)) ? 'skip' : choice;

/** All articles of a file that are not there yet, counted from 1. */
export const numbersOf = ({ imported: { parts = [] } }: Ready, here: ReadonlySet<number>): number[] =>
  parts.map((_, at) => at + 1).filter((number) => !here.has(number));
