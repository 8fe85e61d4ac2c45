import type { Stretch } from '../grammar';
import { skipAdverbials } from './adverbials';
import type { Candidate } from './candidate';
import { contentAfter, contentEnd, trimmed } from './content';
import { closesQuotation, kindAt, lowerAt, opensQuotation, quotationStart, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase';
import { headOf, isDocument, isSpeaker } from './speaker';
import { subjectBefore, subjectOfClause } from './subject';
import { verbGroupAt, type VerbGroup } from './verb-group';

/** Verbs of which a denial says nothing at all: "did not say whether", "has not confirmed". */
const EMPTY_WHEN_NEGATED = new Set(
  'say tell comment confirm disclose reveal elaborate explain announce answer respond reply specify indicate detail state show find'.split(
    ' ',
  ),
);

/** What a verb at a token attributes; `previous` is the attribution found before it in the sentence. */
export function attributionAt(line: Line, at: number, previous: Candidate | null): Candidate | null {
  const group = verbGroupAt(line, at);
  if (!group) return null;
  if (group.kind === 'passive') return passive(line, group);
  if (group.kind === 'modal' || (group.kind === 'infinitive' && !isGoingOn(line, group))) return null;
  if (group.negated && EMPTY_WHEN_NEGATED.has(group.cue.lemma)) return null;
  const start = group.kind === 'infinitive' ? verbBefore(line, group.start) : group.start;
  const inverted = group.kind === 'finite' ? invertedAt(line, group) : null;
  if (inverted) return inverted;
  const speaker = speakerOf(line, group, start, previous);
  if (!speaker || !suits(line, group, speaker)) return null;
  const found = group.kind === 'finite' ? trailing(line, group, speaker) : null;
  if (found) return found;
  const content = contentAfter(line, group.words.to, group.cue);
  if (!content || content.to - content.from < 1) return null;
  return {
    cue: group.cue,
    words: group.words,
    speaker,
    content: [content],
    negated: group.negated || group.cue.lemma === 'deny',
    rule: `${group.kind === 'participle' ? 'participle' : 'verb'}-${content.frame}`,
  };
}

/** "went on to say", "continued to insist". */
const isGoingOn = (line: Line, group: VerbGroup): boolean =>
  ['on', 'continued', 'continues', 'continue'].includes(lowerAt(line, group.start - 2));

const verbBefore = (line: Line, start: number): number => (lowerAt(line, start - 2) === 'on' ? start - 3 : start - 2);

function speakerOf(line: Line, group: VerbGroup, start: number, previous: Candidate | null): Stretch | null {
  const before = tagAt(line, start - 1);
  const shared = previous && line.tokens[previous.words.from]!.quote === line.tokens[start]!.quote ? previous.speaker : null;
  if (group.kind === 'participle') {
    if (['of', 'for', 'from', 'about', 'without'].includes(lowerAt(line, start - 1))) return null;
    if (before === 'word' || before === 'name' || before === 'pron') {
      const own = subjectBefore(line, start);
      if (own && isSpeaker(line, own) && kindAt(line, own.from - 1) !== null && line.from !== own.from) return own;
    }
    return shared ?? subjectOfClause(line, start);
  }
  if (before === 'conj' && !['so', 'yet'].includes(lowerAt(line, start - 1))) return shared ?? subjectOfClause(line, start);
  return subjectBefore(line, start);
}

/** Whether a verb with several senses has the speaker it needs for this one. */
function suits(line: Line, { cue }: VerbGroup, speaker: Stretch): boolean {
  const head = lowerAt(line, headOf(line, speaker));
  if (['there', 'that', 'this', 'which', 'what', 'these', 'those'].includes(head)) return false;
  if (cue.frames.has('h')) return isSpeaker(line, speaker, true);
  if (cue.frames.has('e')) return isSpeaker(line, speaker);
  return true;
}

/** Whether what begins here closes the sentence or the attribution: nothing said follows. */
function isTail(line: Line, at: number): boolean {
  const kind = kindAt(line, at);
  return at >= line.to || kind === null || kind === 'stop' || kind === 'comma' || kind === 'dash' || kind === 'close-bracket';
}

/** "…, Abe said.", "The deal, Abe said, would …": what was said stands before the speaker, and may go on after the cue. */
function trailing(line: Line, group: VerbGroup, speaker: Stretch): Candidate | null {
  const before = speaker.from - 1;
  const after = skipAfter(line, group);
  const left = leftContent(line, before);
  if (!left || !isTail(line, after)) return null;
  if (!(group.cue.frames.has('q') || group.cue.frames.has('c') || group.cue.frames.has('t'))) return null;
  return framed(line, group, speaker, left, after, 'trailing');
}

function skipAfter(line: Line, group: VerbGroup): number {
  let at = group.words.to;
  if (group.cue.frames.has('p') || group.cue.frames.has('d')) at = nounPhraseAfter(line, at)?.to ?? at;
  return skipAdverbials(line, at);
}

/** `“…,” said Abe, the prime minister.` */
function invertedAt(line: Line, group: VerbGroup): Candidate | null {
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
  if (!speaker || !left || !isSpeaker(line, speaker) || lowerAt(line, group.words.to) === 'that') return null;
  return framed(line, group, speaker, left, skipAdverbials(line, afterApposition(line, speaker.to)), 'inverted');
}

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
  const from = clauseStart(line, isQuoted ? quotationStart(line, before) : before);
  const to = trimmed(line, from, before + 1);
  if (to <= from) return null;
  if (!isQuoted && !hasFinite(line, { from, to }) && !endsWithQuotation(line, from, to)) return parenthetic(line, from, to, before);
  return { from, to };
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

/** "was described by Abe as", "is considered active by Russia": the one after "by" speaks. "Abe was quoted as saying" is read by its participle. */
function passive(line: Line, group: VerbGroup): Candidate | null {
  const frames = group.cue.frames;
  if (!['a', 'z', 'n', 'c'].some((frame) => frames.has(frame))) return null;
  const by = byAgent(line, group.words.to);
  if (by === null) return null;
  const speaker = nounPhraseAfter(line, by + 1);
  const subject = subjectBefore(line, group.start);
  if (!speaker || !subject || !isSpeaker(line, speaker) || (frames.has('h') && isDocument(line, speaker))) return null;
  const middle = { from: group.words.to, to: by };
  const rest = lowerAt(line, speaker.to) === 'as' ? { from: speaker.to, to: contentEnd(line, speaker.to) } : null;
  const content = [subject, ...(middle.to > middle.from ? [middle] : []), ...(rest ? [rest] : [])];
  return { cue: group.cue, words: group.words, speaker, content, negated: group.negated, rule: 'passive-by' };
}

function byAgent(line: Line, from: number): number | null {
  for (let at = from; at < line.to && at - from < 8; at++) {
    if (lowerAt(line, at) === 'by') return at;
    if (kindAt(line, at) === 'comma' || kindAt(line, at) === 'stop' || tagAt(line, at) === 'cue') return null;
  }
  return null;
}
