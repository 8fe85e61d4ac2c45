import { compareDecimals, shift } from '../../amounts/decimal';
import { add, divide, rational, toDecimal } from '../../amounts/rational';
import type { FigureSuggestion } from '../suggestion';
import { customaryTail, looseChange } from './compound';
import { moneyAfter, moneyBefore } from './money';
import type { Candidate, Grammar, MeasureReading, TextOf } from './reading';
import { mayShareScale } from './shared-scale';
import type { NumberReading } from '../../amounts/number-reading';
import type { Token } from '../../amounts/tokens';

/** Every figure of a text in tokens, in their order. One pass: each token is looked at once as the beginning of a figure, with bounded looks around it. */
export function findFigures(text: string, tokens: readonly Token[], grammar: Grammar): FigureSuggestion[] {
  const found: FigureSuggestion[] = [];
  const textOf: TextOf = (from, to) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  for (let at = 0; at < tokens.length;) {
    const past = addressEnd(tokens, at);
    const candidate = past > at ? null : candidateAt(tokens, at, grammar, textOf);
    if (candidate && grammar.veto(candidate) === null && !mayShareScale(candidate, grammar))
      found.push(suggestionOf(text, candidate, grammar));
    at = Math.max(at + 1, past, candidate?.to ?? 0);
  }
  return found;
}

/** The token after a web or mail address that begins at a token: numbers in it are none. */
function addressEnd(tokens: readonly Token[], at: number): number {
  const isAddress =
    /^(?:https?|ftp|www|doi|mailto)$/.test(tokens[at]?.small ?? '') &&
    /^[:.]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.glued &&
    tokens[at + 2]?.glued;
  let end = isAddress ? at + 1 : at;
  while (isAddress && tokens[end]?.glued) end++;
  return end;
}

/** The number that begins at a token with its money, unit, other end, bound and noun; null where none begins. */
function candidateAt(tokens: readonly Token[], at: number, grammar: Grammar, textOf: TextOf): Candidate | null {
  const token = tokens[at];
  if (!token || (token.kind === 'word' && !grammar.begins(token.small) && !mayBeMoney(tokens, at))) return null;
  const first = amountAt(tokens, at, grammar, textOf);
  if (!first) return null;
  const range = rangeFrom(tokens, first, grammar, textOf);
  const { number, measure, to } = range ?? first;
  const bound = grammar.boundAround(tokens, at, to);
  const after = bound && bound.from >= to ? bound.to : to;
  const isHyphened = measure !== null && measure.sort !== 'share' && /^[-‐‑]$/.test(tokens[measure.from]?.text ?? '');
  const counted = measure ? null : grammar.countedAfter(tokens, after, number);
  const late = bound ?? (counted && !isHyphened ? grammar.boundAround(tokens, at, counted.to) : null);
  return { tokens, number, second: range?.second ?? null, measure, bound: late, counted, from: at, to };
}

const mayBeMoney = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (next.kind === 'digits' || (next.kind === 'sign' && /^[\p{Sc}]$/u.test(next.text))) &&
    (tokens[at]?.text.length ?? 9) < 7
  );
};

interface Amount {
  readonly number: NumberReading;
  readonly measure: MeasureReading | null;
  readonly to: number;
}

/** One number with the money or unit beside it. */
function amountAt(tokens: readonly Token[], at: number, grammar: Grammar, textOf: TextOf): Amount | null {
  const isMinus = /^[-\u2212]$/.test(tokens[at]?.text ?? '') && !(tokens[at]?.glued && /[\p{L}\d]/u.test(tokens[at - 1]?.text ?? ''));
  const before = moneyBefore(tokens, at) ?? (isMinus && tokens[at + 1]?.glued ? moneyBefore(tokens, at + 1) : null);
  const number = grammar.numberAt(tokens, before?.to ?? at, before !== null);
  if (!number) return null;
  if (before) {
    const isNegative = isMinus && before.from > at && number.decimal !== null && !number.decimal.startsWith('-');
    const signed = isNegative ? { ...number, decimal: `-${number.decimal}` } : number;
    const scaled = before.inMillions && signed.decimal ? { ...signed, decimal: shift(signed.decimal, 6), power: 6 } : signed;
    return { number: { ...scaled, from: at }, measure: before, to: number.to };
  }
  return moneyLetters(tokens, at, grammar, number, textOf) ?? measured(tokens, number, grammar, textOf);
}

