import type { Score } from './score';

/** The registry of scores: one file each. */
export const scores: readonly Score[] = [];
