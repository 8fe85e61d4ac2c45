// @ts-check
// A long piece of news made by rule: nobody's words, the same every time, with the figures, names, days and denials that quotations turn on.

/** What can be altered in a word so that it says something else. @typedef {'digit' | 'currency' | 'unit' | 'negation' | 'modal' | 'date' | 'name' | 'word'} Sense */
/** One word with the signs that stand beside it. `id` is its own for ever; `isChanged` where an edit has put other letters in. @typedef {{ id: number, text: string, sense: Sense, isChanged?: boolean }} Word */
/** Paragraphs of words. @typedef {Word[][]} News */
/** @typedef {import('../numbers.mjs').Random} Random */

/** @template T @param {readonly T[]} list @param {Random} random @returns {T} */
export const pick = (list, random) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

const small =
  'the of and to in a that for on with as by at from it was its had has were which their an this be more than after into over'.split(' ');
export const modals = ['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should'];
export const negations = ['not', 'never'];
export const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January', 'March', 'June', 'October'];
export const scales = ['thousand', 'million', 'billion'];
export const currencies = ['¥', '$', '€', '£'];

const syllables =
  'ba be bor ca cel cor da den dil fa fer gan gol har in ka kel lan lo mar men mi nor no par pel ra ren ros sa sel sor ta ten tor va ven wes'.split(
    ' ',
  );
const endings = ['', 's', 'ed', 'ing', 'er', 'al', 'ion', 'ly'];

/** @param {number} count @param {Random} random */
function vocabulary(count, random) {
  const stem = () => Array.from({ length: 1 + Math.ceil(random() * 2) }, () => pick(syllables, random)).join('');
  return Array.from({ length: count }, () => stem() + pick(endings, random));
}

/** As in any language, the n-th most frequent word stands about 1/n as often (Zipf). @param {readonly string[]} words @param {Random} random */
const zipf = (words, random) => /** @type {string} */ (words[Math.floor(words.length ** random()) - 1] ?? words[0]);

/**
 * @param {number} length in UTF-16 units, at least
 * @param {Random} random
 * @returns {News}
 */
export function makeNews(length, random) {
  const words = vocabulary(9_000, random);
  const names = vocabulary(300, random).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  let id = 0;
  const make = (/** @type {string} */ text, /** @type {Sense} */ sense) => ({ id: id++, text, sense });
  /** @returns {Word[]} */
  const next = () => {
    const roll = random();
    if (roll < 0.42) return [make(pick(small, random), 'word')];
    if (roll < 0.84) return [make(zipf(words, random), 'word')];
    if (roll < 0.9) return [make(zipf(names, random), 'name')];
    if (roll < 0.92) return [make(pick(modals, random), 'modal')];
    if (roll < 0.935) return [make(pick(negations, random), 'negation')];
    if (roll < 0.955) return [make('on', 'word'), make(pick(days, random), 'date')];
    if (roll < 0.98) return [make(String(Math.ceil(random() * 900)), 'digit'), make(zipf(words, random), 'word')];
    return [make(pick(currencies, random) + Math.ceil(random() * 900), 'currency'), make(pick(scales, random), 'unit')];
  };
  const sentence = () => {
    const found = Array.from({ length: 6 + Math.floor(random() * 16) }, next).flat();
    const [first] = found;
    if (first) first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
    const comma = found[Math.floor(found.length / 2)];
    if (comma && random() < 0.5) comma.text += ',';
    const last = found.at(-1);
    if (last) last.text += '.';
    return found;
  };
  /** @type {News} */
  const news = [];
  for (let size = 0; size < length;) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).flat();
    news.push(paragraph);
    size += paragraph.reduce((sum, { text }) => sum + text.length + 1, 1);
  }
  return news;
}

/** A word of the text and where it stands. @typedef {Word & { start: number, end: number }} Placed */

/** The text of the news, and each word's place in it by its id. @param {News} news */
export function setNews(news) {
  let text = '';
  /** @type {Map<number, Placed>} */
  const places = new Map();
  for (const paragraph of news) {
    if (text) text += '\n\n';
    paragraph.forEach((word, index) => {
      if (index > 0) text += ' ';
      places.set(word.id, { ...word, start: text.length, end: text.length + word.text.length });
      text += word.text;
    });
  }
  return { text, places };
}
