import type { Found, Reading, Stretch } from '../grammar';
import { accordingAt } from './according';
import { adjectiveCueAt } from './adjective-cue';
import { attributionAt } from './attribution';
import type { Candidate } from './candidate';
import { judge } from './judge';
import { lowerAt, tagAt, type Line } from './line';
import { nounCueAt } from './noun-cue';
import { tagsOf } from './tag';
import { traitsOf } from './traits';

/** In quoted words only these attribute: what a quoted speaker says of others' words, or of an own conviction. */
const INSIDE = new Set(
  `say tell announce agree promise pledge warn claim insist believe convinced hope propose deny admit confirm vow opposed
  refuse demand oppose support reject`.split(/\s+/),
);

/** "If Lee supports the bill", "whether they agreed": nobody says that it is so. */
const SUPPOSING = new Set(['if', 'unless', 'whether']);

/** Every attribution of a paragraph, in the order of their cues. */
export function findEnglish(reading: Reading): Found[] {
  const tags = tagsOf(reading.tokens);
  return reading.sentences.flatMap((sentence, index) => inSentence({ tokens: reading.tokens, tags, ...sentence }, index, reading));
}

/** Claim or position of a quotation by its own words. */
export const judgeUncued = (reading: Reading, content: Stretch): Pick<Found, 'kind' | 'stance' | 'issue'> =>
  judge(
    { tokens: reading.tokens, tags: tagsOf(reading.tokens), ...content },
    { cue: UNCUED, words: content, speaker: content, content: [content], negated: false, rule: 'uncued' },
  );

const UNCUED: Candidate['cue'] = { lemma: '', frames: new Set(), side: null, particles: [] };

function inSentence(line: Line, sentence: number, reading: Reading): Found[] {
  const candidates: Candidate[] = [];
  for (let at = line.from; at < line.to; at++) {
    const found = candidateAt(
      line,
      at,
      candidates.findLast((each) => line.tokens[each.words.from]!.quote === line.tokens[at]!.quote) ?? null,
    );
    if (found && isSound(line, found, candidates)) candidates.push(found);
  }
  return candidates.map((candidate) => ({
    sentence,
    speaker: candidate.speaker,
    traits: traitsOf(reading, line, candidate.speaker),
    cue: candidate.words,
    content: candidate.content,
    negated: candidate.negated,
    rule: `en-${candidate.rule}`,
    ...judge(line, candidate),
  }));
}

function candidateAt(line: Line, at: number, previous: Candidate | null): Candidate | null {
  const according = accordingAt(line, at);
  if (according) return according;
  const tag = tagAt(line, at);
  if (tag === 'cue') return attributionAt(line, at, previous) ?? nounCueAt(line, at) ?? adjectiveCueAt(line, at);
  if (tag === 'prep') return adjectiveCueAt(line, at);
  if (tag === 'word') return nounCueAt(line, at) ?? adjectiveCueAt(line, at);
  return tag === 'verb' ? adjectiveCueAt(line, at) : null;
}

/** Whether a candidate holds together: its parts do not overlap one another, and quoted words attribute only what quoted words do. */
function isSound(line: Line, { words, speaker, content, cue, rule }: Candidate, before: readonly Candidate[]): boolean {
  if (content.every((each) => each.to <= each.from) || SUPPOSING.has(lowerAt(line, speaker.from - 1))) return false;
  if (overlaps(words, speaker) && speaker.to - speaker.from < 2 && !rule.startsWith('noun')) return false;
  if (content.some((each) => overlaps(each, words))) return false;
  if (before.some((each) => overlaps(each.words, words))) return false;
  return line.tokens[words.to - 1]!.quote < 0 || (INSIDE.has(cue.lemma) && !isOwnTelling(line, words, speaker));
}

/** "I say", "we tell you" in a speaker's mouth reports nothing. */
const isOwnTelling = (line: Line, words: Stretch, speaker: Stretch): boolean =>
  ['i', 'we', 'you'].includes(line.tokens[speaker.from]!.lower) &&
  ['say', 'tell', 'warn', 'claim', 'ask'].includes(line.tokens[words.to - 1]!.lower) &&
  words.to - words.from === 1;

const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;
