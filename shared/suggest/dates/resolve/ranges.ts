import { boundsOf } from '../../../dates/edtf-bounds';
import { parseEdtf } from '../../../dates/edtf-value';
import { toWritable } from '../../../dates/writable';
import type { DateSuggestion } from '../../suggestion';
import { dateSense, type DateSense, type Mention } from '../mention';

/**
 * Two dates joined by "to" or "and" lend each other what one leaves out: in "June to August 1942" both are of 1942, in "November 1941 to
 * March" the second is of the next year. Runs from the end, so that lists of three are lent too.
 */
export function lendYears(mentions: readonly Mention[]): Mention[] {
  const lent = [...mentions];
  for (let at = lent.length - 2; at >= 0; at--) {
    const [first, second] = [lent[at]!, lent[at + 1]!];
    if (first.joined === null) continue;
    const sense = lendBack(first.sense, second.sense);
    if (sense) lent[at] = { ...first, sense };
  }
  return lent;
}

function lendBack(first: Mention['sense'], second: Mention['sense']): Mention['sense'] | null {
  if (first.is === 'season' && first.year === null && first.yearFrom === null && first.which === null) {
    if (second.is === 'season' && second.year !== null) return { ...first, year: second.year - (first.code > second.code ? 1 : 0) };
    return null;
  }
  if (first.is !== 'date' || second.is !== 'date' || first.year !== null || first.yearFrom || first.month === null) return null;
  return second.year === null ? null : dateSense({ ...first, year: second.year - (isAfter(first, second) ? 1 : 0) });
}

const isAfter = (first: DateSense, second: DateSense) =>
  second.month !== null && (first.month! > second.month || (first.month === second.month && (first.day ?? 0) > (second.day ?? 31)));

/** Two suggestions joined to one range: each is given the whole, with its EDTF interval. */
export function withRanges(text: string, suggestions: readonly DateSuggestion[], mentions: readonly Mention[]): DateSuggestion[] {
  const ranged = [...suggestions];
  for (let at = 0; at + 1 < ranged.length; at++) {
    const [first, second] = [ranged[at]!, ranged[at + 1]!];
    const edtf = mentions[at]!.joined === 'range' ? intervalOf(first.edtf, second.edtf) : null;
    if (edtf === null) continue;
    const range = { start: first.start, end: second.end, text: text.slice(first.start, second.end), edtf };
    ranged[at] = { ...first, range };
    ranged[at + 1] = { ...second, range };
  }
  return ranged;
}

/** Null where the second is before the first, or EDTF cannot say it. */
function intervalOf(first: string | null, second: string | null): string | null {
  if (first === null || second === null || first.includes('/') || second.includes('/')) return null;
  const value = parseEdtf(`${first}/${second}`);
  if (!value || !boundsOf(value).ok) return null;
  return isPlain(first) && isPlain(second) ? `${first}/${second}` : toWritable(`${first}/${second}`);
}

/** A day, month or year needs no other form as the end of an interval. */
const isPlain = (edtf: string) => /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf);
