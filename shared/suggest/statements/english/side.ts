import type { Stretch } from '../grammar';
import { verbForms } from './forms';
import { kindAt, lowerAt, tagAt, type Line } from './line';

/** Words after "is", "would be" or "it’s" that say what ought or ought not to be. */
const FOR = new Set('essential vital crucial imperative necessary important right justified needed time welcome'.split(' '));
const AGAINST = new Set(
  'unacceptable wrong unfair unjust unjustified unjustifiable intolerable inexcusable indefensible illegitimate disgraceful shameful outrageous'.split(
    ' ',
  ),
);

/** What someone calls what he is against, or for. */
const CALLED_BAD = new Set(
  `illegal unlawful premature disrespectful disgrace disgraceful shameful absurd ridiculous dangerous reckless irresponsible regrettable
  betrayal outrage outrageous travesty scandal scandalous insult unconstitutional undemocratic unfair unjust unacceptable wrong immoral cruel provocation
  aggression terrorism genocide failure disaster catastrophe sham farce mistake untenable cowardly pathetic`.split(/\s+/),
);
const CALLED_GOOD = new Set(
  'historic landmark welcome overdue essential vital crucial courageous brave excellent fair victory triumph milestone breakthrough'.split(
    ' ',
  ),
);

export type Side = 'for' | 'against' | 'either' | null;

/** The side that what is said takes by its own words: an obligation, a refusal, a judgement, the speaker's stand. */
export function sideOfContent(line: Line, { from, to }: Stretch): Side {
  for (let at = from; at < to; at++) {
    if (at > from && !TELLING.has(lowerAt(line, at)) && tagAt(line, at) !== 'modal') continue;
    const side = commands(line, at, from) ?? obliges(line, at, to) ?? refuses(line, at) ?? values(line, at) ?? holds(line, at, from);
    if (side) return side;
  }
  return null;
}

/** The words, beside modals, with which any of the patterns can begin: the others are passed by. */
const TELLING = new Set([...FOR, ...AGAINST, ...'need needs ought has have let deserve deserves no i we he she they it'.split(' ')]);

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
  if (word === 'let' && (next === "'s" || next === 'us')) return 'for';
  return (word === 'deserve' || word === 'deserves') && at + 1 < to && kindAt(line, at + 1) === 'word' ? 'for' : null;
}

const REFUSED = new Set(
  'accept participate join attend tolerate allow support sign agree negotiate surrender recognize recognise concede permit back yield give bow back compromise stand abandon'.split(
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
  if (tagAt(line, at) === 'modal' && next === 'be' && lowerAt(line, at + 2) === 'no') return 'against';
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

/** What a reported speaker wants or is against, in the words that report it: "said he wanted"; and what is no stand even in the first person. */
const STANDS = new Set('want support oppose back favor favour reject welcome hope object call insist boycott veto resist'.split(' '));
const WEAK = new Set('hope agree consider vote intend offer request'.split(' '));

/** The speaker’s own stand in the first person: "we oppose", "I’m convinced", "we want". */
function holds(line: Line, at: number, from: number): Side {
  const word = lowerAt(line, at);
  const first = lowerAt(line, from) === 'that' ? from + 1 : from;
  const isSpeaker = word === 'i' || word === 'we';
  if (!isSpeaker && !(at === first && ['he', 'she', 'they', 'it'].includes(word))) return null;
  let verb = at + 1;
  while (['be', 'have', 'adv', 'do'].includes(tagAt(line, verb) ?? '') || ['will', 'would', "'ll"].includes(lowerAt(line, verb))) verb++;
  if (word !== 'it' && declines(line, at + 1)) return 'either';
  if (['convinced', 'opposed', 'committed', 'determined', 'against', 'adamant'].includes(lowerAt(line, verb)))
    return lowerAt(line, verb) === 'opposed' || lowerAt(line, verb) === 'against' ? 'against' : 'for';
  const cue = verbForms
    .get(lowerAt(line, verb))
    ?.find(({ cue: each }) => each.particles.every((particle, index) => lowerAt(line, verb + 1 + index) === particle))?.cue;
  if (!cue?.side || (isSpeaker ? WEAK.has(cue.lemma) : !STANDS.has(cue.lemma))) return null;
  if (tagAt(line, verb - 1) === 'be' && !lowerAt(line, verb).endsWith('ing')) return null;
  if (isSpeaker && cue.lemma === 'want' && /n't$|^not$/.test(lowerAt(line, verb - 1))) return null;
  const isDenied = /n't$|not/.test(lowerAt(line, verb - 1)) || lowerAt(line, verb - 2).endsWith("n't");
  return isDenied ? 'against' : cue.side;
}

/** "she will not resign", "we won't pay": what the speaker will not do. */
function declines(line: Line, at: number): boolean {
  const word = lowerAt(line, at);
  const isPlain = (word === 'will' || word === 'would') && lowerAt(line, at + 1) === 'not';
  const verb = isPlain ? at + 2 : at + 1;
  return (isPlain || word === "won't" || word === "wouldn't") && !['be', 'have', 'modal', 'mark', null].includes(tagAt(line, verb));
}

/** The side of a name given to something: "called the sanctions illegal". */
export function sideOfName(line: Line, content: readonly Stretch[]): Side {
  for (const { from, to } of content) {
    for (let at = from; at < to; at++) {
      const word = lowerAt(line, at);
      if (!CALLED_BAD.has(word) && !CALLED_GOOD.has(word)) continue;
      if (['not', 'never', 'no', "n't"].includes(lowerAt(line, at - 1)) || lowerAt(line, at - 2) === 'not') return null;
      return CALLED_BAD.has(word) ? 'against' : 'for';
    }
  }
  return null;
}
