import type { Span } from '../../suggestion';
import type { Candidate } from '../reading';
import type { Token } from '../../../amounts/tokens';

const verbs =
  /^(?:составил[аио]?|составляет|составят|составит|достиг(?:ла|ло|ли)?|достигает|равен|равна|был[аио]?|превысил[аио]?|вырос(?:ла|ло|ли)?|снизил(?:ся|ась|ось|ись)|упал[аио]?|насчитывает|оценивается|насчитывал[аио]?)$/;

const small = (tokens: readonly Token[], at: number): string => tokens[at]?.small ?? '';

/** What the number is of: "население составляет", "цена достигла", "30% избирателей". */
export function measuredBy(candidate: Candidate): Span | null {
  return subject(candidate) ?? partOf(candidate);
}

function subject({ tokens, from, bound }: Candidate): Span | null {
  const front = bound && bound.from < from ? bound.from : from;
  let verb = front - 1;
  while (verb > front - 3 && /^(?:до|в|на|более|чем)$/.test(small(tokens, verb))) verb--;
  if (!verbs.test(small(tokens, verb))) return null;
  let start = verb;
  while (
    start > 0 &&
    start > verb - 12 &&
    tokens[start - 1]?.kind === 'word' &&
    !tokens[start]?.fresh &&
    !/^(?:что|и|а|но)$/.test(small(tokens, start - 1))
  )
    start--;
  const [first, last] = [tokens[start], tokens[verb - 1]];
  return first && last && start < verb ? { start: first.start, end: last.end } : null;
}

/** "30% избирателей", "треть населения": the words after a share, as far as a preposition or a verb does not end them. */
function partOf({ tokens, to, measure, number }: Candidate): Span | null {
  if (measure ? measure.sort !== 'share' : number.form !== 'fraction') return null;
  const first = tokens[to];
  return first?.kind === 'word' && !first.fresh && /(?:ов|ев|ей|ий|ия|ния|ия|ок|ан|ы|и|а|я)$/u.test(first.small) && first.small.length > 3
    ? { start: first.start, end: first.end }
    : null;
}

/** "Средний возраст … составил 80,7": years, without the word. */
export function impliedUnit({ tokens, from, measure, counted, number }: Candidate): string | null {
  if (measure || counted || number.power > 0) return null;
  for (let index = from - 1; index > from - 12 && index >= 0; index--) if (small(tokens, index).startsWith('возраст')) return 'лет';
  return null;
}
