import { dateOf } from '../../ledgers/date-test';
import type { WhenTest } from './event-filter';

/** The date a test asks about, or one sentence why it cannot be read; null where none is given yet. */
export const dateOfTest = (test: WhenTest): ReturnType<typeof dateOf> | null => (test.words.trim() === '' ? null : dateOf(test));
