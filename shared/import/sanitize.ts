import { counted } from '../text/counted';

const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Any character that `cleanWords` has work with. */
const ODD = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text fit to be stored and shown: line ends are "\n", and NUL, control characters and lone surrogates are visibly
 * replaced by U+FFFD, one for one. Direction marks stay, since they may be the author's, but are warned about: they can
 * show words in another order than they are stored in (CVE-2021-42574).
 */
export function sanitize(raw: string): { text: string; warnings: string[] } {
  const cleaned = cleanWords(raw.replace(/\r\n?|\x85|\u2028/g, '\n').replace(/[\x0b\x0c\u2029]/g, '\n\n'));
  return { text: cleaned.text, warnings: oddities(cleaned) };
}

interface Cleaned {
  readonly text: string;
  /** How many characters were replaced, and how many direction marks are there. */
  readonly replaced: number;
  readonly directions: number;
}

/** The same for words on their way into a text, one for one, so that nothing moves: what mark-up writes as entities comes to light only there. */
export function cleanWords(words: string): Cleaned {
  if (!ODD.test(words)) return { text: words, replaced: 0, directions: 0 };
  let replaced = 0;
  const text = words.replace(/[\x0b\x0c\r\x85\u2028\u2029]/g, ' ').replace(UNSEEN, () => ((replaced += 1), '\ufffd'));
  return { text, replaced, directions: text.match(DIRECTIONS)?.length ?? 0 };
}

/** What the person ought to know of characters that cannot be seen, in whole sentences. */
export function oddities({ replaced, directions }: Omit<Cleaned, 'text'>): string[] {
  const warnings: string[] = [];
  if (replaced > 0)
    warnings.push(`Replaced by \ufffd: ${counted(replaced, 'control character', 'control characters')} or broken code units.`);
  if (directions > 0)
    warnings.push(
      `The text holds ${counted(directions, 'invisible direction mark', 'invisible direction marks')}: parts of it may be shown in another order than they are stored.`,
    );
  return warnings;
}

/** Whether there is a mark a reader would see: not only white space, control and format characters, or U+FFFD. */
export const hasInk = (text: string): boolean => /[^\s\p{C}\p{M}\ufffd\u2800\u3164]/u.test(text);