/** "5m euros": the letter is a scale, for it is money. */
function moneyLetters(tokens: readonly Token[], at: number, grammar: Grammar, number: NumberReading, textOf: TextOf): Amount | null {
  if (!/^[mbt]$/i.test(tokens[number.to]?.text ?? '')) return null;
  const scaled = grammar.numberAt(tokens, at, true);
  if (!scaled || scaled.to <= number.to) return null;
  const measure = moneyAfter(tokens, scaled.to, true);
  if (measure) return { number: scaled, measure, to: measure.to };
  // "1.5m people", "1.5m km": what follows is counted or measured in, so the letter is no unit.
  const isCounted = tokens[number.to]?.glued && tokens[number.to]?.text === 'm' && scaled.to === number.to + 1;
  if (!isCounted) return null;
  const unit = grammar.measureAfter(tokens, scaled, textOf);
  if (unit && unit.sort !== 'duration') return { number: scaled, measure: unit, to: unit.to };
  return grammar.countedAfter(tokens, scaled.to, scaled) ? { number: scaled, measure: null, to: scaled.to } : null;
}

function measured(tokens: readonly Token[], number: NumberReading, grammar: Grammar, textOf: TextOf): Amount {
  const measure = grammar.measureAfter(tokens, number, textOf);
  if (!measure) return { number, measure, to: number.to };
  const scale = measure.sort === 'money' && number.power === 0 ? grammar.scaleAt(tokens, measure.to) : null;
  if (scale && number.decimal)
    return { number: { ...number, decimal: shift(number.decimal, scale.power), power: scale.power }, measure, to: scale.to };
  const tail = measure.sort === 'money' ? looseChange(tokens, measure) : customaryTail(tokens, measure, grammar, textOf);
  if (!tail || !number.decimal) return { number, measure, to: measure.to };
  const decimal = toDecimal(add(rational(number.decimal), divide(rational(tail.decimal), rational(tail.perWhole))), 15);
  return { number: { ...number, decimal }, measure, to: tail.to };
}

/** A range from one amount to the next; the first borrows the scale, and the range takes the money or unit that either end has. */
function rangeFrom(
  tokens: readonly Token[],
  first: Amount,
  grammar: Grammar,
  textOf: TextOf,
): (Amount & { readonly second: NumberReading }) | null {
  const at = grammar.rangeAfter(tokens, first.number, first.to, first.measure !== null);
  const last = at === null || first.number.decimal === null ? null : amountAt(tokens, at, grammar, textOf);
  const low = first.number.decimal;
  const high = last?.number.decimal;
  if (!last || !low || !high || !mayJoin(first, last)) return null;
  const borrowed = first.number.power === 0 && last.number.power > 0 ? shift(low, last.number.power) : low;
  const decimal = compareDecimals(borrowed, high) < 0 ? borrowed : low;
  if (compareDecimals(decimal, high) >= 0) return null;
  const isOr = tokens[first.to]?.small === grammar.or;
  if (isOr && Number(high) - Number(decimal) !== 1 && compareDecimals(shift(decimal, 1), high) < 0) return null;
  return { number: { ...first.number, decimal }, measure: last.measure ?? first.measure, second: last.number, to: last.to };
}

/** Both ends are in the same, or one of them says it for both. */
function mayJoin(first: Amount, last: Amount): boolean {
  const [a, b] = [first.measure, last.measure];
  return (
    !a || (b !== null && a.sort === b.sort && a.currency === b.currency) || (b === null && a.sort === 'money' && a.to <= first.number.to)
  );
}

function suggestionOf(text: string, candidate: Candidate, grammar: Grammar): FigureSuggestion {
  const { tokens, number, second, measure, bound, counted, from, to } = candidate;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const measures = grammar.measured(candidate);
  const rate = counted ? null : grammar.rateAfter(tokens, to);
  const unit = measure ? measure.unit : (counted?.words ?? grammar.impliedUnit(candidate));
  return {
    start,
    end,
    text: text.slice(start, end),
    low: number.decimal,
    high: second?.decimal ?? null,
    unit: rate ? [unit, rate].filter(Boolean).join(' ') : unit,
    currency: measure?.currency ?? null,
    comparator: bound?.comparator ?? null,
    ...(measures && { measures: text.slice(measures.start, measures.end) }),
    ...phraseOf(candidate),
    rule: ruleOf(candidate),
  };
}

/** From the bound before it to the noun or the bound after it. */
function phraseOf({ tokens, bound, counted, from, to }: Candidate): Pick<FigureSuggestion, 'phrase'> {
  const first = Math.min(from, bound?.from ?? from);
  const last = Math.max(to, bound?.to ?? to, counted?.to ?? to);
  return first === from && last === to ? {} : { phrase: { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 } };
}

/** The id of the rule that found it: how the number is written, and what it is in. */
const ruleOf = ({ number, second, measure, counted }: Candidate): string =>
  `${second ? 'range' : number.form}-${measure ? measure.sort.replace('duration', 'age') : counted ? 'count' : 'bare'}`;
