// @ts-check
import { numbersFrom } from '../numbers.mjs';

const people = [
  'Mayor Jane Roe',
  'Harbour Minister John Poe',
  'The port authority',
  'A senior official',
  'Ann Coe',
  'The report',
  'Tokyo',
  'He',
  'She',
];
const cues = ['said', 'told reporters', 'argued', 'insisted', 'warned', 'announced', 'acknowledged', 'pointed out', 'claimed', 'denied'];
const things = ['the berths', 'the ferry', 'trade with the islands', 'the harbour wall', 'the fishing fleet', 'the average wage'];
const dates = [
  'on Friday',
  'in March',
  'last year',
  'on 7 February 1855',
  'between 2010 and 2014',
  'in the late 1990s',
  'recently',
  'two weeks ago',
  'this autumn',
  'in January',
];
const figures = [
  'about 80 agreements',
  '¥300 billion',
  'more than a quarter',
  '6,000 residents',
  'at least 12 ships',
  '80.7 per cent',
  'between 3 and 5 million tonnes',
  '$1.2 billion',
];

/** @param {() => number} random @param {readonly string[]} from */
const one = (random, from) => from[Math.floor(random() * from.length)] ?? '';

/** Sentences of the kinds that news is made of; none of them is like the next. @type {((pick: (from: readonly string[]) => string) => string)[]} */
const sentences = [
  (pick) => `${pick(people)} ${pick(cues)} that ${pick(things)} would cost ${pick(figures)} ${pick(dates)}.`,
  (pick) => `“We should look after ${pick(things)} first,” ${pick(people)} said ${pick(dates)}.`,
  (pick) => `${pick(things).replace(/^t/, 'T')} had been closed ${pick(dates)}, and ${pick(figures)} were lost with it.`,
  (pick) => `According to ${pick(people)}, ${pick(things)} must be rebuilt for ${pick(figures)} by the end of the decade.`,
  (pick) => `Nobody on the quay would say what became of ${pick(things)} after the storm went over the bay.`,
  (pick) => `${pick(people)} agreed ${pick(dates)} to open talks on ${pick(things)}, saying it could be a first step.`,
];

/** An article of a length in UTF-16 units, made by us, the same in every run. @param {number} length */
export function makeArticle(length) {
  const random = numbersFrom(7);
  const pick = (/** @type {readonly string[]} */ from) => one(random, from);
  /** @type {string[]} */
  const paragraphs = [];
  for (let made = 0; made < length;) {
    const count = 2 + Math.floor(random() * 3);
    const paragraph = Array.from(
      { length: count },
      () => (sentences[Math.floor(random() * sentences.length)] ?? sentences[0])?.(pick) ?? '',
    ).join(' ');
    paragraphs.push(paragraph);
    made += paragraph.length + 2;
  }
  const text = paragraphs.join('\n\n').slice(0, length);
  // A string made by joining is a tree until it is first read through: that is nobody's cost.
  text.charCodeAt(text.indexOf('\u0000') + 1);
  return text;
}
