import type { Reading, Stretch } from '../grammar';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { bare, HONORIFICS, isJoint, isTitle, textOf } from './person-name';
import { headOf } from './speaker';
import * as w from './words';

/** The office: before the name, after it between commas, or the noun itself ("the prime minister"). */
export function roleOf(reading: Reading, line: Line, phrase: Stretch, name: Stretch | null): string | null {
  if (isJoint(line, phrase)) return null;
  if (name) return officeBefore(reading, line, phrase, name) ?? officeAfter(reading, line, phrase, name);
  const from = ['det', 'possessive'].includes(tagAt(line, phrase.from) ?? '') ? phrase.from + 1 : phrase.from;
  const head = headOf(line, phrase);
  return isTitle(line, head) && from <= head && !w.ANONYMOUS.has(lowerAt(line, head)) ? textOf(reading, { from, to: head + 1 }) : null;
}

function officeBefore(reading: Reading, line: Line, phrase: Stretch, name: Stretch): string | null {
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
export function officeAfter(reading: Reading, line: Line, phrase: Stretch, name: Stretch): string | null {
  if (name.to !== phrase.to || kindAt(line, phrase.to) !== 'comma') return null;
  const found = nounPhraseAfter(line, phrase.to + 1);
  if (!found) return null;
  const from = ['det', 'possessive'].includes(tagAt(line, found.from) ?? '') ? found.from + 1 : found.from;
  const head = headOf(line, { from, to: found.to });
  return (isTitle(line, head) || w.PERSON_NOUNS.has(lowerAt(line, head))) && tagAt(line, head) !== 'name'
    ? textOf(reading, { from, to: found.to })
    : null;
}
