/** A number at a place among the tokens; `from` and `to` are token indexes, end exclusive. */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  /** A decimal string; null for a plural that states none ("hundreds of"). */
  readonly decimal: string | null;
  readonly form: 'digits' | 'words' | 'fraction' | 'plural';
  /** The power of ten of a scale word it ends in ("million": 6), else 0. */
  readonly power: number;
}
