import type { Mention, Reading, SpeakerTraits, Stretch } from '../grammar';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase';
import { headOf } from './speaker';
import { tagsOf } from './tag';
import * as w from './words';

const HONORIFICS = new Set('mr mrs ms miss sir lord lady dame dr prof professor'.split(' '));
const COMPANIES = new Set('inc corp co ltd plc llc ag sa group holdings bank'.split(' '));

const bare = (word: string): string => word.replace(/\.$/, '');
const isTitle = (line: Line, at: number): boolean => w.TITLES.has(bare(lowerAt(line, at)));

/** The text of some tokens. */
const textOf = ({ text, tokens }: Reading, { from, to }: Stretch): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');

const genderOf = (words: readonly string[]): SpeakerTraits['gender'] => {
  if (words.some((word) => w.FEMALE.has(word))) return 'female';
  return words.some((word) => w.MALE.has(word)) ? 'male' : null;
};

/** What a speaker's words say of the speaker. */
export function traitsOf(reading: Reading, line: Line, phrase: Stretch): SpeakerTraits {
  const at = headOf(line, phrase);
  const head = bare(lowerAt(line, at));
  const words = reading.tokens.slice(phrase.from, phrase.to).map((token) => bare(token.lower));
  const core = coreOf(line, phrase);
  const name = nameOf(line, phrase, core);
  const isPronoun = core.to - core.from === 1 && tagAt(line, core.from) === 'pron' && w.PERSONAL.has(head);
  const role = roleOf(reading, line, phrase, name);
  return {
    form: isPronoun ? 'pronoun' : name ? 'name' : 'noun',
    name: name && textOf(reading, name),
    role,
    head,
    definite: words[0] === 'the' || words[0] === 'that',
    anonymous: !isPronoun && name === null && w.ANONYMOUS.has(head),
    gender: genderOf(isPronoun ? [head] : words),
    being: beingOf(line, phrase, head, name, role),
    first: head === 'i' || head === 'we',
  };
}

function beingOf(line: Line, phrase: Stretch, head: string, name: Stretch | null, role: string | null): SpeakerTraits['being'] {
  if (head === 'he' || head === 'she' || head === 'i') return 'person';
  if (head === 'they' || head === 'we' || isJoint(line, phrase)) return 'group';
  if (name) return nameBeing(line, name, role);
  if (w.GROUP_NOUNS.has(head)) return 'group';
  if (w.DOCUMENT_NOUNS.has(head) || head === 'it') return 'thing';
  if (!w.namesPeople(head) && role === null) return null;
  return (/[^s]s$/.test(head) && !head.endsWith('ss')) || /people$|men$|police/.test(head) ? 'group' : 'person';
}

/** Two or more names or words of two or three letters and more: a person; a company by its ending or its last word. */
function nameBeing(line: Line, name: Stretch, role: string | null): SpeakerTraits['being'] {
  const last = bare(lowerAt(line, name.to - 1));
  if (COMPANIES.has(last) || w.GROUP_NOUNS.has(last) || line.tokens.slice(name.from, name.to).some(({ text }) => text === '&'))
    return 'group';
  if (role !== null || HONORIFICS.has(bare(lowerAt(line, name.from - 1)))) return 'person';
  if (tagAt(line, name.from - 1) === 'det') return 'group';
  return name.to - name.from === 2 || name.to - name.from === 3 ? 'person' : null;
}

/** "Abe and Putin"; not "chairman and chief executive Jane Roe". */
function isJoint(line: Line, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (tagAt(line, at) === 'prep' || tagAt(line, at) === 'rel') return false;
    if (lowerAt(line, at) === 'and') return !(isTitle(line, at - 1) && isTitle(line, at + 1));
  }
  return false;
}

/** The phrase without what hangs on it. In "the mayor, Jane Roe": all of it. */
function coreOf(line: Line, { from, to }: Stretch): Stretch {
  let end = from;
  while (end < to && !['prep', 'rel', 'verb'].includes(tagAt(line, end) ?? '') && kindAt(line, end) !== 'open-bracket') end++;
  return { from, to: Math.max(end, from + 1) };
}

