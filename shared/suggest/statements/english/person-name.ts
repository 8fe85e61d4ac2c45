import type { Reading, SpeakerTraits, Stretch } from '../grammar';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import * as w from './words';

/** Forms of address, which are no offices. */
export const HONORIFICS = new Set('mr mrs ms miss sir lord lady dame dr prof professor'.split(' '));
const COMPANIES = new Set('inc corp co ltd plc llc ag sa group holdings bank'.split(' '));

/** A word without the point of its abbreviation. */
export const bare = (word: string): string => word.replace(/\.$/, '');
/** Whether a word is (part of) an office. */
export const isTitle = (line: Line, at: number): boolean => w.TITLES.has(bare(lowerAt(line, at)));

/** The text of some tokens. */
export const textOf = ({ text, tokens }: Reading, { from, to }: Stretch): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');

/** What words of address and kinship tell; a first name tells nothing here. */
export const genderOf = (words: readonly string[]): SpeakerTraits['gender'] => {
  if (words.some((word) => w.FEMALE.has(word))) return 'female';
  return words.some((word) => w.MALE.has(word)) ? 'male' : null;
};

/** Two or more names or words of two or three letters and more: a person; a company by its ending or its last word. */
export function nameBeing(line: Line, name: Stretch, role: string | null): SpeakerTraits['being'] {
  const last = bare(lowerAt(line, name.to - 1));
  if (name.to - name.from === 1 && /(?:crats|ists|ians|icans)$/.test(last)) return 'group';
  if (COMPANIES.has(last) || w.GROUP_NOUNS.has(last) || line.tokens.slice(name.from, name.to).some(({ text }) => text === '&'))
    return 'group';
  if (role !== null || HONORIFICS.has(bare(lowerAt(line, name.from - 1)))) return 'person';
  if (tagAt(line, name.from - 1) === 'det') return 'group';
  return name.to - name.from === 2 || name.to - name.from === 3 ? 'person' : null;
}

/** "Abe and Putin"; not "chairman and chief executive Jane Roe". */
export function isJoint(line: Line, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (tagAt(line, at) === 'prep' || tagAt(line, at) === 'rel') return false;
    if (lowerAt(line, at) === 'and') return !(isTitle(line, at - 1) && isTitle(line, at + 1));
  }
  return false;
}

/** The phrase without what hangs on it. In "the mayor, Jane Roe": all of it. */
export function coreOf(line: Line, { from, to }: Stretch): Stretch {
  let end = from;
  while (end < to && !['prep', 'rel', 'verb'].includes(tagAt(line, end) ?? '') && kindAt(line, end) !== 'open-bracket') end++;
  return { from, to: Math.max(end, from + 1) };
}

/** The proper name of a phrase: the last run of capitalised words, without the title before it. In "the mayor, Jane Roe" it stands after the comma; in "Secretary of Defense Jane Roe" it is the last two. */
export function nameOf(line: Line, phrase: Stretch, core: Stretch): Stretch | null {
  if (isJoint(line, phrase)) return null;
  const comma = lastComma(line, phrase);
  if (comma !== null) return runBefore(line, { from: comma + 1, to: phrase.to });
  const ofOffice = nameAfterOffice(line, phrase, core);
  if (ofOffice) return ofOffice;
  const found = runBefore(line, core);
  if (!found || tagAt(line, core.from) !== 'det') return found;
  if (lowerAt(line, core.from) !== 'the') return null;
  const before = found.from - 1;
  return before > core.from && tagAt(line, before) === 'word' && !w.namesPeople(lowerAt(line, before)) && !isTitle(line, before)
    ? null
    : found;
}

function lastComma(line: Line, { from, to }: Stretch): number | null {
  for (let at = to - 1; at > from; at--) if (kindAt(line, at) === 'comma') return at;
  return null;
}

/** The run of capitalised words that ends a stretch. A body keeps its title-like words: "Defense Department". */
function runBefore(line: Line, core: Stretch): Stretch | null {
  let to = core.to;
  while (to > core.from && (tagAt(line, to - 1) === 'genitive' || kindAt(line, to - 1) === 'comma')) to--;
  const isBody = w.GROUP_NOUNS.has(lowerAt(line, to - 1)) || COMPANIES.has(bare(lowerAt(line, to - 1)));
  let from = to;
  while (from > core.from && isNameToken(line, from - 1) && (isBody || !isTitle(line, from - 1))) from--;
  while (from < to && tagAt(line, from) !== 'name') from++;
  return from < to ? { from, to } : null;
}

function nameAfterOffice(line: Line, phrase: Stretch, core: Stretch): Stretch | null {
  if (core.to >= phrase.to || !isTitle(line, core.to - 1) || lowerAt(line, core.to) !== 'of') return null;
  let to = core.to + 1;
  while (to < phrase.to && (isNameToken(line, to) || tagAt(line, to) === 'det')) to++;
  return to === phrase.to && to - core.to > 3 && !w.GROUP_NOUNS.has(lowerAt(line, to - 1)) ? { from: to - 2, to } : null;
}

const PARTICLES = new Set('von van der de la le du da dos bin al el ibn di den ter y &'.split(' '));

/** Whether a word may be part of a name: capitalised, or "von", "al". */
export const isNameToken = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'name' || (PARTICLES.has(lowerAt(line, at)) && tagAt(line, at - 1) === 'name');
