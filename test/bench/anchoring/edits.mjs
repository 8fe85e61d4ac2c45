// @ts-check
// What editors do to a text, each word knowing what became of it.
import { currencies, days, modals, negations, pick, scales } from './news.mjs';

/** @typedef {import('./news.mjs').News} News */
/** @typedef {import('./news.mjs').Word} Word */
/** @typedef {import('./news.mjs').Random} Random */

let made = 0;
/** New words have ids below zero, which no old word has. @param {string} text @returns {Word} */
const inserted = (text) => ({ id: -(made += 1), text, sense: 'word', isChanged: true });

/** @param {Word} word @param {string} bare what replaces its letters; the signs beside them stay @returns {Word} */
const withLetters = (word, bare) => ({ ...word, text: word.text.replace(/^[^,.]+/, bare), isChanged: true });

/** @param {Random} random */
const otherWord = (random) => `${pick(['quiet', 'distant', 'open', 'narrow', 'plain', 'later'], random)}${Math.floor(random() * 90)}ly`;

/** Of each hundred words some are replaced, left out, or get one beside them. @param {News} news @param {number} share @param {Random} random @returns {News} */
export const withEdits = (news, share, random) =>
  news.map((paragraph) =>
    paragraph.flatMap((word) => {
      if (random() >= share) return [word];
      const roll = random();
      if (roll < 0.5) return [withLetters(word, otherWord(random))];
      return roll < 0.75 ? [] : [word, inserted(otherWord(random))];
    }),
  );

/** @param {News} news @param {number} share @param {Random} random @returns {News} */
export const withReplacements = (news, share, random) =>
  news.map((paragraph) => paragraph.map((word) => (random() < share ? withLetters(word, otherWord(random)) : word)));

/** Some paragraphs stand elsewhere. @param {News} news @param {number} share @param {Random} random @returns {News} */
export function withMoves(news, share, random) {
  const moved = news.filter(() => random() < share);
  const rest = news.filter((paragraph) => !moved.includes(paragraph));
  for (const paragraph of moved) rest.splice(Math.floor(random() * rest.length), 0, paragraph);
  return rest;
}

/** A whole paragraph of other words comes in here and there. @param {News} news @param {number} share @param {Random} random @returns {News} */
export const withInsertions = (news, share, random) =>
  news.flatMap((paragraph) =>
    random() < share ? [paragraph, Array.from({ length: 30 }, () => inserted(otherWord(random)))] : [paragraph],
  );

/** @param {readonly string[]} list @param {string} now @param {Random} random @returns {string} */
function another(list, now, random) {
  const found = pick(list, random);
  return found === now ? another(list, now, random) : found;
}

/** One word says something else: another digit, currency, scale, day or name; a denial more or less. @param {Word} word @param {Random} random @returns {Word[]} */
export function altered(word, random) {
  const bare = /^[^,.]+/.exec(word.text)?.[0] ?? '';
  if (word.sense === 'digit') return [withLetters(word, String((Number(bare.charAt(0)) % 9) + 1) + bare.slice(1))];
  if (word.sense === 'currency') return [withLetters(word, another(currencies, bare.charAt(0), random) + bare.slice(1))];
  if (word.sense === 'unit') return [withLetters(word, another(scales, bare, random))];
  if (word.sense === 'date') return [withLetters(word, another(days, bare, random))];
  if (word.sense === 'name') return [withLetters(word, `${bare.slice(0, 1)}${pick(['erin', 'olva', 'udo'], random)}`)];
  if (word.sense === 'negation') return [];
  if (word.sense === 'modal')
    return random() < 0.5 ? [word, inserted(pick(negations, random))] : [withLetters(word, another(modals, bare, random))];
  return [word];
}

/** Each of the passages (first and last id) is made to say something else by one word, where one of its words can. @param {News} news @param {readonly { first: number, last: number }[]} passages @param {Random} random @returns {News} */
export function withAlterations(news, passages, random) {
  const chosen = new Set(passages.map(({ first, last }) => pickAlterable(news, first, last, random)));
  return news.map((paragraph) => paragraph.flatMap((word) => (chosen.has(word.id) ? altered(word, random) : [word])));
}

/** @param {News} news @param {number} first @param {number} last @param {Random} random */
function pickAlterable(news, first, last, random) {
  const paragraph = news.find((words) => words.some(({ id }) => id === first)) ?? [];
  const alterable = paragraph.filter(({ id, sense }) => id >= first && id <= last && sense !== 'word');
  return alterable.length > 0 ? pick(alterable, random).id : -1;
}

/** Each of the passages is gone: by itself, or with the paragraph round it. @param {News} news @param {readonly { first: number, last: number }[]} passages @param {Random} random @returns {News} */
export function withDeletions(news, passages, random) {
  const isGone = (/** @type {Word} */ { id }) => passages.some(({ first, last }) => id >= first && id <= last);
  return news.flatMap((paragraph) => {
    if (!paragraph.some(isGone)) return [paragraph];
    const rest = random() < 0.5 ? [] : paragraph.filter((word) => !isGone(word));
    return rest.length > 0 ? [rest] : [];
  });
}
