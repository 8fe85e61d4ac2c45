// @ts-check
// How the best anchoring of today finds a quotation, written down from its published design: the exact place first, then every exact occurrence, then approximate
// ones, scored by quotation, context and position. It has no minimum score, and takes what is nearest for the quotation.
import search from 'approx-string-match';

const QUOTE = 50;
const CONTEXT = 20;
const POSITION = 2;
const MOST_ERRORS = 256;

/** @typedef {{ exact: string, prefix: string, suffix: string, start: number, end: number }} Selector */

/** @param {string} text @param {Selector} selector @returns {{ start: number, end: number } | null} */
export function findAsHypothesis(text, { exact, prefix, suffix, start, end }) {
  if (text.slice(start, end) === exact) return { start, end };
  const matches = matchesOf(text, exact);
  let best = null;
  let highest = -1;
  for (const match of matches) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const score =
      QUOTE * (1 - match.errors / exact.length) +
      CONTEXT * (prefix ? likeness(before, prefix) : 1) +
      CONTEXT * (suffix ? likeness(after, suffix) : 1) +
      POSITION * (1 - Math.abs(match.start - start) / text.length);
    if (score > highest) [best, highest] = [match, score];
  }
  return best && { start: best.start, end: best.end };
}

/** @param {string} text @param {string} words */
function matchesOf(text, words) {
  const exact = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, Math.min(MOST_ERRORS, words.length / 2));
}

/** @param {string} text @param {string} words */
function likeness(text, words) {
  const [best] = text ? search(text, words, words.length) : [];
  return best ? 1 - best.errors / words.length : 0;
}
