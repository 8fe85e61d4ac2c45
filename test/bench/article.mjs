// @ts-check
// A long article and its annotations, made by rule: the same every time, and nobody's words.
import { numbersFrom } from './numbers.mjs';

/** @typedef {{ start: number, end: number, kind: 'claim' | 'position' | 'figure' }} Marked UTF-16 offsets into the text */
/** @typedef {{ text: string, blocks: { start: number, end: number }[], marked: Marked[] }} LongArticle */

const subjects = [
  'The harbour board',
  'A spokesman for the ministry',
  'The survey of the coast',
  'Her deputy',
  'The joint commission',
  'One of the captains',
  'The auditor',
  'A group of residents',
];
const verbs = ['reported', 'denied', 'expects', 'has asked for', 'set aside', 'published', 'delayed', 'will review'];
const objects = [
  'a second reading of the treaty',
  'the cost of the crossing',
  'fewer landings than in the year before',
  'the plan for a shared fishery',
  'a list of the missing entries',
  'the opening of the northern quay',
  'its own estimate',
];
const tails = [
  'before the end of the season',
  'in spite of the weather',
  'at the request of both governments',
  'without giving a reason',
  'for the third time since spring',
  'as the minutes of the meeting show',
];
const kinds = /** @type {const} */ (['claim', 'position', 'figure']);

/**
 * @param {number} length of the text, at least, in UTF-16 units
 * @param {number} count of annotations
 * @returns {LongArticle}
 */
export function longArticle(length, count) {
  const random = numbersFrom(1956);
  const pick = (/** @type {string[]} */ words) => words[Math.floor(random() * words.length)];
  const sentence = () =>
    `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(tails)}${random() < 0.4 ? `, ${Math.ceil(random() * 900)} in all` : ''}.`;
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(' ');
  const blocks = /** @type {LongArticle['blocks']} */ ([]);
  let text = '';
  while (text.length < length) {
    if (text) text += '\n\n';
    const words = paragraph();
    blocks.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  const marked = Array.from({ length: count }, (_, index) => {
    const block = blocks[Math.floor((index / count) * blocks.length)] ?? { start: 0, end: 0 };
    const start = block.start + Math.floor(random() * (block.end - block.start - 60));
    const kind = kinds[index % 3] ?? 'claim';
    return { ...wholeWords(text, start, start + 20 + Math.floor(random() * 100), block), kind };
  });
  return { text, blocks, marked };
}

/** Widens to the ends of words, inside the block. @param {string} text @param {number} start @param {number} end @param {{ start: number, end: number }} block */
function wholeWords(text, start, end, block) {
  let from = start;
  let to = Math.min(end, block.end);
  while (from > block.start && text[from - 1] !== ' ') from -= 1;
  while (to < block.end && text[to] !== ' ') to += 1;
  return { start: from, end: to };
}
