import { compareDecimals } from '../../amounts/decimal';
import type { Token } from '../../amounts/tokens';
import { moneyBefore } from './money';
import type { Candidate, Grammar } from './reading';

/** Words before the last number of a list, or between two that something goes from and to. */
const joints = /^(?:and|or|to|и|или|до)$/;

/** A number this large is written without a scale. */
const large = '1000';

/** More numbers than these are no list that anyone reads out. */
const longest = 6;

/**
 * "5, 10 and 15 million", "rose from 5 to 10 million": whether a small number stands before one with a scale that may be its own as well. What it
 * is worth is not said, so that none is given.
 */
export function mayShareScale({ tokens, number, second, measure, counted, to }: Candidate, { numberAt }: Grammar): boolean {
  if (second || counted || number.power > 0 || number.decimal === null || compareDecimals(number.decimal, large) >= 0) return false;
  if (measure && measure.sort !== 'money') return false;
  let at = to;
  for (let length = 1; length < longest; length++) {
    const next = afterJoint(tokens, at);
    if (next === null) return false;
    const money = moneyBefore(tokens, next.at);
    const found = numberAt(tokens, money?.to ?? next.at, money !== null);
    if (!found?.decimal) return false;
    if (found.power > 0) return next.isLast;
    at = found.to;
  }
  return false;
}

/** The token after ",", "and" or ", and". */
function afterJoint(tokens: readonly Token[], at: number): { readonly at: number; readonly isLast: boolean } | null {
  const word = tokens[at]?.text === ',' ? at + 1 : at;
  if (joints.test(tokens[word]?.small ?? '')) return { at: word + 1, isLast: true };
  return word > at ? { at: word, isLast: false } : null;
}
