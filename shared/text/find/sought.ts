import type { Selector } from '../selector';
import type { Passage } from '../source-text';
import { type Cut, cutOff } from '../whole-words';
import { foldedSign } from './characters';

/** What is looked for: a Selector, of which the place may be unknown. */
export type Sought = Pick<Selector, 'exact' | 'prefix' | 'suffix'> & Partial<Pick<Selector, 'start'>>;

/** What was cut off words that were chosen as parts of longer ones. */
export const cutOf = ({ exact, prefix, suffix }: Sought): Cut => cutOff(prefix, exact, suffix);

/** How many units of context are stored. */
export const contextOf = ({ prefix, suffix }: Sought): number => prefix.length + suffix.length;

/** Where the passage began, or 0: where places are as good as each other, the nearest comes first. */
export const homeOf = ({ start }: Sought): number => start ?? 0;

/** Whether the words are a whole paragraph, where they were found and at a place. Where the text begins or ends, no context is stored. */
export function isParagraph(text: string, { start, end }: Passage, { prefix, suffix }: Sought): boolean {
  if (!/(^|\n)\s*$/.test(prefix) || !/^\s*(\n|$)/.test(suffix)) return false;
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}

/**
 * How much of the stored context (its UTF-16 units) stands next to a place, outwards from both ends until letters or signs first differ.
 * White space, quotation marks, hyphens and letter case do not count, for a text may have been set anew.
 */
export function agreement(text: string, { start, end }: Passage, { prefix, suffix }: Sought): number {
  return agreeingEnd(text, start, prefix) + agreeingStart(text, end, suffix);
}

function agreeingStart(text: string, from: number, suffix: string): number {
  let [at, here] = [0, from];
  for (;;) {
    while (at < suffix.length && text[here] === suffix[at]) [at, here] = [at + 1, here + 1];
    const reached = at;
    while (at < suffix.length && foldedSign(suffix.charCodeAt(at)) === 0) at += 1;
    if (at === suffix.length) return at;
    while (here < text.length && foldedSign(text.charCodeAt(here)) === 0) here += 1;
    if (here === text.length || foldedSign(suffix.charCodeAt(at)) !== foldedSign(text.charCodeAt(here))) return reached;
    [at, here] = [at + 1, here + 1];
  }
}

function agreeingEnd(text: string, from: number, prefix: string): number {
  let [at, here] = [prefix.length, from];
  for (;;) {
    while (at > 0 && here > 0 && text[here - 1] === prefix[at - 1]) [at, here] = [at - 1, here - 1];
    const reached = prefix.length - at;
    while (at > 0 && foldedSign(prefix.charCodeAt(at - 1)) === 0) at -= 1;
    if (at === 0) return prefix.length;
    while (here > 0 && foldedSign(text.charCodeAt(here - 1)) === 0) here -= 1;
    if (here === 0 || foldedSign(prefix.charCodeAt(at - 1)) !== foldedSign(text.charCodeAt(here - 1))) return reached;
    [at, here] = [at - 1, here - 1];
  }
}
