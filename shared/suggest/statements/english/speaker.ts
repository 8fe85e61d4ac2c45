import type { Reading, SpeakerTraits, Stretch } from '../grammar';
import { lowerAt, tagAt, type Line } from './line';
import * as w from './words';

/** Adjectives that follow their noun: "people familiar with". */
const HUNG = new Set('familiar close aware responsible involved present loyal opposed knowledgeable there here alike'.split(' '));

/** The word a noun phrase is about: the last before what hangs on it. */
export function headOf(line: Line, { from, to }: Stretch): number {
  let head = from;
  for (let at = from; at < to; at++) {
    const tag = tagAt(line, at);
    if (
      tag === 'prep' ||
      tag === 'rel' ||
      tag === 'mark' ||
      tag === 'to' ||
      tag === 'verb' ||
      tag === 'cue' ||
      tag === 'be' ||
      lowerAt(line, at) === 'and'
    ) {
      if (at > from) break;
    }
    if (tag === 'word' || tag === 'name' || tag === 'pron' || tag === 'number' || tag === 'det') head = at;
  }
  while (head > from && HUNG.has(lowerAt(line, head))) head--;
  return head;
}

const PRONOUN_SPEAKERS = new Set('he she they we i it you who others everyone everybody someone somebody one nobody'.split(' '));

/** Whether a phrase can be one who speaks: a name, a pronoun, people, a body or a document. `strict` leaves out documents and "it". */
export function isSpeaker(line: Line, phrase: Stretch, strict = false): boolean {
  const head = headOf(line, phrase);
  const word = lowerAt(line, head);
  const tag = tagAt(line, head);
  if (tag === 'pron') return PRONOUN_SPEAKERS.has(word);
  if (tag === 'name' || tag === 'number') return true;
  if (w.DOCUMENT_NOUNS.has(word)) return !strict;
  return w.GROUP_NOUNS.has(word) || w.namesPeople(word) || w.TITLES.has(word) || w.ANONYMOUS.has(word);
}

/** Whether a phrase names a document or measurement. */
export const isDocument = (line: Line, phrase: Stretch): boolean => w.DOCUMENT_NOUNS.has(lowerAt(line, headOf(line, phrase)));

const genderOf = (words: readonly string[]): SpeakerTraits['gender'] => {
  if (words.some((word) => w.FEMALE.has(word))) return 'female';
  return words.some((word) => w.MALE.has(word)) ? 'male' : null;
};

/** What a speaker's words say of the speaker. */
export function traitsOfPhrase(reading: Reading, line: Line, phrase: Stretch): SpeakerTraits {
  const at = headOf(line, phrase);
  const words = reading.tokens.slice(phrase.from, phrase.to).map((token) => token.lower.replace(/\.$/, ''));
  const head = lowerAt(line, at);
  const title = titleOf(line, phrase);
  const name = nameOf(line, phrase, title);
  const isPronoun = phrase.to - phrase.from === 1 && tagAt(line, at) === 'pron';
  const isPerson = title !== null || w.namesPeople(head) || head === 'he' || head === 'she' || head === 'i';
  const isGroup =
    w.GROUP_NOUNS.has(head) ||
    head === 'they' ||
    head === 'we' ||
    words.includes('and') ||
    (isPerson && /[^s]s$|people$|men$/.test(head) && name === null);
  return {
    form: isPronoun ? 'pronoun' : name ? 'name' : 'noun',
    name,
    role: title ? reading.text.slice(reading.tokens[title.from]!.start, reading.tokens[title.to - 1]!.end) : null,
    anonymous: !isPronoun && name === null && w.ANONYMOUS.has(head),
    gender: genderOf(isPronoun ? [head] : words),
    being: isGroup ? 'group' : isPerson ? 'person' : w.DOCUMENT_NOUNS.has(head) || head === 'it' ? 'thing' : null,
    first: head === 'i' || head === 'we',
  };
}

/** An office before a name: "Prime Minister Shinzo Abe", or for it: "the prime minister". */
function titleOf(line: Line, phrase: Stretch): Stretch | null {
  let from = phrase.from;
  while (from < phrase.to && !w.TITLES.has(lowerAt(line, from).replace(/\.$/, ''))) from++;
  if (from === phrase.to || tagAt(line, from - 1) === 'prep') return null;
  let to = from;
  while (to < phrase.to && w.TITLES.has(lowerAt(line, to).replace(/\.$/, ''))) to++;
  return { from, to };
}

/** The proper name in a speaker's words: the last run of capitalised words before what hangs on it, without the title. */
function nameOf(line: Line, phrase: Stretch, title: Stretch | null): Stretch | null {
  let to = phrase.from;
  for (let at = phrase.from; at < phrase.to; at++) {
    const tag = tagAt(line, at);
    if (tag === 'prep' || tag === 'rel' || tag === 'mark' || tag === 'verb' || lowerAt(line, at) === 'and') break;
    to = at + 1;
  }
  let from = to;
  while (from > Math.max(phrase.from, title?.to ?? 0) && tagAt(line, from - 1) === 'name') from--;
  return from < to ? { from, to } : null;
}
