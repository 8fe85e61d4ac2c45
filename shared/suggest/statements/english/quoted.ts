import type { Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { contentAfter } from './content';
import { contentEnd, trimmed } from './content-end';
import { closesQuotation, kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { subjectBefore } from './subject';
import type { VerbGroup } from './verb-group';

/** "was quoted as saying that …", "…, the agency quoted him as saying": who is quoted speaks, not who quotes. */
export function quotedAt(line: Line, group: VerbGroup): Candidate | null {
  if (lowerAt(line, group.start - 1) !== 'as') return null;
  const quoted = quotedBefore(line, group.start - 1);
  if (quoted === null) return null;
  const isPassive = tagAt(line, quoted - 1) === 'be';
  const speaker = isPassive ? subjectBefore(line, beforeAuxiliaries(line, quoted)) : nounPhraseAfter(line, quoted + 1, group.start - 1);
  if (!speaker) return null;
  const words = isPassive ? { from: quoted - 1, to: group.words.to } : { from: group.start - 1, to: group.words.to };
  const content =
    contentAfter(line, group.words.to, group.cue) ?? before(line, isPassive ? speaker.from : subjectBefore(line, quoted)?.from);
  return content && { cue: group.cue, words, speaker, content: [content], negated: false, rule: 'quoted-as-saying' };
}

function quotedBefore(line: Line, end: number): number | null {
  for (let at = end - 1; at >= line.from && end - at < 12; at--) {
    if (['quoted', 'quotes', 'cited', 'quoting'].includes(lowerAt(line, at))) return at;
    if (kindAt(line, at) === 'comma') return null;
  }
  return null;
}

function beforeAuxiliaries(line: Line, at: number): number {
  let start = at;
  while (['be', 'have', 'adv'].includes(tagAt(line, start - 1) ?? '')) start--;
  return start;
}

/** What stands before the quoting clause. */
function before(line: Line, from: number | undefined): Stretch | null {
  const last = (from ?? line.from) - 1;
  if (last <= line.from || !(kindAt(line, last) === 'comma' || closesQuotation(line, last))) return null;
  const to = trimmed(line, line.from, last + 1);
  return to > line.from + 1 && contentEnd(line, line.from) > line.from ? { from: line.from, to } : null;
}