/** The proper name of a phrase: the last run of capitalised words, without the title before it. */
function nameOf(line: Line, phrase: Stretch, core: Stretch): Stretch | null {
  if (isJoint(line, phrase)) return null;
  let to = core.to;
  while (to > core.from && (tagAt(line, to - 1) === 'genitive' || kindAt(line, to - 1) === 'comma')) to--;
  let from = to;
  while (from > core.from && isNameToken(line, from - 1) && !isTitle(line, from - 1)) from--;
  while (from < to && tagAt(line, from) !== 'name') from++;
  if (
    tagAt(line, core.from) === 'det' &&
    from > core.from + 1 &&
    tagAt(line, from - 1) === 'word' &&
    !w.namesPeople(lowerAt(line, from - 1))
  )
    return null;
  return from < to ? { from, to } : null;
}

const PARTICLES = new Set('von van der de la le du da dos bin al el ibn di den ter y &'.split(' '));

const isNameToken = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'name' || (PARTICLES.has(lowerAt(line, at)) && tagAt(line, at - 1) === 'name');

/** The office: before the name, after it between commas, or the noun itself ("the prime minister"). */
function roleOf(reading: Reading, line: Line, phrase: Stretch, name: Stretch | null): string | null {
  if (isJoint(line, phrase)) return null;
  if (name) return before(reading, line, phrase, name) ?? after(reading, line, phrase, name);
  const from = ['det', 'possessive'].includes(tagAt(line, phrase.from) ?? '') ? phrase.from + 1 : phrase.from;
  const head = headOf(line, phrase);
  return isTitle(line, head) && from <= head && !w.ANONYMOUS.has(lowerAt(line, head)) ? textOf(reading, { from, to: head + 1 }) : null;
}

function before(reading: Reading, line: Line, phrase: Stretch, name: Stretch): string | null {
  let from = phrase.from;
  while (from < name.from && (['det', 'possessive', 'genitive'].includes(tagAt(line, from) ?? '') || tagAt(line, from + 1) === 'genitive'))
    from++;
  while (from < name.from && lowerAt(line, from).endsWith('ing')) from++;
  let to = name.from;
  if (kindAt(line, to - 1) === 'comma') to--;
  while (to > from && HONORIFICS.has(bare(lowerAt(line, to - 1)))) to--;
  return to > from && (isTitle(line, to - 1) || w.namesPeople(lowerAt(line, to - 1))) ? textOf(reading, { from, to }) : null;
}

/** "Jane Roe, the mayor of Springfield,". */
function after(reading: Reading, line: Line, phrase: Stretch, name: Stretch): string | null {
  if (name.to !== phrase.to || kindAt(line, phrase.to) !== 'comma') return null;
  const found = nounPhraseAfter(line, phrase.to + 1);
  if (!found) return null;
  const from = ['det', 'possessive'].includes(tagAt(line, found.from) ?? '') ? found.from + 1 : found.from;
  const head = headOf(line, { from, to: found.to });
  return (isTitle(line, head) || w.PERSON_NOUNS.has(lowerAt(line, head))) && tagAt(line, head) !== 'name'
    ? textOf(reading, { from, to: found.to })
    : null;
}

/** The names in full of a paragraph: two capitalised words or more; of single ones those that begin a sentence. */
export function mentionsOf(reading: Reading): Mention[] {
  const tags = tagsOf(reading.tokens);
  return reading.sentences.flatMap((sentence) => mentionsIn(reading, { tokens: reading.tokens, tags, ...sentence }));
}

function mentionsIn(reading: Reading, line: Line): Mention[] {
  const found: Mention[] = [];
  for (let at = line.from; at < line.to; at++) {
    if (tagAt(line, at) !== 'name') continue;
    let from = at;
    while (at < line.to && isNameToken(line, at)) at++;
    const to = at;
    const start = from;
    for (let each = from; each < to; each++) if (isTitle(line, each)) from = each + 1;
    if (to - from > 1 || (to > from && start - line.from < 4)) found.push(mentionOf(reading, line, start, { from, to }));
  }
  return found;
}

function mentionOf(reading: Reading, line: Line, start: number, name: Stretch): Mention {
  const role = name.from > start ? textOf(reading, { from: start, to: name.from }) : null;
  const isOffice = role !== null && !HONORIFICS.has(bare(role.toLowerCase()));
  return {
    at: start,
    words: name,
    name: textOf(reading, name),
    role: isOffice ? role : after(reading, line, name, name),
    gender: genderOf(reading.tokens.slice(start, name.from).map(({ lower }) => bare(lower))),
    being: nameBeing(line, name, role),
    subject: start - line.from < 4 || ['be', 'have', 'modal', 'verb', 'cue', 'do'].includes(tagAt(line, name.to) ?? ''),
  };
}
