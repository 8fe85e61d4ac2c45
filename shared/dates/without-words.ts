import type { DateSpan } from './date-span';

/** A date once the words that it was read from are erased: the date itself stays, and stands by itself. The very same one where it has no words of its own. */
export const withoutWords = (span: DateSpan): DateSpan =>
  span.words === span.edtf ? span : { ...span, words: span.edtf, reference: null, reading: 'The words that it was read from were erased.' };
