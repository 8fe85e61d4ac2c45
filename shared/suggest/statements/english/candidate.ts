import type { Stretch } from '../grammar';
import type { Cue } from './forms';

/** What a pattern has found, before it is judged: whose side, whether it denies. */
export interface Candidate {
  readonly cue: Cue;
  readonly words: Stretch;
  readonly speaker: Stretch;
  readonly content: readonly Stretch[];
  readonly negated: boolean;
  readonly rule: string;
}
