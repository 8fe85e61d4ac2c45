import { numbered } from '../../shared/text/counted';

/** What is said beneath a list that shows only the first of what was found; null where it shows all. */
export const moreWords = (shown: number, total: number): string | null =>
  total > shown ? `${numbered(shown)} of ${numbered(total)} are shown. Type on to narrow them.` : null;
