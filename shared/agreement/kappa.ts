import { FEWEST_PAIRS, figure, none, type Figure, type Pair } from './figure';

/**
 * Cohen's kappa of two coders: the agreement above what two who guess, each with their own habits, would reach (J. Cohen, "A coefficient of
 * agreement for nominal scales", Educational and Psychological Measurement 20, 1960). None where both stated one and the same thing throughout.
 */
export function cohenKappa(pairs: readonly Pair[]): Figure {
  if (pairs.length < FEWEST_PAIRS) return none('too few');
  const [byA, byB] = [counts(pairs.map(([a]) => a)), counts(pairs.map(([, b]) => b))];
  const total = pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / total;
  let expected = 0;
  for (const [value, count] of byA) expected += (count / total) * ((byB.get(value) ?? 0) / total);
  return expected === 1 ? none('no variation') : figure((observed - expected) / (1 - expected));
}

/** How often each value is there. */
export function counts(values: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
