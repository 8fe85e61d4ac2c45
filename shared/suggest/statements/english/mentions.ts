import type { Mention, Reading, Stretch } from '../grammar';
import { isVerbal, lowerAt, tagAt, type Line } from './line';
import { officeAfter } from './office';
import { bare, genderOf, HONORIFICS, isNameToken, isTitle, nameBeing, textOf } from './person-name';
import { tagsOf } from './tag';
import { GROUP_NOUNS } from './words';

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
    const isBody = GROUP_NOUNS.has(lowerAt(line, to - 1));
    for (let each = from; each < to && !isBody; each++) if (isTitle(line, each)) from = each + 1;
    if (to - from > 2 && lowerAt(line, start - 1) === 'of' && isTitle(line, start - 2)) from = to - 2;
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
    role: isOffice ? role : officeAfter(reading, line, name, name),
    gender: genderOf(reading.tokens.slice(start, name.from).map(({ lower }) => bare(lower))),
    being: nameBeing(line, name, role),
    subject: start - line.from < 4 || isVerbal(tagAt(line, name.to)),
  };
}
