/** Sizes beyond which Markdown is not taken apart. micromark reads 250 kB to 2 MB a second, but some input takes the square of its length. */
const SIZE_LIMIT = 6_000_000;
const DEPTH_LIMIT = 100;
const DELIMITER_BUDGET = 25_000_000;
const BACKTICK_BUDGET = 80_000_000;

/** Where one paragraph cannot go on into the next: a blank line, or an item or heading that may interrupt one. */
const apart = /\n[ \t]*\n|\n(?= {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t]))/;

/**
 * Why a text would cost too much to read as Markdown, as the end of a sentence, or null. Within a paragraph every emphasis
 * mark and bracket may be compared with every other, and every run of backticks is searched for to the paragraph's end.
 */
export function costOf(text: string): string | null {
  if (text.length > SIZE_LIMIT) return 'it is too long';
  if (isDeep(text)) return 'it is nested too deeply';
  let delimiters = 0;
  let backticks = 0;
  for (const paragraph of text.split(apart)) {
    delimiters += (paragraph.match(/[*_[\]]+/g)?.length ?? 0) ** 2;
    backticks += (paragraph.match(/`+/g)?.length ?? 0) * paragraph.length;
  }
  return delimiters > DELIMITER_BUDGET || backticks > BACKTICK_BUDGET ? 'a paragraph of it has too many marks' : null;
}

/** More than a hundred quotations or lists opened on one line, or brackets within brackets. */
const isDeep = (text: string): boolean =>
  new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${DEPTH_LIMIT}}`, 'm').test(text) || /\[{200}|(?:!\[){200}/.test(text);
