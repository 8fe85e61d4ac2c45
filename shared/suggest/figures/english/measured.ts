import type { Span } from '../../suggestion';
import type { Candidate } from '../reading';
import type { Token } from '../../../amounts/tokens';

const verbs =
  /^(?:is|was|were|are|be|been|total|totals|totaled|totalled|reached|reach|hit|averaged|averages|equals|exceeded|stood|stands|rose|fell|grew|dropped|climbed|increased|declined|jumped|amounted|came|amount)$/;

/** What the number is of, where the words beside it say so: "a deficit of $3bn", "the average age … was 80.7", "30% of voters", "a $300 million contract". */
export function measuredBy(candidate: Candidate): Span | null {
  return named(candidate) ?? partOf(candidate) ?? subject(candidate) ?? qualified(candidate);
}

const small = (tokens: readonly Token[], at: number): string => tokens[at]?.small ?? '';

const span = (tokens: readonly Token[], from: number, to: number): Span | null => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
};

const front = ({ from, bound }: Candidate): number => (bound && bound.from < from ? bound.from : from);

/** "an average age of", "a population of", "a record deficit of": the noun phrase before "of". */
function named(candidate: Candidate): Span | null {
  const { tokens } = candidate;
  const of = front(candidate) - 1;
  if (small(tokens, of) !== 'of') return null;
  let from = of;
  while (from > of - 7 && (isHyphen(tokens, from - 1) || (tokens[from - 1]?.kind === 'word' && !breaks.test(small(tokens, from - 1)))))
    from--;
  if (/(?:ed|ing)$/.test(small(tokens, of - 1))) return null;
  return /^(?:out|one|made|short|worth|capable|full|some|all|most|each|part|because|instead|ahead|number)$/.test(small(tokens, of - 1))
    ? null
    : span(tokens, from, of);
}

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && Boolean(tokens[at]?.glued && tokens[at + 1]?.glued);

const breaks =
  /^(?:the|a|an|its|their|his|her|this|that|with|at|to|in|for|and|by|on|from|had|has|have|was|were|is|are|of|as|said|than|or|but|which|who|saw|seen|into|after|reported|reach|reached)$/;

/** "30% of voters", "$1 billion in costs": what follows "of" or "in". */
function partOf({ tokens, to, measure, number }: Candidate): Span | null {
  const joint = small(tokens, to);
  if (
    !(joint === 'of' && (measure?.sort === 'share' || measure?.sort === 'unit' || number.form === 'fraction')) &&
    !(joint === 'in' && measure?.sort === 'money')
  )
    return null;
  let from = to + 1;
  while (/^(?:the|its|their|all|his|her|our|these|those)$/.test(small(tokens, from))) from++;
  let end = from;
  while (end < from + 5 && tokens[end]?.kind === 'word' && !tokens[end]?.fresh && !phraseEnd.test(small(tokens, end))) end++;
  if (/^(?:them|us|it|you|whom|which)$/.test(small(tokens, from)) || (end - from === 1 && (tokens[from]?.text.length ?? 0) < 3))
    return null;
  return joint === 'in' && /^\p{Lu}/u.test(tokens[from]?.text ?? '') ? null : span(tokens, from, end);
}

const phraseEnd =
  /^(?:of|in|to|and|or|but|by|for|from|with|at|on|as|than|that|which|who|whose|where|when|while|if|because|since|after|before|during|until|over|under|was|were|is|are|be|been|has|have|had|do|did|will|would|can|could|may|might|said|says|the|a|an|its|their|last|this|next|not|so|it|he|she|they|we|you|i)$/;

/** "The average age of the residents was": what stands from the front of the clause to the verb before the number. */
function subject(candidate: Candidate): Span | null {
  const { tokens } = candidate;
  let verb = front(candidate) - 1;
  if (/^(?:at|to|by)$/.test(small(tokens, verb))) verb--;
  if (!verbs.test(small(tokens, verb))) return null;
  let end = verb;
  while (
    /^(?:will|would|has|had|have|could|may|might|should|also|now|still|is|was|are|were|then|only|about|reportedly|already)$/.test(
      small(tokens, end - 1),
    )
  )
    end--;
  let from = end;
  while (
    from > 0 &&
    from > end - 20 &&
    !tokens[from]?.fresh &&
    !/^[.;:!?()“”"]$|^(?:that|said|says|because|while|but|where|whereas)$/.test(small(tokens, from - 1))
  )
    from--;
  if (end - from === 1 && /^(?:there|it|he|she|they|this|that|we|you|i|which|who)$/.test(small(tokens, from))) return null;
  if (/^(?:a|an|the)$/.test(small(tokens, verb - 1))) return null;
  return end - from > 16 || end - from < 1 || !/^\p{L}/u.test(tokens[from]?.text ?? '') ? null : span(tokens, from, end);
}

/** "a $300 million contract", "an 8% stake": the noun that the amount stands before. */
function qualified({ tokens, from, to, measure }: Candidate): Span | null {
  if (measure?.sort !== 'money' && measure?.sort !== 'share') return null;
  if (!/^(?:an?|the|its|their|his|her|this|that)$/.test(small(tokens, from - 1)) && small(tokens, to) !== '-') return null;
  let end = to;
  while (end < to + 4 && tokens[end]?.kind === 'word' && !tokens[end]?.fresh && !phraseEnd.test(small(tokens, end))) end++;
  return span(tokens, to, end);
}

/** "An average age of 80.7", "the median age of the members was 54": years, without the word. */
export function impliedUnit(candidate: Candidate): string | null {
  const { measure, counted, number } = candidate;
  return !measure && !counted && number.power === 0 && isMeasuredAge(candidate) ? 'years' : null;
}

/** Whether a number is of an age that was measured: "the average age was", "life expectancy is". */
export function isMeasuredAge(candidate: Candidate): boolean {
  const { tokens } = candidate;
  const start = (named(candidate) ?? subject(candidate))?.start;
  if (start === undefined) return false;
  for (let index = front(candidate) - 1; index >= 0 && (tokens[index]?.start ?? 0) >= start; index--)
    if (/^(?:age|ages|expectancy)$/.test(small(tokens, index)) && ofAges.test(small(tokens, index - 1))) return true;
  return false;
}

const ofAges = /^(?:average|median|mean|minimum|maximum|retirement|life|the|voting|typical|overall|pension)$/;
