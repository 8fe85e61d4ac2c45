import { dates } from './dates';
import { figures } from './figures';
import type { Score } from './score';
import { statements } from './statements';

/** The registry of scores: one file each. */
export const scores: readonly Score[] = [dates, figures, statements];
