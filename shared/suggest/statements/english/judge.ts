import type { Stance } from '../../../model/annotation';
import type { Found, Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';
import { sideOfContent, sideOfName, type Side } from './side';

const strongest = (sides: readonly Side[]): Side =>
  sides.find((side) => side !== null && side !== 'either') ?? sides.find((side) => side !== null) ?? null;

/** Claim or position, and which side: by the cue, or by a modal, a refusal or a judgement in what is said. */
export function judge(line: Line, candidate: Candidate): Pick<Found, 'kind' | 'stance' | 'issue'> {
  if (isSilence(line, candidate)) return { kind: 'position', stance: 'no comment' };
  const side = sideOf(line, candidate);
  if (side === null) return { kind: 'claim' };
  const stance = isUnsaid(line, candidate) ? null : stanceOf(line, candidate, side);
  const issue = issueOf(line, candidate);
  return { kind: 'position', ...(stance && { stance }), ...(issue && { issue }) };
}

/** "never said he supported it", "denied that it should go": the words deny that it was said, and do not say what was held instead. */
function isUnsaid(line: Line, { cue, words: { from } }: Candidate): boolean {
  if (cue.lemma === 'deny') return true;
  for (let at = from - 1; at >= Math.max(line.from, from - 6); at--) {
    const word = lowerAt(line, at);
    if (/^(?:said|say|saying|claimed|claim|stated|state)$/.test(word))
      return DENIED.test(lowerAt(line, at - 1)) || DENIED.test(lowerAt(line, at - 2));
    if (/^(?:denied|denies|deny|denying)$/.test(word)) return true;
    if (kindAt(line, at) !== 'word') return false;
  }
  return false;
}

const DENIED = /^(?:never|not|nor|neither|without|.*n['’]t)$/;

const SPEAKING = new Set('comment say answer elaborate respond speculate'.split(' '));

/** "refused to comment". */
const isSilence = (line: Line, { cue, content, negated }: Candidate): boolean =>
  cue.lemma === 'refuse' && !negated && lowerAt(line, content[0]!.from) === 'to' && SPEAKING.has(lowerAt(line, content[0]!.from + 1));

/** Who does not support something is told to be against it; who does not oppose it may still not be for it. */
function sideOf(line: Line, { cue, content, negated, rule }: Candidate): Side {
  if (cue.lemma === 'ask' && !rule.endsWith('hearer-to') && !rule.endsWith('object')) return rule.endsWith('that') ? 'for' : null;
  if (rule.endsWith('hearer-to')) return isTold(line, content[0]!) ? 'against' : cue.lemma === 'warn' ? 'either' : 'for';
  if (cue.side === null && (cue.frames.has('k') || cue.frames.has('a')))
    return sideOfName(line, content) ?? strongest(content.map((each) => sideOfContent(line, each)));
  if (cue.lemma === 'express' || cue.lemma === 'voice') return sideOfFeeling(line, content[0]!);
  if (cue.side === null) return strongest(content.map((each) => sideOfContent(line, each)));
  if (!negated) return cue.side;
  return cue.side === 'for' ? 'against' : 'either';
}

/** "told them not to". */
const isTold = (line: Line, { from, to }: Stretch): boolean => {
  for (let at = from; at < Math.min(to, from + 12); at++) if (lowerAt(line, at) === 'to') return lowerAt(line, at - 1) === 'not';
  return false;
};

const FEELINGS: Readonly<Record<string, Side>> = {
  support: 'for',
  backing: 'for',
  approval: 'for',
  solidarity: 'for',
  willingness: 'for',
  readiness: 'for',
  hope: 'for',
  opposition: 'against',
  dissatisfaction: 'against',
  disapproval: 'against',
  outrage: 'against',
  condemnation: 'against',
  anger: 'against',
  regret: 'against',
};

/** "expressed support for", "voiced opposition to". */
function sideOfFeeling(line: Line, { from, to }: Stretch): Side {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const side = FEELINGS[lowerAt(line, at)];
    if (side) return side;
  }
  return null;
}

function stanceOf(line: Line, { content }: Candidate, side: Side): Stance | null {
  for (const { from, to } of content) {
    for (let at = from + 1; at < to; at++) {
      const word = lowerAt(line, at);
      if (
        word === 'unless' ||
        word === 'provided' ||
        (word === 'if' &&
          !['even', 'as'].includes(lowerAt(line, at - 1)) &&
          !['necessary', 'possible', 'needed', 'any', 'not', 'only'].includes(lowerAt(line, at + 1))) ||
        (word === 'condition' && lowerAt(line, at + 1) === 'that')
      )
        return 'conditional';
    }
  }
  const [first] = content;
  if (
    side === 'either' &&
    first &&
    lowerAt(line, first.from) === 'that' &&
    lowerAt(line, first.from + 1) === 'no' &&
    isSubjunctive(line, first)
  )
    return 'against';
  return side === 'either'
    ? (content.map((each) => sideOfContent(line, each)).find((each): each is 'for' | 'against' => each === 'for' || each === 'against') ??
        null)
    : side;
}

/** "that no dams be built". */
const isSubjunctive = (line: Line, { from, to }: Stretch): boolean => line.tokens.slice(from, to).some(({ lower }) => lower === 'be');

const QUESTIONS = new Set(
  'talks negotiations debate dispute row issue question deal agreement vote referendum position views discussion policy restrictions sanctions'.split(
    ' ',
  ),
);

/** The noun phrase that the words name as what it is about: the object of a stand, or what follows "on", "over", "against", "for". */
function issueOf(line: Line, { cue, words, content, rule }: Candidate): string | null {
  const first = content[0];
  if (!first) return null;
  if (
    /object|adjective|as$/.test(rule) &&
    (cue.frames.has('n') || cue.frames.has('v')) &&
    first.from === words.to &&
    lowerAt(line, first.from) !== 'that'
  )
    return phraseText(line, tagAt(line, first.from) === 'prep' || tagAt(line, first.from) === 'to' ? first.from + 1 : first.from, first.to);
  for (const { from, to } of content) {
    for (let at = from + 1; at < to; at++) {
      const word = lowerAt(line, at);
      if (word === 'against' || ((word === 'on' || word === 'over') && QUESTIONS.has(lowerAt(line, at - 1)))) {
        const found = phraseText(line, at + 1, to);
        if (found) return found;
      }
    }
  }
  return null;
}

function phraseText(line: Line, from: number, ceiling: number): string | null {
  const phrase = nounPhraseAfter(line, from, ceiling);
  if (
    !phrase ||
    phrase.to - phrase.from > 14 ||
    tagAt(line, from) === 'pron' ||
    tagAt(line, phrase.to - 1) === 'det' ||
    (lowerAt(line, from).endsWith('ing') && phrase.to - from < 3) ||
    line.tokens[phrase.to]?.quote !== line.tokens[from]?.quote
  )
    return null;
  return line.tokens
    .slice(phrase.from, phrase.to)
    .map((token, index, all) => (index > 0 && all[index - 1]!.end < token.start ? ' ' : '') + token.text)
    .join('');
}
