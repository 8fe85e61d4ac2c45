import { FEWEST_PAIRS, figure, none, type Figure } from './figure';

/**
 * Krippendorff's alpha for nominal data: any number of coders, values missing here and there (K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", University of Pennsylvania, 2011). Each unit is the values that its coders stated; one with fewer than two is not
 * compared with anything. None where all values are the same.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): Figure {
  const compared = units.filter((values) => values.length > 1);
  if (compared.length < FEWEST_PAIRS) return none('too few');
  const totals = new Map<string, number>();
  let [all, apart] = [0, 0];
  for (const values of compared) {
    for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
    all += values.length;
    apart += disagreeing(values) / (values.length - 1);
  }
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0);
  return expected === 0 ? none('no variation') : figure(1 - ((all - 1) * apart) / expected);
}

/** The ordered pairs of values in a unit that differ. */
function disagreeing(values: readonly string[]): number {
  let count = 0;
  for (const one of values) for (const other of values) if (one !== other) count += 1;
  return count;
}

/** How much of one or more texts two coders marked, in UTF-16 units: both of them, one of them only; `length` is all there is. */
export interface MarkedLengths {
  readonly both: number;
  readonly one: number;
  readonly length: number;
}

/**
 * Alpha of marking at all: the characters of a text are its smallest units, and each coder has either marked one or not. This is the binary
 * member of the family for unitising (Krippendorff, Mathet, Bouvry and Widlöcher, "On the reliability of unitizing textual continua", Quality &
 * Quantity 50, 2016), as nominal alpha over characters. None where nothing, or everything, was marked.
 */
export function markingAlpha({ both, one, length }: MarkedLengths): Figure {
  const marked = 2 * both + one;
  const unmarked = 2 * length - marked;
  if (marked === 0 || unmarked === 0) return none('no variation');
  return figure(1 - ((2 * length - 1) * one) / (marked * unmarked));
}
