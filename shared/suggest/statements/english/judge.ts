import type { Stance } from '../../../model/annotation';
import type { Found, Stretch } from '../grammar';
import type { Candidate } from './candidate';
import { verbForms } from './forms';
import { kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase';

/** Words after "is", "would be" or "it’s" that say what ought or ought not to be. */
const FOR = new Set('essential vital crucial imperative necessary important right justified needed time welcome'.split(' '));
const AGAINST = new Set(
  'unacceptable wrong unfair unjust unjustified unjustifiable intolerable inexcusable indefensible illegitimate disgraceful shameful outrageous'.split(
    ' ',
  ),
);

type Side = 'for' | 'against' | 'either' | null;

/** Claim or position, and which side: by the cue, or by a modal, a refusal or a judgement in what is said. */
export function judge(line: Line, candidate: Candidate): Pick<Found, 'kind' | 'stance' | 'issue'> {
  const side = sideOf(line, candidate);
  if (side === null) return { kind: 'claim' };
  const stance = stanceOf(line, candidate, side);
  const issue = issueOf(line, candidate);
  return { kind: 'position', ...(stance && { stance }), ...(issue && { issue }) };
}

function sideOf(line: Line, { cue, content, negated, rule }: Candidate): Side {
  if (cue.lemma === 'ask' && !rule.endsWith('hearer-to') && !rule.endsWith('object')) return rule.endsWith('that') ? 'for' : null;
  if (rule.endsWith('hearer-to')) return isTold(line, content[0]!) ? 'against' : cue.lemma === 'warn' ? 'either' : 'for';
  if (cue.side === null) return strongest(content.map((each) => sideOfContent(line, each)));
  return negated && cue.side !== 'either' ? (cue.side === 'for' ? 'against' : 'for') : cue.side;
}

/** "told them not to". */
const isTold = (line: Line, { from, to }: Stretch): boolean => {
  for (let at = from; at < Math.min(to, from + 12); at++) if (lowerAt(line, at) === 'to') return lowerAt(line, at - 1) === 'not';
  return false;
};

const strongest = (sides: readonly Side[]): Side =>
  sides.find((side) => side !== null && side !== 'either') ?? sides.find((side) => side !== null) ?? null;

function sideOfContent(line: Line, { from, to }: Stretch): Side {
  for (let at = from; at < to; at++) {
    const side = commands(line, at, from) ?? obliges(line, at, to) ?? refuses(line, at) ?? values(line, at) ?? holds(line, at, from);
    if (side) return side;
  }
  return null;
}

/** Verbs that begin what a quoted speaker tells others to do. */
const COMMANDS = new Set(
  `stop give leave keep bring end get take do don't make help negotiate stay go come stand call ask show tell listen look wait vote
  build cut raise lift send put open close release free return respect protect save drop remember imagine forget`.split(/\s+/),
);

/** "Give us a harbour", "Stop the war": a quotation that begins with a bare verb. */
function commands(line: Line, at: number, from: number): Side {
  if (at !== from || (line.tokens[from]?.quote ?? -1) < 0) return null;
  const first = line.tokens[from]!.kind === 'sign' ? from + 1 : from;
  if (!/^\p{Lu}/u.test(line.tokens[first]?.text ?? '') || !COMMANDS.has(lowerAt(line, first))) return null;
  return ['det', 'pron', 'possessive', 'adv', 'word', 'number'].includes(tagAt(line, first + 1) ?? '')
    ? lowerAt(line, first) === "don't" || lowerAt(line, first) === 'stop'
      ? 'against'
      : 'for'
    : null;
}

const isNegated = (line: Line, at: number): boolean => /n't$|^not$|^never$|^cannot$/.test(lowerAt(line, at));

/** "should", "must", "need to", "ought to", "has to"; not "must have been", "will have to". */
function obliges(line: Line, at: number, to: number): Side {
  const word = lowerAt(line, at);
  const next = lowerAt(line, at + 1);
  if (/^(should|must)(n't)?$/.test(word)) {
    if ((next === 'have' && word.startsWith('must')) || kindAt(line, at + 1) === 'stop' || at + 1 >= to || lowerAt(line, at - 1) === 'if')
      return null;
    return isNegated(line, at) || isNegated(line, at + 1) ? 'against' : 'for';
  }
  if (['need', 'needs', 'ought'].includes(word) && next === 'to')
    return tagAt(line, at - 1) === 'modal' || lowerAt(line, at - 1) === 'the' ? null : 'for';
  if (
    (word === 'has' || word === 'have') &&
    next === 'to' &&
    !['modal', 'do'].includes(tagAt(line, at - 1) ?? '') &&
    lowerAt(line, at - 1) !== "'d"
  )
    return 'for';
  if (word === "let's" || (word === 'let' && next === 'us')) return 'for';
  return (word === 'deserve' || word === 'deserves') && at + 1 < to && kindAt(line, at + 1) === 'word' ? 'for' : null;
}

const REFUSED = new Set(
  'accept tolerate allow support sign agree negotiate surrender recognize recognise concede permit back yield give bow back compromise stand abandon'.split(
    ' ',
  ),
);

/** "will never", "would not accept", "cannot support", "no place for". */
function refuses(line: Line, at: number): Side {
  const word = lowerAt(line, at);
  const next = lowerAt(line, at + 1);
  if (['will', 'would', 'shall', "'ll"].includes(word) && next === 'never') return 'against';
  if (/^(won't|wouldn't|can't|cannot|couldn't)$/.test(word) && REFUSED.has(next)) return 'against';
  if (tagAt(line, at) === 'modal' && next === 'not' && REFUSED.has(lowerAt(line, at + 2))) return 'against';
  return word === 'no' && ['place', 'room', 'excuse', 'justification'].includes(next) ? 'against' : null;
}

/** "is unacceptable", "it’s important to", "would be wrong". */
function values(line: Line, at: number): Side {
  const word = lowerAt(line, at);
  if (!FOR.has(word) && !AGAINST.has(word)) return null;
  let verb = at - 1;
  while (tagAt(line, verb) === 'adv' && at - verb < 4) verb--;
  if (tagAt(line, verb) !== 'be') return null;
  if (AGAINST.has(word)) return isNegated(line, verb) || isNegated(line, at - 1) ? 'for' : 'against';
  const next = lowerAt(line, at + 1);
  return next === 'to' || next === 'that' || next === 'for' ? (isNegated(line, at - 1) || isNegated(line, verb) ? 'against' : 'for') : null;
}

/** The speaker’s own stand in the first person: "we oppose", "I’m convinced", "we want". */
function holds(line: Line, at: number, from: number): Side {
  const word = lowerAt(line, at);
  const first = lowerAt(line, from) === 'that' ? from + 1 : from;
  const isSpeaker = word === 'i' || word === 'we';
  if (!isSpeaker && !(at === first && ['he', 'she', 'they', 'it'].includes(word))) return null;
  let verb = at + 1;
  while (['be', 'have', 'adv', 'do'].includes(tagAt(line, verb) ?? '') || lowerAt(line, verb) === 'will' || lowerAt(line, verb) === "'ll")
    verb++;
  if (['convinced', 'opposed', 'committed', 'determined', 'against', 'adamant'].includes(lowerAt(line, verb)))
    return lowerAt(line, verb) === 'opposed' || lowerAt(line, verb) === 'against' ? 'against' : 'for';
  const cue = verbForms
    .get(lowerAt(line, verb))
    ?.find(({ cue: each }) => each.particles.every((particle, index) => lowerAt(line, verb + 1 + index) === particle))?.cue;
  if (
    !cue?.side ||
    (isSpeaker ? ['hope', 'agree'] : ['agree', 'expect', 'intend', 'decide', 'offer', 'refuse', 'propose', 'demand']).includes(cue.lemma)
  )
    return null;
  const isDenied = /n't$|not/.test(lowerAt(line, verb - 1)) || lowerAt(line, verb - 2).endsWith("n't");
  return isDenied ? 'against' : cue.side;
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
