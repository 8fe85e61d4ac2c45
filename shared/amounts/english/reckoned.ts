import type { Rational } from '../rational';

/** A number under way: what was read, and how far. */
export interface Reckoned {
  readonly value: Rational;
  readonly to: number;
  readonly power: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /** The digits as written, where digits are all there is: they keep the zeros that a source states ("80.70"). */
  readonly written: string | null;
}
