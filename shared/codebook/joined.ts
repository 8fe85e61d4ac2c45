import { LONGEST_TEXT } from '../model/record';
import { numbered } from '../text/counted';

/** Texts of several records as the text of one: each once, one under the other, without those that are empty. */
export const joined = (texts: readonly string[]): string => [...new Set(texts.map((text) => text.trim()).filter(Boolean))].join('\n\n');

/** Why texts that were joined cannot be kept, in a sentence; null where they can: nothing is cut off. */
export const whyNotJoined = (what: 'notes' | 'guidelines', text: string): string | null =>
  text.length <= LONGEST_TEXT
    ? null
    : `Their ${what} are longer together than one text may be, which is ${numbered(LONGEST_TEXT)} characters. Shorten one of them first.`;
