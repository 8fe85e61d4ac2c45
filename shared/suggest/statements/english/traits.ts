import type { Reading, SpeakerTraits, Stretch } from '../grammar';
import { lowerAt, tagAt, type Line } from './line';
import { roleOf } from './office';
import { bare, coreOf, genderOf, isJoint, nameBeing, nameOf, textOf } from './person-name';
import { headOf } from './speaker';
import * as w from './words';

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
  if (w.GROUP_NOUNS.has(head) || isSome(line, phrase, head)) return 'group';
  if (w.DOCUMENT_NOUNS.has(head) || head === 'it') return 'thing';
  if (!w.namesPeople(head) && role === null) return null;
  return (/[^s]s$/.test(head) && !head.endsWith('ss')) || /people$|men$|police/.test(head) ? 'group' : 'person';
}

/** "some Iraqis", "many voters". */
const isSome = (line: Line, { from }: Stretch, head: string): boolean =>
  ['some', 'many', 'most', 'several', 'few', 'all', 'both', 'other'].includes(lowerAt(line, from)) && /[^s]s$/.test(head);
