import { fault } from '../date-error';
import type { Meaning } from '../meaning';
import { compoundReaders, type Again, type Reader } from './en/compound';
import { readSingle } from './en/single';
import { tenseOf } from './en/tense';
import { readVague } from './en/vague';
import type { Grammar } from './grammar';

/** Dates in English, British or American. */
export const english: Grammar = {
  id: 'en',
  read(text) {
    const phrase = clean(text);
    return readPhrase(phrase) ?? readShortNumber(phrase);
  },
  tenseOf,
};

/** One spelling for what is written in several ways: apostrophes, dashes, eras. A hyphen and a dash stay apart. */
function clean(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘']/g, '’')
    .replace(/[“”"]/g, '')
    .replace(/[—‒−]/g, '–')
    .replace(/\bb\. ?c\.(?: ?e\.)?|\bbce?\b/g, 'bce')
    .replace(/\ba\. ?d\.|\bad\b|\bc\. ?e\.(?=\W|$)/g, 'ce')
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+$/, '')
    .trim();
}

const readers: readonly Reader[] = [readVague, readSingle, ...compoundReaders];

/** The first reader that takes the text. Each part of the phrase is read once, so that no text takes more than a moment. */
function readPhrase(phrase: string): Meaning | null {
  const known = new Map<string, Meaning | null>();
  const again: Again = (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, null);
    let meaning: Meaning | null = null;
    for (let at = 0; at < readers.length && !meaning; at++) meaning = readers[at]!(text, again);
    known.set(text, meaning);
    return meaning;
  };
  return again(phrase);
}

function readShortNumber(text: string): Meaning | null {
  return /^\d{1,3}$/.test(text) ? fault('ambiguous', `Too short to be a year by itself: write AD ${text}, or the year in full.`) : null;
}
