import { dates } from './dates';
import type { Score } from './score';
import { statements } from './statements';

/** The registry of scores: one file each. */
export const scores: readonly Score[] = [dates, statements];
