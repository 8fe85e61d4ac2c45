import type { Stretch } from '../grammar';
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

const PRONOUN_SPEAKERS = new Set('he she they we i it you who others everyone everybody someone somebody nobody'.split(' '));

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
