// @ts-check
import { pick } from './news.mjs';

/** @typedef {import('./judge.mjs').Quotation} Quotation */

/** Shares of quotations with so many words: a figure or a name, a clause, a sentence or two. */
const lengths = [
  { share: 0.25, least: 1, most: 3 },
  { share: 0.5, least: 5, most: 20 },
  { share: 0.25, least: 20, most: 55 },
];
const CONTEXT = 32;

/**
 * Passages of whole words spread over the news; no two of them overlap, so that an edit made for one leaves the others alone.
 * @param {import('./news.mjs').News} news @param {{ text: string, places: Map<number, import('./news.mjs').Placed> }} set @param {number} count @param {import('./news.mjs').Random} random
 * @returns {Quotation[]}
 */
export function quotationsFrom(news, { text, places }, count, random) {
  const taken = new Set();
  /** @type {Quotation[]} */
  const found = [];
  while (found.length < count) {
    const paragraph = pick(news, random);
    const roll = random();
    const { least, most } = lengths.find((_, index) => roll < lengths.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0)) ??
      lengths[0] ?? { least: 1, most: 3 };
    const size = Math.min(paragraph.length, least + Math.floor(random() * (most - least + 1)));
    const from = Math.floor(random() * (paragraph.length - size + 1));
    const words = paragraph.slice(from, from + size);
    const [first, last] = [words[0], words.at(-1)];
    const start = first && places.get(first.id)?.start;
    const end = last && places.get(last.id)?.end;
    if (!first || !last || start === undefined || end === undefined || words.some(({ id }) => taken.has(id))) continue;
    for (const { id } of words) taken.add(id);
    const selector = {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      start,
      end,
    };
    found.push({ first: first.id, last: last.id, selector });
  }
  return found;
}
