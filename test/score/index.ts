import type { Score } from './score';
import { statements } from './statements';

/** The registry of scores: one file each. */
export const scores: readonly Score[] = [statements];
