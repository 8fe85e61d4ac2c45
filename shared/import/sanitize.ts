import { counted } from '../text/counted';

const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text fit to be stored and shown: line ends are "\n", and NUL, control characters and lone surrogates are visibly
 * replaced by U+FFFD, one for one. Direction marks stay, since they may be the author's, but are warned about: they can
 * show words in another order than they are stored in (CVE-2021-42574).
 */
export function sanitize(raw: string): { text: string; warnings: string[] } {
  const warnings: string[] = [];
  let replaced = 0;
  const text = raw
    .replace(/\r\n?|\x85|\u2028/g, '\n')
    .replace(/[\x0b\x0c\u2029]/g, '\n\n')
    .replace(UNSEEN, () => ((replaced += 1), '\ufffd'));
  if (replaced > 0)
    warnings.push(`Replaced by \ufffd: ${counted(replaced, 'control character', 'control characters')} or broken code units.`);
  const directions = text.match(DIRECTIONS)?.length ?? 0;
  if (directions > 0)
    warnings.push(
      `The text holds ${counted(directions, 'invisible direction mark', 'invisible direction marks')}: parts of it may be shown in another order than they are stored.`,
    );
  return { text, warnings };
}

/** Whether there is a mark a reader would see: not only white space, control and format characters, or U+FFFD. */
export const hasInk = (text: string): boolean => /[^\s\p{C}\p{M}\ufffd\u2800\u3164]/u.test(text);
