import { LONGEST_TEXT } from '../../shared/model/record';
import { numbered } from '../../shared/text/counted';

/** Why a text cannot be kept, in a sentence; null where it can: nothing is cut off. */
export const tooLong = (text: string): string | null =>
  text.length <= LONGEST_TEXT
    ? null
    : `This has ${numbered(text.length)} characters, and ${numbered(LONGEST_TEXT)} can be kept. Shorten it: until then the last text stays.`;
