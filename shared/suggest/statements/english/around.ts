import type { Stretch } from '../grammar';
import { skipAdverbials } from './adverbials';
import type { Candidate } from './candidate';
import { contentEnd, trimmed } from './content-end';
import { closesQuotation, kindAt, lowerAt, opensQuotation, quotationStart, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { isSpeaker } from './speaker';
import type { VerbGroup } from './verb-group';

/** Whether what begins here closes the sentence or the attribution: nothing said follows. */
function isTail(line: Line, at: number): boolean {
  const kind = kindAt(line, at);
  return at >= line.to || kind === null || kind === 'stop' || kind === 'comma' || kind === 'dash' || kind === 'close-bracket';
}

/** "…, Abe said.", "The deal, Abe said, would …": what was said stands before the speaker, and may go on after the cue. */
export function trailing(line: Line, group: VerbGroup, speaker: Stretch): Candidate | null {
  if (!(group.cue.frames.has('q') || group.cue.frames.has('c') || group.cue.frames.has('t'))) return null;
  const before = speaker.from - 1;
  const after = skipAfter(line, group);
  if (introduces(line, group, before)) return null;
  const left =
    leftContent(line, before) ??
    (speaker.from === line.from && TELLING.has(group.cue.lemma) && isTail(line, after) ? quotationBefore(line) : null);
  if (!left) return null;
  const isWhole =
    closesQuotation(line, before) && left.to - left.from > 3 && lowerAt(line, after) !== 'that' && !opensQuotation(line, after);
  return isTail(line, after) || isWhole ? framed(line, group, speaker, left, after, 'trailing') : null;
}

/** `On Monday, Kato said, “We have …”`: a comma, then a whole sentence quoted, where no quotation stands before. `The plan, he said, “is dead”` goes on with one. */
function introduces(line: Line, group: VerbGroup, before: number): boolean {
  const at = group.words.to;
  if (closesQuotation(line, before) || !['comma', 'colon'].includes(kindAt(line, at) ?? '') || !opensQuotation(line, at + 1)) return false;
  return kindAt(line, at) === 'colon' || /^\p{Lu}/u.test(line.tokens[at + 2]?.text ?? '');
}

/** Verbs that say nothing but that something was said. */
const TELLING = new Set('say add tell ask reply explain write note continue'.split(' '));

/** `“…” Smith said.` where the quotation ended a sentence of its own right before. */
function quotationBefore(line: Line): Stretch | null {
  const last = line.from - 1;
  const quote = line.tokens[last]?.quote ?? -1;
  if (quote < 0) return null;
  let from = last;
  while (from > 0 && line.tokens[from - 1]!.quote === quote) from--;
  return last - from > 3 ? { from, to: last + 1 } : null;
}

function skipAfter(line: Line, group: VerbGroup): number {
  let at = group.words.to;
  if (group.cue.frames.has('p') || group.cue.frames.has('d')) at = nounPhraseAfter(line, at)?.to ?? at;
  return skipAdverbials(line, at);
}

/** `“…,” said Abe, the prime minister.` */
export function invertedAt(line: Line, group: VerbGroup): Candidate | null {
  if (!group.cue.frames.has('q') || group.words.from !== group.start) return null;
  const before = group.start - 1;
  const kind = kindAt(line, before);
  if (
    !(kind === 'comma' || kind === 'dash' || closesQuotation(line, before)) ||
    (tagAt(line, group.words.to) === 'pron' && lowerAt(line, group.words.to) !== 'he' && lowerAt(line, group.words.to) !== 'she')
  )
    return null;
  const speaker = nounPhraseAfter(line, group.words.to);
  const left = leftContent(line, before);
  if (!speaker || !left || lowerAt(line, group.words.to) === 'that' || !endsSpeaker(line, speaker.to)) return null;
  if (
    !closesQuotation(line, before) &&
    !(isSpeaker(line, speaker) && (hasFinite(line, left) || endsWithQuotation(line, left.from, left.to)))
  )
    return null;
  return framed(line, group, speaker, left, skipAdverbials(line, afterApposition(line, speaker.to)), 'inverted');
}

/** Whether what follows a phrase lets it be the one who speaks: no verb of its own, no further phrase. */
const endsSpeaker = (line: Line, at: number): boolean =>
  isTail(line, at) || kindAt(line, at) === 'colon' || ['time', 'adv', 'prep', 'sub', 'rel', 'conj'].includes(tagAt(line, at) ?? '');

/** The end of ", the prime minister" after a name. */
function afterApposition(line: Line, at: number): number {
  if (kindAt(line, at) !== 'comma') return at;
  const phrase = nounPhraseAfter(line, at + 1);
  return phrase && isTail(line, phrase.to) ? phrase.to : at;
}

function framed(line: Line, group: VerbGroup, speaker: Stretch, left: Stretch, after: number, rule: string): Candidate {
  const right = continuation(line, after, left);
  return {
    cue: group.cue,
    words: group.words,
    speaker,
    content: right ? [left, right] : [left],
    negated: group.negated || group.cue.lemma === 'deny',
    rule: right ? `middle-${rule}` : rule,
  };
}

/** What goes on after a cue in the middle: the rest of the quotation, or of the clause. */
function continuation(line: Line, after: number, left: Stretch): Stretch | null {
  if (after >= line.to) return null;
  const at = ['comma', 'dash', 'stop', 'colon'].includes(kindAt(line, after) ?? '') ? after + 1 : after;
  if (at >= line.to) return null;
  if (opensQuotation(line, at)) return { from: at, to: contentEnd(line, at) };
  const tag = tagAt(line, at);
  const wasQuoted = line.tokens[left.to - 1]!.quote >= 0;
  if (wasQuoted || kindAt(line, after) !== 'comma' || tag === null) return null;
  if (['cue', 'conj', 'rel', 'sub', 'adv'].includes(tag) || lowerAt(line, at) === 'according' || lowerAt(line, at).endsWith('ing'))
    return null;
  const isWhole = hasFinite(line, left);
  if (isWhole) return null;
  const to = contentEnd(line, at);
  return to > at ? { from: at, to } : null;
}

/** Whether a stretch is a clause by itself. */
function hasFinite(line: Line, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(line, at);
    if (tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal' || tag === 'verb' || (tag === 'cue' && at > from)) return true;
  }
  return false;
}

/** What stands before an attribution: the quotation that closes there with the words before it, or the clause up to the comma. */
function leftContent(line: Line, before: number): Stretch | null {
  if (before < line.from) return null;
  const kind = kindAt(line, before);
  const isQuoted = closesQuotation(line, before);
  if (!isQuoted && kind !== 'comma' && kind !== 'dash') return null;
  if (isQuoted && line.tokens[before]!.quote === line.tokens[before + 1]?.quote) return null;
  const inside = !isQuoted && line.tokens[before]!.quote >= 0 ? innerStart(line, before) : null;
  const from = inside ?? clauseStart(line, isQuoted ? quotationStart(line, before) : before);
  const to = trimmed(line, from, before + 1);
  if (to <= from) return null;
  if (!isQuoted && !hasFinite(line, { from, to }) && !endsWithQuotation(line, from, to)) return parenthetic(line, from, to, before);
  return { from, to };
}

/** Where the sentence inside a quotation begins that a token stands in. */
function innerStart(line: Line, at: number): number {
  const start = quotationStart(line, at) + 1;
  for (let each = at - 1; each > start; each--) if (kindAt(line, each - 1) === 'stop') return each;
  return Math.min(start, at);
}

const endsWithQuotation = (line: Line, from: number, to: number): boolean => to > from && closesQuotation(line, to - 1);

/** A subject cut from its verb by the attribution: "The deal, Abe said, would …". Not times and places: "On Monday, Abe said". */
function parenthetic(line: Line, from: number, to: number, before: number): Stretch | null {
  if (kindAt(line, before) !== 'comma') return null;
  return ['det', 'possessive', 'name', 'word', 'pron'].includes(tagAt(line, from) ?? '') && to - from < 12 ? { from, to } : null;
}

/** Where the clause that holds a token begins: after a semicolon, or a contrast. */
function clauseStart(line: Line, at: number): number {
  for (let each = at - 1; each > line.from; each--) {
    if (kindAt(line, each) === 'semicolon') return each + 1;
    if (line.tokens[each]!.quote >= 0) continue;
    if (kindAt(line, each - 1) === 'comma' && ['but', 'while', 'although', 'though'].includes(lowerAt(line, each))) return each + 1;
  }
  return tagAt(line, line.from) === 'conj' && line.from + 1 < at ? line.from + 1 : line.from;
}
